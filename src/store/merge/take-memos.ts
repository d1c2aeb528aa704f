/** Taking over memos from another copy: those that are not here yet, in the words in which they were written. */

import { contentId } from '../../files/hash.js';
import type { Attention } from '../../model/coding.js';
import type { Store } from '../store.js';

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
  /** What it was about, and whose words those were, while it waits for a person. */
  readonly was: string | null;
  readonly whose: string | null;
}

const COLUMNS = [
  ...(['id', 'kind', 'coder', 'written', 'body', 'code', 'respondent'] as const),
  ...(['revision', 'turn', 'start', 'end', 'text', 'attention', 'was', 'whose'] as const),
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
  const insert = db.prepare(
    `INSERT INTO memo (${COLUMNS.join()}) VALUES (${COLUMNS.map((column) => `:${column}`).join()})`,
  );
  const added: HeldMemo[] = [];
  let removedHere = 0;
  for (const there of notHere(coming, heldMemos(store), codeNow)) {
    if (removed.has(there.id)) {
      removedHere += 1;
    } else {
      const memo = { ...there, id: freeId(db, there) };
      insert.run(memo);
      added.push(memo);
    }
  }
  return { added, removedHere };
}

/** Without those that are here under their own id, and then without one for each that says the same in the same place. */
function notHere(
  coming: readonly HeldMemo[],
  held: readonly HeldMemo[],
  codeNow: (code: string) => string,
): HeldMemo[] {
  const saysOf = ({ kind, coder, written, body, code, respondent, revision }: HeldMemo): string =>
    JSON.stringify([kind, coder, written, body, code === null ? null : codeNow(code), respondent, revision]);
  const wholeOf = (memo: HeldMemo): string => JSON.stringify([saysOf(memo), memo.turn, memo.start, memo.end]);
  const byId = new Map(held.map((memo) => [memo.id, memo]));
  const isHere = (memo: HeldMemo): boolean => {
    const own = byId.get(memo.id);
    return own !== undefined && saysOf(own) === saysOf(memo);
  };
  const paired = new Set(coming.filter(isHere).map(({ id }) => id));
  const left = new Map<string, number>();
  for (const memo of held) {
    if (!paired.has(memo.id)) left.set(wholeOf(memo), (left.get(wholeOf(memo)) ?? 0) + 1);
  }
  return coming.filter((memo) => {
    if (paired.has(memo.id)) return false;
    const count = left.get(wholeOf(memo)) ?? 0;
    left.set(wholeOf(memo), count - 1);
    return count <= 0;
  });
}

function freeId(db: Store['db'], { id, ...content }: HeldMemo): string {
  const isTaken = db.prepare('SELECT 1 FROM memo WHERE id = ?').pluck();
  if (isTaken.get(id) === undefined) return id;
  for (let attempt = 0; ; attempt += 1) {
    const other = contentId('memo', JSON.stringify(content), attempt);
    if (isTaken.get(other) === undefined) return other;
  }
}
