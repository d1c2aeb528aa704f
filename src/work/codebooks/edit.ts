/** An edit of the project's codebook: what it would do, doing it in its file, and putting back what was there. */

import { basename } from 'node:path';
import { CodebookEdit, type CodebookFile, editedCodebook, readCodebook } from '../../coding/index.js';
import { exists } from '../../files/disk.js';
import { sha256 } from '../../files/hash.js';
import { decodeAsWritten } from '../../files/text.js';
import { type ChangedLines, changedLines } from '../../language/changed-lines.js';
import type { Codebook } from '../../model/codebook.js';
import { UserError } from '../../model/errors.js';
import { type DecisionCounts, decisionCounts, suggestedCodes } from '../../store/index.js';
import { codebookWithVersion, type KeptCodebook } from '../project/kept-codebook.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { type ComparedCodebooks, compareCodebooks, decisionsOn } from './diff.js';
import { keptVersion, replaceCodebook } from './earlier-versions.js';
import { withIds } from './new-ids.js';

export { CodebookEdit };

export interface CodebookChange {
  readonly compared: ComparedCodebooks;
  readonly codebook: Codebook;
  /** What the codebook is warned of now and was not before. */
  readonly warnings: readonly string[];
  readonly touched: TouchedCodings;
  /** Of the file. */
  readonly lines: readonly ChangedLines[];
  /** The hash of the file before and after; the same when nothing changed. */
  readonly before: string;
  readonly version: string;
}

/** The store is left as it is: all of this happens when the interviews are coded again. */
export interface TouchedCodings {
  /** Decisions that go along to the new id of their code. */
  readonly follow: number;
  /** Decisions that no longer count until a person chooses a code for them: theirs went, or was split. */
  readonly wait: number;
  /** Suggestions of codes that are proposed in another way, or no longer. */
  readonly suggestions: number;
}

/**
 * What an edit would do; nothing is written. A new code or theme with an empty id gets one from its label.
 *
 * @param version the hash of the file that the person saw
 * @param read the codebook as its file is now, for who keeps it
 * @throws UserError when another program changed the file since; UserErrors when the codebook would hold mistakes.
 */
export async function foreseeEdit(
  here: ProjectFolder,
  edit: CodebookEdit,
  version: string,
  read: Reading = codebookWithVersion,
): Promise<CodebookChange> {
  return toldOf(here, madeEdit(here, edit, version, read), await codingsNow(here));
}

type Reading = (here: ProjectFolder) => KeptCodebook;

/** Does it, and keeps the version from before; parameters and errors as `foreseeEdit`. */
export async function editCodebook(
  here: ProjectFolder,
  edit: CodebookEdit,
  version: string,
  read: Reading = codebookWithVersion,
): Promise<CodebookChange> {
  const codings = await codingsNow(here);
  const made = madeEdit(here, edit, version, read);
  replaceFile(here, made);
  return toldOf(here, made, codings);
}

/**
 * Takes an edit back, or back to any version that is kept: the file gets the bytes that it had.
 *
 * @param earlier the hash of the version that comes back
 * @param version the hash of the file that the person saw
 */
export async function putBackCodebook(
  here: ProjectFolder,
  earlier: string,
  version: string,
  read: Reading = codebookWithVersion,
): Promise<CodebookChange> {
  const codings = await codingsNow(here);
  const before = seenFile(here, version, read);
  const made = { before, after: readAs(keptVersion(here, earlier), here) };
  replaceFile(here, made);
  return toldOf(here, made, codings);
}

interface ReadFile extends CodebookFile {
  readonly bytes: Uint8Array;
}

interface Made {
  readonly before: ReadFile;
  readonly after: ReadFile;
}

