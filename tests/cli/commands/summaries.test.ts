/** Summaries by a file for Excel: what comes back, what was changed since, and what happens to them afterwards. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openZip, readXlsx, readZip } from '../../../src/files/office/index.js';
import { SummaryExportResult } from '../../../src/work/summarising/result.js';
import { CODEBOOK, PROJECT } from '../../support/project.js';
import { run } from '../../support/run.js';
import {
  cellsIn,
  exportGrid,
  fillIn,
  gridIn,
  importGrid,
  summariesIn,
  summarise,
} from '../../support/summary-file.js';
import { codedProject } from '../../support/two-copies.js';

const R01_BES = 'respondent R01 | thema BES';

function partIn(folder: string, name: string, part: string): string {
  const parts = readZip(readFileSync(join(folder, name)), (one) => one === part);
  return new TextDecoder().decode(parts.get(part));
}

describe('wijkstem summaries export', () => {
  it('has a row per respondent by perspective, a column per theme, and the passages on a second sheet', async () => {
    const folder = await codedProject();
    const { stdout } = await run(folder, 'summaries', 'export', '--json');
    expect(SummaryExportResult.parse(JSON.parse(stdout))).toMatchObject({
      passages_bestand: null,
      cellen: 4,
      samenvattingen: 0,
      passages: 4,
    });
    const [head, ...rows] = readXlsx(openZip(readFileSync(join(folder, 'samenvattingen.xlsx')))) ?? [];
    expect(head).toEqual(['rij', 'wie', 'thema BES: Besluiten', 'thema OPB: Opbrengst', 'versie']);
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ['respondent R01', 'verdelers, Noord'],
      ['respondent R02', 'afgewezen, Zuid'],
    ]);
    expect(partIn(folder, 'samenvattingen.xlsx', 'xl/workbook.xml')).toContain('name="passages"');
    expect(partIn(folder, 'samenvattingen.xlsx', 'xl/sharedStrings.xml')).toContain(
      'met stickers op de plannen',
    );
  });

  it('has groups as rows and codes as columns when asked, with the passages of a csv in a file beside it', async () => {
    const folder = await codedProject();
    await exportGrid(folder, 'g.csv', '--rijen', 'perspectief-wijk', '--kolommen', 'codes', '--thema', 'BES');
    const { columns, rows } = gridIn(folder, 'g.csv');
    expect(columns).toEqual([
      'rij',
      'wie',
      'code bes_eerlijk: eerlijkheid',
      'code bes_stem: stemmen',
      'versie',
    ]);
    expect(rows.map(({ cells }) => cells.wie)).toEqual([
      'verdelers, Noord (1)',
      'verdelers, Zuid (0)',
      'afgewezen, Noord (0)',
      'afgewezen, Zuid (1)',
    ]);
    const passages = readFileSync(join(folder, 'g-passages.csv'), 'utf8');
    expect(passages).toContain('perspectief verdeler in noord;code bes_stem;R01;verdeler;noord;bes_stem;');
    expect(await run(folder, 'summaries', 'export', '--output', 'g.csv')).toMatchObject({ code: 1 });
  });

  it('has everybody above perspectives and wijken, and questions by the codes that belong to them', async () => {
    const folder = await codedProject({
      'codeboek.yaml': CODEBOOK.replace('id: opb_groen,', 'id: opb_groen, vragen: [V1],'),
    });
    await exportGrid(folder, 'g.csv', '--rijen', 'wijken', '--kolommen', 'vragen');
    expect(gridIn(folder, 'g.csv').rows.map(({ cells }) => cells.rij)).toEqual([
      'alle respondenten',
      'wijk noord',
      'wijk zuid',
    ]);
    expect(readFileSync(join(folder, 'g-passages.csv'), 'utf8').trim().split('\r\n')).toHaveLength(3);
  });
});

describe('wijkstem summaries import', () => {
  it('takes what was written, says what changed, and is one act that undo takes back', async () => {
    const folder = await codedProject();
    await exportGrid(folder, 'g.csv');
    fillIn(folder, 'g.csv', {
      [R01_BES]: 'Vond het eerlijk.\n\nEn leuk.',
      'respondent R02 | thema BES': 'Niet.',
    });
    expect(await importGrid(folder, 'g.csv')).toMatchObject({
      code: 0,
      result: { nieuw: 2, gewijzigd: 0, weggehaald: 0, ongewijzigd: 2, conflicten: [], fouten: [] },
    });
    const all = [
      [R01_BES, 'Vond het eerlijk.\n\nEn leuk.'],
      ['respondent R02 | thema BES', 'Niet.'],
    ];
    expect(await summariesIn(folder)).toEqual(all);
    expect(await importGrid(folder, 'g.csv')).toMatchObject({ result: { nieuw: 0, ongewijzigd: 4 } });
    expect((await run(folder, 'undo')).stdout).toContain('summaries import');
    expect(await summariesIn(folder)).toEqual([]);
    await run(folder, 'redo');
    expect(await summariesIn(folder)).toEqual(all);
    expect((await run(folder, 'history')).stdout).toContain('samenvattingen: 2 erbij');
  });

  it('changes and takes away, and leaves who wrote the others as it was', async () => {
    const folder = await codedProject();
    await summarise(folder, { [R01_BES]: 'Eerlijk.', 'respondent R01 | thema OPB': 'Groen.' });
    await exportGrid(folder, 'g.csv');
    fillIn(folder, 'g.csv', { [R01_BES]: 'Heel eerlijk.', 'respondent R01 | thema OPB': '' });
    expect(await importGrid(folder, 'g.csv', '--codeur', 'Bob')).toMatchObject({
      result: {
        codeur: 'Bob',
        gewijzigd: 1,
        weggehaald: 1,
        veranderd: [
          { rij: 'respondent R01', kolom: 'thema BES', wat: 'gewijzigd' },
          { rij: 'respondent R01', kolom: 'thema OPB', wat: 'weggehaald' },
        ],
      },
    });
    expect((await run(folder, 'summaries', 'list')).stdout).toMatch(
      /Bob {2}respondent R01 over thema BES\n {2}Heel eerlijk\./,
    );
  });

  it('does nothing with --dry-run, and says the same', async () => {
    const folder = await codedProject();
    await exportGrid(folder, 'g.csv');
    fillIn(folder, 'g.csv', { [R01_BES]: 'Eerlijk.' });
    expect(await importGrid(folder, 'g.csv', '--dry-run')).toMatchObject({
      result: { proef: true, nieuw: 1 },
    });
    expect(await summariesIn(folder)).toEqual([]);
  });

  it.each(['=1+1', '+31 6', '-2 mensen', '@iedereen', "'=zo", '=HYPERLINK("x")'])(
    'gives back %s as it was written, and never as a formula',
    async (text) => {
      const folder = await codedProject();
      await summarise(folder, { [R01_BES]: text });
      expect(await summariesIn(folder)).toEqual([[R01_BES, text]]);
      await exportGrid(folder, 'g.csv');
      expect(readFileSync(join(folder, 'g.csv'), 'utf8')).not.toMatch(/(?:^|;)"?[=+@-]/m);
      await exportGrid(folder, 'g.xlsx');
      expect(partIn(folder, 'g.xlsx', 'xl/worksheets/sheet1.xml')).not.toContain('<f');
      for (const name of ['g.csv', 'g.xlsx']) {
        expect(cellsIn(folder, name)).toEqual({ [R01_BES.replace('BES', 'bes')]: text });
        expect(await importGrid(folder, name)).toMatchObject({ result: { gewijzigd: 0, ongewijzigd: 4 } });
      }
    },
  );

  it('keeps both of two texts when the cell was changed here since, and takes the one that is chosen', async () => {
    const folder = await codedProject();
    await summarise(folder, { [R01_BES]: 'Eerst.' });
    for (const name of ['een.csv', 'twee.csv']) await exportGrid(folder, name);
    fillIn(folder, 'een.csv', { [R01_BES]: 'Een.' });
    fillIn(folder, 'twee.csv', { [R01_BES]: 'Twee.' });
    expect(await importGrid(folder, 'een.csv')).toMatchObject({ result: { gewijzigd: 1 } });
    expect(await importGrid(folder, 'twee.csv')).toMatchObject({
      code: 0,
      result: {
        gewijzigd: 0,
        conflicten: [{ rij: 'respondent R01', kolom: 'thema BES', hier: 'Een.', bestand: 'Twee.' }],
      },
    });
    expect((await summariesIn(folder)).map(([, text]) => text).sort()).toEqual(['Een.', 'Twee.']);
    expect(await importGrid(folder, 'twee.csv')).toMatchObject({
      result: { ongewijzigd: 4, conflicten: [] },
    });
    await exportGrid(folder, 'drie.csv');
    expect(Object.values(cellsIn(folder, 'drie.csv'))).toEqual([expect.stringContaining('--- of ---')]);
    fillIn(folder, 'drie.csv', { [R01_BES]: 'Een.\n--- of ---\nDrie.' });
    const undecided = await importGrid(folder, 'drie.csv');
    expect(undecided.code).toBe(1);
    expect(undecided.stderr).toContain('Er staan nog twee teksten');
    fillIn(folder, 'drie.csv', { [R01_BES]: 'Twee.' });
    expect(await importGrid(folder, 'drie.csv')).toMatchObject({ code: 0, result: { gewijzigd: 1 } });
    expect(await summariesIn(folder)).toEqual([[R01_BES, 'Twee.']]);
  });

  it('lets what was changed here stay when the file has nothing there any more', async () => {
    const folder = await codedProject();
    await summarise(folder, { [R01_BES]: 'Eerst.' });
    await exportGrid(folder, 'g.csv');
    fillIn(folder, 'g.csv', { [R01_BES]: '' });
    await summarise(folder, { [R01_BES]: 'Later.' });
    const { stdout } = await run(folder, 'summaries', 'import', 'g.csv', '--codeur', 'Sanne');
    expect(stdout).toContain(
      'leeg in het bestand, maar hier sinds de export veranderd. De tekst blijft staan.',
    );
    expect(await summariesIn(folder)).toEqual([[R01_BES, 'Later.']]);
  });

  it('names a row or a column that is not there, and takes the others', async () => {
    const folder = await codedProject();
    await exportGrid(folder, 'g.csv');
    fillIn(folder, 'g.csv', { [R01_BES]: 'Eerlijk.', 'respondent R02 | thema OPB': 'Groen.' });
    const path = join(folder, 'g.csv');
    const written = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      written.replace('respondent R02', 'respondent R99').replace('thema opb', 'thema weg'),
    );
    const { code, stderr, result } = await importGrid(folder, 'g.csv');
    expect([code, result?.nieuw]).toEqual([1, 1]);
    expect(stderr).toContain('rij 3, kolom rij: "respondent R99" is geen rij van dit project');
    expect(await summariesIn(folder)).toEqual([[R01_BES, 'Eerlijk.']]);
    writeFileSync(path, written.replace(';versie', ';anders'));
    expect((await importGrid(folder, 'g.csv')).stderr).toContain('kolom "versie" ontbreekt');
  });

  it('goes along with a code and a theme that got another id, and keeps in sight what was split', async () => {
    const folder = await codedProject();
    await summarise(folder, { 'respondent R01 | code bes_stem': 'Stemde.' }, '--kolommen', 'codes');
    await summarise(folder, { 'alle respondenten | thema OPB': 'Groen.' }, '--rijen', 'perspectieven');
    await summarise(folder, { 'respondent R01 | code opb_groen': 'Moes.' }, '--kolommen', 'codes');
    const renamed = CODEBOOK.replace('id: bes_stem,', 'id: bes_stemmen, was: [bes_stem],')
      .replace('id: OPB\n', 'id: OPBR\n    was: [OPB]\n')
      .replace('{id: opb_groen, label: Groen,', '{id: opb_tuin, label: Tuin, was: [opb_groen],')
      .concat(
        '      - {id: opb_bloem, label: Bloem, definitie: B., zoektermen: [bloem], was: [opb_groen]}\n',
      );
    writeFileSync(join(folder, 'codeboek.yaml'), renamed);
    const expected = [
      ['alle respondenten | thema OPBR', 'Groen.'],
      ['respondent R01 | code bes_stemmen', 'Stemde.'],
      ['respondent R01 | code opb_groen', 'Moes.'],
    ];
    expect(await summariesIn(folder)).toEqual(expected);
    await run(folder, 'code');
    expect(await summariesIn(folder)).toEqual(expected);
    await exportGrid(folder, 'g.csv', '--kolommen', 'codes');
    expect(cellsIn(folder, 'g.csv')).toMatchObject({ 'respondent R01 | code opb_groen': 'Moes.' });
    expect((await run(folder, 'check')).stdout).toContain(
      '1 samenvatting gaat over iets dat er niet meer is',
    );
    fillIn(folder, 'g.csv', {
      'respondent R01 | code opb_groen': '',
      'respondent R01 | code opb_tuin': 'Moes.',
    });
    expect(await importGrid(folder, 'g.csv')).toMatchObject({ code: 0 });
    expect((await run(folder, 'check')).stdout).toBe('Alles is in orde.\n');
  });

  it('takes nothing of who took back their consent, and shows nothing of them', async () => {
    const folder = await codedProject();
    await summarise(folder, { [R01_BES]: 'Eerlijk.' });
    await exportGrid(folder, 'g.csv');
    fillIn(folder, 'g.csv', { [R01_BES]: 'Heel eerlijk.' });
    const path = join(folder, 'respondents.csv');
    const [head, first, ...rest] = readFileSync(path, 'utf8').trim().split('\n');
    writeFileSync(path, [`${head};ingetrokken_op`, `${first};2026-11-01`, ...rest].join('\n'));
    expect(await summariesIn(folder)).toEqual([]);
    expect((await importGrid(folder, 'g.csv')).stderr).toContain(
      '"respondent R01" is geen rij van dit project',
    );
    await run(folder, 'summaries', 'export', '--output', 'na.csv');
    expect(readFileSync(join(folder, 'na.csv'), 'utf8')).not.toContain('eerlijk.');
  });

  it('keeps what was written of a wijk that project.yaml no longer has, as a row of its own', async () => {
    const folder = await codedProject({
      'project.yaml': PROJECT.replace('- {id: zuid', '- {id: oost, label: Oost}\n  - {id: zuid'),
    });
    await summarise(folder, { 'wijk oost | thema BES': 'Niemand.' }, '--rijen', 'wijken');
    writeFileSync(join(folder, 'project.yaml'), `${PROJECT}suggesties: {werkwijze: termen}\n`);
    await exportGrid(folder, 'g.csv', '--rijen', 'wijken');
    expect(cellsIn(folder, 'g.csv')).toEqual({ 'wijk oost | thema bes': 'Niemand.' });
    expect((await run(folder, 'check')).stdout).toContain('1 samenvatting');
  });
});
