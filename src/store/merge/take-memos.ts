/** Taking over memos from another copy: those that are not here yet, in the words in which they were written. */

import { contentId } from '../../files/hash.js';
import type { Attention } from '../../model/coding.js';
import type { Store } from '../open.js';

/** A memo as the store keeps it; offsets are UTF-16 code units, and all of the passage is null when it is about none. */
export interface HeldMemo {
  readonly id: string;
  readonly kind: 'project' | 'code' | 'respondent' | 'passage';
  readonly coder: string;
  readonly written: string;
  readonly body: string;
  readonly code: string | null;
  readonly respondent: string | null;
  readonly revision: number | null;
  readonly turn: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  readonly attention: Attention | null;
}

const COLUMNS = [
  ...(['id', 'kind', 'coder', 'written', 'body', 'code', 'respondent'] as const),
  ...(['revision', 'turn', 'start', 'end', 'text', 'attention'] as const),
] satisfies readonly (keyof HeldMemo)[];

/** All memos but those of decisions, in order of id. */
export function heldMemos({ db }: Store): HeldMemo[] {
  return db.prepare(`SELECT ${COLUMNS.join()} FROM memo ORDER BY id`).all() as HeldMemo[];
}

export interface TakenMemos {
  readonly added: readonly HeldMemo[];
  /** How many were removed here and do not come back. */
  readonly removedHere: number;
}

/**
 * Takes over what is not here yet; call it within `write`. Who wrote the same twice meant it twice.
 *
 * @param coming placed on revisions of this store, with code and coder as they are called here
 * @param removed ids of memos that were removed here
 */
export function takeMemos(
  store: Store,
  coming: readonly HeldMemo[],
  codeNow: (code: string) => string,
  removed: ReadonlySet<string>,
): TakenMemos {
  const { db } = store;
  const contentOf = ({ kind, coder, written, body, code, respondent, revision }: HeldMemo): string =>
    JSON.stringify([kind, coder, written, body, code === null ? null : codeNow(code), respondent, revision]);
  const here = new Map<string, string[]>();
  for (const memo of heldMemos(store)) {
    here.set(contentOf(memo), [...(here.get(contentOf(memo)) ?? []), memo.id]);
  }
  const insert = db.prepare(
    `INSERT INTO memo (${COLUMNS.join()}) VALUES (${COLUMNS.map((column) => `:${column}`).join()})`,
  );
  const added: HeldMemo[] = [];
  let removedHere = 0;
  for (const there of pairedLast(coming, here, contentOf)) {
    const known = here.get(contentOf(there)) ?? [];
    const at = Math.max(known.indexOf(there.id), 0);
    if (known.length > 0) {
      known.splice(at, 1);
    } else if (removed.has(there.id)) {
      removedHere += 1;
    } else {
      const memo = { ...there, id: freeId(db, there) };
      insert.run(memo);
      added.push(memo);
    }
  }
  return { added, removedHere };
}

/** Those that are here under their own id first, so that one with the same words does not take their place. */
function pairedLast(
  coming: readonly HeldMemo[],
  here: ReadonlyMap<string, readonly string[]>,
  contentOf: (memo: HeldMemo) => string,
): HeldMemo[] {
  const isPaired = (memo: HeldMemo): boolean => here.get(contentOf(memo))?.includes(memo.id) === true;
  return [...coming.filter(isPaired), ...coming.filter((memo) => !isPaired(memo))];
}

function freeId(db: Store['db'], { id, ...content }: HeldMemo): string {
  const isTaken = db.prepare('SELECT 1 FROM memo WHERE id = ?').pluck();
  if (isTaken.get(id) === undefined) return id;
  for (let attempt = 0; ; attempt += 1) {
    const other = contentId('memo', JSON.stringify(content), attempt);
    if (isTaken.get(other) === undefined) return other;
  }
}
