/** A gold file: what a coder marked by hand, a line per file, turn and code, checked against texts and codebook. */

import type { GoldCoding } from '../../analysis/index.js';
import { renamesOf } from '../../coding/index.js';
import type { FoundWords } from '../../coding/review/index.js';
import { type CsvRow, readCsv } from '../../files/table/csv.js';
import { repeated } from '../../language/answers.js';
import type { Codebook } from '../../model/codebook.js';
import { OORDELEN, type Oordeel } from '../../model/coding.js';
import { type Advice, type Next, UserErrors } from '../../model/errors.js';
import type { Span } from '../../model/transcript.js';

/** An imported text as far as a gold file can refer to it. */
export interface GoldText {
  readonly file: string;
  /** The number of its last turn. */
  readonly turns: number;
  /** Whether a turn, by its number, is the interviewer's. */
  isInterviewer(turn: number): boolean;
  /** Where these words stand in a turn. */
  find(turn: number, words: string): FoundWords;
}

const REQUIRED = ['bestand', 'beurt', 'code', 'oordeel'] as const;
const COLUMNS: readonly string[] = [...REQUIRED, 'passage', 'opmerking'];

/**
 * Reads a gold file. A former id of a code counts as the code that it became; an empty oordeel is none, and an empty passage
 * or no such column marks nothing.
 *
 * @param file the name that messages carry
 * @throws UserErrors with file, line and column of every mistake; never with what a cell holds, which may be speech.
 */
export function readGold(
  bytes: Uint8Array,
  file: string,
  codebook: Codebook,
  texts: readonly GoldText[],
): GoldCoding[] {
  const table = readCsv(bytes, file);
  const mistakes: (string | Advice)[] = [
    ...table.columns.flatMap((column, index) =>
      COLUMNS.includes(column)
        ? []
        : [`${file}, regel ${table.line}: kolom ${index + 1} is onbekend. Kolommen: ${COLUMNS.join(', ')}.`],
    ),
    ...REQUIRED.filter((column) => !table.columns.includes(column)).map(
      (column) => `${file}, regel ${table.line}: de kolom "${column}" ontbreekt. Voeg hem toe.`,
    ),
  ];
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  if (table.rows.length === 0) {
    throw new UserErrors([`${file}: hier staan geen coderingen in. Geef elke codering een regel.`]);
  }

  const findText = textFinder(texts);
  const findCode = codeFinder(codebook);
  const lines = new Map<string, number>();
  const gold = new Map<string, GoldCoding>();
  for (const row of table.rows) {
    const before = mistakes.length;
    const fail: Fail = (column, message, next) => {
      mistakes.push({ text: `${file}, regel ${row.line}, kolom "${column}": ${message}`, next });
    };
    const text = findText(row, fail);
    const turn = turnOf(row, text, fail);
    const code = findCode(row, fail);
    const oordeel = oordeelOf(row, fail);
    const marked = markedBy(row, text, turn, fail);
    if (text === null || turn === null || code === null || mistakes.length > before) continue;
    const written = JSON.stringify([text.file, turn, writtenCode(row)]);
    const earlier = lines.get(written);
    if (earlier !== undefined) {
      fail('code', `deze beurt heeft deze code al op regel ${earlier}. Laat één van de twee staan.`);
      continue;
    }
    lines.set(written, row.line);
    const place = JSON.stringify([text.file, turn, code]);
    // Two codes that were merged since may both have been given to one turn.
    const other = gold.get(place);
    const shared = other === undefined || other.oordeel === oordeel ? oordeel : null;
    const known = marked ?? other?.marked;
    gold.set(place, { file: text.file, turn, code, oordeel: shared, ...(known && { marked: known }) });
  }
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  return [...gold.values()];
}

type Fail = (column: string, message: string, next?: Next) => void;
type Finder<T> = (row: CsvRow, fail: Fail) => T | null;

