/** Memos, from the first to the file for Excel, and what happens to them when texts and codes change. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openZip, readXlsx } from '../../../src/files/office/index.js';
import { readCsv } from '../../../src/files/table/csv.js';
import {
  MemoAddResult,
  MemoExportResult,
  MemoRemoveResult,
  MemosResult,
} from '../../../src/work/memos/result.js';
import { FragmentsResult } from '../../../src/work/searching/result.js';
import { CODEBOOK, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const GREEN = 'De moestuin achter de kerk won van het plein, en daar was iedereen in de zaal het over eens.';
const R01 = `I: Hoe ging het?\n\nR: Het ging heel eerlijk, met z'n allen bij elkaar in de zaal van het buurthuis. ${GREEN}\n`;

async function project(): Promise<string> {
  const folder = smallProject({ 'interviews/R01.txt': R01 });
  await run(folder, 'import');
  await run(folder, 'code');
  return folder;
}

async function fragment(folder: string, code: string): Promise<string> {
  const { stdout } = await run(folder, 'fragments', '--json', '--code', code, '--respondent', 'R01');
  return FragmentsResult.parse(JSON.parse(stdout)).fragmenten[0]?.id ?? '';
}

async function add(folder: string, ...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(folder, 'memo', 'add', '--json', '--codeur', 'Anna', ...argv);
  expect([code, stderr]).toEqual([0, '']);
  return MemoAddResult.parse(JSON.parse(stdout)).id;
}

async function memos(folder: string, ...argv: string[]) {
  const { code, stdout } = await run(folder, 'memo', ...(argv.length === 0 ? ['list'] : argv), '--json');
  expect(code).toBe(0);
  return MemosResult.parse(JSON.parse(stdout)).memos;
}

/** A memo on each thing that can have one. */
async function filled(): Promise<string> {
  const folder = await project();
  await add(folder, 'Codeboek aangepast na R01.');
  await add(folder, 'Vaak over de jury, niet over de uitkomst.', '--code', 'BES_EERLIJK');
  await add(folder, 'Was erg uitgesproken.', '--respondent', 'r02');
  await add(folder, 'Ironisch bedoeld?', '--bestand', 'R02.txt', '--beurt', '2');
  await add(
    folder,
    'Een moestuin op een plein, bédoelt hij.',
    '--fragment',
    await fragment(folder, 'opb_groen'),
  );
  return folder;
}

