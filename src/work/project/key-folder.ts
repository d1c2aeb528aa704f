/** The key on the disk: opening it with its passphrase, and putting a new one in its place. */

import { randomUUID } from 'node:crypto';
import { exists, readBytes, removeDrafts, writePrivate } from '../../files/disk.js';
import { PassphraseNeeded, UserError } from '../../model/errors.js';
import { pseudonymsIn } from '../../model/pseudonym.js';
import {
  EMPTY_KEY,
  type GivenOut,
  givenOutIn,
  isSealed,
  type Key,
  type Misfit,
  misfitOf,
  readKey,
  writeKey,
} from '../../names/index.js';
import { type KeyMark, keyMark, type Store, transcripts } from '../../store/index.js';
import type { Caller } from './caller.js';
import { type ProjectFolder, projectPath } from './project-folder.js';
import { keyCopiesOf } from './reserve-copies.js';

export const PASSPHRASE = 'WIJKSTEM_WACHTWOORD';
const SHORTEST = 8;

export interface OpenKey {
  readonly key: Key;
  /** The file as it was read; null when there is none yet. */
  readonly bytes: Uint8Array | null;
  /** What opened it; null for a file that everybody can read. */
  readonly passphrase: string | null;
}

/** Thrown when another program wrote the key meanwhile: what was worked out with the old one is worked out again. */
export class KeyChanged extends Error {
  override readonly name = 'KeyChanged';
}

/**
 * Opens the key; an empty one when there is no file yet.
 *
 * @param before opened earlier: its passphrase is not asked again
 * @throws UserError when the passphrase is wrong; PassphraseNeeded when nobody can be asked for it.
 */
export async function openKey(here: ProjectFolder, before?: OpenKey): Promise<OpenKey> {
  const path = projectPath(here, 'key');
  const shownAs = here.project.paths.key;
  if (!exists(path)) return { key: EMPTY_KEY, bytes: null, passphrase: before?.passphrase ?? null };
  const bytes = readBytes(path, shownAs);
  const passphrase = isSealed(bytes, shownAs)
    ? (before?.passphrase ?? (await existing(shownAs, here)))
    : null;
  return { key: await readKey(bytes, passphrase, shownAs), bytes, passphrase };
}

/**
 * Opens the key for who will give out pseudonyms with it.
 *
 * @throws UserError also when it is not the key that the store was written with: the same number would be two people.
 */
export async function openKeyOf(store: Store, here: ProjectFolder, before?: OpenKey): Promise<OpenKey> {
  const opened = await openKey(here, before);
  const given = givenOut(store);
  const misfit = misfitOf(opened.key, given);
  if (misfit === null) return opened;
  throw new UserError(aboutMisfit(opened.bytes === null ? 'ontbreekt' : MISFITS[misfit], here));
}

/** What to tell when nothing is to be done with the key, and it is gone all the same; null when it is there, or not needed. */
export function aboutLostKey(store: Store, here: ProjectFolder): string | null {
  const isLost = !exists(projectPath(here, 'key')) && misfitOf(EMPTY_KEY, givenOut(store)) !== null;
  return isLost ? aboutMisfit('ontbreekt', here) : null;
}

function aboutMisfit(what: string, here: ProjectFolder): string {
  const shownAs = here.project.paths.key;
  const [copy] = keyCopiesOf(here);
  const back =
    copy === undefined
      ? 'Zet de goede terug'
      : `Zet de goede terug: kopieer ${here.shown(copy)} naar ${shownAs}`;
  return (
    `${shownAs}: de sleutel ${what}, terwijl er pseudoniemen in de teksten staan. Er is niets veranderd, want met een andere sleutel ` +
    `zou hetzelfde nummer twee mensen aanduiden. ${back}. Is hij kwijt, dan weet niemand meer wie wie is, en kunnen er geen ` +
    'transcripten bij komen; coderen, vergelijken en het rapport kunnen nog wel.'
  );
}

const MISFITS: Readonly<Record<Misfit, string>> = {
  andere: 'is die van een ander project',
  ouder: 'is ouder dan de teksten',
};

