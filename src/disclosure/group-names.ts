/** The groups of a version with the names that its sentences use. */

import type { GroupName } from '../model/findings.js';
import type { Grouping } from '../model/planned.js';
import type { Project } from '../model/project.js';
import { perspectivesName, wijkenName } from './names.js';

/** Groups without people stay, as they do in tables. */
export function groupNames(
  { byPerspective, byWijk }: Grouping,
  project: Project,
): { readonly perspectives: readonly GroupName[]; readonly wijken: readonly GroupName[] } {
  return {
    perspectives: byPerspective.map(({ id, label, members }) => ({
      id,
      label,
      inText: perspectivesName({ ids: id.split('+') }, project, 'inText'),
      interviewed: members.length,
    })),
    wijken: byWijk.map(({ id, label, members }) => ({
      id,
      label,
      inText: wijkenName({ ids: id.split('+') }, project, 'inText'),
      interviewed: members.length,
    })),
  };
}