function madeEdit(here: ProjectFolder, edit: CodebookEdit, version: string, read: Reading): Made {
  const before = seenFile(here, version, read);
  const file = here.project.paths.codebook;
  const text = decodeAsWritten(before.bytes, file);
  const edited = editedCodebook(text, withIds(edit, before.codebook), basename(file));
  if (edited.text === text) return { before, after: before };
  return { before, after: { ...edited, bytes: new TextEncoder().encode(edited.text) } };
}

function seenFile(here: ProjectFolder, version: string, read: Reading): ReadFile {
  const now = read(here);
  if (now.version === version) return now;
  throw new UserError(
    `${here.project.paths.codebook}: het codeboek is intussen op een andere plek gewijzigd; er is niets opgeslagen. ` +
      'Haal het opnieuw op en doe de wijziging nog eens.',
  );
}

function readAs(bytes: Uint8Array, here: ProjectFolder): ReadFile {
  return { bytes, ...readCodebook(bytes, basename(here.project.paths.codebook)) };
}

function replaceFile(here: ProjectFolder, { before, after }: Made): void {
  if (before === after) return;
  replaceCodebook(here, before.bytes, after.bytes);
}

interface CodingsNow {
  readonly decisions: DecisionCounts;
  readonly suggestions: ReadonlyMap<string, number>;
}

/** None before the first import. */
async function codingsNow(here: ProjectFolder): Promise<CodingsNow> {
  if (!exists(projectPath(here, 'database'))) return { decisions: new Map(), suggestions: new Map() };
  return withStore(here, 'read', (store) => ({
    decisions: decisionCounts(store),
    suggestions: new Map(suggestedCodes(store).map(({ code, suggestions }) => [code, suggestions] as const)),
  }));
}

function toldOf(here: ProjectFolder, { before, after }: Made, codings: CodingsNow): CodebookChange {
  const compared = compareCodebooks(before.codebook, after.codebook, codings.decisions);
  const known = new Set(before.warnings.map(withoutLine));
  const textOf = ({ bytes }: ReadFile): string => decodeAsWritten(bytes, here.project.paths.codebook);
  return {
    compared,
    codebook: after.codebook,
    warnings: after.warnings.filter((warning) => !known.has(withoutLine(warning))),
    touched: touchedBy(compared, codings),
    lines: changedLines(textOf(before), textOf(after)),
    before: sha256(before.bytes),
    version: sha256(after.bytes),
  };
}

/** The line of a warning moves with every edit above it. */
function withoutLine(warning: string): string {
  return warning.replace(/regel \d+/g, 'regel');
}

/** Fields that say something about a code without changing what is proposed for it. */
const SILENT: ReadonlySet<string> = new Set(['thema', 'vragen']);

function touchedBy(
  { before, diff }: ComparedCodebooks,
  { decisions, suggestions }: CodingsNow,
): TouchedCodings {
  const formerOf = new Map(
    before.themes.flatMap(({ codes }) => codes.map(({ id, formerIds }) => [id, formerIds] as const)),
  );
  const decided = (ids: readonly string[]): number => {
    const { bevestigd, verworpen } = decisionsOn(
      [...new Set(ids.flatMap((id) => [id, ...(formerOf.get(id) ?? [])]))],
      decisions,
    );
    return bevestigd + verworpen;
  };
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const leaving = diff.codes.filter(({ fate }) => fate === 'verwijderd' || fate === 'gesplitst');
  const following = diff.codes.filter(({ fate }) => fate === 'hernoemd' || fate === 'samengevoegd');
  const proposed = diff.codes.filter(
    ({ fate, texts, lists }) =>
      fate !== 'gewijzigd' || [...texts, ...lists].some(({ field }) => !SILENT.has(field)),
  );
  return {
    wait: sum(leaving.map(({ from }) => decided(from))),
    follow: sum(following.map(({ from, to }) => decided(from.filter((id) => !to.includes(id))))),
    suggestions: sum(
      [...new Set(proposed.flatMap(({ from }) => from))].map((id) => suggestions.get(id) ?? 0),
    ),
  };
}
