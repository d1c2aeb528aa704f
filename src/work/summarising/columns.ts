/** The columns of the framework matrix: what summaries are about. */

import type { Codebook } from '../../model/codebook.js';
import type { Project } from '../../model/project.js';
import type { Respondent } from '../../model/respondent.js';
import type { SubjectKind, Summary, SummarySubject } from '../../model/summary.js';
import { adoptSummaries, type CodingFilter, type Store } from '../../store/index.js';
import { type NamedSubject, subjectMoves, subjectNow, subjectsOf } from '../project/subjects.js';

export const COLUMN_KINDS = {
  themas: 'thema',
  codes: 'code',
  wijken: 'wijk',
  vragen: 'vraag',
} as const satisfies Readonly<Record<string, SubjectKind>>;

/**
 * Those that the codebook and project.yaml name, and without a filter also those of which only a summary is left, such as a
 * code that was split.
 *
 * @param kept the summaries there are, about what they are called now
 */
export function columnsOf(
  kind: SubjectKind,
  codebook: Codebook,
  project: Project,
  filter: CodingFilter,
  kept: readonly Summary[],
): NamedSubject[] {
  const known = subjectsOf(kind, codebook, project);
  const wanted = known.filter(({ id }) => isWanted({ kind, id }, filter, codebook));
  if (filter.codes !== undefined || (kind === 'wijk' && filter.wijken !== undefined)) return wanted;
  const ids = new Set(known.map(({ id }) => id));
  const left = kept.flatMap(({ subject }) =>
    subject.kind === kind && !ids.has(subject.id) ? [subject.id] : [],
  );
  return [...wanted, ...[...new Set(left)].map((id) => ({ kind, id, label: 'bestaat niet meer' }))];
}

/** The summaries, each about what it is called now. */
export function aboutNow(kept: readonly Summary[], codebook: Codebook): Summary[] {
  const moves = subjectMoves(codebook);
  return kept.map((summary) => ({ ...summary, subject: subjectNow(summary.subject, moves) }));
}

/** Gives those in the store the ids of now; call it within `write`. */
export function adoptNow(store: Store, codebook: Codebook): void {
  adoptSummaries(store, subjectMoves(codebook));
}

function isWanted(
  { kind, id }: SummarySubject,
  { codes, wijken }: CodingFilter,
  codebook: Codebook,
): boolean {
  if (kind === 'wijk') return wijken?.includes(id) ?? true;
  if (codes === undefined) return true;
  return codesAbout({ kind, id }, codebook)?.some((code) => codes.includes(code)) ?? true;
}

/** The codes whose passages tell of it; null for all of them. */
export function codesAbout({ kind, id }: SummarySubject, { themes }: Codebook): readonly string[] | null {
  const codes = themes.flatMap((theme) => theme.codes);
  switch (kind) {
    case 'code':
      return [id];
    case 'thema':
      return codes.filter(({ theme }) => theme === id).map((code) => code.id);
    case 'vraag':
      return codes.filter(({ questions }) => questions.includes(id)).map((code) => code.id);
    case 'wijk':
      return null;
  }
}

/** Those of the people whose passages tell of it. */
export function peopleAbout<T extends Pick<Respondent, 'wijk'>>(
  { kind, id }: SummarySubject,
  people: readonly T[],
): readonly T[] {
  return kind === 'wijk' ? people.filter(({ wijk }) => wijk === id) : people;
}
