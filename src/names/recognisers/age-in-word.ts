/** Ages within a word: "een 34-jarige man", "die zeventienjarige"; not "een driejarige proef". */

import type { Find } from '../kinds.js';
import type { Reading } from '../reading.js';
import { spokenDigits } from './spoken-digits.js';

const AGED =
  /(?<![\p{L}\p{N}])(\d{1,3}|[a-z\u00eb]{3,17})(?:[- ]?jarigen?)(?![\p{L}\p{N}])(?: (\p{L}{1,30}))?/giu;
/** What lasts so many years. */
const LASTING =
  /(?:looptijd|proef|pilot|plan|programma|subsidie|contract|overeenkomst|afspraak|periode|traditie|jubileum|bestaan|garantie|relatie|huwelijk|oorlog|opleiding|samenwerking|huur|lening|strijd|studie|termijn|regeling|project|boom|bomen|plant|planten)$/i;

export function agesInWords({ text }: Reading): Find[] {
  if (!/jarige/i.test(text)) return [];
  return [...text.matchAll(AGED)].flatMap(({ 1: age = '', 2: next = '', index }): Find[] => {
    const folded = age.toLowerCase().replace('\u00eb', 'e');
    if (spokenDigits(folded) === null || LASTING.test(next)) return [];
    return [{ kind: 'LEEFTIJD', certainty: 'zeker', start: index, end: index + age.length }];
  });
}
