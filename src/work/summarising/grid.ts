/** The framework matrix: of whom and about what, with what researchers wrote in each cell and how much there is to read. */

import { groupedBy } from '../../analysis/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { CastMember } from '../../model/respondent.js';
import { cellKey, type SubjectKind, type Summary, type SummaryCell } from '../../model/summary.js';
import { type CodingFilter, countsByPerson, type Store, summaries } from '../../store/index.js';
import { interviewed, type ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import type { NamedSubject } from '../project/subjects.js';
import { aboutNow, codesAbout, columnsOf, peopleAbout } from './columns.js';
import { type GridRow, type RowKind, rowsOf } from './rows.js';

export interface GridChoice {
  readonly rows: RowKind;
  readonly columns: SubjectKind;
  /** Which of them get a place. */
  readonly filter: CodingFilter;
}

export interface Grid {
  readonly rows: readonly GridRow[];
  readonly columns: readonly NamedSubject[];
  /** In order of rows, and then of columns. */
  readonly cells: readonly (readonly GridCell[])[];
}

export interface GridCell extends SummaryCell {
  /** Several when they wait for a person to choose. */
  readonly texts: readonly Summary[];
  readonly passages: number;
  /** By how many people those passages were said. */
  readonly people: number;
}

/** @throws UserError when nothing was imported yet. */
export function gridOf(here: ProjectFolder, codebook: Codebook, choice: GridChoice): Promise<Grid> {
  return withStore(here, 'read', (store, cast) => gridIn(store, cast, here, codebook, choice));
}

export function gridIn(
  store: Store,
  cast: readonly CastMember[],
  here: ProjectFolder,
  codebook: Codebook,
  choice: GridChoice,
): Grid {
  const kept = aboutNow(summaries(store), codebook);
  const people = interviewed(here, cast);
  const rows = rowsOf(choice.rows, here, people, choice.filter, kept);
  const columns = columnsOf(choice.columns, codebook, here.project, choice.filter, kept);
  const counts = countsByPerson(store, codebook);
  const texts = groupedBy(kept, cellKey);
  const scopes = columns.map((subject) => ({ subject, codes: codesAbout(subject, codebook) }));
  const cells = rows.map((row) =>
    scopes.map(({ subject, codes }) => {
      const cell = { holder: row.holder, subject: { kind: subject.kind, id: subject.id } };
      const said = peopleAbout(subject, row.people)
        .map(({ id }) => passagesOf(counts.get(id), codes))
        .filter((passages) => passages > 0);
      return {
        ...cell,
        texts: texts.get(cellKey(cell)) ?? [],
        passages: said.reduce((sum, passages) => sum + passages, 0),
        people: said.length,
      };
    }),
  );
  return { rows, columns, cells };
}

function passagesOf(
  counts: ReadonlyMap<string, number> | undefined,
  codes: readonly string[] | null,
): number {
  const counted =
    codes === null ? [...(counts?.values() ?? [])] : codes.map((code) => counts?.get(code) ?? 0);
  return counted.reduce((sum, count) => sum + count, 0);
}
