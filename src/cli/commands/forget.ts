/** `wijkstem forget`: removes all that the project holds of one respondent, for good. */

import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import type { z } from 'zod';
import { exists, readBytes } from '../../files/disk.js';
import { sha256 } from '../../files/hash.js';
import { counted } from '../../language/numbers.js';
import { UserError } from '../../model/errors.js';
import { localDay } from '../../project/dates.js';
import { type Forgotten, voiceOf } from '../../project/forgotten.js';
import { plain } from '../../project/same.js';
import {
  heldTexts,
  memosNaming,
  NOTHING_REMOVED,
  type Removed,
  rehearse,
  transcripts,
  write,
} from '../../store/index.js';
import { type CleanedCopies, forgetInCopies } from '../../work/forgetting/copies.js';
import { forgetInKey, type LeavingKey, pseudonymsIn } from '../../work/forgetting/key.js';
import { leftToDelete } from '../../work/forgetting/own-files.js';
import { forgetIn, removeFrom } from '../../work/forgetting/remove.js';
import { ForgetResult } from '../../work/forgetting/result.js';
import { type OpenKey, openKey } from '../../work/project/key-folder.js';
import { type Place, placesInRows } from '../../work/project/person-places.js';
import { type ProjectFolder, projectPath, sourcePath } from '../../work/project/project-folder.js';
import { withStore } from '../../work/project/project-store.js';
import { saveTombstone } from '../../work/project/tombstones.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, oneLine, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';

interface Options extends SharedOptions {
  readonly dryRun?: boolean;
  readonly ja?: boolean;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Verwijdert alles wat het project van een respondent bewaart: tekst, fragmenten, coderingen, memo’s en geschiedenis, ' +
          'ook uit het databasebestand zelf. Van een groepsgesprek gaan alleen diens beurten. Dit kan niet ongedaan worden gemaakt.',
      )
      .argument('<respondent>', 'het nummer van de respondent, zoals R07')
      .option('--dry-run', 'toon wat er verwijderd zou worden, en verwijder niets')
      .option('--ja', 'verwijder zonder verdere vraag'),
  ).action((respondent: string, options: Options) => run(respondent, options, io));
}

async function run(written: string, options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const respondent = knownRespondent(written, here);
  const tombstone = await tombstoneFor(respondent, here);
  if (options.dryRun) {
    show(respondent, { ...(await wouldGo(tombstone, here)), copies: NO_COPIES }, here, options, io);
    return;
  }
  if (!options.ja) {
    throw new UserError(
      `Het verwijderen van ${respondent} kan niet ongedaan worden gemaakt, en geen enkele eerdere opdracht daarna ook. ` +
        'Bekijk het met --dry-run, en herhaal de opdracht met --ja.',
    );
  }
  // A wrong passphrase must not leave half of the work.
  const key = await openKey(here);
  // First, so that whoever stops this half-way is told to do it again, and nothing is read in anew meanwhile.
  saveTombstone(here.folder, tombstone);
  const gone = { ...(await goes(tombstone, key, here)), copies: forgetInCopies(tombstone, here) };
  saveTombstone(here.folder, { ...tombstone, isDone: true });
  show(respondent, gone, here, options, io);
}

interface Gone {
  readonly removed: Removed;
  /** Memos that name the respondent by number. */
  readonly toRead: readonly string[];
}

