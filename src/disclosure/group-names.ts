/** The groups of a version with the names that its sentences use. */

import type { GroupName } from '../model/findings.js';
import type { Group, Grouping } from '../model/planned.js';
import type { Project } from '../model/project.js';
import { perspectivesName, wijkenName } from './names.js';

export interface NamedGroups {
  readonly perspectives: readonly GroupName[];
  /** Those that are told apart within wijken; coarser ones where the others are too small, and none where all are. */
  readonly perspectivesInWijken: readonly GroupName[];
  readonly wijken: readonly GroupName[];
}

/** Groups without people stay, as they do in tables. */
export function groupNames({ byPerspective, byWijk, crossing }: Grouping, project: Project): NamedGroups {
  const perspective = ({ id, label, members }: Group): GroupName => ({
    id,
    label,
    inText: perspectivesName({ ids: id.split('+') }, project, 'inText'),
    interviewed: members.length,
  });
  return {
    perspectives: byPerspective.map(perspective),
    perspectivesInWijken: (crossing?.perspectives ?? []).map(perspective),
    wijken: byWijk.map(({ id, label, members }) => ({
      id,
      label,
      inText: wijkenName({ ids: id.split('+') }, project, 'inText'),
      interviewed: members.length,
    })),
  };
}
