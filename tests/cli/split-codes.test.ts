/** What counts after a code was split, removed or renamed: the same in every command, with what waits for a person beside it. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../src/files/table/csv.js';
import { changeCodebook, codedProject, decide } from '../support/coded-project.js';
import { run } from '../support/run.js';

const FAIR = 'Het ging heel eerlijk, met stickers op de plannen.';
const GARDEN = 'De moestuin won.';
const WHOLE = '{id: opb_groen, label: Groen, definitie: Wat er groeit., zoektermen: [moestuin]}';
const HALVES =
  '{id: opb_tuin, was: opb_groen, label: Tuin, definitie: T., zoektermen: [won]}\n' +
  '      - {id: opb_boom, was: opb_groen, label: Boom, definitie: B., zoektermen: [boom]}';

/** Aya confirmed the garden, Bo rejected it, and Aya confirmed that it went fairly. */
async function decided(): Promise<string> {
  const folder = await codedProject();
  decide(folder, 'bevestigd', 'opb_groen', GARDEN);
  decide(folder, 'verworpen', 'opb_groen', GARDEN, 'Bo');
  decide(folder, 'bevestigd', 'bes_eerlijk', FAIR);
  return folder;
}

async function json(folder: string, ...argv: string[]) {
  const { code, stdout, stderr } = await run(folder, ...argv, '--json');
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  return JSON.parse(stdout);
}

interface Counts {
  readonly bevestigd: number;
  readonly voorstel: number;
}

/** What each command says counts. */
async function everyCount(folder: string): Promise<Record<string, Counts>> {
  const { fragmenten } = await json(folder, 'fragments', '--limit', '0');
  const statuses = (fragmenten as { status: keyof Counts }[]).map(({ status }) => status);
  const of = (status: keyof Counts): number => statuses.filter((one) => one === status).length;
  return {
    export: await exportedBasis(folder),
    status: (await json(folder, 'status')).coderingen,
    compare: (await json(folder, 'compare')).basis,
    saturation: (await json(folder, 'saturation', '--volgordes', '10')).basis,
    code: (await json(folder, 'code', '--dry-run')).coderingen,
    fragments: { bevestigd: of('bevestigd'), voorstel: of('voorstel') },
  };
}

/** From the fragments, which an export for researchers holds all of. */
async function exportedBasis(folder: string): Promise<Counts> {
  const argv = ['export', 'fragmenten', '--internal', '--csv', '--output', 'tabellen'];
  expect((await run(folder, ...argv)).code).toBe(0);
  const { rows } = readCsv(readFileSync(join(folder, 'tabellen', 'fragmenten-intern.csv')), 'fragmenten');
  rmSync(join(folder, 'tabellen'), { recursive: true });
  const of = (status: keyof Counts): number => rows.filter(({ values }) => values.status === status).length;
  return { bevestigd: of('bevestigd'), voorstel: of('voorstel') };
}

async function pending(folder: string): Promise<[code: string, why: string | null, verdict: string][]> {
  const { beslissingen } = await json(folder, 'fragments', '--nakijken');
  return (beslissingen as { code: string; code_is: string | null; uitspraak: string }[]).map(
    ({ code, code_is, uitspraak }) => [code, code_is, uitspraak],
  );
}

/** Fills in the rows that wait, and reads them back. */
async function settle(folder: string, cells: (row: Record<string, string>) => Record<string, string>) {
  await run(folder, 'review', 'export', '--nakijken', '--output', 'wacht.csv');
  const path = join(folder, 'wacht.csv');
  const { columns, rows } = readCsv(readFileSync(path), 'wacht.csv');
  const filled = rows.map(({ values }) => {
    const row = { ...values, ...cells(values as Record<string, string>) } as Record<string, string>;
    return columns.map((column) => row[column] ?? '');
  });
  writeFileSync(path, writeCsv(columns, filled));
  return run(folder, 'review', 'import', 'wacht.csv', '--codeur', 'Carla', '--nieuwe-codeur');
}

