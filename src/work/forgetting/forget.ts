/** Forgetting a respondent: all that the project holds of them goes, for good, from its database, its key and its reserve copies. */

import { UserError } from '../../model/errors.js';
import { pseudonymsIn } from '../../model/pseudonym.js';
import { pseudonymOf } from '../../names/index.js';
import type { Forgotten } from '../../project/index.js';
import { plain } from '../../project/index.js';
import {
  answers,
  heldTexts,
  memosTelling,
  NOTHING_REMOVED,
  namesAny,
  type Removed,
  rehearse,
  type Store,
  storedAnswers,
  storedSummaries,
  summariesTelling,
  type Tells,
  transcripts,
  whileLocked,
} from '../../store/index.js';
import { type ErasedCopies, eraseInCopies } from '../project/erased-copies.js';
import { type OpenKey, openKey, removeKeyDrafts } from '../project/key-folder.js';
import { openedAgain, type ProjectFolder } from '../project/project-folder.js';
import { hasBegun, withStore } from '../project/project-store.js';
import { renewKeyCopies } from '../project/reserve-copies.js';
import { saveTombstone } from '../project/tombstones.js';
import { forgetInKey, type LeavingKey } from './key.js';
import { type Looked, lookInFiles } from './look-in-files.js';
import { forgetIn, removeFrom } from './remove.js';
import { tombstoneFor } from './tombstone.js';
import { nothingKnown, type Traces, toldIn, tracesOf } from './traces.js';

/** What goes, or would go. */
export interface Gone extends ToRead {
  readonly respondent: string;
  readonly isRehearsal: boolean;
  readonly removed: Removed;
  /** Whether the project holds texts of researchers, which may be about the respondent. */
  readonly hasAnswers: boolean;
  readonly copies: ErasedCopies;
  /** The files around the project that tell of the respondent. */
  readonly looked: Looked;
}

/** What researchers wrote in which the respondent is named by number or pseudonym, or quoted: a person has to read it. */
interface ToRead {
  /** Ids of memos. */
  readonly toRead: readonly string[];
  /** Ids of summaries of what others hold. */
  readonly summariesToRead: readonly string[];
}

const NOTHING_TO_READ: ToRead = { toRead: [], summariesToRead: [] };

/**
 * Works out what would go, and changes nothing.
 *
 * @param written the number of the respondent as a person typed it
 * @throws UserError when nobody in the project has the number, or a group interview doesn't tell which turns are theirs.
 */
export async function rehearseForgetting(written: string, here: ProjectFolder): Promise<Gone> {
  const respondent = knownRespondent(written, here);
  const copies = { cleaned: 0, unreadable: [] };
  return { respondent, isRehearsal: true, ...(await wouldGo(respondent, here)), copies };
}

/**
 * Removes the respondent, which can't be undone. Who stops it half-way is told so by every command, until it is done again.
 *
 * @param written the number of the respondent as a person typed it
 * @param isSure whether the person said that it may be done
 * @throws UserError as `rehearseForgetting`, and when nobody is sure, the passphrase of the key is wrong, or another program
 * has the database.
 */
export async function forget(written: string, isSure: boolean, here: ProjectFolder): Promise<Gone> {
  const respondent = knownRespondent(written, here);
  if (!isSure) {
    throw new UserError(
      `Het verwijderen van ${respondent} kan niet ongedaan worden gemaakt, en geen enkele eerdere opdracht daarna ook. ` +
        'Bekijk het met --dry-run, en herhaal de opdracht met --ja.',
    );
  }
  // A wrong passphrase must not leave half of the work.
  const key = await openKey(here);
  if (!hasBegun(here)) keepTombstone(respondent, null, here);
  // Looked for after the tombstone: the first import of all may have begun meanwhile.
  if (!hasBegun(here)) return goes(respondent, key, null, here);
  return withStore(here, 'change', (store) => goes(respondent, key, store, here));
}

/** What the texts call the respondent, as the key has it before they leave it. */
function pseudonymsFor(respondent: string, { key }: OpenKey): string[] {
  return key.entries.filter((entry) => entry.respondent === respondent).map(pseudonymOf);
}

/** Whether a text tells of somebody: by name, or by words that they said. */
function tellsOf(names: readonly string[], traces: Traces): Tells {
  const isNamed = namesAny(names);
  return (text) => isNamed(text) || toldIn(text, traces) !== null;
}

function toReadAbout(tells: Tells, store: Store): ToRead {
  return { toRead: memosTelling(store, tells), summariesToRead: summariesTelling(store, tells) };
}

