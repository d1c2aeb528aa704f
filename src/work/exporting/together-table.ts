/** Which codes the same people bring up in one breath, a row per pair: for the researchers only. */

import { coOccurrences, mentionsOf } from '../../analysis/index.js';
import type { Sheet } from '../../files/office/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { Exported } from './exported.js';

/** @throws Error when it is made for others: each row says who */
export function togetherTable({ audience, codings }: Exported, codebook: Codebook): Sheet {
  if (audience !== 'intern') throw new Error('Who mentions two codes together is internal.');
  const labels = new Map(
    codebook.themes.flatMap((theme) => theme.codes.map(({ id, label }) => [id, label] as const)),
  );
  const mentions = mentionsOf(codings, codebook);
  const mentioning = (code: string): number => mentions.get(code)?.size ?? 0;
  return {
    name: 'samen',
    columns: [
      { title: 'code', width: 22 },
      { title: 'label', width: 34 },
      { title: 'andere_code', width: 22 },
      { title: 'ander_label', width: 34 },
      { title: 'samen', width: 8 },
      { title: 'noemt_code', width: 12 },
      { title: 'noemt_andere', width: 14 },
      { title: 'respondenten', width: 40 },
    ],
    rows: coOccurrences([...labels.keys()], codings).map(({ codes: [one, other], respondents }) => [
      one,
      labels.get(one) ?? '',
      other,
      labels.get(other) ?? '',
      respondents.length,
      mentioning(one),
      mentioning(other),
      respondents.join(', '),
    ]),
  };
}
