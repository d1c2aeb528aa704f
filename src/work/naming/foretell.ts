/** What one decision about a name would change, worked out as the deciding itself does it. */

import { savedAt, sizeOf } from '../../files/disk.js';
import type { Key } from '../../names/index.js';
import { indexForms } from '../../names/index.js';
import { decisionsOn, memosTelling, type Store, summariesTelling, textsState } from '../../store/index.js';
import { type NamesOut, takeNamesOut } from '../importing/names-out.js';
import type { FileResult } from '../importing/read-interview.js';
import { earlierIn, readAll } from '../importing/run-import.js';
import { carry } from '../importing/save-interview.js';
import { listedNames } from '../project/known-names.js';
import { type ProjectFolder, sourcePath } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { type AskedChoice, changeBy } from './choice.js';
import type { NameDesk } from './desk.js';
import { AGAIN, sourcesOf } from './read-again.js';
import type { DecidedRow } from './sheet.js';
import { type Touched, touchedBy } from './touched.js';

export interface Foretold extends Touched {
  /** Codings of people of which the words change, and how many of those wait for a person then. */
  readonly codings: { readonly changed: number; readonly flagged: number };
  /** How many memos hold the words themselves: a program changes none of them. */
  readonly memos: number;
  /** The same of summaries. */
  readonly summaries: number;
  /** Of each file that changes how its text would be. It is in memory only. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * What a choice does beside what was decided before it.
 *
 * @throws UserError when it can't be decided so, or the key is closed.
 */
export async function whatItTouches(
  here: ProjectFolder,
  desk: NameDesk,
  asked: AskedChoice,
): Promise<Foretold> {
  const { key } = await desk.session.opened(here);
  const { row, apply } = changeBy(asked, key);
  return foretell(here, desk, row, apply);
}

/** @param apply what happens to the key as it is now */
export async function foretell(
  here: ProjectFolder,
  desk: NameDesk,
  row: DecidedRow,
  apply: (key: Key) => Key,
): Promise<Foretold> {
  const { key } = await desk.session.opened(here);
  const { present, missing } = await sourcesOf(here);
  const { lexicon, sources } = await desk.words();
  const remembering = { lexicon, reader: sources };
  const state = await stateOf(here, present);
  const read = await desk.ofSources(state, async () => {
    const results = await readSources(here, present);
    sources.keepOnly(results.flatMap((result) => result.read?.transcript.text ?? []));
    return results;
  });
  const told = (now: Key): Promise<NamesOut> =>
    desk.ofKey(state + JSON.stringify(now), () => takeNamesOut(read, here, {}, now, remembering));
  const before = await told(key);
  const after = await told(apply(key));
  const texts = changedTexts(before, after);
  return withStore(here, 'read', (store) => ({
    ...touchedBy([row], before.told, after.told),
    missing,
    texts,
    codings: codingsIn(store, [...texts.keys()], before.results, after.results),
    ...writtenWith(store, row),
  }));
}

function readSources(here: ProjectFolder, present: readonly string[]): Promise<FileResult[]> {
  return withStore(here, 'read', (store) => readAll(present, here, earlierIn(store), AGAIN));
}

/** Another one when a file, what is known of names, or a stored text is. */
function stateOf(here: ProjectFolder, present: readonly string[]): Promise<string> {
  const files = present.map((file) => {
    const path = sourcePath(here, file);
    return [file, sizeOf(path), savedAt(path)?.getTime()];
  });
  return withStore(here, 'read', (store, cast) =>
    JSON.stringify([
      files,
      textsState(store),
      listedNames(here),
      here.project.interviewers,
      [...here.rows],
      cast,
    ]),
  );
}

function changedTexts(before: NamesOut, after: NamesOut): Map<string, string> {
  const earlier = new Map(before.told.map(({ file, text }) => [file, text]));
  return new Map(after.told.flatMap(({ file, text }) => (earlier.get(file) === text ? [] : [[file, text]])));
}

function codingsIn(
  store: Store,
  files: readonly string[],
  before: readonly FileResult[],
  after: readonly FileResult[],
): Foretold['codings'] {
  let [changed, flagged] = [0, 0];
  for (const file of files) {
    const was = placedIn(store, before, file);
    for (const [at, now] of placedIn(store, after, file).entries()) {
      if (now.words !== was[at]?.words) changed += 1;
      if (now.waits && was[at]?.waits !== true) flagged += 1;
    }
  }
  return { changed, flagged };
}

/** The decisions on a text as they would be carried over to it, in one order. */
function placedIn(store: Store, results: readonly FileResult[], file: string) {
  const read = results.find((result) => result.file === file)?.read;
  const decided = decisionsOn(store, file);
  if (read === undefined || decided === null) return [];
  return carry(decided, read.transcript, read.placesFrom).decisions.map(({ place }) => ({
    words: read.transcript.text.slice(place.start, place.end),
    waits: place.attention !== null,
  }));
}

function writtenWith(store: Store, { decisions }: DecidedRow): Pick<Foretold, 'memos' | 'summaries'> {
  const finder = indexForms(decisions.map(({ name }) => name));
  const tells = (words: string): boolean => finder(words).length > 0;
  return { memos: memosTelling(store, tells).length, summaries: summariesTelling(store, tells).length };
}
