/** Rows of which the JSON was damaged: every command says so in a line or works, and check names it. */

import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { holdReport, saveAnswer } from '../../src/store/answers.js';
import { closeStore, openStore, write } from '../../src/store/index.js';
import { JSON_COLUMNS, type JsonColumn } from '../../src/store/json-columns.js';
import { decide } from '../support/coded-project.js';
import { becomes } from '../support/program.js';
import { folderWith, INTERVIEWS, smallProject } from '../support/project.js';
import { run } from '../support/run.js';

const COMMANDS = [
  ['status'],
  ['fragments', '--limit', '0'],
  ['compare'],
  ['search', 'moestuin'],
  ['history'],
  ['review', 'export', '--output', 'na.csv'],
  ['export', '--output', 'uit.xlsx'],
  ['report', '--output', 'rapport.docx'],
  ['names', 'list'],
  ['keyness', '--perspectief', 'verdeler'],
  ['code'],
  ['import', '--again'],
  ['undo'],
  ['forget', 'R01', '--ja'],
  ['check', '--fix'],
] as const;

const BROKEN = ['{', 'null', '[{"isItem":true}]', '{"a":[]}'] as const;

/** A project with a row in every table. */
async function project(): Promise<string> {
  const sensitive = 'R: Mevrouw Jansen uit de straat is depressief en heeft schulden. Eerlijk was het.\n';
  const folder = smallProject({ 'interviews/R01.txt': `${INTERVIEWS['R01.txt']}\n${sensitive}` });
  for (const command of ['import', 'code']) expect(await run(folder, command)).toMatchObject({ code: 0 });
  decide(folder, 'bevestigd', 'bes_eerlijk', 'heel eerlijk');
  const store = openStore(join(folder, 'wijkstem.db'));
  const moment = '2026-11-20T10:00:00.000Z';
  const paragraphs = [{ isItem: false, runs: [{ text: 'Zo.', bold: false, italics: false }] }];
  write(store, { command: 'report' }, () => {
    const written = { key: 'plaats_a', question: 'Wat?', paragraphs };
    saveAnswer(store, { ...written, file: 'a.docx', saved: moment, read: moment });
    holdReport(store, { file: 'a.docx', hash: 'abc', isPublic: false, texts: new Map([['plaats_a', 'm1']]) });
  });
  closeStore(store);
  return folder;
}

/** @returns how many rows there were to break */
function breakRows(folder: string, { table, column }: JsonColumn<unknown>, json: string): number {
  const db = new Database(join(folder, 'wijkstem.db'));
  const { changes } = db.prepare(`UPDATE ${table} SET ${column} = ?`).run(json);
  db.close();
  return changes;
}

describe('a row with JSON that can’t be read', () => {
  it.each(JSON_COLUMNS)(
    'is damage and never a bug: $table ($column)',
    async (column) => {
      const whole = await project();
      const folder = folderWith({});
      for (const json of BROKEN) {
        for (const argv of COMMANDS) {
          becomes(folder, whole);
          expect(breakRows(folder, column, json)).toBeGreaterThan(0);
          const { code, stderr } = await run(folder, ...argv);
          expect([json, argv, code === 2 ? stderr : '']).toEqual([json, argv, '']);
          expect(stderr.split('\n').filter((line) => line.includes('beschadigd')).length).toBeLessThan(2);
        }
      }
    },
    120_000,
  );

  it.each(JSON_COLUMNS)('is named by check: $table ($column)', async (column) => {
    const folder = await project();
    expect(await run(folder, 'check')).toMatchObject({ code: 0 });
    breakRows(folder, column, '{');
    const { code, stdout } = await run(folder, 'check');
    expect([code, stdout]).toEqual([1, expect.stringMatching(column.isDerived ? /check --fix/ : /restore/)]);
    const fixed = await run(folder, 'check', '--fix');
    expect([fixed.code, fixed.stderr]).toEqual([column.isDerived ? 0 : 1, expect.any(String)]);
  });
});
