/** Which groups a version of a report tells apart; this is decided before anything is counted. */

import { UserError } from '../model/errors.js';
import type { Audience, Crossing, Group, Grouping } from '../model/planned.js';
import type { Project } from '../model/project.js';
import type { Respondent } from '../model/respondent.js';
import { crossingOf, type Margins, overlapsOf } from './crossing.js';
import { perspectivesName, wijkenName } from './names.js';
import { allTogether, bySize, idOf, joined, type Part, partsBy, within, withoutSmall } from './parts.js';
import { smallCut } from './small-cut.js';

/**
 * The groups to count by. Internally those are all perspectives, all wijken, and each perspective within each wijk.
 *
 * In public a group has at least `threshold` people: smaller perspectives are put together with one of the same coarse
 * group, smaller wijken with another wijk, and a perspective within a wijk is shown only when nobody can compute
 * anything about fewer people from all that is shown. What is decided goes by how many people were interviewed, never
 * by what they said: a gap that depends on what people said would tell it.
 *
 * @param respondents the people who were interviewed
 * @param place an appendix of a public version takes the greater threshold, and no perspectives within wijken
 * @throws UserError when so few people were interviewed that nothing can be public
 */
export function groupsFor(
  audience: Audience,
  project: Project,
  respondents: readonly Respondent[],
  place: 'rapport' | 'bijlage' = 'rapport',
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
  const everyone = { id: 'alle', label: 'alle geïnterviewden', members: respondents };
  if (audience === 'intern') {
    return {
      audience,
      threshold: 1,
      everyone,
      ...marginGroups(project, all),
      crossing: fullCrossing(project, all),
    };
  }
  const { threshold, appendixThreshold } = project.privacy;
  if (respondents.length > 0 && respondents.length < threshold) {
    throw new UserError(
      `Een openbare versie vraagt minstens ${threshold} geïnterviewden; dit project heeft er ${respondents.length}. Kies --internal.`,
    );
  }
  const margins = publicMargins(project, all, threshold);
  if (place === 'rapport') {
    return {
      audience,
      threshold,
      everyone,
      ...marginGroups(project, margins),
      crossing: crossingOf(project, margins),
    };
  }
  // From the groups of the report, so that no group of an appendix cuts through one of those.
  const coarser = publicMargins(project, margins, appendixThreshold);
  return {
    audience,
    threshold: appendixThreshold,
    everyone,
    ...marginGroups(project, coarser),
    crossing: null,
  };
}

function publicMargins({ privacy }: Project, { perspectives, wijken }: Margins, threshold: number): Margins {
  const isOneCoarseGroup = (one: Part, other: Part): boolean =>
    privacy.coarseGroups.some((group) =>
      [...one.ids, ...other.ids].every((id) => group.perspectives.includes(id)),
    );
  return together(
    {
      perspectives: withoutSmall(perspectives, threshold, isOneCoarseGroup),
      wijken: privacy.showsWijken ? withoutSmall(wijken, threshold) : allTogether(wijken),
    },
    threshold,
  );
}

/** Puts wijken together until totals of perspectives and of wijken, taken from each other, single nobody out. */
function together(margins: Margins, threshold: number): Margins {
  const side = smallCut(overlapsOf(margins), threshold);
  if (side === null) return margins;
  const filled = bySize(margins.wijken.filter(({ members }) => members.length > 0));
  const isInside = (wijk: Part): boolean => side.has(`in ${idOf(wijk)}`);
  const inside = filled.find(isInside);
  const outside = filled.find((wijk) => !isInside(wijk));
  // A side without a wijk is cut off by whole perspectives, which are small only when everybody is.
  if (inside === undefined || outside === undefined) return margins;
  return together({ ...margins, wijken: joined(margins.wijken, inside, outside) }, threshold);
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

function fullCrossing(project: Project, all: Margins): Crossing {
  const { byPerspective, byWijk } = marginGroups(project, all);
  return {
    perspectives: byPerspective,
    wijken: byWijk,
    cells: all.perspectives.map((perspective, row) =>
      all.wijken.map((wijk, column) => ({
        id: `${idOf(perspective)}@${idOf(wijk)}`,
        label: `${byPerspective[row]?.label}, ${byWijk[column]?.label}`,
        members: within(perspective, wijk),
      })),
    ),
  };
}

function toGroup(part: Part, label: string): Group {
  return { id: idOf(part), label, members: part.members };
}
