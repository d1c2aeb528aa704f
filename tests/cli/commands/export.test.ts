/** An export as its readers open it: the researchers, and everybody else. */

import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/files/csv.js';
import { readZip } from '../../../src/files/zip.js';
import { ExportResult } from '../../../src/work/exporting/result.js';
import { demoCopy } from '../../support/demo.js';
import { RESPONDENTS, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

/** Seven people; R02 gave no consent, and R03 says something sensitive. */
async function coded(): Promise<string> {
  const people = ['R03', 'R04', 'R05', 'R06', 'R07'];
  const folder = smallProject({
    'respondents.csv': `${RESPONDENTS}${people.map((id) => `${id};verdeler;noord;${id}.txt;R;2026-09-01;ja\n`).join('')}`,
    ...Object.fromEntries(
      people.map((id) => [
        `interviews/${id}.txt`,
        id === 'R03'
          ? 'I: Hoe ging het?\n\nR: Ik ben depressief, en eerlijk was het niet.\n'
          : `I: Hoe ging het?\n\nR: =${Number(id.slice(1))}+1 mensen vonden het eerlijk.\n`,
      ]),
    ),
  });
  for (const argv of [['import'], ['code']]) expect((await run(folder, ...argv)).code).toBe(0);
  return folder;
}

function table(folder: string, name: string) {
  const { columns, rows } = readCsv(readFileSync(join(folder, name)), name);
  return { columns, rows: rows.map(({ values }) => values) };
}

function workbook(path: string): Map<string, string> {
  const parts = readZip(readFileSync(path), () => true);
  return new Map([...parts].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

const tabs = (parts: ReadonlyMap<string, string>): string[] =>
  [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1] ?? '');

describe('wijkstem export --internal', () => {
  it('is a workbook whose name, sheets and rows say INTERN', async () => {
    const folder = await coded();
    const { code, stdout } = await run(folder, 'export', '--internal', '--output', 'alles.xlsx');
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'Geschreven: alles-intern.xlsx']);
    const parts = workbook(join(folder, 'alles-intern.xlsx'));
    expect(tabs(parts)).toEqual([
      'toelichting INTERN',
      'fragmenten INTERN',
      'citaat-perspectief INTERN',
      'coderingen INTERN',
      'matrix-perspectief INTERN',
      'matrix-wijk INTERN',
      'matrix-perspectief-wijk INTERN',
      'samen INTERN',
      'memos INTERN',
    ]);
    expect(parts.get('xl/sharedStrings.xml')).toContain('<t xml:space="preserve">INTERN</t>');
    expect([...parts.values()].filter((xml) => xml.includes('<f>'))).toEqual([]);
  });

  it('gives codings as 0 and 1, a row per person who was interviewed, also who may not be quoted', async () => {
    const folder = await coded();
    await run(folder, 'export', 'coderingen', '--internal', '--csv', '--output', 'uit', '--wijk', 'zuid');
    const { columns, rows } = table(join(folder, 'uit'), 'coderingen-intern.csv');
    expect(columns).toEqual([
      ...['respondent', 'perspectief', 'wijk', 'bes_eerlijk', 'bes_stem', 'opb_groen', 'versie'],
    ]);
    expect(rows.map((row) => columns.map((column) => row[column]))).toEqual([
      ['R02', 'afgewezen', 'zuid', '1', '0', '0', 'INTERN'],
    ]);
  });

  it('says of each fragment who said it, where, and whether it may be quoted', async () => {
    const folder = await coded();
    const { stderr } = await run(
      folder,
      'export',
      'fragmenten',
      'citaten',
      '--internal',
      '--csv',
      '--output',
      'uit',
    );
    expect(stderr).toContain('2 fragmenten mogen niet worden geciteerd: ');
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

  it('says which text a cell of Excel cannot hold, and marks where it was cut', async () => {
    const folder = await coded();
    writeFileSync(
      join(folder, 'interviews', 'R07.txt'),
      `I: Hoe ging het?\n\nR: ${'het was eerlijk en '.repeat(2_000)}klaar.\n`,
    );
    for (const argv of [['import'], ['code']]) expect((await run(folder, ...argv)).code).toBe(0);
    const to = ['--csv', '--output', 'uit', '--json'];
    const { code, stderr } = await run(folder, 'export', 'fragmenten', '--internal', ...to);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^fragmenten, rij \d+ \(R07, [\da-f]{12}\), kolom tekst: deze tekst past niet in een cel van Excel \(32\.767 tekens\)/m,
    );
    expect(stderr).not.toContain('eerlijk');
    const { rows } = table(join(folder, 'uit'), 'fragmenten-intern.csv');
    const cut = rows.map(({ tekst = '' }) => tekst).filter((text) => text.endsWith(' […]'));
    expect(new Set(cut.map((text) => text.length))).toEqual(new Set([32_767]));
    const review = await run(folder, 'review', 'export', '--output', 'nakijken.xlsx');
    expect(review.stderr).toMatch(/^nakijken, rij \d+ \(R07, .*\), kolom fragment: deze tekst past niet/m);
  });

  it('says who mentions which two codes in one breath, beside how many mention each', async () => {
    const folder = smallProject({
      'interviews/R01.txt':
        'I: Hoe ging het?\n\nR: Eerlijk ging het, met stickers.\n\nI: En?\n\nR: De moestuin won.\n',
    });
    for (const argv of [['import'], ['code']]) expect((await run(folder, ...argv)).code).toBe(0);
    await run(folder, 'export', 'samen', '--internal', '--csv', '--output', 'uit');
    const { columns, rows } = table(join(folder, 'uit'), 'samen-intern.csv');
    expect(columns.slice(0, 4)).toEqual(['code', 'label', 'andere_code', 'ander_label']);
    expect(columns.slice(4)).toEqual(['samen', 'noemt_code', 'noemt_andere', 'respondenten', 'versie']);
    expect(rows.map((row) => columns.map((column) => row[column]))).toEqual([
      ['bes_eerlijk', 'Eerlijkheid', 'bes_stem', 'Stemmen', '1', '2', '1', 'R01', 'INTERN'],
    ]);
  });

  it('leaves memos out of what is about others', async () => {
    const folder = await coded();
    await run(folder, 'memo', 'add', 'Nabellen.', '--respondent', 'R01', '--codeur', 'Anna');
    await run(folder, 'export', 'memos', '--internal', '--wijk', 'zuid', '--csv', '--output', 'zuid');
    await run(folder, 'export', 'memos', '--internal', '--wijk', 'noord', '--csv', '--output', 'noord');
    expect(table(join(folder, 'zuid'), 'memos-intern.csv').rows).toEqual([]);
    expect(table(join(folder, 'noord'), 'memos-intern.csv').rows).toMatchObject([
      { memo: 'Nabellen.', respondent: 'R01' },
    ]);
  });
});

describe('wijkstem export', () => {
  it('holds no number, id, small group or wijk of few in the demo', async () => {
    const folder = demoCopy();
    for (const argv of [['import'], ['code']]) expect((await run(folder, ...argv)).code).toBe(0);
    const { code, stdout } = await run(folder, 'export', '--csv', '--output', 'uit', '--json');
    expect(code).toBe(0);
    const { bestanden } = ExportResult.parse(JSON.parse(stdout));
    // No counts by wijk: in no two of them have all perspectives five people.
    expect(bestanden.map((path) => basename(path))).toEqual([
      'fragmenten.csv',
      'citaat-perspectief.csv',
      'matrix-perspectief.csv',
    ]);
    for (const path of bestanden) {
      const text = readFileSync(path, 'utf8');
      expect(text).not.toMatch(/\bR\d{2}\b|INTERN|\[\p{Lu}+-\d+\]/u);
      const [head = ''] = text.split('\r\n');
      for (const [, people] of head.matchAll(/\((\d+)\)/g)) expect(Number(people)).toBeGreaterThanOrEqual(5);
    }
    const { columns, rows } = table(join(folder, 'uit'), 'fragmenten.csv');
    expect(columns).toEqual(['thema', 'code', 'label', 'tekst', 'bron', 'status', 'versie']);
    const sources = new Set(rows.map(({ bron }) => bron));
    expect([...sources].sort()).toEqual([
      'bewoner die budget ontving',
      'bewoner die het geld verdeelde',
      'bewoner zonder budget',
      'professional',
    ]);
    const ofOneCode = rows.filter((row) => row.code === rows[0]?.code).map(({ tekst }) => tekst ?? '');
    expect(ofOneCode).toEqual([...ofOneCode].sort());
  });

  it('never holds words of who gave no consent, or that are sensitive and not released', async () => {
    const folder = await coded();
    expect((await run(folder, 'export', '--output', 'x.xlsx')).code).toBe(0);
    const text = [...workbook(join(folder, 'x.xlsx')).values()].join('\n');
    expect(text).toContain('mensen vonden het eerlijk');
    expect(text).not.toContain('oneerlijk');
    expect(text).not.toContain('depressief');
  });

  it('is csv that a Dutch Excel opens right, in which nothing becomes a formula', async () => {
    const folder = await coded();
    await run(folder, 'export', 'fragmenten', '--csv', '--output', 'uit');
    const text = readFileSync(join(folder, 'uit', 'fragmenten.csv'), 'utf8');
    expect(text.startsWith('\uFEFFthema;code;label;tekst;')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain(`;"'=4+1 mensen vonden het eerlijk.";`);
    expect(text).not.toMatch(/;"?=/);
  });

  it('lies in another folder of csv than an internal one, so that who shares the folder shares no other', async () => {
    const folder = await coded();
    await run(folder, 'export', 'matrices', '--csv');
    await run(folder, 'export', 'matrices', '--csv', '--internal');
    const [open = '', internal = ''] = readdirSync(join(folder, 'rapporten')).sort();
    expect(internal).toBe(`${open}-intern`);
    expect(readdirSync(join(folder, 'rapporten', open)).filter((name) => name.includes('intern'))).toEqual(
      [],
    );
  });

  it('has no matrix by wijk where the project tells no wijken apart', async () => {
    const folder = await coded();
    const settings = readFileSync(join(folder, 'project.yaml'), 'utf8');
    writeFileSync(join(folder, 'project.yaml'), settings.replace('privacy: {', 'privacy: {naar_wijk: nee, '));
    expect((await run(folder, 'export', 'matrices', '--csv', '--output', 'uit')).code).toBe(0);
    expect(readdirSync(join(folder, 'uit'))).toEqual(['matrix-perspectief.csv']);
  });

  it('puts a passage once against perspectives, with all its codes', async () => {
    const folder = await coded();
    await run(folder, 'export', 'citaten', '--csv', '--output', 'uit');
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

  it.each([
    [['coderingen'], 'coderingen: een rij per respondent wijst mensen aan. Kies --internal,'],
    [['samen'], 'samen: een rij zegt wie twee dingen in één adem noemt. Kies --internal,'],
    [['memos'], "memos: memo's zijn aantekeningen van onderzoekers over wie zij spraken. Kies --internal,"],
    [['--wijk', 'noord'], '--wijk: een openbare export gaat altijd over iedereen,'],
    [['--perspectief', 'verdeler'], '--perspectief: een openbare export gaat altijd over iedereen,'],
    [
      ['tabellen'],
      'tabellen: dat is onbekend. Kies uit fragmenten, citaten, coderingen, matrices, samen en memos.',
    ],
    [['--output', 'x.docx'], 'x.docx: laat de naam eindigen op .xlsx, of kies --csv'],
    [['--csv', '--output', 'interviews'], 'interviews: dit is een bestand of map van het project zelf.'],
    [['--code', 'iets'], '--code iets: dat is onbekend.'],
  ])('refuses %j, and writes nothing', async (argv, message) => {
    const folder = await coded();
    const before = readdirSync(folder);
    const { code, stdout, stderr } = await run(folder, 'export', ...argv);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('refuses a project in which too few people were interviewed to tell any apart', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    const { code, stderr } = await run(folder, 'export');
    expect([code, stderr]).toEqual([
      1,
      'Een openbare versie vraagt minstens 3 geïnterviewden; dit project heeft er 2. Kies --internal.\n',
    ]);
  });

  it('never writes over a file', async () => {
    const folder = await coded();
    expect((await run(folder, 'export')).stdout).toContain(
      `Geschreven: ${join('rapporten', 'export-2026-11-20.xlsx')}
  fragmenten: `,
    );
    const again = await run(folder, 'export');
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('dit bestand bestaat al. Verplaats het, of kies een andere naam');
  });

  it('makes tables with heads alone before anything was coded', async () => {
    const folder = await coded();
    await run(folder, 'undo');
    const { code, stderr } = await run(folder, 'export', '--output', 'x.xlsx');
    expect(code).toBe(0);
    expect(stderr).toContain('nog niet gecodeerd');
    expect(existsSync(join(folder, 'x.xlsx'))).toBe(true);
  });

  it('points out what an earlier public version and this one tell together', async () => {
    const folder = await coded();
    expect((await run(folder, 'export', 'matrices')).stderr).not.toContain('Vergeleken met');
    const versions = readFileSync(join(folder, 'rapporten', 'openbare-versies.json'), 'utf8');
    expect(versions).not.toMatch(/\bR\d{2}\b/);
    appendFileSync(join(folder, 'respondents.csv'), 'R08;verdeler;noord;R08.txt;R;2026-09-01;ja\n');
    writeFileSync(join(folder, 'interviews', 'R08.txt'), 'I: En?\n\nR: Eerlijk, met stickers.\n');
    for (const argv of [['import'], ['code']]) expect((await run(folder, ...argv)).code).toBe(0);
    const { stderr } = await run(folder, 'export', 'matrices', '--output', 'later.xlsx');
    expect(stderr).toMatch(
      /^Vergeleken met rapporten\/export-2026-11-20\.xlsx: in de groep alle geïnterviewden kwam 1 persoon bij\. /m,
    );
  });
});