describe('wijkstem memo', () => {
  it('writes memos and lists them, with the passage that they are about', async () => {
    const folder = await project();
    const added = await run(folder, 'memo', 'add', 'Let', 'op', 'hier.', '--codeur', 'Anna');
    expect(added).toMatchObject({ code: 0, stderr: '' });
    expect(added.stdout).toMatch(/^Memo [0-9a-f]{12} van Anna bewaard\.\n$/);
    await add(folder, 'Ironisch?', '--fragment', await fragment(folder, 'opb_groen'), '--codeur', 'anna');
    const { stdout, stderr } = await run(folder, 'memo', 'list');
    expect(stdout).toMatch(/^[0-9a-f]{12} {2}\d{4}-\d\d-\d\d {2}Anna {2}het project\n {2}Let op hier\.\n/);
    expect(stdout).toMatch(
      /Anna {2}passage van R01, beurt 2 {2}opb_groen\n {2}„De moestuin .*”\n {2}Ironisch\?\n/,
    );
    expect(stderr).toBe("2 memo's.\n");
  });

  it('gives them as JSON, in order of what they are about', async () => {
    const found = await memos(await filled());
    expect(
      found.map(({ soort, code, respondent, passage }) => [soort, code, respondent, passage?.tekst]),
    ).toEqual([
      ['project', null, null, undefined],
      ['code', 'bes_eerlijk', null, undefined],
      ['respondent', null, 'R02', undefined],
      ['passage', 'opb_groen', 'R01', GREEN],
      ['passage', null, 'R02', 'Eerlijk? Nee, oneerlijk was het. Wie schreeuwt die krijgt.'],
    ]);
    expect(Date.parse(found[0]?.geschreven ?? '')).toBeGreaterThan(0);
  });

  it.each<[string[], string[]]>([
    [
      ['--soort', 'project,code'],
      ['project', 'code'],
    ],
    [
      ['--respondent', 'R02'],
      ['respondent', 'passage'],
    ],
    [['--wijk', 'noord'], ['passage']],
    [['--perspectief', 'afgewezen', '--soort', 'passage'], ['passage']],
    [['--code', 'opb_groen'], ['passage']],
    [['--thema', 'BES'], ['code']],
    [['--codeur', 'bram'], []],
  ])('narrows the list by %j', async (options, kinds) => {
    expect((await memos(await filled(), 'list', ...options)).map(({ soort }) => soort)).toEqual(kinds);
  });

  it('finds memos by their words, whatever the capitals and accents', async () => {
    const folder = await filled();
    expect((await memos(folder, 'search', 'BEDOELD')).map(({ soort }) => soort)).toEqual(['passage']);
    expect(await memos(folder, 'search', 'bedoel', 'moestuin')).toHaveLength(1);
    expect((await run(folder, 'memo', 'search', 'nergens')).stderr).toBe("Geen memo's gevonden.\n");
  });

  it('takes away a memo, and no memo of a decision', async () => {
    const folder = await project();
    const id = await add(folder, 'Weg ermee.');
    const { stdout } = await run(folder, 'memo', 'remove', id, '--json');
    expect(MemoRemoveResult.parse(JSON.parse(stdout))).toEqual({ verwijderd: id });
    expect(await run(folder, 'memo', 'remove', id)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Er is geen memo met dit id. Neem het over van: wijkstem memo list\n',
    });
    await decideWithMemo(folder);
    const [decided] = await memos(folder);
    expect(decided).toMatchObject({ soort: 'beslissing', memo: 'Twijfel.', geschreven: null });
    const refused = await run(folder, 'memo', 'remove', decided?.id ?? '');
    expect(refused.stderr).toContain('Dit memo hoort bij een beslissing en blijft daarbij.');
    expect(await memos(folder)).toHaveLength(1);
  });

  it('writes them to csv without formulas, and to a workbook, never over a file', async () => {
    const folder = await project();
    await add(folder, '=HYPERLINK("http://x")', '--respondent', 'R01');
    const { stdout } = await run(folder, 'memo', 'export', '--output', 'm.csv', '--json');
    expect(MemoExportResult.parse(JSON.parse(stdout))).toEqual({ bestand: join(folder, 'm.csv'), memos: 1 });
    const { columns, rows } = readCsv(readFileSync(join(folder, 'm.csv')), 'm.csv');
    expect(columns.slice(0, 6)).toEqual(['id', 'soort', 'geschreven', 'codeur', 'memo', 'code']);
    expect(rows[0]?.values).toMatchObject({
      memo: '\'=HYPERLINK("http://x")',
      respondent: 'R01',
      perspectief: 'verdeler',
      wijk: 'noord',
    });
    expect((await run(folder, 'memo', 'export')).stdout).toBe('memos.xlsx geschreven: 1 memo.\n');
    const book = readXlsx(openZip(readFileSync(join(folder, 'memos.xlsx'))));
    expect(book?.[1]?.[4]).toBe('=HYPERLINK("http://x")');
    expect((await run(folder, 'memo', 'export')).stderr).toBe(
      'memos.xlsx: dit bestand bestaat al. Kies een andere naam met --output.\n',
    );
    const none = await run(folder, 'memo', 'export', '--soort', 'code', '--output', 'geen.csv');
    expect(none.stdout).toBe("Er zijn geen memo's. Er is geen bestand geschreven.\n");
  });

  it.each([
    [['add', ' '], 'Het memo is leeg. Schrijf er iets in.'],
    [['add', 'x'.repeat(10_001)], 'Dit memo is langer dan 10.000 tekens.'],
    [['add', 'x', '--code', 'nee'], '--code: de code "nee" staat niet in het codeboek.'],
    [['add', 'x', '--respondent', 'R99'], 'Respondent R99 staat niet in respondents.csv.'],
    [
      ['add', 'x', '--fragment', 'abc'],
      'Er is geen fragment met dit id. Neem het over van: wijkstem fragments',
    ],
    [['add', 'x', '--bestand', 'R09.txt', '--beurt', '1'], 'R09.txt is niet ingelezen.'],
    [
      ['add', 'x', '--bestand', 'R01.txt', '--beurt', '9'],
      'In R01.txt is geen beurt 9. Neem het nummer over van: wijkstem fragments',
    ],
    [['add', 'x', '--bestand', 'R01.txt'], '--bestand en --beurt horen bij elkaar: noem ze allebei.'],
    [['add', 'x', '--code', 'bes_stem', '--respondent', 'R01'], 'Kies één van --fragment, --bestand'],
    [['list', '--soort', 'iets'], 'kies uit project, code, respondent, passage, beslissing.'],
    [['export', '--output', 'm.docx'], 'm.docx: laat de naam eindigen op .xlsx of .csv.'],
    [['export', '--output', 'interviews/m.csv'], 'dit is een bestand of map van het project zelf.'],
  ])('refuses %j', async (argv, message) => {
    const folder = await project();
    const named = argv[0] === 'add' ? [...argv, '--codeur', 'Anna'] : argv;
    const { code, stdout, stderr } = await run(folder, 'memo', ...named);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(await memos(folder)).toEqual([]);
  });

  it('asks who writes', async () => {
    const { stderr } = await run(await project(), 'memo', 'add', 'x');
    expect(stderr).toContain('Noem uw naam met --codeur');
  });
});

