/** Who mentions what, as 0 and 1: a row per respondent, a column per code; for the researchers only. */

import { mentionsOf } from '../../analysis/mentions.js';
import type { Sheet } from '../../files/xlsx-write.js';
import type { Codebook } from '../../model/codebook.js';
import type { Coding } from '../../model/coding.js';
import type { Respondent } from '../../model/respondent.js';

export function mentionSheet(
  codings: readonly Coding[],
  respondents: readonly Respondent[],
  codebook: Codebook,
): Sheet {
  const mentions = mentionsOf(codings, codebook);
  const codes = codebook.themes.flatMap((theme) => theme.codes.map(({ id }) => id));
  return {
    name: 'coderingen',
    columns: [
      { title: 'respondent', width: 12 },
      { title: 'perspectief', width: 16 },
      { title: 'wijk', width: 16 },
      ...codes.map((title) => ({ title, width: 14 })),
    ],
    rows: respondents.map(({ id, perspective, wijk }) => [
      id,
      perspective,
      wijk ?? '',
      ...codes.map((code) => (mentions.get(code)?.has(id) === true ? 1 : 0)),
    ]),
  };
}
