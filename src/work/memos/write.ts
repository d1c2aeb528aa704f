/** Writing a memo, changing one, and taking one away. */

import { UserError } from '../../model/errors.js';
import type { MemoKind } from '../../model/memo.js';
import { plain } from '../../project/index.js';
import {
  addMemo,
  isMemoOfDecision,
  knownCoders,
  removeMemo,
  rewriteMemo,
  type Store,
  write,
  writerOf,
} from '../../store/index.js';
import { coderName, workingCoder } from '../project/coder.js';
import { openCodes, type ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { type TargetOptions, targetOf } from './target.js';

export interface NewMemo extends TargetOptions {
  /** Who writes it, as a person typed it; otherwise as the computer knows. */
  readonly codeur?: string;
  /** Whether that name is said to be new. */
  readonly nieuweCodeur?: boolean;
  readonly text: string;
}

export interface WrittenMemo {
  readonly id: string;
  readonly kind: MemoKind;
  readonly coder: string;
}

/** A page; what is longer is a document of its own. In UTF-16 code units. */
const LONGEST = 10_000;

/** @throws UserError when it is empty or too long, nobody is named or nobody here has that name yet, or what it is about is not there. */
export async function writeMemo(memo: NewMemo, here: ProjectFolder): Promise<WrittenMemo> {
  const codebook = openCodes(here);
  const named = coderName(memo.codeur, here);
  const body = bodyOf(memo.text);
  return withStore(here, 'change', (store) => {
    const coder = workingCoder({ name: named, isNew: memo.nieuweCodeur === true }, knownCoders(store));
    return write(store, { command: 'memo add', coder }, () => {
      // Within the transaction, so that no other program gives the passage a new text meanwhile.
      const target = targetOf(memo, here, codebook, store);
      const written = new Date().toISOString();
      return { id: addMemo(store, { coder, written, body, target }), coder, kind: target.kind };
    });
  });
}

function bodyOf(text: string): string {
  const body = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (body === '') throw new UserError('Het memo is leeg. Schrijf er iets in.');
  if (body.length > LONGEST) {
    throw new UserError('Dit memo is langer dan 10.000 tekens. Kort het in, of schrijf er meer dan één.');
  }
  return body;
}

/**
 * Gives a memo other words. Nobody's words change under their name by another hand.
 *
 * @param coder who changes it
 * @returns its new id
 * @throws UserError when it is empty or too long, is not there, is that of a decision, or somebody else wrote it.
 */
export async function changeMemo(
  id: string,
  text: string,
  coder: string,
  here: ProjectFolder,
): Promise<string> {
  const body = bodyOf(text);
  return withStore(here, 'change', (store) =>
    write(store, { command: 'memo change', coder }, () => {
      const writer = writerOf(store, id);
      if (writer !== null && plain(writer) !== plain(coder)) {
        throw new UserError(`Dit memo is van ${writer}. Schrijf er zelf een bij, of verwijder het.`);
      }
      const changed = rewriteMemo(store, id, { body, written: new Date().toISOString() });
      if (changed === null) throw notThere(store, id);
      return changed;
    }),
  );
}

/**
 * @param written the id as a person typed it
 * @param coder who takes it away, where that is known
 * @returns the id
 * @throws UserError when there is no such memo, or it is that of a decision.
 */
export async function takeMemoAway(written: string, here: ProjectFolder, coder?: string): Promise<string> {
  const id = written.trim().toLowerCase();
  const act = { command: 'memo remove', ...(coder !== undefined && { coder }) };
  await withStore(here, 'change', (store) => {
    if (!write(store, act, () => removeMemo(store, id))) throw notThere(store, id);
  });
  return id;
}

function notThere(store: Store, id: string): UserError {
  if (isMemoOfDecision(store, id)) {
    const next = { how: 'Herzie het met', command: 'review export', options: ['--beslist'] };
    return new UserError('Dit memo hoort bij een beslissing en blijft daarbij.', next);
  }
  return new UserError('Er is geen memo met dit id.', { how: 'Neem het over van', command: 'memo list' });
}
