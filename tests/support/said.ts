/** A coding that counts, with nothing filled in but what a test is about. */

import type { Coding } from '../../src/model/coding.js';

export function said(
  respondent: string,
  code: string,
  { start = 0, text = 'Woorden.', ...rest }: Partial<Coding> & { start?: number; text?: string } = {},
): Coding {
  return {
    id: `${respondent}-${code}-${start}`,
    code,
    respondent,
    file: `${respondent}.txt`,
    turn: 1,
    fragment: { start, end: start + text.length, text },
    strength: 'zwak',
    status: 'voorstel',
    oordeel: null,
    quotable: true,
    apt: false,
    ...rest,
  };
}
