/** What a review is made of: the suggestions and decisions of one text, and where ids are found. */

import type { Suggestion } from '../model/coding.js';
import type { StoredDecision, StoredSuggestion } from '../model/review.js';
import { EVIDENCE, readColumn } from './json-columns.js';
import { type KeptRow, keptIn } from './kept.js';
import type { Store } from './store.js';
import { LIKE_FILE, type WhyRow, whyFrom } from './why.js';

interface SuggestionRow
  extends WhyRow,
    Pick<Suggestion, 'code' | 'strength' | 'oordeel' | 'source' | 'probability'> {
  readonly id: string;
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly evidence: string;
}

/**
 * What a program proposed for a revision and nobody decided about yet, in order of place and code.
 *
 * @param turns the numbers of the turns in which it stands; all unless given
 */
export function openSuggestions(
  store: Store,
  revision: number,
  turns: readonly number[] | null = null,
): StoredSuggestion[] {
  return suggestionsFrom(store, 'open_suggestion', revision, turns);
}

/** All that a program proposed for a revision, decided or not, in order of place and code. */
export function suggestionsOf(store: Store, revision: number): StoredSuggestion[] {
  return suggestionsFrom(store, 'suggestion', revision);
}

function suggestionsFrom(
  { db, shownAs }: Store,
  source: 'open_suggestion' | 'suggestion',
  revision: number,
  turns: readonly number[] | null = null,
): StoredSuggestion[] {
  const within = turns === null ? '' : 'AND s.turn IN (SELECT value FROM json_each(?))';
  const values = turns === null ? [revision] : [revision, JSON.stringify(turns)];
  const rows = db
    .prepare(
      `SELECT s.id, s.turn, s.code, s.start, s.end, s.text, s.strength, s.oordeel, s.evidence, s.source, s.probability,
         s.why, ${LIKE_FILE} AS likeFile, s.like_turn AS likeTurn
       FROM ${source} s WHERE s.revision = ? ${within} ORDER BY s.start, s.end, s.code, s.id`,
    )
    .all(...values) as SuggestionRow[];
  return rows.map(({ turn, start, end, text, evidence, why, likeFile, likeTurn, ...rest }) => ({
    ...rest,
    why: whyFrom({ why, likeFile, likeTurn }, shownAs),
    fragment: { turn, start, end, text },
    evidence: readColumn(EVIDENCE, evidence, shownAs),
  }));
}

/** All that people decided about a revision, in order of place, code and coder. */
export function reviewedIn({ db }: Store, revision: number): StoredDecision[] {
  const rows = db
    .prepare(
      `SELECT id, coding, turn, code, start, end, text, verdict, oordeel, coder, memo, settles, blind, attention, was, whose
       FROM decision WHERE revision = ? ORDER BY start, end, code, coder, id`,
    )
    .all(revision) as (Omit<StoredDecision, 'settles' | 'kept'> & { settles: number } & KeptRow)[];
  return rows.map(({ was, whose, settles, ...row }) => ({
    ...row,
    settles: settles === 1,
    kept: keptIn({ was, whose }),
  }));
}

/** The files in whose current text a suggestion or decision with one of these ids stands. */
export function filesWith({ db }: Store, ids: readonly string[]): Set<string> {
  const files = db
    .prepare(
      `WITH wanted AS (SELECT value AS id FROM json_each(?))
       SELECT file FROM current_revision WHERE id IN (
         SELECT revision FROM suggestion WHERE id IN (SELECT id FROM wanted)
         UNION SELECT revision FROM decision WHERE id IN (SELECT id FROM wanted)
       )`,
    )
    .pluck()
    .all(JSON.stringify(ids)) as string[];
  return new Set(files);
}

/** The names under which people decided, in order. */
export function coders({ db }: Store): string[] {
  return db.prepare('SELECT DISTINCT coder FROM decision ORDER BY coder').pluck().all() as string[];
}
