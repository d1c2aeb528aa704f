/** Which of the texts that researchers wrote go into a report, and what to mind when others read it. */

import type { Answers, WrittenPlace } from '../../../model/answer.js';
import type { Caution } from '../../../model/caution.js';
import { goesInCoreq, isInCoreq, placesIn, type ReportContent } from '../../../report/index.js';
import { markOf } from '../../../store/index.js';

export interface HandedOver {
  /** What was written on places that this report has not, and that stays in the project. */
  readonly elsewhere: readonly WrittenPlace[];
  readonly written: readonly WrittenPlace[];
  /** What a researcher must look at before sharing the report. */
  readonly cautions: readonly Caution[];
}

/**
 * An internal draft gets all; a working version and a final report get what they have a place for. A draft for others gets
 * what it has a place for, and from elsewhere only what others could read before: a text about a single wijk does not come
 * along when the wijken were put together. What coreq.csv says too is there.
 */
export function handOver({ current, known }: Answers, content: ReportContent): HandedOver {
  const keys = new Set(placesIn(content));
  const hasPlace = (answer: WrittenPlace): boolean =>
    keys.has(answer.key) || (content.state !== 'werkversie' && goesInCoreq(answer, content));
  const everything = [...current.values()].filter((answer) => !isInCoreq(answer, content));
  const all = content.state === 'concept' ? everything : everything.filter(hasPlace);
  const elsewhere = everything.filter((answer) => !all.includes(answer));
  if (content.audience === 'intern') return { written: all, elsewhere, cautions: [] };
  const isNew = all.filter(({ key, paragraphs }) => known(key, markOf(paragraphs))?.isPublic !== true);
  const first = isNew.filter(hasPlace);
  const withheld = new Set(isNew.filter((answer) => !hasPlace(answer)));
  return {
    written: all.filter((answer) => !withheld.has(answer)),
    elsewhere,
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

function listed(heading: string, places: readonly WrittenPlace[]): Caution[] {
  return places.map(({ question }) => ({ heading, text: question, place: null }));
}