/** What a store knows of its key; of one that never noted it, what its texts tell. */
export function givenOut(store: Store): GivenOut {
  return keyMark(store) ?? givenOutIn(pseudonymsIn(transcripts(store)));
}

async function existing(shownAs: string, { passphrase, ask }: Caller): Promise<string> {
  if (passphrase !== undefined && passphrase !== '') return passphrase;
  if (ask !== undefined) return ask(`Wachtwoord van ${shownAs}: `);
  throw new PassphraseNeeded(
    `${shownAs}: deze sleutel is versleuteld. Zet het wachtwoord in de omgevingsvariabele ${PASSPHRASE}, of typ de opdracht in een terminal.`,
    'open',
  );
}

/** A key that is ready to be written, with what it takes the place of. */
export interface SealedKey {
  readonly bytes: Uint8Array;
  readonly before: OpenKey;
  /** What a store notes of it. */
  readonly mark: KeyMark;
}

/** Makes the bytes of the next key; for the first one a person chooses a passphrase, and hears what depends on it. */
export async function sealKey(key: Key, before: OpenKey, here: ProjectFolder): Promise<SealedKey> {
  const id = key.id ?? randomUUID();
  const named = { ...key, id };
  const mark = { key: id, next: key.next };
  if (!here.project.keyIsSealed) return { bytes: await writeKey(named, null), before, mark };
  const passphrase = before.passphrase ?? (await chosen(here.project.paths.key, here));
  return { bytes: await writeKey(named, passphrase), before: { ...before, passphrase }, mark };
}

export const WHAT_IS_LOST =
  'Zonder het wachtwoord weet niemand meer welk pseudoniem bij wie hoort, en kunnen er geen transcripten bij komen. ' +
  'Teksten, coderingen en rapporten blijven gewoon bruikbaar.';

async function chosen(shownAs: string, caller: Caller): Promise<string> {
  if (caller.passphrase !== undefined && caller.passphrase !== '') return longEnough(caller.passphrase);
  if (caller.ask === undefined) {
    throw new PassphraseNeeded(
      `${shownAs}: er zijn namen vervangen en de sleutel daarvan krijgt een wachtwoord. Zet dat in de omgevingsvariabele ` +
        `${PASSPHRASE}, typ de opdracht in een terminal, of kies in project.yaml bij privacy: sleutel: leesbaar.`,
      'choose',
    );
  }
  caller.say(
    `Namen worden vervangen door pseudoniemen; welke naam bij welk pseudoniem hoort, komt versleuteld in ${shownAs}. ` +
      `Kies daarvoor een wachtwoord en bewaar het buiten deze map. ${WHAT_IS_LOST}`,
  );
  const passphrase = longEnough(await caller.ask('Nieuw wachtwoord: '));
  if ((await caller.ask('Nog een keer: ')) !== passphrase) {
    throw new UserError('De twee wachtwoorden verschillen. Er is niets opgeslagen; typ de opdracht opnieuw.');
  }
  return passphrase;
}

/** @throws UserError when it is too short for a new key. */
export function longEnough(passphrase: string): string {
  if ([...passphrase].length >= SHORTEST) return passphrase;
  throw new UserError(`Het wachtwoord is te kort. Kies er een van minstens ${SHORTEST} tekens.`);
}

/**
 * Puts the key in its place. Call it while the store is locked for writing, so that no two imports do this at a time.
 *
 * @throws KeyChanged when the file is not the one that was read.
 */
export function saveKey({ bytes, before }: SealedKey, here: ProjectFolder): void {
  const path = projectPath(here, 'key');
  const now = exists(path) ? readBytes(path, here.project.paths.key) : null;
  const isSame =
    now === null ? before.bytes === null : before.bytes !== null && Buffer.compare(now, before.bytes) === 0;
  if (!isSame) throw new KeyChanged();
  removeKeyDrafts(here);
  writePrivate(path, bytes, here.project.paths.key);
}

/** Removes what a stopped program left of a key. Call it while the store is locked for writing: nobody else writes the key then. */
export function removeKeyDrafts(here: ProjectFolder): void {
  removeDrafts(projectPath(here, 'key'), 0);
}
