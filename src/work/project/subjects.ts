/** What a summary can be about: the codes and themes of the codebook, the wijken and the research questions of project.yaml. */

import { renamesOf } from '../../coding/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { Project } from '../../model/project.js';
import type { SubjectKind, SummarySubject } from '../../model/summary.js';
import type { SubjectMoves } from '../../store/index.js';

export interface NamedSubject extends SummarySubject {
  readonly label: string;
}

/** All of one kind, in the order of the codebook or of project.yaml. */
export function subjectsOf(
  kind: SubjectKind,
  { themes }: Codebook,
  { wijken, questions }: Project,
): NamedSubject[] {
  const known: Readonly<Record<SubjectKind, readonly { readonly id: string; readonly label: string }[]>> = {
    code: themes.flatMap(({ codes }) => codes),
    thema: themes,
    wijk: wijken,
    vraag: questions.map(({ id, text }) => ({ id, label: text })),
  };
  return known[kind].map(({ id, label }) => ({ kind, id, label }));
}

/** Of every former id of a code or a theme the present one; of one that was split a person must choose. */
export function subjectMoves({ themes }: Pick<Codebook, 'themes'>): SubjectMoves {
  return {
    code: renamesOf(themes.flatMap(({ codes }) => codes)).moves,
    thema: renamesOf(themes).moves,
  };
}

/** The subject as it is called now. */
export function subjectNow<T extends SummarySubject>(subject: T, moves: SubjectMoves): T {
  return { ...subject, id: moves[subject.kind]?.get(subject.id) ?? subject.id };
}
