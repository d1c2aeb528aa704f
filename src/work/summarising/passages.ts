/** What was said in a cell of the framework matrix: the passages on which its summary rests. */

import type { Codebook } from '../../model/codebook.js';
import type { Coding } from '../../model/coding.js';
import type { CastMember } from '../../model/respondent.js';
import { isHeldBy, type Summary, type SummaryCell } from '../../model/summary.js';
import { firstCodings, type Store } from '../../store/index.js';
import { interviewed, type ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { refuseUnknown, textsNow } from './cell.js';
import { codesAbout, peopleAbout } from './columns.js';

export interface OpenCell extends SummaryCell {
  readonly texts: readonly Summary[];
  /** How many codings there are, also beyond the limit. */
  readonly total: number;
  readonly passages: readonly Passage[];
}

/** Words with all codings of the cell on them: at least one. */
export interface Passage {
  readonly first: Coding;
  readonly codings: readonly Coding[];
}

/**
 * @param limit how many codings at most, from 1
 * @throws UserError when there is no such cell, or nothing was imported yet
 */
export function openCell(
  here: ProjectFolder,
  codebook: Codebook,
  { holder, subject }: SummaryCell,
  limit: number,
): Promise<OpenCell> {
  const cell = { holder, subject };
  return withStore(here, 'read', (store, cast) => {
    const texts = textsNow(store, codebook, cell);
    if (texts.length === 0) refuseUnknown(cell, here, codebook, interviewed(here, cast));
    const { total, codings } = passagesIn(store, cast, here, codebook, cell, limit);
    return { ...cell, texts, total, passages: togetherOn(codings) };
  });
}

/** In the order of the first coding on each. */
function togetherOn(codings: readonly Coding[]): Passage[] {
  const passages = new Map<string, Passage>();
  for (const coding of codings) {
    const { file, fragment } = coding;
    const key = JSON.stringify([file, fragment.start, fragment.end]);
    const { first, codings: before } = passages.get(key) ?? { first: coding, codings: [] };
    passages.set(key, { first, codings: [...before, coding] });
  }
  return [...passages.values()];
}

/** In order of code, respondent and place. */
export function passagesIn(
  store: Store,
  cast: readonly CastMember[],
  here: ProjectFolder,
  codebook: Codebook,
  { holder, subject }: SummaryCell,
  limit: number,
): { readonly total: number; readonly codings: readonly Coding[] } {
  const people = interviewed(here, cast).filter((person) => isHeldBy(holder, person));
  const codes = codesAbout(subject, codebook);
  const respondents = peopleAbout(subject, people).map(({ id }) => id);
  return firstCodings(store, codebook, { respondents, ...(codes && { codes }) }, limit);
}
