/** Dates of birth and death: a date by itself identifies nobody, the day that somebody was born or died does. */

import type { Find } from '../kinds.js';
import { OF_LIFE } from '../lexicon.js';
import type { Reading } from '../reading.js';

const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sept?|okt|nov|dec)';
const WORD = '[a-zëéüï]+';
/** "geboren op de jan luykenlaan" names no month. */
const DAY = String.raw`(?:\d{1,2}(?:e|ste|de)?|(?!(?:de|het|van|in|met|door|bij|als|en|oom|ome|opa)\s)${WORD})`;
const YEAR = String.raw`(?:(?:19|20)\d{2}|'?\d{2}(?!\d)|(?:negentienhonderd|negentien|tweeduizend|twintig)\s?${WORD}|(?:${'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig'}|${WORD}en(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)))`;
const DIED = '(?:overleden|overleed|gestorven|stierf|ingeslapen|heengegaan|begraven|gecremeerd)';
const BORN = String.raw`(?:geboren|geboortedatum|geboortedag|gebore|jarig|verjaardag|verjaar|geb\.|${DIED})`;
const BETWEEN = String.raw`(?:[^.!?\n]{0,40}?\s|:?\s)`;
const AFTER_BORN = new RegExp(
  String.raw`\b${BORN}${BETWEEN}((?:${DAY}\s${MONTH}(?:\s${YEAR})?|\d{1,2}[-/.\s]\d{1,2}[-/.\s](?:19|20)?\d{2}))(?![\p{L}\p{N}])`,
  'giu',
);
const BEFORE_BORN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:\d{1,2}\s${MONTH}\s(?:19|20)\d{2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2})) (?:is |zijn )?(?:geboren|${DIED})`,
  'giu',
);
const YEAR_ONLY = new RegExp(String.raw`\bgeboren (?:in|van) (${YEAR})(?![\p{L}\p{N}])`, 'giu');
const PRONOUN = '(?:ik|hij|zij|ze)';
const PERSON = '(?:vader|moeder|opa|oma|meneer|mevrouw|man|vrouw|broer|zus|oom|tante|buurman|buurvrouw)';
/** "mijn vader is van 1938", "ik ben van vierenvijftig": of a person, not of a house. */
const OF_YEAR = new RegExp(
  String.raw`\b(?:(?:${PRONOUN}|${PERSON}(?:\s[\p{L}' -]{1,30},?)?)\s(?:ben|is|was)|ben ik)\s(?:(?:zelf|ook|nog|eentje)\s){0,2}van\s(?:bouwjaar\s|het jaar\s)?((?:${DAY}\s${MONTH}\s)?${YEAR})(?![\p{L}\p{N}]|\s(?:jaar|euro|procent))`,
  'giu',
);

/** Most texts have none of these, and are not searched further. */
const NEAR_YEAR =
  / van (?:bouwjaar|het jaar|'?\d|\p{L}+(?: (?:jan|feb|m|apr|ju|aug|s|o|n|d)|tien|tig|duizend))/u;

export function birthDates(reading: Reading): Find[] {
  const { text } = reading;
  const patterns = [
    ...(reading.holds(OF_LIFE) ? [AFTER_BORN, BEFORE_BORN, YEAR_ONLY] : []),
    ...(NEAR_YEAR.test(text) ? [OF_YEAR] : []),
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: all, 1: date = '', index }): Find => {
      const start = index + all.lastIndexOf(date);
      return { kind: 'DATUM', certainty: 'zeker', start, end: start + date.length };
    }),
  );
}