function hasAnswers(store: Store | null): boolean {
  return store !== null && answers(store).current.size > 0;
}

async function goes(
  respondent: string,
  key: OpenKey,
  store: Store | null,
  before: ProjectFolder,
): Promise<Gone> {
  const tombstone = keepTombstone(respondent, store, before);
  const here = openedAgain(before);
  const traces = tracesIn(tombstone, store, here);
  const pseudonyms = pseudonymsFor(respondent, key);
  const removed = store === null ? NOTHING_REMOVED : forgetIn(store, tombstone, here);
  const inUse = store === null ? new Set<string>() : pseudonymsIn(transcripts(store));
  await forgetInKey({ ...filesOf(respondent, here), inUse }, key, here, (save) => locked(store, save));
  const tells = tellsOf([respondent, ...pseudonyms], traces);
  const kept =
    store === null ? null : { answers: storedAnswers(store), summaries: storedSummaries(store), tells };
  const copies = eraseInCopies(here, (copy) => {
    forgetIn(copy, tombstone, here, kept);
    return true;
  });
  renewKeyCopies(here);
  locked(store, () => {
    removeKeyDrafts(here);
    saveTombstone(here.folder, { ...tombstone, isDone: true });
  });
  const toRead = store === null ? NOTHING_TO_READ : toReadAbout(tells, store);
  const looked = lookInFiles(here, traces);
  return {
    respondent,
    isRehearsal: false,
    removed,
    ...toRead,
    hasAnswers: hasAnswers(store),
    copies,
    looked,
  };
}

/**
 * Keeps the tombstone before anything is removed, so that whoever stops this half-way is told to do it again. No program can
 * write meanwhile: what was stored before it is seen and goes, and whoever stores something after it sees the tombstone.
 */
function keepTombstone(respondent: string, store: Store | null, here: ProjectFolder): Forgotten {
  return locked(store, () => {
    const held = store === null ? [] : heldTexts(store);
    const tombstone = tombstoneFor(respondent, held, openedAgain(here));
    saveTombstone(here.folder, tombstone);
    return tombstone;
  });
}

/** Of who is forgotten for the second time the words are gone, so that only the number is found. */
function tracesIn(tombstone: Forgotten, store: Store | null, here: ProjectFolder): Traces {
  return store === null ? nothingKnown(tombstone.respondent) : tracesOf(tombstone, store, here);
}

function locked<T>(store: Store | null, work: () => T): T {
  return store === null ? work() : whileLocked(store, work);
}

/** The files in which they speak, by whether others speak there who stay. */
function filesOf(respondent: string, { rows, forgotten }: ProjectFolder): Omit<LeavingKey, 'inUse'> {
  const gone = new Set([respondent, ...forgotten.map((one) => one.respondent)]);
  const theirs = [...rows].filter(([, named]) => named.some((row) => row.respondent === respondent));
  const isAlone = ([, named]: (typeof theirs)[number]): boolean =>
    named.every((row) => gone.has(row.respondent));
  return {
    respondent,
    alone: theirs.filter(isAlone).map(([file]) => file),
    among: theirs.filter((one) => !isAlone(one)).map(([file]) => file),
  };
}

async function wouldGo(
  respondent: string,
  here: ProjectFolder,
): Promise<Pick<Gone, 'removed' | keyof ToRead | 'hasAnswers' | 'looked'>> {
  const nothing = { removed: NOTHING_REMOVED, ...NOTHING_TO_READ, hasAnswers: false };
  if (!hasBegun(here)) return { ...nothing, looked: lookInFiles(here, nothingKnown(respondent)) };
  return withStore(here, 'change', (store) =>
    rehearse(store, () => {
      const tombstone = tombstoneFor(respondent, heldTexts(store), here);
      const traces = tracesOf(tombstone, store, here);
      const looked = lookInFiles(here, traces);
      const removed = removeFrom(store, tombstone, here);
      const toRead = toReadAbout(tellsOf([respondent], traces), store);
      return { removed, looked, ...toRead, hasAnswers: hasAnswers(store) };
    }),
  );
}

/** @throws UserError when nobody in the project has the number. */
function knownRespondent(written: string, { rows, forgotten }: ProjectFolder): string {
  const ids = [
    ...[...rows.values()].flat().map(({ respondent }) => respondent),
    ...forgotten.map(({ respondent }) => respondent),
  ];
  const found = ids.find((id) => plain(id) === plain(written));
  if (found !== undefined) return found;
  throw new UserError(`${written}: dat nummer staat niet in respondents.csv. Controleer het.`);
}
