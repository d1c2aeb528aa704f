/** When two copies can't be laid beside each other: another project, or numbers that seem to stand for other people there. */

import { UserError, UserErrors } from '../../model/errors.js';
import type { HeldFile } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import type { OtherProject } from './other-project.js';
import type { PairedTexts } from './pairs.js';

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

/**
 * Two researchers who each add an interview may both call it R08. Then not a single thing of the two copies may be laid beside
 * each other, since names go by number too.
 *
 * @throws UserErrors when a respondent has no file in common, or another text in the file that they have in common.
 */
export function refuseDoubleNumbers(
  held: readonly HeldFile[],
  coming: readonly HeldFile[],
  here: ProjectFolder,
  { project, shownAs }: OtherProject,
): void {
  const [own, theirs] = [filesOf(here), filesOf(project)];
  const gone = new Set([...here.gone, ...project.gone]);
  const lines = [...theirs].flatMap(([respondent, files]) => {
    const known = own.get(respondent);
    if (known === undefined || gone.has(respondent)) return [];
    const [mine, others] = [among(held, known), among(coming, files)];
    if (mine.some((one) => others.some((other) => isRelated(one, other)))) return [];
    const common = [...known].filter((file) => files.has(file));
    const unlike = common.find((file) =>
      [mine, others].every((texts) => texts.some((one) => one.file === file)),
    );
    if (common.length > 0 && unlike === undefined) return [];
    const what =
      unlike === undefined
        ? `${respondent} hoort hier bij een ander bestand dan in ${shownAs}. Is het dezelfde persoon, zet dan in beide alle regels`
        : `${unlike}, van ${respondent}, is hier een heel ander gesprek dan in ${shownAs}. Is het dezelfde persoon, zet dan in beide hetzelfde bestand en lees het in`;
    return [`${what}; zo niet, geef een van de twee een ander nummer in ${here.project.paths.respondents}.`];
  });
  if (lines.length > 0) throw new UserErrors(lines);
}

function filesOf({ rows }: ProjectFolder): Map<string, Set<string>> {
  const files = new Map<string, Set<string>>();
  for (const { respondent, file } of [...rows.values()].flat()) {
    files.set(respondent, (files.get(respondent) ?? new Set()).add(file));
  }
  return files;
}

function among(texts: readonly HeldFile[], files: ReadonlySet<string>): HeldFile[] {
  return texts.filter(({ file }) => files.has(file));
}

/** Whether they were ever read from the same bytes, or held the same text. */
function isRelated(one: HeldFile, other: HeldFile): boolean {
  const marks = new Set(one.revisions.flatMap(({ sourceHash, textHash }) => [sourceHash, textHash]));
  return other.revisions.some(({ sourceHash, textHash }) => marks.has(sourceHash) || marks.has(textHash));
}
