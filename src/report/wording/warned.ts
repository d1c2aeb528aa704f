/** What a researcher must know before taking a generated sentence over. */

import type { Sentence } from '../blocks.js';

/** Adds the warning that only one person says so. */
export function warned(sentence: Omit<Sentence, 'warning'>, people: number): Sentence {
  return people === 1 ? { ...sentence, warning: 'Slechts één respondent.' } : sentence;
}
