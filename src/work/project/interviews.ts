/** The interviews of a project, each a file with the date on which it was held. */

import type { DatedInterview } from '../../analysis/index.js';
import type { CastMember, Respondent } from '../../model/respondent.js';
import type { ProjectFolder } from './project-folder.js';

/** The files in which somebody speaks who is wanted, each with the first of its dates. */
export function interviewsOf(
  here: ProjectFolder,
  cast: readonly CastMember[],
  isWanted: (person: Respondent) => boolean = () => true,
): DatedInterview[] {
  const people = new Map(here.respondents.map((person) => [person.id, person]));
  const files = cast.flatMap(({ file, respondent }) => {
    const person = people.get(respondent ?? '');
    return person !== undefined && isWanted(person) ? file : [];
  });
  return [...new Set(files)].map((file) => ({
    file,
    date: (here.rows.get(file) ?? []).flatMap(({ date }) => date ?? []).sort()[0] ?? null,
  }));
}
