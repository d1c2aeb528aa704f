/** Taking over decisions from another copy: both coders' stay, and where one coder decided twice, neither wins silently. */

import { contentId } from '../../files/hash.js';
import type { StoredDecision } from '../../model/review.js';
import type { Span } from '../../model/transcript.js';
import { codingOf } from '../coding-ids.js';
import { keptRow } from '../kept.js';
import { reviewedIn } from '../review.js';
import type { Store } from '../store.js';

export interface DecisionConflict {
  /** What stays. */
  readonly here: StoredDecision;
  /** What was not taken over. */
  readonly there: StoredDecision;
}

export interface TakenDecisions {
  readonly added: readonly StoredDecision[];
  readonly conflicts: readonly DecisionConflict[];
  /** How many were taken away here by hand and do not come back. */
  readonly removedHere: number;
}

/**
 * Takes over what is not here yet; call it within `write`. Where two of one coder about one code come to stand on one passage,
 * the second waits for a person.
 *
 * @param coming placed on this revision, with its words and the code and coder as they are called here
 * @param codeNow what the code of an earlier decision is called now
 * @param removed ids of decisions that were taken away here
 */
export function takeDecisions(
  store: Store,
  revision: number,
  coming: readonly StoredDecision[],
  codeNow: (code: string) => string,
  removed: ReadonlySet<string>,
): TakenDecisions {
  const held = heldDecisions(reviewedIn(store, revision), codeNow);
  const added = new Map<string, StoredDecision>();
  const conflicts: DecisionConflict[] = [];
  let removedHere = 0;
  for (const one of coming) {
    const twin = held.same(one);
    const isSecond = twin !== undefined && twin.id !== one.id && added.has(twin.id);
    const there = isSecond ? asDoubted(store, revision, one) : one;
    const here = held.same(there) ?? held.settledOtherwise(there);
    if (here !== undefined) {
      if (!isAlike(here, there)) conflicts.push({ here, there });
    } else if (removed.has(there.id)) {
      removedHere += 1;
    } else {
      const decision = { ...there, id: freeId(store.db, revision, there) };
      insert(store.db, revision, decision);
      held.add(decision);
      added.set(decision.id, decision);
    }
  }
  return { added: [...added.values()], conflicts, removedHere };
}

function asDoubted({ db }: Store, revision: number, decision: StoredDecision): StoredDecision {
  const { turn, text: words, kept } = decision;
  const speaker = db
    .prepare('SELECT speaker FROM turn WHERE revision = ? AND number = ?')
    .pluck()
    .get(revision, turn) as string;
  return { ...decision, attention: 'gewijzigd', kept: kept ?? { words, speaker } };
}

function isAlike(one: StoredDecision, other: StoredDecision): boolean {
  return one.verdict === other.verdict && one.oordeel === other.oordeel && one.memo === other.memo;
}

interface Held {
  /** The decision of the same coder about the same code on the same passage. */
  same(there: StoredDecision): StoredDecision | undefined;
  /** How another person settled the difference that this one settles otherwise. */
  settledOtherwise(there: StoredDecision): StoredDecision | undefined;
  add(decision: StoredDecision): void;
}

function heldDecisions(decisions: readonly StoredDecision[], codeNow: (code: string) => string): Held {
  const byId = new Map<string, StoredDecision>();
  const byPlace = new Map<string, StoredDecision[]>();
  const settled: StoredDecision[] = [];
  const keyOf = ({ code, start, end, coder, settles }: StoredDecision): string =>
    JSON.stringify([codeNow(code), start, end, coder, settles]);
  const add = (decision: StoredDecision): void => {
    byId.set(decision.id, decision);
    byPlace.set(keyOf(decision), [...(byPlace.get(keyOf(decision)) ?? []), decision]);
    if (decision.settles) settled.push(decision);
  };
  for (const decision of decisions) add(decision);
  return {
    add,
    same(there) {
      const named = byId.get(there.id);
      if (named !== undefined && isSameById(named, there, codeNow)) return named;
      return byPlace
        .get(keyOf(there))
        ?.find(
          ({ attention, text }) =>
            attention === there.attention && (attention === null || text === there.text),
        );
    },
    settledOtherwise: (there) =>
      there.settles
        ? settled.find(
            (here) =>
              codeNow(here.code) === there.code &&
              overlaps(here, there) &&
              (here.verdict !== there.verdict || here.oordeel !== there.oordeel),
          )
        : undefined,
  };
}

/** Ids are made from numbers of one store, so another may have given the same one to another passage. */
function isSameById(here: StoredDecision, there: StoredDecision, codeNow: (code: string) => string): boolean {
  const isMoved = here.attention !== null || there.attention !== null;
  const isThere = here.start === there.start && here.end === there.end;
  return here.coder === there.coder && codeNow(here.code) === there.code && (isMoved || isThere);
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

/** The id that it has in the other copy, so that a review file knows it in both, unless something else has that here. */
function freeId(db: Store['db'], revision: number, decision: StoredDecision): string {
  const { id, code, start, end, coder, settles } = decision;
  const isTaken = db.prepare('SELECT 1 FROM decision WHERE id = ?').pluck();
  if (isTaken.get(id) === undefined) return id;
  for (let attempt = 0; ; attempt += 1) {
    const other = contentId(revision, code, start, end, coder, settles ? 1 : 0, attempt);
    if (isTaken.get(other) === undefined) return other;
  }
}

function insert(db: Store['db'], revision: number, decision: StoredDecision): void {
  const { id, turn, code, start, end, text, verdict, oordeel, coder, attention, kept, memo, settles, blind } =
    decision;
  const { was, whose } = keptRow(kept);
  db.prepare(
    `INSERT INTO decision (id, revision, turn, code, start, end, text, verdict, oordeel, coder, attention, was, whose, memo, settles, blind, coding)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    revision,
    turn,
    code,
    start,
    end,
    text,
    verdict,
    oordeel,
    coder,
    attention,
    was,
    whose,
    memo,
    settles ? 1 : 0,
    blind,
    codingOf({ db }, revision, turn, decision, id),
  );
}
