/** What a review file says of codes as a whole: the lines that a coder wrote beside passages are the summary of their code. */

import { createCodeFinder } from '../../coding/index.js';
import type { NumberedRow, ReviewRow, RowMistake } from '../../coding/review/sheet/index.js';
import { asCell } from '../../files/office/index.js';
import type { Codebook } from '../../model/codebook.js';
import { EVERYBODY, holderKey, LONGEST_SUMMARY, type Summary } from '../../model/summary.js';
import {
  addSummary,
  adoptSummaries,
  earlierIn,
  noteEarlier,
  type Store,
  saveSummary,
  summaries,
  summaryMark,
} from '../../store/index.js';
import { subjectMoves, subjectNow } from '../project/subjects.js';

/** The summaries of everybody about each code. */
export function codeSummaries(store: Store, codebook: Codebook): Map<string, Summary[]> {
  const moves = subjectMoves(codebook);
  const byCode = new Map<string, Summary[]>();
  for (const one of summaries(store, { kinds: ['code'], holders: 'groep' })) {
    if (holderKey(one.holder) !== holderKey(EVERYBODY)) continue;
    const { id } = subjectNow(one.subject, moves);
    byCode.set(id, [...(byCode.get(id) ?? []), one]);
  }
  return byCode;
}

/** Shows what was summarised of a code in the first row that is about it; nothing while two texts wait for a choice. */
export function withCodeLines(
  rows: readonly ReviewRow[],
  texts: ReadonlyMap<string, readonly Summary[]>,
): ReviewRow[] {
  const shown = new Set<string>();
  return rows.map((row) => {
    const { code = '' } = row;
    const [only, ...others] = texts.get(code) ?? [];
    if (only === undefined || others.length > 0 || shown.has(code)) return row;
    shown.add(code);
    return { ...row, wat_zeggen_zij_nu: only.text };
  });
}

export interface CodeLines {
  /** How many codes have another summary now. */
  readonly saved: number;
  /** How many have a second one beside what was changed here meanwhile, until a person chooses. */
  readonly beside: number;
  readonly mistakes: readonly RowMistake[];
}

/**
 * Call it within `write`, unless nothing is kept.
 *
 * @param keeps whether anything is recorded
 */
export function takeCodeLines(
  store: Store,
  codebook: Codebook,
  rows: readonly NumberedRow[],
  coder: string,
  keeps: boolean,
): CodeLines {
  const written = new Date().toISOString();
  const { lines, mistakes } = linesIn(rows, codebook);
  const texts = codeSummaries(store, codebook);
  if (keeps && lines.length > 0) adoptSummaries(store, subjectMoves(codebook));
  let [saved, beside] = [0, 0];
  for (const { code, seen, text } of lines) {
    const cell = { holder: EVERYBODY, subject: { kind: 'code', id: code } } as const;
    const does = whatToDo(text, seen, texts.get(code) ?? [], earlierIn(store, cell));
    if (does === 'nothing') continue;
    if (does === 'replace') saved += 1;
    else beside += 1;
    if (!keeps) continue;
    const one = { ...cell, text, coder, written };
    if (does === 'replace') {
      // Also of what was just written: the file that said it may be read again.
      for (const old of texts.get(code) ?? []) noteEarlier(store, cell, summaryMark(old.text));
      saveSummary(store, one);
    } else addSummary(store, one);
  }
  return { saved, beside, mistakes };
}

interface Line {
  readonly code: string;
  /** What the file showed. */
  readonly seen: string;
  readonly text: string;
}

/** What was written in several rows of one code belongs together, each line once. */
function linesIn(
  rows: readonly NumberedRow[],
  codebook: Codebook,
): { readonly lines: Line[]; readonly mistakes: RowMistake[] } {
  const codes = createCodeFinder(codebook);
  const seen = new Map<string, string>();
  const found = new Map<string, Set<string>>();
  const mistakes: RowMistake[] = [];
  for (const { row, cells } of rows) {
    const code = codes.known(cells.code ?? '')?.id;
    const shown = (cells.wat_zeggen_zij_nu ?? '').trim();
    if (code !== undefined && shown !== '' && !seen.has(code)) seen.set(code, shown);
    const text = (cells.wat_zeggen_zij ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim();
    if (text === '') continue;
    const refuse = (message: string): void => {
      mistakes.push({ row, id: '?', message: `wat_zeggen_zij: ${message}` });
    };
    if (code === undefined) refuse('in deze rij staat geen code. Schrijf dit in een rij met een code.');
    else if (text.length > LONGEST_SUMMARY) refuse('deze tekst is langer dan 10.000 tekens. Kort hem in.');
    else found.set(code, (found.get(code) ?? new Set()).add(text));
  }
  return {
    lines: [...found].map(([code, texts]) => ({
      code,
      seen: seen.get(code) ?? '',
      text: [...texts].join('\n'),
    })),
    mistakes,
  };
}

/** A file that is read again changes nothing, also when what it says was changed here since. */
function whatToDo(
  text: string,
  seen: string,
  now: readonly Pick<Summary, 'text'>[],
  earlier: ReadonlySet<string>,
): 'nothing' | 'replace' | 'beside' {
  if (now.some((one) => one.text === text) || earlier.has(summaryMark(text))) return 'nothing';
  const [only, ...others] = now;
  if (only === undefined) return 'replace';
  const isKnown = asCell(only.text).trim() === seen || text.includes(only.text);
  return others.length === 0 && isKnown ? 'replace' : 'beside';
}
