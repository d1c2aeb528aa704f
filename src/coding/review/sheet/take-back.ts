/** A filled-in review file taken back: its rows as requests, and what became of them for whoever filled it in. */

import { UserError } from '../../../model/errors.js';
import { type Changes, changesOf, type Decided } from '../decided.js';
import type { Named, Request } from '../request.js';
import type { Review } from '../review.js';
import { isLeftOpen, type NumberedRow, readQuoting, readRow } from './read-row.js';
import { reasonInWords } from './reasons.js';
import { parseRowId } from './row-ids.js';
import { turnsSeen } from './turns-seen.js';

export interface RowMistake {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** `?` when somebody typed over it: that is not repeated. */
  readonly id: string;
  /** What is wrong and what to do, without the row. */
  readonly message: string;
}

export interface TakenBack extends Changes {
  /** How many rows gave another code than the one proposed. */
  readonly withOtherCode: number;
  /** How many rows ask for what is already so. */
  readonly done: number;
  readonly leftOpen: number;
  /** In order of row. */
  readonly mistakes: readonly RowMistake[];
}

/** What must be known to take the rows back, also those that were left open. */
export function namedInRows(rows: readonly NumberedRow[]): Named {
  return {
    files: new Set(rows.flatMap(({ cells }) => cells.bestand ?? [])),
    ids: rows.flatMap(({ cells }) => parseRowId(cells.id ?? '')?.key ?? []),
  };
}

/** @param decide says of each request what became of it; called once more for the turns that were gone through */
export function takeBack(
  rows: readonly NumberedRow[],
  review: Review,
  decide: (requests: readonly Request[]) => readonly Decided[],
): TakenBack {
  const answers = rows.flatMap(answersIn);
  const asked = answers.flatMap((answer) => ('request' in answer ? [answer] : []));
  const decided = decide(asked.map(({ request }) => request));
  const outcomes = new Map(decided.map((outcome, index) => [asked[index], outcome]));
  const teller = { coder: review.coder, rowOf: (index: number) => asked[index]?.row ?? 0 };
  const mistakes = answers.flatMap((answer): RowMistake[] => {
    const { row, id } = answer;
    if ('message' in answer) return [{ row, id, message: answer.message }];
    const outcome = outcomes.get(answer);
    if (outcome?.outcome !== 'refused') return [];
    return [{ row, id, message: reasonInWords(outcome.reason, answer.request, teller) }];
  });
  const seen = decide(turnsSeen(rows, new Set(mistakes.map(({ row }) => row)), review));
  const isRecorded = (answer: Asked): boolean => outcomes.get(answer)?.outcome === 'recorded';
  return {
    ...changesOf([...decided, ...seen]),
    withOtherCode: asked.filter((answer) => isRecorded(answer) && givesOtherCode(answer.request)).length,
    done: decided.filter(({ outcome }) => outcome === 'done').length,
    leftOpen: rows.filter((row) => isLeftOpen(row) && (row.cells.mag_citeren ?? '') === '').length,
    mistakes,
  };
}

interface RowAnswer {
  readonly row: number;
  readonly id: string;
}

interface Asked extends RowAnswer {
  readonly request: Request;
}

interface Mistaken extends RowAnswer {
  readonly message: string;
}

/** A row may tell whether its words may be quoted, and decide about a code. */
function answersIn(row: NumberedRow): (Asked | Mistaken)[] {
  return [
    ...answerOf(row, () => readQuoting(row)),
    ...(isLeftOpen(row) ? [] : answerOf(row, () => readRow(row))),
  ];
}

function answerOf({ row, cells }: NumberedRow, read: () => Request | null): (Asked | Mistaken)[] {
  const id = shown(cells.id ?? '');
  try {
    const request = read();
    return request === null ? [] : [{ row, id, request }];
  } catch (error) {
    if (error instanceof UserError) return [{ row, id, message: error.message }];
    throw error;
  }
}

function shown(id: string): string {
  return parseRowId(id) === null ? '?' : id;
}

function givesOtherCode(request: Request): boolean {
  return 'given' in request && request.given.length > 0;
}
