/** What the tables of an export hold, for the researchers and for others. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExportWanted, type MadeExport, makeExport } from '../../../src/work/exporting/make-export.js';
import { codedProject } from '../../support/coded-project.js';
import { codedBySeven, table } from '../../support/exported.js';
import { opened } from '../../support/opened.js';
import { run } from '../../support/run.js';

/** As csv, in the folder `uit` unless another one is wanted. */
async function made(
  folder: string,
  wanted: Pick<ExportWanted, 'audience' | 'contents'> & Partial<ExportWanted>,
): Promise<MadeExport> {
  return makeExport(opened(folder), { filter: {}, asCsv: true, output: join(folder, 'uit'), ...wanted });
}

describe('an export for the researchers', () => {
  it('gives codings as 0 and 1, a row per person who was interviewed, also who may not be quoted', async () => {
    const folder = await codedBySeven();
    await made(folder, { audience: 'intern', contents: ['coderingen'], filter: { wijk: ['zuid'] } });
    const { columns, rows } = table(join(folder, 'uit'), 'coderingen-intern.csv');
    expect(columns).toEqual([
      ...['respondent', 'perspectief', 'wijk', 'bes_eerlijk', 'bes_stem', 'opb_groen', 'versie'],
    ]);
    expect(rows.map((row) => columns.map((column) => row[column]))).toEqual([
      ['R02', 'afgewezen', 'zuid', '1', '0', '0', 'INTERN'],
    ]);
  });

  it('says of each fragment who said it, where, and whether it may be quoted', async () => {
    const folder = await codedBySeven();
    const { keptBack } = await made(folder, { audience: 'intern', contents: ['fragmenten', 'citaten'] });
    expect(keptBack).toBe(2);
    const { rows } = table(join(folder, 'uit'), 'fragmenten-intern.csv');
    expect(rows[0]).toMatchObject({ code: 'bes_eerlijk', respondent: 'R01', bestand: 'R01.txt', beurt: '2' });
    expect(rows.filter(({ citeren }) => citeren === 'nee').map(({ respondent }) => respondent)).toEqual([
      'R02',
      'R03',
    ]);
    const quotes = table(join(folder, 'uit'), 'citaat-perspectief-intern.csv').rows;
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter(({ bron }) => /^R0[23],/.test(bron ?? ''))).toEqual([]);
  });

  it('says who mentions which two codes in one breath, beside how many mention each', async () => {
    const folder = await codedProject({
      'interviews/R01.txt':
        'I: Hoe ging het?\n\nR: Eerlijk ging het, met stickers.\n\nI: En?\n\nR: De moestuin won.\n',
    });
    await made(folder, { audience: 'intern', contents: ['samen'] });
    const { columns, rows } = table(join(folder, 'uit'), 'samen-intern.csv');
    expect(columns.slice(0, 4)).toEqual(['code', 'label', 'andere_code', 'ander_label']);
    expect(columns.slice(4)).toEqual(['samen', 'noemt_code', 'noemt_andere', 'respondenten', 'versie']);
    expect(rows.map((row) => columns.map((column) => row[column]))).toEqual([
      ['bes_eerlijk', 'Eerlijkheid', 'bes_stem', 'Stemmen', '1', '2', '1', 'R01', 'INTERN'],
    ]);
  });

  it('leaves memos out of what is about others', async () => {
    const folder = await codedBySeven();
    await run(folder, 'memo', 'add', 'Nabellen.', '--respondent', 'R01', '--codeur', 'Anna');
    for (const wijk of ['zuid', 'noord']) {
      const filter = { wijk: [wijk] };
      await made(folder, { audience: 'intern', contents: ['memos'], filter, output: join(folder, wijk) });
    }
    expect(table(join(folder, 'zuid'), 'memos-intern.csv').rows).toEqual([]);
    expect(table(join(folder, 'noord'), 'memos-intern.csv').rows).toMatchObject([
      { memo: 'Nabellen.', respondent: 'R01' },
    ]);
  });
});

describe('an export for others', () => {
  it('lies in another folder of csv than an internal one, so that who shares the folder shares no other', async () => {
    const folder = await codedBySeven();
    await made(folder, { audience: 'openbaar', contents: ['matrices'], output: undefined });
    await made(folder, { audience: 'intern', contents: ['matrices'], output: undefined });
    const [open = '', internal = ''] = readdirSync(join(folder, 'rapporten')).sort();
    expect(internal).toBe(`${open}-intern`);
    expect(readdirSync(join(folder, 'rapporten', open)).filter((name) => name.includes('intern'))).toEqual(
      [],
    );
  });

  it('has no matrix by wijk where the project tells no wijken apart', async () => {
    const folder = await codedBySeven();
    const settings = readFileSync(join(folder, 'project.yaml'), 'utf8');
    writeFileSync(join(folder, 'project.yaml'), settings.replace('privacy: {', 'privacy: {naar_wijk: nee, '));
    const { tables } = await made(folder, { audience: 'openbaar', contents: ['matrices'] });
    expect(tables.map(({ name }) => name)).toEqual(['matrix-perspectief']);
    expect(readdirSync(join(folder, 'uit'))).toEqual(['matrix-perspectief.csv']);
  });

  it('puts a passage once against perspectives, with all its codes', async () => {
    const folder = await codedBySeven();
    await made(folder, { audience: 'openbaar', contents: ['citaten'] });
    const { columns, rows } = table(join(folder, 'uit'), 'citaat-perspectief.csv');
    const first = rows.find(({ tekst }) => tekst?.startsWith('Het ging heel eerlijk'));
    expect(columns.slice(0, 3)).toEqual(['tekst', 'codes', 'bron']);
    expect(first?.codes).toContain('bes_eerlijk, bes_stem');
    for (const row of rows) {
      expect(
        columns
          .slice(3, -1)
          .map((column) => row[column])
          .sort()
          .at(-1),
      ).toBe('1');
    }
  });
});
