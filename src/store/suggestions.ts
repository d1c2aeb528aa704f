/** Suggestions in the store: what a program proposes is replaced; decisions are never touched. */

import { contentId } from '../files/hash.js';
import type { Codebook } from '../model/codebook.js';
import type { Strength, Suggestion } from '../model/coding.js';
import {
  type Learned,
  NOTHING_CODED,
  NOTHING_LEARNED,
  type RunState,
  recordCodingRun,
  type Unchanged,
  unchangedSince,
} from './coding-run.js';
import type { Store } from './store.js';
import type { StoredTranscript } from './transcripts.js';
import { wordsAsJson } from './why.js';

/** A new suggestion; or one that stands, by its id, which goes or is otherwise likely. */
export type Proposal =
  | { readonly transcript: StoredTranscript; readonly suggestion: Suggestion }
  | { readonly gone: string; readonly code: string }
  | { readonly reweighed: string; readonly probability: number };

export interface SuggestionChange {
  readonly added: number;
  readonly removed: number;
  readonly kept: number;
  /** The codes of which suggestions came or went, in order of code. */
  readonly codes: readonly CodeChange[];
}

export interface CodeChange {
  readonly code: string;
  readonly added: number;
  readonly removed: number;
}

/**
 * Makes these the suggestions for all current texts and says what changed; call it within `write`. A suggestion for a
 * text of which a correction changed no word moves to the corrected revision.
 *
 * @param proposals for all texts and codes, but not for those that are unchanged since the last run: theirs stay, unless
 *   they are told to go or to be otherwise likely
 * @param now by what this run goes, and `before` by what the last one went
 * @param learned what the suggestions learned from
 */
export function replaceSuggestions(
  store: Store,
  codebook: Codebook,
  proposals: Iterable<Proposal>,
  now: RunState = NOTHING_CODED,
  before: RunState = NOTHING_CODED,
  learned: Learned = NOTHING_LEARNED,
): SuggestionChange {
  const { db } = store;
  const total = db.prepare('SELECT count(*) FROM suggestion').pluck().get() as number;
  const replaced = replaceable(store, unchangedSince(before, now));
  const insert = db.prepare(
    `INSERT INTO suggestion (id, revision, turn, code, start, end, text, strength, evidence, oordeel, source, probability,
       why, like_revision, like_turn)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, turn = excluded.turn, oordeel = excluded.oordeel,
       source = excluded.source, probability = excluded.probability, why = excluded.why,
       like_revision = excluded.like_revision, like_turn = excluded.like_turn`,
  );
  const revisions = new Map(
    db.prepare('SELECT file, id FROM current_revision').raw().all() as [string, number][],
  );
  const revisionOf = (file: string): number | null => revisions.get(file) ?? null;
  const changes = new Map<string, { added: number; removed: number }>();
  const changeOf = (code: string) => {
    const change = changes.get(code) ?? { added: 0, removed: 0 };
    changes.set(code, change);
    return change;
  };
  const reweigh = db.prepare('UPDATE suggestion SET probability = ? WHERE id = ?');
  for (const proposal of proposals) {
    if ('gone' in proposal) {
      replaced.set(proposal.gone, proposal.code);
      continue;
    }
    if ('reweighed' in proposal) {
      reweigh.run(proposal.probability, proposal.reweighed);
      continue;
    }
    const { transcript, suggestion } = proposal;
    const { code, fragment, strength, oordeel, source, probability, why } = suggestion;
    const { turn, start, end, text } = fragment;
    const evidence = JSON.stringify(suggestion.evidence);
    const id = contentId(transcript.file, transcript.textHash, code, start, end, strength, evidence);
    if (!replaced.delete(id)) changeOf(code).added += 1;
    insert.run(
      id,
      transcript.revision,
      turn,
      code,
      start,
      end,
      text,
      strength,
      evidence,
      oordeel,
      source,
      probability,
      wordsAsJson(why),
      why === null || why.like === null ? null : revisionOf(why.like.file),
      why?.like?.turn ?? null,
    );
  }
  const remove = db.prepare('DELETE FROM suggestion WHERE id = ?');
  for (const [id, code] of replaced) {
    remove.run(id);
    changeOf(code).removed += 1;
  }
  recordCodingRun(store, codebook, now, learned);
  const codes = [...changes]
    .map(([code, change]) => ({ code, ...change }))
    .filter(({ added, removed }) => added + removed > 0)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const sum = (key: 'added' | 'removed'): number => codes.reduce((count, change) => count + change[key], 0);
  return { added: sum('added'), removed: sum('removed'), kept: total - sum('removed'), codes };
}

/** A suggestion with a probability that the last run left. */
export interface StandingRow {
  readonly id: string;
  readonly turn: number;
  readonly code: string;
  readonly strength: Strength;
  readonly probability: number;
}

/** What stands of unchanged codes in unchanged texts, by revision. */
export function standingSuggestions({ db }: Store, unchanged: Unchanged): Map<number, StandingRow[]> {
  const rows = db
    .prepare(
      `SELECT id, revision, turn, code, strength, probability FROM suggestion
       WHERE probability IS NOT NULL
         AND code IN (SELECT value FROM json_each(?)) AND revision IN (SELECT value FROM json_each(?))`,
    )
    .raw()
    .all(...asJson(unchanged)) as [string, number, number, string, Strength, number][];
  const standing = new Map<number, StandingRow[]>();
  for (const [id, revision, turn, code, strength, probability] of rows) {
    const row = { id, turn, code, strength, probability };
    const own = standing.get(revision);
    if (own === undefined) standing.set(revision, [row]);
    else own.push(row);
  }
  return standing;
}

function asJson({ codes, revisions }: Unchanged): [codes: string, revisions: string] {
  return [JSON.stringify([...codes]), JSON.stringify([...revisions])];
}

/** The suggestions that this run makes anew, each with its code. */
function replaceable({ db }: Store, unchanged: Unchanged): Map<string, string> {
  const rows = db
    .prepare(
      `SELECT id, code FROM suggestion
       WHERE NOT (code IN (SELECT value FROM json_each(?)) AND revision IN (SELECT value FROM json_each(?)))`,
    )
    .raw()
    .all(...asJson(unchanged)) as [string, string][];
  return new Map(rows);
}

export interface SuggestedCode {
  readonly code: string;
  readonly suggestions: number;
}

/** How many suggestions each code has, in order of code. */
export function suggestedCodes({ db }: Store): SuggestedCode[] {
  return db
    .prepare('SELECT code, count(*) AS suggestions FROM suggestion GROUP BY code ORDER BY code')
    .all() as SuggestedCode[];
}
