/** The columns that hold JSON: a row of another form than was written is damage, said in the same words everywhere. */

import type { WrittenParagraph, WrittenRun } from '../model/answer.js';
import type { Evidence, Why } from '../model/coding.js';
import { SENSITIVE_KINDS, type SensitiveKind } from '../model/sensitive.js';
import { DamagedStore, RepairableStore } from './errors.js';

export interface JsonColumn<T> {
  readonly table: string;
  readonly column: string;
  /** What it holds, as a plural that a person understands. */
  readonly what: string;
  /** Whether `check --fix` makes it anew from the rest. */
  readonly isDerived: boolean;
  isSound(value: unknown): value is T;
}

/** What stands beside the words of a turn, such as pauses. */
export const NOTES: JsonColumn<string[]> = {
  table: 'turn',
  column: 'notes',
  what: 'de aantekeningen bij een beurt',
  isDerived: false,
  isSound: listOf(isText),
};

export const EVIDENCE: JsonColumn<Evidence[]> = {
  table: 'suggestion',
  column: 'evidence',
  what: 'de vindplaatsen van een voorstel',
  isDerived: true,
  isSound: filledListOf(isEvidence),
};

/** What weighed most in a proposal by likeness. */
export const WHY: JsonColumn<Omit<Why, 'like'>> = {
  table: 'suggestion',
  column: 'why',
  what: 'de redenen van een voorstel',
  isDerived: true,
  isSound: isWhy,
};

export const SENSITIVE: JsonColumn<SensitiveKind[]> = {
  table: 'sensitive',
  column: 'kinds',
  what: 'de gevoelige passages',
  isDerived: true,
  isSound: listOf(isSensitiveKind),
};

/** Three numbers for each code: its number, how many codings are confirmed, and how many open. */
export const COUNTS: JsonColumn<number[]> = {
  table: 'voice',
  column: 'codes',
  what: 'de tellingen per spreker',
  isDerived: true,
  isSound: listOf(isCount),
};

/** Of each kind of pseudonym the next number. */
export const NEXT: JsonColumn<Record<string, number>> = {
  table: 'key_mark',
  column: 'next',
  what: 'de nummers van de sleutel',
  isDerived: false,
  isSound: recordOf(isCount),
};

export const PARAGRAPHS: JsonColumn<WrittenParagraph[]> = {
  table: 'answer',
  column: 'paragraphs',
  what: 'de antwoorden uit een rapport',
  isDerived: false,
  isSound: filledListOf(isParagraph),
};

/** Of each place of a report the mark of its text. */
export const TEXTS: JsonColumn<Record<string, string>> = {
  table: 'held_report',
  column: 'texts',
  what: 'de gegevens over een rapport',
  isDerived: true,
  isSound: recordOf(isText),
};

/** Of each code that a language model was told about, a hash of what it meant. */
export const MEANINGS: JsonColumn<Record<string, string>> = {
  table: 'model_answer',
  column: 'meanings',
  what: 'de antwoorden van een taalmodel',
  isDerived: true,
  isSound: recordOf(isText),
};

/** Codes in their order, each with a hash of its rules. */
export const RANKED_COLUMNS: JsonColumn<[code: string, rules: string][]> = {
  table: 'ranking',
  column: 'columns',
  what: 'de bewaarde gelijkenis',
  isDerived: true,
  isSound: listOf(isPair),
};

/** Every one that something is lost with. */
export const JSON_COLUMNS: readonly JsonColumn<unknown>[] = [
  NOTES,
  EVIDENCE,
  WHY,
  SENSITIVE,
  COUNTS,
  NEXT,
  PARAGRAPHS,
  TEXTS,
];

/**
 * What a row holds in such a column.
 *
 * @throws DamagedStore, or RepairableStore where it can be made anew, when that is not what was written in it.
 */
export function readColumn<T>(column: JsonColumn<T>, json: string, shownAs: string): T {
  const value = soundIn(column, json);
  if (value !== null) return value;
  const problem = `${shownAs}: ${column.what} zijn beschadigd.`;
  throw column.isDerived ? new RepairableStore(problem) : new DamagedStore(problem);
}

/** The same; null when the row is damaged. */
export function soundIn<T>({ isSound }: JsonColumn<T>, json: string): T | null {
  try {
    const value: unknown = JSON.parse(json);
    return isSound(value) ? value : null;
  } catch {
    return null;
  }
}

/** What a query gathered into JSON of values that are no JSON themselves. */
export function gathered<T>(json: string): T {
  return JSON.parse(json) as T;
}

function listOf<T>(isOne: (value: unknown) => value is T): (value: unknown) => value is T[] {
  return (value): value is T[] => Array.isArray(value) && value.every(isOne);
}

function filledListOf<T>(isOne: (value: unknown) => value is T): (value: unknown) => value is T[] {
  return (value): value is T[] => Array.isArray(value) && value.length > 0 && value.every(isOne);
}

function recordOf<T>(isOne: (value: unknown) => value is T): (value: unknown) => value is Record<string, T> {
  return (value): value is Record<string, T> => isRecord(value) && Object.values(value).every(isOne);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every(isText);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isSensitiveKind(value: unknown): value is SensitiveKind {
  return SENSITIVE_KINDS.some((kind) => kind === value);
}

function isEvidence(value: unknown): value is Evidence {
  return isRecord(value) && isCount(value.start) && isCount(value.end) && isText(value.term);
}

function isWhy(value: unknown): value is Omit<Why, 'like'> {
  return isRecord(value) && [value.said, value.asked, value.terms].every(listOf(isText));
}

function isParagraph(value: unknown): value is WrittenParagraph {
  return isRecord(value) && typeof value.isItem === 'boolean' && listOf(isRun)(value.runs);
}

function isRun(value: unknown): value is WrittenRun {
  return (
    isRecord(value) &&
    isText(value.text) &&
    typeof value.bold === 'boolean' &&
    typeof value.italics === 'boolean'
  );
}