async function goes(tombstone: Forgotten, key: OpenKey, here: ProjectFolder): Promise<Gone> {
  const { respondent } = tombstone;
  if (!exists(projectPath(here, 'database'))) {
    const leaving = { ...filesOf(respondent, here), inUse: new Set<string>() };
    await forgetInKey(leaving, key, here, (save) => save());
    return { removed: NOTHING_REMOVED, toRead: [] };
  }
  return withStore(here, 'change', async (store) => {
    const removed = forgetIn(store, tombstone, here);
    const leaving = { ...filesOf(respondent, here), inUse: pseudonymsIn(transcripts(store)) };
    await forgetInKey(leaving, key, here, (save) => write(store, { command: 'forget' }, save));
    return { removed, toRead: memosNaming(store, respondent) };
  });
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

async function wouldGo(tombstone: Forgotten, here: ProjectFolder): Promise<Gone> {
  if (!exists(projectPath(here, 'database'))) return { removed: NOTHING_REMOVED, toRead: [] };
  return withStore(here, 'change', (store) =>
    rehearse(store, () => {
      const removed = removeFrom(store, tombstone, here);
      return { removed, toRead: memosNaming(store, tombstone.respondent) };
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

/**
 * The tombstone of an act that was begun before, with what is found since, or a new one.
 *
 * @throws UserError when a group interview doesn't tell which turns are theirs.
 */
async function tombstoneFor(respondent: string, here: ProjectFolder): Promise<Forgotten> {
  const begun = here.forgotten.find((one) => one.respondent === respondent);
  const held = exists(projectPath(here, 'database')) ? await withStore(here, 'read', heldTexts) : [];
  const places = placesInRows(respondent, held, here);
  if (begun === undefined) refuseUnheard(respondent, places);
  const salt = begun?.salt ?? randomUUID();
  const sources = new Map(begun?.sources.map(({ hash, whole }) => [hash, whole]));
  for (const { file, whole } of places) {
    const revisions = held.find((text) => text.file === file)?.revisions ?? [];
    for (const { sourceHash } of revisions) sources.set(sourceHash, whole);
  }
  for (const [file, named] of here.rows) {
    const path = sourcePath(here, file);
    if (!named.some((row) => row.respondent === respondent) || !exists(path)) continue;
    const whole = named.every((row) => row.respondent === respondent);
    sources.set(sha256(readBytes(path, file)), whole);
  }
  const labels = places.filter(({ whole }) => !whole).flatMap((place) => [...place.labels]);
  return {
    respondent,
    since: begun?.since ?? localDay(new Date()),
    isDone: false,
    salt,
    sources: [...sources].map(([hash, whole]) => ({ hash, whole })),
    voices: [...new Set([...(begun?.voices ?? []), ...labels.map((label) => voiceOf(label, { salt }))])],
  };
}

function refuseUnheard(respondent: string, places: readonly Place[]): void {
  const unheard = places.find(({ whole, labels }) => !whole && labels.size === 0);
  if (unheard === undefined) return;
  throw new UserError(
    `${unheard.file}: hierin is geen spreker gevonden die ${respondent} is. Verbeter de spreker in respondents.csv en typ de opdracht nog eens.`,
  );
}

const NO_COPIES: CleanedCopies = { cleaned: 0, unreadable: [] };

type Outcome = Gone & { readonly copies: CleanedCopies };

function show(respondent: string, gone: Outcome, here: ProjectFolder, options: Options, io: Io): void {
  const result = asJson(respondent, gone, here, options);
  if (options.json) {
    printJson(ForgetResult, result, io);
    return;
  }
  print(io.stdout, inWords(result));
  if (options.quiet) return;
  print(io.stdout, '\nVerwijder zelf:');
  for (const line of result.zelf_verwijderen) print(io.stdout, oneLine(`- ${line}`));
  if (result.memos_nalezen.length > 0) {
    print(
      io.stdout,
      `\nLees na, want ${respondent} wordt erin genoemd: ${result.memos_nalezen.join(', ')} (wijkstem memo list)`,
    );
  }
}

type Result = z.infer<typeof ForgetResult>;

function asJson(
  respondent: string,
  { removed, toRead, copies }: Outcome,
  here: ProjectFolder,
  { dryRun }: Options,
): Result {
  return {
    respondent,
    proef: dryRun === true,
    verwijderd: {
      teksten: removed.texts,
      beurten: removed.turns,
      beslissingen: removed.decisions,
      voorstellen: removed.suggestions,
      memos: removed.memos,
    },
    reservekopieen: copies.cleaned,
    zelf_verwijderen: [
      ...copies.unreadable.map((name) => `${name}: deze kopie van de database kan niet worden opgeschoond`),
      ...leftToDelete(respondent, here),
    ],
    memos_nalezen: [...toRead],
  };
}

function inWords({ respondent, proef, verwijderd, reservekopieen }: Result): string {
  const { teksten, beurten, beslissingen, voorstellen, memos } = verwijderd;
  const parts = [
    ...(teksten > 0 ? [counted(teksten, 'tekst', 'teksten')] : []),
    ...(beurten > 0 ? [counted(beurten, 'beurt', 'beurten')] : []),
    ...(beslissingen > 0 ? [counted(beslissingen, 'beslissing', 'beslissingen')] : []),
    ...(voorstellen > 0 ? [counted(voorstellen, 'voorstel', 'voorstellen')] : []),
    ...(memos > 0 ? [counted(memos, 'memo', "memo's")] : []),
  ];
  const counts = parts.length === 0 ? 'niets' : parts.join(', ');
  const copies =
    reservekopieen === 0 ? '' : `; ook uit ${counted(reservekopieen, 'reservekopie', 'reservekopieën')}`;
  return proef
    ? `Proef, er is niets verwijderd. Van ${respondent} zou weggaan: ${counts}.`
    : `${respondent} is vergeten. Weggehaald: ${counts}${copies}.`;
}
