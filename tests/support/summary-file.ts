/** The framework matrix as a file that a person fills in, hands back and asks after. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readTable } from '../../src/files/table/filled-in.js';
import { sheetAsCsv } from '../../src/files/table/sheet-file.js';
import { cellFromJson } from '../../src/work/project/summary-shapes.js';
import { holderInWords, subjectInWords } from '../../src/work/project/summary-words.js';
import { SummariesResult, SummaryImportResult } from '../../src/work/summarising/result.js';
import { run } from './run.js';

/** Texts by row and column, as `respondent R01 | thema BES`. */
export type Cells = Readonly<Record<string, string>>;

const ALL = { has: () => true };

/** Rows of a file with all of its columns, in small letters. */
export function gridIn(folder: string, name: string) {
  return readTable(readFileSync(join(folder, name)), name, ALL, 'rij');
}

/** The texts in a file, those that are filled in. */
export function cellsIn(folder: string, name: string): Record<string, string> {
  const { columns, rows } = gridIn(folder, name);
  return Object.fromEntries(
    rows.flatMap(({ cells }) =>
      columns.flatMap((column) => {
        const isText = /^(?:thema|code|wijk|vraag) /.test(column);
        const text = cells[column] ?? '';
        return isText && text !== '' ? [[`${cells.rij} | ${column.split(':')[0]}`, text]] : [];
      }),
    ),
  );
}

/** Writes texts in the cells of a file, which becomes a csv. */
export function fillIn(folder: string, name: string, texts: Cells): void {
  const { columns, rows } = gridIn(folder, name);
  const wanted = new Map(Object.entries(texts).map(([cell, text]) => [cell.toLowerCase(), text]));
  const filled = rows.map(({ cells }) =>
    columns.map((column) => {
      const key = `${cells.rij} | ${column.split(':')[0]}`.toLowerCase();
      const text = wanted.get(key);
      wanted.delete(key);
      return text ?? cells[column] ?? '';
    }),
  );
  expect([...wanted.keys()]).toEqual([]);
  const content = sheetAsCsv({ columns: columns.map((title) => ({ title, width: 1 })), rows: filled });
  writeFileSync(join(folder, name), content);
}

export async function exportGrid(folder: string, name: string, ...options: readonly string[]): Promise<void> {
  const exported = await run(folder, 'summaries', 'export', '--output', name, ...options);
  expect(exported).toMatchObject({ code: 0, stderr: '' });
}

export async function importGrid(folder: string, name: string, ...options: readonly string[]) {
  const { code, stdout, stderr } = await run(
    folder,
    'summaries',
    'import',
    name,
    '--json',
    '--codeur',
    'Sanne',
    '--nieuwe-codeur',
    ...options,
  );
  return { code, stderr, result: stdout === '' ? null : SummaryImportResult.parse(JSON.parse(stdout)) };
}

/** Writes these texts, by a file. */
export async function summarise(folder: string, texts: Cells, ...options: readonly string[]): Promise<void> {
  const name = `g-${Math.random().toString(36).slice(2)}.csv`;
  await exportGrid(folder, name, ...options);
  fillIn(folder, name, texts);
  expect(await importGrid(folder, name)).toMatchObject({ code: 0 });
}

/** What the project holds, as `respondent R01 | thema BES` with its text, in order. */
export async function summariesIn(folder: string): Promise<[cell: string, text: string][]> {
  const { stdout } = await run(folder, 'summaries', 'list', '--json');
  const { samenvattingen } = SummariesResult.parse(JSON.parse(stdout));
  return samenvattingen.map(({ houder, onderwerp, tekst }) => {
    const { holder, subject } = cellFromJson(houder, onderwerp);
    return [`${holderInWords(holder)} | ${subjectInWords(subject)}`, tekst];
  });
}
