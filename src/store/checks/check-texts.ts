/** Checks of what is stored about texts: hashes, turns, and passages that must hold the words at their place. */

import { sha256 } from '../../files/hash.js';
import { type Suggestion, strengthAt } from '../../model/coding.js';
import type { Span } from '../../model/transcript.js';
import { EVIDENCE, NOTES, SENSITIVE, soundIn, WHY } from '../json-columns.js';
import type { Store } from '../store.js';
import { type Problem, type ProblemKind, problemOf } from './problem.js';

interface Text {
  readonly id: number;
  readonly file: string;
  readonly text: string;
  readonly hash: string;
  readonly turns: ReadonlyMap<number, Span>;
}

interface Passage extends Span {
  readonly id: string;
  readonly turn: number;
  readonly text: string;
}

interface SuggestionRow extends Passage, Pick<Suggestion, 'source' | 'probability' | 'strength'> {
  readonly evidence: string;
  readonly why: string | null;
}

/** Every revision, also those of before a correction. Offsets are UTF-16 code units, end exclusive. */
export function checkTexts(store: Store): Problem[] {
  const found = new Map<ProblemKind, string[]>();
  const note = (kind: ProblemKind, where: string): void => {
    const places = found.get(kind);
    if (places === undefined) found.set(kind, [where]);
    else places.push(where);
  };
  const read = passageReader(store);
  for (const text of texts(store)) {
    if (sha256(text.text) !== text.hash) note('tekst', text.file);
    const notes = read.notes.all(text.id) as string[];
    if (!turnsFit(text) || notes.some((json) => soundIn(NOTES, json) === null)) note('beurten', text.file);
    const kinds = read.kinds.all(text.id) as string[];
    if (kinds.some((json) => soundIn(SENSITIVE, json) === null)) note('gevoelig', text.file);
    for (const one of read.suggestions.all(text.id) as SuggestionRow[]) {
      if (!isAtItsPlace(one, text) || !isSoundSuggestion(one)) note('voorstel', text.file);
    }
    for (const [kind, passages] of read.ofPeople) {
      for (const one of passages.all(text.id) as Passage[]) {
        if (!isAtItsPlace(one, text)) note(kind, one.id);
      }
    }
  }
  return [...found].flatMap(([kind, where]) => problemOf(kind, where));
}

function* texts({ db }: Store): Generator<Text> {
  const rows = db
    .prepare(
      'SELECT r.id, t.file FROM revision r JOIN transcript t ON t.id = r.transcript ORDER BY t.file, r.number',
    )
    .all() as { id: number; file: string }[];
  const textOf = db.prepare('SELECT text, text_hash AS hash FROM revision WHERE id = ?');
  const turnsOf = db.prepare('SELECT number, start, end FROM turn WHERE revision = ? ORDER BY number');
  for (const row of rows) {
    const turns = turnsOf.all(row.id) as (Span & { number: number })[];
    yield {
      ...row,
      ...(textOf.get(row.id) as { text: string; hash: string }),
      turns: new Map(turns.map(({ number, ...span }) => [number, span])),
    };
  }
}

/** A passage whose words a correction took away keeps them, and stands on the turn where they were. */
function passageReader({ db }: Store) {
  const of = (table: string, where = 'true') =>
    db.prepare(`SELECT * FROM ${table} WHERE revision = ? AND ${where} ORDER BY id`);
  const here = "attention IS NOT 'verdwenen'";
  const ofPeople: readonly [ProblemKind, ReturnType<typeof of>][] = [
    ['beslissing', of('decision', here)],
    ['memo', of('memo', here)],
    ['citeren', of('quoting')],
  ];
  return {
    suggestions: of('suggestion'),
    ofPeople,
    // Most turns have none.
    notes: db.prepare("SELECT notes FROM turn WHERE revision = ? AND notes <> '[]'").pluck(),
    kinds: db.prepare('SELECT kinds FROM sensitive WHERE revision = ?').pluck(),
  };
}

/** Numbered upwards from 1, one after the other, within the text. */
function turnsFit({ text, turns }: Text): boolean {
  let [number, end] = [0, 0];
  for (const [own, turn] of turns) {
    if (own <= number || turn.start < end || turn.end <= turn.start) return false;
    [number, end] = [own, turn.end];
  }
  return turns.size > 0 && end <= text.length;
}

function isAtItsPlace({ turn, start, end, text: words }: Passage, { text, turns }: Text): boolean {
  const within = turns.get(turn);
  if (within === undefined || start < within.start || end > within.end || end <= start) return false;
  return text.slice(start, end) === words;
}

function isSoundSuggestion(one: SuggestionRow): boolean {
  return evidenceFits(one) && strengthFits(one) && (one.why === null || soundIn(WHY, one.why) !== null);
}

/** How strong a suggestion is follows from how likely it is; the terms alone do not say how likely. */
function strengthFits({ source, probability, strength }: SuggestionRow): boolean {
  if (probability === null) return source === 'termen';
  return source !== 'termen' && strength === strengthAt(probability);
}

function evidenceFits({ start, end, evidence }: SuggestionRow): boolean {
  const spans = soundIn(EVIDENCE, evidence);
  return spans?.every((span) => span.start >= start && span.end <= end && span.start < span.end) === true;
}

/** Decisions and memos on a text that was corrected since: a correction should have taken them along. */
export function checkLeftBehind({ db }: Store): Problem[] {
  const ids = db
    .prepare(
      `SELECT id FROM (
         SELECT id, revision FROM decision
         UNION ALL SELECT id, revision FROM memo WHERE revision IS NOT NULL
         UNION ALL SELECT id, revision FROM quoting
       ) WHERE revision NOT IN (SELECT id FROM current_revision) ORDER BY id`,
    )
    .pluck()
    .all() as string[];
  return problemOf('achtergebleven', ids);
}

/** Word lists and an index of texts that are not there, or no longer current. */
export function checkDerived({ db }: Store): Problem[] {
  const files = db
    .prepare(
      `SELECT revision FROM tokens WHERE revision NOT IN (SELECT id FROM revision)
         OR tokenizer NOT IN (SELECT tokenizer FROM vocabulary)
       UNION ALL SELECT revision FROM searchable WHERE revision NOT IN (SELECT id FROM current_revision)`,
    )
    .pluck()
    .all();
  return problemOf('afgeleid', [], files.length);
}
