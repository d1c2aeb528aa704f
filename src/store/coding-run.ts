/** The last run of `code`: with which codebook, by which rules, and which texts it saw. */

import type { Codebook } from '../model/codebook.js';
import type { Store } from './store.js';

/** From how much that people coded a run learned. */
export interface Learned {
  readonly interviews: number;
  readonly codings: number;
}

export const NOTHING_LEARNED: Learned = { interviews: 0, codings: 0 };

export interface CodingRun {
  readonly learned: Learned;
  readonly codebook: string;
  readonly version: string;
  readonly hash: string;
}

/** What decides which suggestions come out of a run. */
export interface RunState {
  /** Of each code a hash of its rules. */
  readonly rules: ReadonlyMap<string, string>;
  /** Of each revision whose words were left out, as any text that is the same for the same speakers. */
  readonly interviewers: ReadonlyMap<number, string>;
  /** Revisions that could not be coded: the next run begins with them. */
  readonly uncoded?: ReadonlySet<number>;
}

export const NOTHING_CODED: RunState = { rules: new Map(), interviewers: new Map() };

/** Codes and revisions of which the suggestions together are still those of the last run. */
export interface Unchanged {
  readonly codes: ReadonlySet<string>;
  readonly revisions: ReadonlySet<number>;
}

export function unchangedSince(before: RunState, now: RunState): Unchanged {
  return {
    codes: sameIn(before.rules, now.rules),
    revisions: sameIn(before.interviewers, now.interviewers),
  };
}

function sameIn<K>(before: ReadonlyMap<K, string>, now: ReadonlyMap<K, string>): Set<K> {
  return new Set([...now].flatMap(([key, value]) => (before.get(key) === value ? [key] : [])));
}

/** Remembers that all current texts, but for those that could not be, were coded with this codebook; call it within `write`. */
export function recordCodingRun(
  { db }: Store,
  { id, version, hash }: Codebook,
  now: RunState,
  learned: Learned = NOTHING_LEARNED,
): void {
  db.prepare(
    `INSERT OR REPLACE INTO coding_run (id, codebook, version, hash, learned_interviews, learned_codings)
     VALUES (1, ?, ?, ?, ?, ?)`,
  ).run(id, version, hash, learned.interviews, learned.codings);
  db.exec(`
    DELETE FROM coded_code;
    DELETE FROM coded_revision;
    INSERT INTO coded_revision (revision, interviewers) SELECT id, '' FROM current_revision;
  `);
  const rules = db.prepare('INSERT INTO coded_code (code, rules) VALUES (?, ?)');
  for (const [code, hash] of now.rules) rules.run(code, hash);
  const interviewers = db.prepare('UPDATE coded_revision SET interviewers = ? WHERE revision = ?');
  for (const [revision, speakers] of now.interviewers) interviewers.run(speakers, revision);
  const leave = db.prepare('DELETE FROM coded_revision WHERE revision = ?');
  for (const revision of now.uncoded ?? []) leave.run(revision);
}

/** By what the last run went; nothing before the first. */
export function lastRunState({ db }: Store): RunState {
  const rules = db.prepare('SELECT code, rules FROM coded_code').raw().all() as [string, string][];
  const interviewers = db.prepare('SELECT revision, interviewers FROM coded_revision').raw().all() as [
    number,
    string,
  ][];
  return { rules: new Map(rules), interviewers: new Map(interviewers) };
}

/** The codebook of the last run, or null before the first. */
export function lastCodingRun({ db }: Store): CodingRun | null {
  const row = db
    .prepare(
      `SELECT codebook, version, hash, learned_interviews AS interviews, learned_codings AS codings
       FROM coding_run`,
    )
    .get() as (Omit<CodingRun, 'learned'> & Learned) | undefined;
  if (row === undefined) return null;
  const { interviews, codings, ...run } = row;
  return { ...run, learned: { interviews, codings } };
}

/** How many current texts came after the last run. */
export function uncodedTexts({ db }: Store): number {
  return db
    .prepare('SELECT count(*) FROM current_revision WHERE id NOT IN (SELECT revision FROM coded_revision)')
    .pluck()
    .get() as number;
}
