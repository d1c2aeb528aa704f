/** Which of the texts that researchers wrote go into a report, and what to mind when others read it. */

import type { Answers, WrittenPlace } from '../../../model/answer.js';
import { placesIn, type ReportContent } from '../../../report/index.js';
import { markOf } from '../../../store/index.js';

export interface HandedOver {
  readonly written: readonly WrittenPlace[];
  /** What a researcher must look at before sharing the report, a line each. */
  readonly cautions: readonly string[];
}

/**
 * The internal report gets all. One for others gets what it has a place for, and from elsewhere only what others could read
 * before: a text about a single wijk does not come along when the wijken were put together.
 */
export function handOver({ current, known }: Answers, content: ReportContent): HandedOver {
  const all = [...current.values()];
  if (content.audience === 'intern') return { written: all, cautions: [] };
  const places = new Set(placesIn(content));
  const isNew = all.filter(({ key, paragraphs }) => known(key, markOf(paragraphs))?.isPublic !== true);
  const first = isNew.filter(({ key }) => places.has(key));
  const withheld = new Set(isNew.filter(({ key }) => !places.has(key)));
  return {
    written: all.filter((answer) => !withheld.has(answer)),
    cautions: [
      ...listed(
        'Lees na wat u in het interne rapport schreef en nu voor het eerst in een openbaar rapport staat; er kunnen mensen in te herkennen zijn:',
        first,
      ),
      ...listed(
        'Alleen in het interne rapport staat wat u daar schreef op plaatsen die dit rapport niet heeft:',
        [...withheld],
      ),
    ],
  };
}

function listed(what: string, places: readonly WrittenPlace[]): string[] {
  return places.length === 0 ? [] : [what, ...places.map(({ question }) => `  ${question}`)];
}
