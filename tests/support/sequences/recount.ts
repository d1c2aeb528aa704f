/** What counts in a project, counted anew from the rows and files in the slowest and plainest way, for tests to compare with. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

export interface CountedCoding {
  readonly code: string;
  readonly respondent: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly status: 'bevestigd' | 'voorstel';
}

export interface Recount {
  readonly codings: readonly CountedCoding[];
  /** Who speaks in a current text, with perspective and wijk. */
  readonly people: readonly { readonly id: string; readonly perspective: string; readonly wijk: string }[];
  /** Ids of decisions that a person has to look at: other words since, or a code that is gone. */
  readonly waiting: readonly string[];
}

export interface DecisionRow {
  readonly id: string;
  readonly revision: number;
  readonly turn: number;
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly verdict: 'bevestigd' | 'verworpen';
  readonly coder: string;
  readonly settles: number;
  readonly attention: 'gewijzigd' | 'verdwenen' | null;
}

interface SuggestionRow extends Pick<DecisionRow, 'revision' | 'turn' | 'code' | 'start' | 'end'> {
  readonly evidence: string;
}

/** @param folder of a project whose codebook has its codes on lines of their own, as `{id: …` */
export function recount(folder: string): Recount {
  const codes = new Set(codesIn(folder));
  const { revisions, turns, decisions, suggestions } = rowsIn(folder);
  const rows = respondentsIn(folder);
  const whoSays = (revision: number, turn: number) => {
    const { file } = revisions.find(({ id }) => id === revision) ?? { file: '' };
    const speaker = turns.find((one) => one.revision === revision && one.number === turn)?.speaker;
    return { file, person: rows.find((row) => row.file === file && row.speaker === speaker) };
  };
  const codings: CountedCoding[] = [];
  const add = (row: Pick<DecisionRow, 'revision' | 'turn' | 'code' | 'start' | 'end'>, isSure: boolean) => {
    const { file, person } = whoSays(row.revision, row.turn);
    if (person === undefined || !codes.has(row.code)) return;
    const { code, start, end } = row;
    const same = codings.find(
      (one) => one.code === code && one.file === file && one.start === start && one.end === end,
    );
    if (same !== undefined) return;
    codings.push({
      code,
      respondent: person.id,
      file,
      start,
      end,
      status: isSure ? 'bevestigd' : 'voorstel',
    });
  };
  for (const row of decisions) {
    if (row.verdict === 'verworpen' || row.attention === 'verdwenen' || isSettledAway(row, decisions))
      continue;
    const same = decisions.filter(
      (one) => isSamePassage(one, row) && one.verdict === 'bevestigd' && one.attention !== 'verdwenen',
    );
    const isChanged = same.some(({ attention }) => attention === 'gewijzigd');
    const isSettled = same.some(({ settles }) => settles === 1);
    const others = decisions.filter(
      (one) =>
        one.verdict === 'verworpen' && touches(one, row) && !same.some((own) => own.coder === one.coder),
    );
    add(row, !isChanged && (isSettled || others.length === 0));
  }
  for (const row of suggestions) {
    const evidence = JSON.parse(row.evidence) as { start: number; end: number }[];
    const isDecided = decisions.some(
      (one) =>
        one.attention !== 'verdwenen' &&
        one.revision === row.revision &&
        one.turn === row.turn &&
        one.code === row.code &&
        evidence.some(({ start, end }) => one.start < end && one.end > start),
    );
    if (!isDecided) add(row, false);
  }
  return {
    codings,
    people: rows.filter((row) =>
      turns.some(
        ({ revision, speaker }) =>
          speaker === row.speaker && revisions.some(({ id, file }) => id === revision && file === row.file),
      ),
    ),
    waiting: decisions
      .filter(({ attention, code }) => attention !== null || !(codes.has(code) || isRenamed(code, folder)))
      .map(({ id }) => id),
  };
}

function isSettledAway(row: DecisionRow, decisions: readonly DecisionRow[]): boolean {
  if (row.settles === 1) return false;
  return decisions.some(
    (one) =>
      one.settles === 1 &&
      touches(one, row) &&
      (one.verdict === 'verworpen' || one.start !== row.start || one.end !== row.end),
  );
}

function isSamePassage(one: DecisionRow, other: DecisionRow): boolean {
  return touches(one, other) && one.start === other.start && one.end === other.end;
}

function touches(one: DecisionRow, other: DecisionRow): boolean {
  const isSamePlace = one.revision === other.revision && one.turn === other.turn && one.code === other.code;
  return isSamePlace && one.start < other.end && one.end > other.start;
}

/** A code with one heir: its decisions go along when `code` is run, without a person. */
function isRenamed(code: string, folder: string): boolean {
  const text = readFileSync(join(folder, 'codeboek.yaml'), 'utf8');
  return [...text.matchAll(/was: \[?(\w+)/g)].filter(([, former]) => former === code).length === 1;
}

/** How many of them are confirmed, and how many open. */
export function basisOf(codings: readonly Pick<CountedCoding, 'status'>[]): {
  readonly bevestigd: number;
  readonly voorstel: number;
} {
  const of = (status: CountedCoding['status']): number =>
    codings.filter((coding) => coding.status === status).length;
  return { bevestigd: of('bevestigd'), voorstel: of('voorstel') };
}

export function codesIn(folder: string): string[] {
  const text = readFileSync(join(folder, 'codeboek.yaml'), 'utf8');
  return [...text.matchAll(/^ {6}- \{id: (\w+)/gm)].map(([, id = '']) => id);
}

function respondentsIn(folder: string) {
  const [, ...lines] = readFileSync(join(folder, 'respondents.csv'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [id = '', perspective = '', wijk = '', file = '', speaker = ''] = line.split(';');
    return { id, perspective, wijk, file, speaker };
  });
}

/** The rows about current texts. */
function rowsIn(folder: string) {
  const db = new Database(join(folder, 'wijkstem.db'), { readonly: true, fileMustExist: true });
  try {
    const all = <T>(sql: string): T[] => db.prepare(sql).all() as T[];
    const every = all<{ id: number; file: string; number: number }>(
      'SELECT r.id, t.file, r.number FROM revision r JOIN transcript t ON t.id = r.transcript',
    );
    const revisions = every.filter(
      ({ file, number }) => !every.some((other) => other.file === file && other.number > number),
    );
    const isCurrent = ({ revision }: { revision: number }) => revisions.some(({ id }) => id === revision);
    return {
      revisions,
      turns: all<{ revision: number; number: number; speaker: string }>('SELECT * FROM turn').filter(
        isCurrent,
      ),
      decisions: all<DecisionRow>('SELECT * FROM decision').filter(isCurrent),
      suggestions: all<SuggestionRow>('SELECT * FROM suggestion').filter(isCurrent),
    };
  } finally {
    db.close();
  }
}

/** Every decision that is stored, also about earlier texts. */
export function storedDecisions(folder: string): DecisionRow[] {
  const db = new Database(join(folder, 'wijkstem.db'), { readonly: true, fileMustExist: true });
  try {
    return db.prepare('SELECT * FROM decision ORDER BY id').all() as DecisionRow[];
  } finally {
    db.close();
  }
}
