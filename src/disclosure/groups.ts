/** Which groups a version of a report tells apart; this is decided before anything is counted. */

import { UserError } from '../model/errors.js';
import type { Audience, Group, Grouping } from '../model/planned.js';
import type { Project } from '../model/project.js';
import type { Respondent } from '../model/respondent.js';
import { crossed, crossingOf, type Margins } from './crossing.js';
import { perspectivesName, wijkenName } from './names.js';
import { withoutOutsiders, withoutPeople } from './outsiders.js';
import { allTogether, idOf, type Part, partsBy, withoutSmall } from './parts.js';
import { perspectivesTogether } from './perspectives-together.js';
import { wijkenTogether } from './together.js';

/**
 * - `bijlage`: the appendices of a report, which count by wijk only
 * - `export`: everything by itself, in more detail than a report
 */
export type PublicPlace = 'rapport' | 'bijlage' | 'export';

/**
 * The groups to count by. Internally those are all perspectives, all wijken, and each perspective within each wijk.
 *
 * In public a group has at least `threshold` people, and so has each perspective within each wijk: smaller perspectives
 * are put together with one of the same coarse group, coarse groups that are too small go together as wholes, and then
 * wijken are put together. A small perspective in no coarse group is left out. `lookalikesIn` says why that is enough, and why nothing less is. The groups of a report hold for all that is published: those of its appendices and of
 * an export are made of whole ones, with at least `appendixThreshold` people. What is decided goes by how many people were
 * interviewed, never by what they said: a gap that depends on what people said would tell it.
 *
 * @param respondents the people who were interviewed
 * @throws UserError when so few people were interviewed that nothing can be public
 */
export function groupsFor(
  audience: Audience,
  project: Project,
  respondents: readonly Respondent[],
  place: PublicPlace = 'rapport',
): Grouping {
  const all: Margins = {
    perspectives: partsBy(
      'perspective',
      project.perspectives.map(({ id }) => id),
      respondents,
    ),
    wijken: partsBy(
      'wijk',
      project.wijken.map(({ id }) => id),
      respondents,
    ),
  };
  const everyoneOf = (members: readonly Respondent[]): Group => ({
    id: 'alle',
    label: 'alle respondenten',
    members,
  });
  if (audience === 'intern') {
    return {
      audience,
      threshold: 1,
      everyone: everyoneOf(respondents),
      leftOut: [],
      ...marginGroups(project, all),
      crossing: crossed(project, all.perspectives, all.wijken),
    };
  }
  const { privacy } = project;
  const { threshold, appendixThreshold } = privacy;
  const report = withoutOutsiders(privacy, all.perspectives, threshold);
  const inReport = peopleIn(report.kept, respondents);
  if (respondents.length > 0 && inReport.length < threshold) {
    throw new UserError(
      respondents.length < threshold
        ? `Een openbare versie vraagt minstens ${threshold} respondenten; dit project heeft er ${respondents.length}. Kies --internal.`
        : `Een openbare versie vraagt groepen van minstens ${threshold} respondenten. Zeg in project.yaml (privacy, groepen) welke perspectieven samen mogen staan, of kies --internal.`,
    );
  }
  const margins = publicMargins(
    project,
    { perspectives: report.kept, wijken: withoutPeople(all.wijken, report.leftOut) },
    threshold,
  );
  if (place === 'rapport') {
    return {
      audience,
      threshold,
      everyone: everyoneOf(inReport),
      leftOut: report.leftOut.flatMap(({ ids }) => ids),
      ...marginGroups(project, margins),
      crossing: crossingOf(project, margins),
    };
  }
  const further = withoutOutsiders(privacy, margins.perspectives, appendixThreshold);
  const left: Margins = {
    perspectives: further.kept,
    wijken: withoutPeople(margins.wijken, further.leftOut),
  };
  const coarser =
    place === 'export'
      ? publicMargins(project, left, appendixThreshold)
      : {
          perspectives: perspectivesTogether(privacy, left.perspectives, appendixThreshold),
          wijken: withoutSmall(left.wijken, appendixThreshold),
        };
  return {
    audience,
    threshold: appendixThreshold,
    everyone: everyoneOf(peopleIn(further.kept, respondents)),
    leftOut: [...report.leftOut, ...further.leftOut].flatMap(({ ids }) => ids),
    ...marginGroups(project, coarser),
    crossing: null,
  };
}

/** In the order in which they were given. */
function peopleIn(parts: readonly Part[], respondents: readonly Respondent[]): Respondent[] {
  const kept = new Set(parts.flatMap(({ members }) => members));
  return respondents.filter((person) => kept.has(person));
}

function publicMargins(project: Project, all: Margins, threshold: number): Margins {
  const perspectives = perspectivesTogether(project.privacy, all.perspectives, threshold);
  return {
    perspectives,
    wijken: project.privacy.showsWijken
      ? wijkenTogether(perspectives, all.wijken, threshold)
      : allTogether(all.wijken),
  };
}

function marginGroups(
  project: Project,
  { perspectives, wijken }: Margins,
): Pick<Grouping, 'byPerspective' | 'byWijk'> {
  return {
    byPerspective: perspectives.map((part) => toGroup(part, perspectivesName(part, project))),
    byWijk: wijken.map((part) => toGroup(part, wijkenName(part, project))),
  };
}

function toGroup(part: Part, label: string): Group {
  return { id: idOf(part), label, members: part.members };
}
