/** Dates of birth: a date by itself identifies nobody, the day that somebody was born does. */

import type { Find } from '../kinds.js';
import type { Reading } from '../reading.js';

const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sept?|okt|nov|dec)';
const WORD = '[a-zëéüï]+';
const DAY = String.raw`(?:\d{1,2}(?:e|ste|de)?|${WORD})`;
const YEAR = String.raw`(?:(?:19|20)\d{2}|'?\d{2}(?!\d)|(?:negentienhonderd|negentien|tweeduizend|twintig)\s?${WORD}|(?:${'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig'}|${WORD}en(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)))`;
const BORN = String.raw`(?:geboren|geboortedatum|geboortedag|gebore|jarig|verjaardag|verjaar|geb\.)`;
const BETWEEN = String.raw`(?:[^.!?\n]{0,40}?\s|:?\s)`;
const AFTER_BORN = new RegExp(
  String.raw`\b${BORN}${BETWEEN}((?:${DAY}\s${MONTH}(?:\s${YEAR})?|\d{1,2}[-/.\s]\d{1,2}[-/.\s](?:19|20)?\d{2}))(?![\p{L}\p{N}])`,
  'giu',
);
const BEFORE_BORN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:\d{1,2}\s${MONTH}\s(?:19|20)\d{2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2})) geboren`,
  'giu',
);
const YEAR_ONLY = /\bgeboren (?:in|van) ((?:19|20)\d{2})(?!\d)/giu;

export function birthDates({ text }: Reading): Find[] {
  if (!/gebo|jarig|verjaar|geb\./i.test(text)) return [];
  return [AFTER_BORN, BEFORE_BORN, YEAR_ONLY].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: all, 1: date = '', index }): Find => {
      const start = index + all.indexOf(date);
      return { kind: 'DATUM', certainty: 'zeker', start, end: start + date.length };
    }),
  );
}
