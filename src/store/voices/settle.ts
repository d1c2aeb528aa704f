/** Keeping the voices right: those of every text that a transaction touched are counted anew before it ends. */

import type Database from 'better-sqlite3';

/** A label that speaks in a current text, as its row says. */
export interface VoiceRow {
  readonly transcript: number;
  readonly revision: number;
  readonly speaker: string;
  readonly first_turn: number;
  /** A JSON list of numbers, three for each code: its number, how many codings are confirmed, and how many open. */
  readonly codes: string;
}

/**
 * Counts the voices of texts that are due anew. It runs at the end of every transaction, and before voices are read within
 * one; outside transactions none is due, unless another program changed the file, which `check` says.
 */
export function settleVoices(db: Database.Database): void {
  if (!db.inTransaction) return;
  if (db.prepare('SELECT 1 FROM voice_due LIMIT 1').get() === undefined) return;
  const due = db
    .prepare('SELECT due.revision FROM voice_due due JOIN current_revision r ON r.id = due.revision')
    .pluck()
    .all() as number[];
  db.exec('DELETE FROM voice WHERE revision IN (SELECT revision FROM voice_due)');
  const insert = db.prepare(
    `INSERT INTO voice (transcript, revision, speaker, first_turn, codes)
     VALUES (:transcript, :revision, :speaker, :first_turn, :codes)`,
  );
  const voicesOf = voiceCounter(db, codeNumbers(db));
  for (const revision of due) for (const voice of voicesOf(revision)) insert.run(voice);
  db.exec('DELETE FROM voice_due');
}

/**
 * Counts the voices of a current text from its turns and codings, in order of label.
 *
 * @param numberOf the number of a code in voice_code
 */
export function voiceCounter(
  db: Database.Database,
  numberOf: (code: string) => number,
): (revision: number) => VoiceRow[] {
  const labels = db.prepare(
    `SELECT r.transcript, t.revision, t.speaker, min(t.number) AS first_turn
     FROM turn t JOIN revision r ON r.id = t.revision WHERE t.revision = ? GROUP BY t.speaker`,
  );
  const codings = db
    .prepare(
      `SELECT t.speaker, c.code, sum(c.status = 'bevestigd'), sum(c.status = 'voorstel')
       FROM coding c JOIN turn t ON t.revision = c.revision AND t.number = c.turn
       WHERE c.revision = ? GROUP BY t.speaker, c.code ORDER BY t.speaker, c.code`,
    )
    .raw();
  return (revision) => {
    const counts = bySpeaker(codings.all(revision) as Count[]);
    return (labels.all(revision) as Omit<VoiceRow, 'codes'>[]).map((label) => {
      const own = counts.get(label.speaker) ?? [];
      return {
        ...label,
        codes: JSON.stringify(own.flatMap(([, code, confirmed, open]) => [numberOf(code), confirmed, open])),
      };
    });
  };
}

type Count = readonly [speaker: string, code: string, confirmed: number, open: number];

/** A text may have as many labels as lines, so each must not look through the counts of all. */
function bySpeaker(counts: readonly Count[]): Map<string, Count[]> {
  const labels = new Map<string, Count[]>();
  for (const count of counts) {
    const own = labels.get(count[0]);
    if (own === undefined) labels.set(count[0], [count]);
    else own.push(count);
  }
  return labels;
}

/** Gives every code a number, the same each time. */
function codeNumbers(db: Database.Database): (code: string) => number {
  const known = keptNumbers(db);
  const add = db.prepare('INSERT INTO voice_code (code) VALUES (?)');
  return (code) => {
    const number = known.get(code) ?? Number(add.run(code).lastInsertRowid);
    known.set(code, number);
    return number;
  };
}

/** The codes that have a number. */
export function keptNumbers(db: Database.Database): Map<string, number> {
  return new Map(db.prepare('SELECT code, id FROM voice_code').raw().all() as [string, number][]);
}