function textFinder(texts: readonly GoldText[]): Finder<GoldText> {
  const byName = new Map(texts.map((text) => [text.file, text] as const));
  const byLastPart = new Map<string, GoldText[]>();
  for (const text of texts) {
    const last = lastPart(text.file);
    byLastPart.set(last, [...(byLastPart.get(last) ?? []), text]);
  }
  return ({ values }, fail) => {
    const written = (values.bestand ?? '').replaceAll('\\', '/').normalize('NFC');
    const text = byName.get(written);
    if (text !== undefined) return text;
    if (written === '') {
      fail('bestand', 'is leeg. Vul de naam van het transcript in.');
      return null;
    }
    const [near, ...others] = byLastPart.get(lastPart(written)) ?? [];
    if (near !== undefined && others.length === 0) {
      fail('bestand', `zo heet geen ingelezen transcript. Bedoelt u "${near.file}"?`);
    } else {
      fail('bestand', 'zo heet geen ingelezen transcript. Schrijf de naam zoals in respondents.csv, of', {
        how: 'lees het transcript in met',
        command: 'import',
      });
    }
    return null;
  };
}

function lastPart(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function turnOf({ values }: CsvRow, text: GoldText | null, fail: Fail): number | null {
  const written = values.beurt ?? '';
  const turn = /^\d{1,9}$/.test(written) ? Number(written) : 0;
  if (turn === 0) {
    fail('beurt', 'hier hoort het nummer van een beurt, vanaf 1.', { how: 'Zie', command: 'fragments' });
    return null;
  }
  if (text === null) return turn;
  if (turn > text.turns) {
    fail('beurt', `dit transcript heeft ${text.turns} beurten. Verbeter het nummer.`);
    return null;
  }
  if (text.isInterviewer(turn)) {
    fail('beurt', 'dit is een beurt van de interviewer. Verbeter het nummer of haal de regel weg.');
    return null;
  }
  return turn;
}

function codeFinder({ themes }: Codebook): Finder<string> {
  const codes = themes.flatMap((theme) => theme.codes);
  const known = new Set(codes.map(({ id }) => id));
  const { moves, splits } = renamesOf(codes);
  return (row, fail) => {
    const written = writtenCode(row);
    const code = known.has(written) ? written : (moves.get(written) ?? null);
    if (code !== null) return code;
    const parts = splits.get(written);
    if (written === '') {
      fail('code', 'is leeg. Vul een code van het codeboek in, of haal de regel weg.');
    } else if (parts === undefined) {
      fail(
        'code',
        `${repeated(written)} staat niet in het codeboek, ook niet als vroegere naam. Verbeter de code.`,
      );
    } else {
      fail('code', `deze code is gesplitst. Kies uit: ${parts.join(', ')}.`);
    }
    return null;
  };
}

function writtenCode({ values }: CsvRow): string {
  return (values.code ?? '').toLowerCase();
}

function markedBy({ values }: CsvRow, text: GoldText | null, turn: number | null, fail: Fail): Span | null {
  const written = values.passage ?? '';
  if (written === '' || text === null || turn === null) return null;
  const place = text.find(turn, written);
  if (place === null) {
    fail('passage', 'deze woorden staan zo niet in de beurt. Kopieer ze letterlijk, of laat de cel leeg.');
  } else if (place === 'meermaals') {
    fail('passage', 'deze woorden staan meer dan eens in de beurt. Kopieer er meer van.');
  } else return place;
  return null;
}

function oordeelOf({ values }: CsvRow, fail: Fail): Oordeel | null {
  const written = (values.oordeel ?? '').toLowerCase();
  if (written === '') return null;
  const oordeel = OORDELEN.find((known) => known === written);
  if (oordeel === undefined)
    fail('oordeel', `${repeated(written)} is geen oordeel. Kies uit: ${OORDELEN.join(', ')}, of laat leeg.`);
  return oordeel ?? null;
}
