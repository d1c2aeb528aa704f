import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ChartsResult, ExportResult } from '../../../src/cli/json-shapes.js';
import { readCsv } from '../../../src/files/csv.js';
import { CODEBOOK, RESPONDENTS, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

/** One of the people says something that a spreadsheet would take for a formula. */
async function coded(): Promise<string> {
  const folder = smallProject({
    'interviews/R01.txt':
      'I: Hoe ging het?\n\nR: =1+1 was eerlijk.\n\nI: En verder?\n\nR: De moestuin, met stickers.\n',
  });
  for (const argv of [
    ['import'],
    ['code'],
    ['memo', 'add', '--code', 'opb_groen', 'Groen blijft.', '--codeur', 'Onderzoeker'],
  ]) {
    expect(await run(folder, ...argv)).toMatchObject({ code: 0 });
  }
  return folder;
}

/** Eight people, enough for a public version; one of them may not be quoted. */
async function manyPeople(): Promise<string> {
  const people = Array.from({ length: 8 }, (_, index) => `R0${index + 1}`);
  const folder = smallProject({
    'codeboek.yaml': `${CODEBOOK}oordeel:
  waarden:
    - {id: positief, teken: '+', definitie: Goed., aanwijzers: [mooi]}
    - {id: negatief, teken: '-', definitie: Slecht., aanwijzers: [jammer]}
`,
    'respondents.csv': `${RESPONDENTS.split('\n')[0]}\n${people
      .map((id) => `${id};verdeler;noord;${id}.txt;R;2026-09-01;${id === 'R08' ? 'nee' : 'ja'}`)
      .join('\n')}\n`,
    ...Object.fromEntries(
      people.map((id, index) => [
        `interviews/${id}.txt`,
        `I: Hoe ging het?\n\nR: Ik was nummer ${index + 1}. Het ging eerlijk en dat vond ik ${index < 4 ? 'mooi' : 'jammer'}${id === 'R08' ? ', een geheim' : ''}.\n`,
      ]),
    ),
  });
  await run(folder, 'import');
  await run(folder, 'code');
  return folder;
}

function table(folder: string, name: string): Readonly<Record<string, string>>[] {
  const { rows } = readCsv(readFileSync(join(folder, `${name}.csv`)), name);
  return rows.map(({ values }) => values);
}

describe('wijkstem export --internal', () => {
  it('writes a quote per row, with who says it and whether it may be quoted', async () => {
    const folder = await coded();
    expect(await run(folder, 'export', '--internal', '--csv', '--output', 'uit')).toMatchObject({
      code: 0,
      stderr: '',
    });
    const rows = table(join(folder, 'uit'), 'fragmenten');
    expect(rows.map(({ respondent, code, citeren }) => [respondent, code, citeren]).sort()).toEqual([
      ['R01', 'bes_eerlijk', 'ja'],
      ['R01', 'bes_stem', 'ja'],
      ['R01', 'opb_groen', 'ja'],
      ['R02', 'bes_eerlijk', 'nee'],
    ]);
  });

  it('writes 1 for each code that a respondent mentions and 0 for the others', async () => {
    const folder = await coded();
    await run(folder, 'export', '--internal', '--csv', '--output', 'uit');
    expect(
      table(join(folder, 'uit'), 'coderingen').map(({ respondent, bes_eerlijk, bes_stem, opb_groen }) => [
        respondent,
        bes_eerlijk,
        bes_stem,
        opb_groen,
      ]),
    ).toEqual([
      ['R01', '1', '1', '1'],
      ['R02', '1', '0', '0'],
    ]);
  });

  it('puts each quote under its perspective, and writes matrices and memos', async () => {
    const folder = await coded();
    await run(folder, 'export', '--internal', '--csv', '--output', 'uit');
    const out = join(folder, 'uit');
    for (const row of table(out, 'citaat-perspectief')) {
      expect(Number(row.verdeler) + Number(row.afgewezen)).toBe(1);
    }
    expect(table(out, 'matrix-perspectief')[0]).toMatchObject({
      code: 'bes_eerlijk',
      perspectief: 'verdelers',
      noemt: '1',
      geinterviewd: '1',
    });
    expect(table(out, 'memos').map(({ memo }) => memo)).toEqual(['Groen blijft.']);
  });

  it('is csv for a Dutch Excel, in which nothing can become a formula', async () => {
    const folder = await coded();
    await run(folder, 'export', '--internal', '--csv', '--output', 'uit');
    const csv = readFileSync(join(folder, 'uit', 'fragmenten.csv'), 'utf8');
    expect(csv.startsWith('\uFEFFfragment;thema;code;')).toBe(true);
    expect(csv).not.toMatch(/(?:^|;|")=1\+1/m);
    expect(csv).toContain("'=1+1 was eerlijk.");
  });

  it('writes a workbook in which 0 and 1 are numbers and all else is text', async () => {
    const folder = await coded();
    const { stdout } = await run(folder, 'export', '--internal', '--json');
    const { bestanden, tabellen } = ExportResult.parse(JSON.parse(stdout));
    expect(tabellen.map(({ tabel }) => tabel)).toEqual([
      'fragmenten',
      'coderingen',
      'citaat-perspectief',
      'matrix-perspectief',
      'matrix-wijk',
      'matrix-perspectief-wijk',
      'memos',
    ]);
    const parts = unzipSync(readFileSync(bestanden[0] ?? ''));
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet2.xml']);
    expect(sheet).toContain('<v>1</v>');
    expect(sheet).not.toContain('<f>');
  });

  it('never writes over a file', async () => {
    const folder = await coded();
    await run(folder, 'export', '--internal', '--output', 'uit.xlsx');
    expect(await run(folder, 'export', '--internal', '--output', 'uit.xlsx')).toMatchObject({
      code: 1,
      stderr: 'uit.xlsx: dit bestand bestaat al. Kies een andere naam met --output.\n',
    });
  });
});

describe('wijkstem export', () => {
  it('holds nothing about single people, and no words of who may not be quoted', async () => {
    const folder = await manyPeople();
    expect((await run(folder, 'export', '--csv', '--output', 'uit')).code).toBe(0);
    const files = readdirSync(join(folder, 'uit'));
    expect(files).not.toContain('coderingen.csv');
    expect(files).not.toContain('fragmenten.csv');
    expect(files).not.toContain('memos.csv');
    expect(table(join(folder, 'uit'), 'citaten').length).toBeGreaterThan(0);
    for (const file of files) {
      expect(readFileSync(join(folder, 'uit', file), 'utf8')).not.toMatch(/R0\d|geheim/);
    }
  });
});

describe('wijkstem charts', () => {
  it('writes every chart of the report as png and svg, with its description', async () => {
    const folder = await manyPeople();
    const { code, stdout } = await run(folder, 'charts', 'dia', '--internal', '--json');
    expect(code).toBe(0);
    const { grafieken } = ChartsResult.parse(JSON.parse(stdout));
    expect(grafieken.length).toBeGreaterThan(0);
    for (const { bestand, beschrijving } of grafieken) {
      expect(bestand).toMatch(/^figuur-\d\d-[a-z0-9-]+$/);
      expect([...readFileSync(join(folder, 'dia', `${bestand}.png`)).subarray(1, 4)]).toEqual([
        0x50, 0x4e, 0x47,
      ]);
      expect(readFileSync(join(folder, 'dia', `${bestand}.svg`), 'utf8')).toContain('<desc');
      expect(readFileSync(join(folder, 'dia', 'beschrijvingen.txt'), 'utf8')).toContain(beschrijving);
    }
  });

  it('says that there is nothing to draw yet', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    expect(await run(folder, 'charts', 'dia', '--internal')).toMatchObject({
      code: 0,
      stdout: 'Het rapport heeft nog geen grafieken. Er is niets geschreven.\n',
    });
    expect(existsSync(join(folder, 'dia'))).toBe(false);
  });
});