describe('after a code was split', () => {
  it('every command counts the same, before and after coding anew', async () => {
    const folder = await decided();
    changeCodebook(folder, [WHOLE, HALVES]);
    for (const expected of [
      { bevestigd: 1, voorstel: 2 },
      { bevestigd: 1, voorstel: 3 },
    ]) {
      const { code, ...counts } = await everyCount(folder);
      expect(Object.values(counts)).toEqual(Object.values(counts).map(() => expected));
      expect(code).toEqual({ bevestigd: 1, voorstel: 3 });
      expect((await run(folder, 'status')).stdout).toContain(
        `coderingen    ${expected.bevestigd + expected.voorstel}, waarvan 1 door een mens bevestigd`,
      );
      await run(folder, 'code');
    }
    await run(folder, 'report', '--internal', '--format', 'md', '--output', 'r.md');
    expect(readFileSync(join(folder, 'r.md'), 'utf8')).toContain('telt: 1 codering. Over 3 voorstellen');
  });

  it('what people decided about it is shown as waiting until somebody settled it, and stays what it was', async () => {
    const folder = await decided();
    changeCodebook(folder, [WHOLE, HALVES]);
    await run(folder, 'code');
    expect(await pending(folder)).toEqual([
      ['opb_groen', 'gesplitst', 'bevestigd'],
      ['opb_groen', 'gesplitst', 'verworpen'],
    ]);
    expect(await json(folder, 'status')).toMatchObject({ nakijken: 2, zonder_code: 2 });
    const { stdout } = await run(folder, 'status');
    expect(stdout).toContain('nakijken      2 beslissingen wachten op u: de code is er niet meer');
    expect(stdout).toContain('wijkstem review export --nakijken');
    expect((await run(folder, 'compare')).stderr).toContain('Let op: 2 beslissingen tellen nog niet mee');
    expect((await run(folder, 'fragments', '--nakijken')).stdout).toContain(
      'code gesplitst in opb_tuin en opb_boom',
    );

    const { code, stdout: taken } = await settle(folder, () => ({ andere_code: 'opb_tuin' }));
    expect([code, taken]).toEqual([0, expect.stringContaining('1 bevestigd, 1 verworpen')]);
    expect(await pending(folder)).toEqual([]);
    expect(await json(folder, 'status')).toMatchObject({ nakijken: 0, zonder_code: 0 });
    expect((await run(folder, 'compare')).stderr).not.toContain('Let op');
    // Aya confirmed it and Bo rejected it, so that it is open until they settle their difference.
    expect((await everyCount(folder)).status).toEqual({ bevestigd: 1, voorstel: 3 });
    const { rijen } = await json(folder, 'review', 'export', '--verschil', '--output', 'verschil.csv');
    expect(rijen).toBe(1);
    expect(readFileSync(join(folder, 'verschil.csv'), 'utf8')).toContain('Aya: ja; Bo: nee');
  });

  it('a rejection never becomes a confirmation, whatever is filled in', async () => {
    for (const besluit of ['', 'nee', 'ja']) {
      const folder = await codedProject();
      decide(folder, 'verworpen', 'opb_groen', GARDEN);
      changeCodebook(folder, [WHOLE, HALVES]);
      await run(folder, 'code');
      const { code } = await settle(folder, () => ({ besluit, andere_code: 'opb_tuin' }));
      expect(code).toBe(besluit === 'ja' ? 1 : 0);
      expect((await everyCount(folder)).status?.bevestigd).toBe(0);
      expect(await pending(folder)).toHaveLength(besluit === 'ja' ? 1 : 0);
    }
  });

  it('undo brings back what waited', async () => {
    const folder = await decided();
    changeCodebook(folder, [WHOLE, HALVES]);
    await run(folder, 'code');
    await settle(folder, () => ({ andere_code: 'opb_tuin' }));
    expect((await run(folder, 'undo')).code).toBe(0);
    expect(await pending(folder)).toHaveLength(2);
  });
});

describe('after a code was removed', () => {
  it('every command counts the same, and what people decided waits until they let it lapse', async () => {
    const folder = await decided();
    changeCodebook(
      folder,
      [`      - ${WHOLE}\n`, ''],
      ['  - id: OPB\n    label: Opbrengst\n    codes:\n', ''],
    );
    for (let round = 0; round < 2; round += 1) {
      const counts = await everyCount(folder);
      expect(Object.values(counts)).toEqual(Object.values(counts).map(() => ({ bevestigd: 1, voorstel: 2 })));
      await run(folder, 'code');
    }
    expect(await pending(folder)).toEqual([
      ['opb_groen', 'verdwenen', 'bevestigd'],
      ['opb_groen', 'verdwenen', 'verworpen'],
    ]);
    expect((await settle(folder, () => ({ besluit: 'nee' }))).code).toBe(0);
    expect(await pending(folder)).toEqual([]);
  });
});

describe('after a code was renamed', () => {
  it('nothing waits: its decisions go along at the next code', async () => {
    const folder = await decided();
    changeCodebook(folder, ['{id: opb_groen,', '{id: opb_tuin, was: opb_groen,']);
    expect(await pending(folder)).toEqual([]);
    await run(folder, 'code');
    expect(await pending(folder)).toEqual([]);
    expect((await everyCount(folder)).status).toEqual({ bevestigd: 1, voorstel: 3 });
  });
});