/** Confirms every proposal of Groen, with a memo. */
async function decideWithMemo(folder: string): Promise<void> {
  await run(folder, 'review', 'export', '--code', 'opb_groen', '--output', 'r.csv');
  const path = join(folder, 'r.csv');
  const { columns, rows } = readCsv(readFileSync(path), 'r.csv');
  const lines = rows.map(({ values }) =>
    columns
      .map((column) => ({ ...values, besluit: 'ja', memo: 'Twijfel.' })[column] ?? '')
      .map((cell) => `"${cell.replaceAll('"', '""')}"`)
      .join(';'),
  );
  writeFileSync(path, [columns.join(';'), ...lines].join('\n'));
  expect((await run(folder, 'review', 'import', 'r.csv', '--codeur', 'Anna')).code).toBe(0);
}

describe('memos on a text that is corrected', () => {
  async function corrected(folder: string, from: string, to: string) {
    writeFileSync(join(folder, 'interviews', 'R01.txt'), R01.replace(from, to));
    expect((await run(folder, 'import')).code).toBe(0);
    return (await memos(folder)).map(({ memo, passage }) => [
      memo,
      passage?.beurt,
      passage?.tekst,
      passage?.tekst_is,
    ]);
  }

  async function noted(): Promise<string> {
    const folder = await project();
    await add(folder, 'Over groen.', '--fragment', await fragment(folder, 'opb_groen'));
    return folder;
  }

  it('move along with their words', async () => {
    expect(
      await corrected(await noted(), 'I: Hoe ging het?', 'I: Dag.\n\nR: Goedemiddag.\n\nI: Hoe ging het?'),
    ).toEqual([['Over groen.', 4, GREEN, null]]);
  });

  it('say that their words changed', async () => {
    expect(await corrected(await noted(), 'won van', 'verloor van')).toEqual([
      ['Over groen.', 2, GREEN.replace('won', 'verloor'), 'gewijzigd'],
    ]);
  });

  it('are kept, with the old words, when those are gone', async () => {
    const folder = await noted();
    expect(await corrected(folder, ` ${GREEN}`, '')).toEqual([['Over groen.', 2, GREEN, 'verdwenen']]);
    expect((await run(folder, 'memo', 'list')).stdout).toContain('passage van R01, beurt 2, tekst verdwenen');
  });
});

it('memos on a code that gets another id go along', async () => {
  const folder = await project();
  await add(folder, 'Over de code.', '--code', 'opb_groen');
  writeFileSync(
    join(folder, 'codeboek.yaml'),
    CODEBOOK.replace('id: opb_groen', 'id: opb_natuur, was: opb_groen'),
  );
  expect((await memos(folder)).map(({ code }) => code)).toEqual(['opb_natuur']);
  await run(folder, 'code');
  expect((await memos(folder, 'list', '--code', 'opb_natuur')).map(({ code }) => code)).toEqual([
    'opb_natuur',
  ]);
});
