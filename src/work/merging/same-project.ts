/** Telling a copy of this project from another project. */

import { UserError } from '../../model/errors.js';
import type { ProjectFolder } from '../project/project-folder.js';
import type { OtherProject } from './other-project.js';
import type { PairedTexts } from './part-of-key.js';

/**
 * Whoever names another project by mistake gets no work of other people in theirs.
 *
 * @throws UserError when the two have no interview in common, unless they have one name.
 */
export function refuseOtherProject(
  texts: readonly PairedTexts[],
  here: ProjectFolder,
  other: OtherProject,
): void {
  if (other.isFolder && here.project.name === other.project.project.name) return;
  const isShared = texts.some(({ here: own, there }) =>
    own.some((revision) => there.some(({ sourceHash }) => sourceHash === revision.sourceHash)),
  );
  if (isShared) return;
  if (!other.isFolder) {
    throw new UserError(
      `${other.shownAs}: deze database heeft geen interview met dit project gemeen. Noem een andere.`,
    );
  }
  throw new UserError(
    `${other.shownAs}: dit lijkt een ander project, want het heet anders en heeft geen interview met dit project gemeen. Controleer de map; ` +
      'is het wel hetzelfde, geef het dan in beide kopieën dezelfde naam in project.yaml.',
  );
}
