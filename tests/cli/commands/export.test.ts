/** An export as its readers open it: the researchers, and everybody else. */

import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../src/files/office/zip.js';
import { ExportResult } from '../../../src/work/exporting/result.js';
import { demoCopy } from '../../support/demo.js';
import { codedBySeven, table } from '../../support/exported.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

function workbook(path: string): Map<string, string> {
  const parts = readZip(readFileSync(path), () => true);
  return new Map([...parts].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

const tabs = (parts: ReadonlyMap<string, string>): string[] =>
  [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1] ?? '');

describe('wijkstem export --internal', () => {
  it('is a workbook whose name, sheets and rows say INTERN', async () => {
    const folder = await codedBySeven();
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

  it('says how many fragments may not be quoted', async () => {
    const folder = await codedBySeven();
    const { stderr } = await run(folder, 'export', 'fragmenten', '--internal', '--output', 'x.xlsx');
    expect(stderr).toContain('2 fragmenten mogen niet worden geciteerd: ');
  });

  it('says which text a cell of Excel cannot hold, and marks where it was cut', async () => {
    const folder = await codedBySeven();
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
    const folder = await codedBySeven();
    expect((await run(folder, 'export', '--output', 'x.xlsx')).code).toBe(0);
    const text = [...workbook(join(folder, 'x.xlsx')).values()].join('\n');
    expect(text).toContain('mensen vonden het eerlijk');
    expect(text).not.toContain('oneerlijk');
    expect(text).not.toContain('depressief');
  });

  it('is csv that a Dutch Excel opens right, in which nothing becomes a formula', async () => {
    const folder = await codedBySeven();
    await run(folder, 'export', 'fragmenten', '--csv', '--output', 'uit');
    const text = readFileSync(join(folder, 'uit', 'fragmenten.csv'), 'utf8');
    expect(text.startsWith('\uFEFFthema;code;label;tekst;')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain(`;"'=4+1 mensen vonden het eerlijk.";`);
    expect(text).not.toMatch(/;"?=/);
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
    const folder = await codedBySeven();
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
      'Een openbare versie vraagt minstens 3 respondenten; dit project heeft er 2. Kies --internal.\n',
    ]);
  });

  it('never writes over a file', async () => {
    const folder = await codedBySeven();
    expect((await run(folder, 'export')).stdout).toContain(
      `Geschreven: ${join('rapporten', 'export-2026-11-20.xlsx')}
  fragmenten: `,
    );
    const again = await run(folder, 'export');
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('dit bestand bestaat al. Verplaats het, of kies een andere naam');
  });

  it('makes tables with heads alone before anything was coded', async () => {
    const folder = await codedBySeven();
    await run(folder, 'undo');
    const { code, stderr } = await run(folder, 'export', '--output', 'x.xlsx');
    expect(code).toBe(0);
    expect(stderr).toContain('nog niet gecodeerd');
    expect(existsSync(join(folder, 'x.xlsx'))).toBe(true);
  });

  it('points out what an earlier public version and this one tell together', async () => {
    const folder = await codedBySeven();
    expect((await run(folder, 'export', 'matrices')).stderr).not.toContain('Vergeleken met');
    const versions = readFileSync(join(folder, 'rapporten', 'openbare-versies.json'), 'utf8');
    expect(versions).not.toMatch(/\bR\d{2}\b/);
    appendFileSync(join(folder, 'respondents.csv'), 'R08;verdeler;noord;R08.txt;R;2026-09-01;ja\n');
    writeFileSync(join(folder, 'interviews', 'R08.txt'), 'I: En?\n\nR: Eerlijk, met stickers.\n');
    for (const argv of [['import'], ['code']]) expect((await run(folder, ...argv)).code).toBe(0);
    const { stderr } = await run(folder, 'export', 'matrices', '--output', 'later.xlsx');
    expect(stderr).toMatch(
      /^Vergeleken met rapporten\/export-2026-11-20\.xlsx: bij de respondenten kwam 1 persoon bij\. /m,
    );
  });
});
