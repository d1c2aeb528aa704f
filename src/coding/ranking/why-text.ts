/** Why a code was proposed, in words: what a person reads beside it. */

import { percentage } from '../../language/numbers.js';
import { beginning } from '../../language/shortened.js';
import type { Source, Why } from '../../model/coding.js';
import type { LikelyCode } from './likely-codes.js';

/** "kans 71%; woorden: stapel, regels; vraag: gekozen; lijkt op R12.txt, beurt 24"; empty when nothing is known. */
export function whyInWords(why: Why, probability: number | null, source: Source = 'gelijkenis'): string {
  const { said, asked, terms, like } = why;
  return [
    ...(source === 'taalmodel' ? ['aangewezen door het taalmodel'] : []),
    ...(probability === null ? [] : [`kans ${percentage(probability)}`]),
    ...named('woorden', said),
    ...named('vraag', asked),
    ...named(
      'termen',
      terms.map((term) => beginning(term, SHOWN_OF_TERM)),
    ),
    ...(like === null ? [] : [`lijkt op ${like.file}, beurt ${like.turn}`]),
  ].join('; ');
}

/** A line per code, the likeliest first. */
export function likelyInWords(likely: readonly LikelyCode[]): string {
  return likely.map(({ code, probability, why }) => `${code} (${whyInWords(why, probability)})`).join('\n');
}

/** Of a term with many choices its beginning will do. */
const SHOWN_OF_TERM = 40;

function named(what: string, words: readonly string[]): string[] {
  return words.length === 0 ? [] : [`${what}: ${words.join(', ')}`];
}
