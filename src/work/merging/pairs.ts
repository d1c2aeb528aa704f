/** Which text of the other copy is which one here, and which can't be taken in yet. */

import { enumerate } from '../../language/phrases.js';
import type { Advice } from '../../model/errors.js';
import { type HeldFile, type Store, type WholeRevision, wholeRevision } from '../../store/index.js';
import { nameOfSource, type ProjectFolder } from '../project/project-folder.js';
import type { OtherProject } from './other-project.js';

export interface Pair {
  /** How the file is called here. */
  readonly file: string;
  readonly there: HeldFile;
  /** Null for a text that is not here yet. */
  readonly here: HeldFile | null;
}

/** A file that is left out, and why: it says what to do. */
export interface LeftOut {
  readonly file: string;
  readonly reason: Advice;
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * A file is the one with the same name, or with the same bytes when it was renamed in one of the copies. One in which
 * nobody but people who are gone speak is in neither list: what is said of them stands elsewhere.
 */
export function pairFiles(
  held: readonly HeldFile[],
  coming: readonly HeldFile[],
  here: ProjectFolder,
  other: OtherProject,
): Pairing {
  const byName = new Map(held.map((file) => [file.file, file]));
  const bySource = new Map(
    held.flatMap((file) => file.revisions.map(({ sourceHash }) => [sourceHash, file] as const)),
  );
  const pairs: Pair[] = [];
  const leftOut: LeftOut[] = [];
  const taken = new Set<string>();
  const gone = new Set([...here.gone, ...other.project.gone]);
  for (const there of coming) {
    const file = nameHere(there.file, here, other);
    const mine =
      byName.get(file) ?? there.revisions.flatMap(({ sourceHash }) => bySource.get(sourceHash) ?? [])[0];
    const name = mine?.file ?? file;
    const rows = [...(here.rows.get(name) ?? []), ...(other.project.rows.get(there.file) ?? [])];
    if (rows.length > 0 && rows.every(({ respondent }) => gone.has(respondent))) continue;
    const reason = taken.has(name)
      ? `hetzelfde gesprek staat in ${other.shownAs} twee keer. Ruim dat daar op.`
      : whyNot(there.file, name, here, other, gone);
    taken.add(name);
    if (reason === null) pairs.push({ file: name, there, here: mine ?? null });
    else leftOut.push({ file: name, reason: { text: reason } });
  }
  return { pairs, leftOut };
}

/** A file that is called after a person has a name in each copy, which depends on the rows there. */
function nameHere(file: string, here: ProjectFolder, { project }: OtherProject): string {
  const name = nameOfSource(here, project.sources.get(file) ?? file);
  // Where no row here knows the file, how it is called on the disk may be a name.
  return here.rows.has(name) ? name : file;
}

function whyNot(
  there: string,
  file: string,
  here: ProjectFolder,
  other: OtherProject,
  gone: ReadonlySet<string>,
): string | null {
  const speakers = (rows: ProjectFolder['rows'], name: string): string[] =>
    [...new Set((rows.get(name) ?? []).map(({ respondent }) => respondent))]
      .filter((respondent) => !gone.has(respondent))
      .sort();
  const [own, theirs] = [speakers(here.rows, file), speakers(other.project.rows, there)];
  const { respondents } = here.project.paths;
  if (own.length === 0) {
    return theirs.length === 0
      ? `staat in geen van beide kopieën in ${respondents}. Zet er een regel voor in en typ de opdracht nog eens.`
      : `staat hier niet in ${respondents}. Neem de regels van ${enumerate(theirs)} over uit ${other.shownAs} en typ de opdracht nog eens.`;
  }
  if (theirs.length === 0 || own.join() === theirs.join()) return null;
  return `hoort hier bij ${enumerate(own)} en in ${other.shownAs} bij ${enumerate(theirs)}. Maak ${respondents} in beide gelijk en typ de opdracht nog eens.`;
}

/** The revisions of one file in both copies, from the first to the current one. */
export interface PairedTexts {
  /** How the file is called here. */
  readonly file: string;
  /** How it is called there. */
  readonly fileThere: string;
  /** None for a text that is not here yet. */
  readonly here: readonly WholeRevision[];
  readonly there: readonly WholeRevision[];
}

export function wholeTexts({ file, here, there }: Pair, store: Store, other: Store): PairedTexts {
  const revisionsOf = (held: HeldFile | null, from: Store): WholeRevision[] =>
    (held?.revisions ?? []).map(({ id }) => wholeRevision(from, id));
  return { file, fileThere: there.file, here: revisionsOf(here, store), there: revisionsOf(there, other) };
}
