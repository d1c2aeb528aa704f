/** Every "3 van de 8" that a text may print about some codings, recounted from the codings themselves. */

import { type Coding, OORDELEN } from '../../src/model/coding.js';
import type { Project } from '../../src/model/project.js';
import type { Respondent } from '../../src/model/respondent.js';

/** About each code and theme: every group and its rest, oordelen, and a group's part of all who mention it. */
export function fractionsIn(
  codings: readonly Coding[],
  subjects: readonly (readonly string[])[],
  people: readonly Respondent[],
  project: Project,
): Set<string> {
  const found = new Set<string>();
  const groups = [
    people,
    ...project.perspectives.map(({ id }) => people.filter(({ perspective }) => perspective === id)),
    ...project.wijken.map(({ id }) => people.filter(({ wijk }) => wijk === id)),
  ];
  for (const codes of subjects) {
    const own = codings.filter(({ code }) => codes.includes(code));
    const who = new Set(own.map(({ respondent }) => respondent));
    for (const group of groups) {
      const inGroup = group.filter(({ id }) => who.has(id)).length;
      found.add(`${inGroup} van de ${group.length}`);
      found.add(`${who.size - inGroup} van de ${people.length - group.length}`);
      found.add(`${inGroup} van de ${who.size}`);
      found.add(`${group.length} van de ${people.length}`);
      const given = group.flatMap(({ id }) => majority(own.filter(({ respondent }) => respondent === id)));
      for (const oordeel of OORDELEN)
        found.add(`${given.filter((one) => one === oordeel).length} van de ${given.length}`);
    }
  }
  return found;
}

function majority(own: readonly Coding[]): string[] {
  const given = own.flatMap(({ oordeel }) => oordeel ?? []);
  const counts = OORDELEN.map((oordeel) => given.filter((one) => one === oordeel).length);
  const most = Math.max(...counts);
  const winners = OORDELEN.filter((_, index) => counts[index] === most);
  if (given.length === 0) return [];
  return given.includes('gemengd') || winners.length > 1 ? ['gemengd'] : [...winners];
}
