/** The rows of the framework matrix: respondents, or groups of them, in the order of project.yaml. */

import { isPersonWanted } from '../../coding/review/index.js';
import type { Project } from '../../model/project.js';
import type { Respondent } from '../../model/respondent.js';
import { EVERYBODY, holderKey, isHeldBy, type Summary, type SummaryHolder } from '../../model/summary.js';
import type { CodingFilter } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';

/** Above perspectives and above wijken stands a row for everybody. */
export const ROW_KINDS = ['respondenten', 'perspectieven', 'wijken', 'perspectief-wijk'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export interface GridRow {
  readonly holder: SummaryHolder;
  readonly label: string;
  /** Of a respondent the perspective and the wijk; otherwise empty. */
  readonly about: string;
  /** Those whose view it is, as far as they were interviewed. */
  readonly people: readonly Respondent[];
}

/**
 * Those that the project names, and without a filter also those of which only a summary is left: somebody without a row in
 * respondents.csv, a wijk that is no longer in project.yaml. Who took back their consent has no row.
 *
 * @param people who were interviewed
 * @param kept the summaries there are
 */
export function rowsOf(
  kind: RowKind,
  { project, gone }: Pick<ProjectFolder, 'project' | 'gone'>,
  people: readonly Respondent[],
  filter: CodingFilter,
  kept: readonly Summary[],
): GridRow[] {
  const known = holdersOf(kind, project, people);
  const wanted = known.filter((holder) => isWanted(holder, filter, people));
  const left = isNarrowed(filter) ? [] : leftOver(kind, known, kept);
  return [...wanted, ...left]
    .filter((holder) => holder.kind === 'groep' || !gone.has(holder.respondent))
    .map((holder) => ({
      holder,
      ...inWords(holder, project, people),
      people: people.filter((person) => isHeldBy(holder, person)),
    }));
}

function holdersOf(
  kind: RowKind,
  { perspectives, wijken }: Project,
  people: readonly Respondent[],
): SummaryHolder[] {
  switch (kind) {
    case 'respondenten':
      return perspectives.flatMap(({ id: perspective }) =>
        people.flatMap((person) =>
          person.perspective === perspective ? [{ kind: 'respondent', respondent: person.id }] : [],
        ),
      );
    case 'perspectieven':
      return [EVERYBODY, ...perspectives.map(({ id }) => ({ ...EVERYBODY, perspective: id }))];
    case 'wijken':
      return [EVERYBODY, ...wijken.map(({ id }) => ({ ...EVERYBODY, wijk: id }))];
    case 'perspectief-wijk':
      return perspectives.flatMap((perspective) =>
        wijken.map((wijk) => ({ ...EVERYBODY, perspective: perspective.id, wijk: wijk.id })),
      );
  }
}

function leftOver(
  kind: RowKind,
  known: readonly SummaryHolder[],
  kept: readonly Summary[],
): readonly SummaryHolder[] {
  const keys = new Set(known.map(holderKey));
  const left = kept.flatMap(({ holder }) =>
    kindOf(holder) === kind && !keys.has(holderKey(holder)) ? [[holderKey(holder), holder] as const] : [],
  );
  return [...new Map(left).values()];
}

function kindOf(holder: SummaryHolder): RowKind | null {
  if (holder.kind === 'respondent') return 'respondenten';
  const { perspective, wijk } = holder;
  if (perspective === null) return wijk === null ? null : 'wijken';
  return wijk === null ? 'perspectieven' : 'perspectief-wijk';
}

function isNarrowed({ wijken, perspectives, respondents }: CodingFilter): boolean {
  return (wijken ?? perspectives ?? respondents) !== undefined;
}

function isWanted(holder: SummaryHolder, filter: CodingFilter, people: readonly Respondent[]): boolean {
  if (holder.kind === 'respondent') {
    const person = people.find(({ id }) => id === holder.respondent);
    return person !== undefined && isPersonWanted(person, filter);
  }
  const { perspective, wijk } = holder;
  return (
    (perspective === null || (filter.perspectives?.includes(perspective) ?? true)) &&
    (wijk === null || (filter.wijken?.includes(wijk) ?? true))
  );
}

function inWords(
  holder: SummaryHolder,
  { perspectives, wijken }: Project,
  people: readonly Respondent[],
): Pick<GridRow, 'label' | 'about'> {
  const perspectiveOf = (id: string): string => perspectives.find((one) => one.id === id)?.short ?? id;
  const wijkOf = (id: string): string => wijken.find((one) => one.id === id)?.label ?? id;
  if (holder.kind === 'respondent') {
    const person = people.find(({ id }) => id === holder.respondent);
    const about = person === undefined ? '' : `${perspectiveOf(person.perspective)}, ${wijkOf(person.wijk)}`;
    return { label: holder.respondent, about };
  }
  const { perspective, wijk } = holder;
  const parts = [
    ...(perspective === null ? [] : [perspectiveOf(perspective)]),
    ...(wijk === null ? [] : [wijkOf(wijk)]),
  ];
  return { label: parts.length === 0 ? 'Iedereen' : parts.join(', '), about: '' };
}
