/** One cell of the framework matrix: what stands in it, and whether there is such a cell. */

import type { Codebook } from '../../model/codebook.js';
import { UserError } from '../../model/errors.js';
import type { Respondent } from '../../model/respondent.js';
import type { Summary, SummaryCell, SummaryHolder } from '../../model/summary.js';
import { holderKey } from '../../model/summary.js';
import { type Store, summaries } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { subjectsOf } from '../project/subjects.js';
import { holderInWords, subjectInWords } from '../project/summary-words.js';
import { aboutNow } from './columns.js';

/** What stands there now, also what was written about a code or theme before it got this id. */
export function textsNow(store: Store, codebook: Codebook, { holder, subject }: SummaryCell): Summary[] {
  return aboutNow(summaries(store, { kinds: [subject.kind] }), codebook).filter(
    (one) => one.subject.id === subject.id && holderKey(one.holder) === holderKey(holder),
  );
}

/**
 * @param people who were interviewed
 * @throws UserError when the project knows nobody or nothing of the kind
 */
export function refuseUnknown(
  { holder, subject }: SummaryCell,
  { project }: ProjectFolder,
  codebook: Codebook,
  people: readonly Respondent[],
): void {
  if (!isKnown(holder, project, people)) {
    throw new UserError(`${holderInWords(holder)}: die rij is er niet (meer). Ververs het overzicht.`);
  }
  if (!subjectsOf(subject.kind, codebook, project).some(({ id }) => id === subject.id)) {
    throw new UserError(`${subjectInWords(subject)}: die kolom is er niet (meer). Ververs het overzicht.`);
  }
}

function isKnown(
  holder: SummaryHolder,
  { perspectives, wijken }: ProjectFolder['project'],
  people: readonly Respondent[],
): boolean {
  if (holder.kind === 'respondent') return people.some(({ id }) => id === holder.respondent);
  const { perspective, wijk } = holder;
  return (
    (perspective === null || perspectives.some(({ id }) => id === perspective)) &&
    (wijk === null || wijken.some(({ id }) => id === wijk))
  );
}
