/** Codings as 0 and 1, a row per respondent: for the researchers only. */

import { mentionsOf } from '../../analysis/index.js';
import type { Sheet } from '../../files/office/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { CodingFilter } from '../../store/index.js';
import type { Exported } from './exported.js';

/** @throws Error when it is made for others: a row per respondent singles people out */
export function codingTable(
  { audience, respondents, codings }: Exported,
  codebook: Codebook,
  { codes: wanted }: CodingFilter,
): Sheet {
  if (audience !== 'intern') throw new Error('Codings per respondent are internal.');
  const mentions = mentionsOf(codings, codebook);
  const codes = codebook.themes
    .flatMap((theme) => theme.codes.map(({ id }) => id))
    .filter((id) => wanted?.includes(id) ?? true);
  return {
    name: 'coderingen',
    columns: [
      { title: 'respondent', width: 12 },
      { title: 'perspectief', width: 14 },
      { title: 'wijk', width: 16 },
      ...codes.map((title) => ({ title, width: 12 })),
    ],
    rows: respondents.map(({ id, perspective, wijk }) => [
      id,
      perspective,
      wijk,
      ...codes.map((code) => (mentions.get(code)?.has(id) === true ? 1 : 0)),
    ]),
  };
}
