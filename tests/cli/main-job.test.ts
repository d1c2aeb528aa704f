/** The whole main job on the demo project. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { CompareResult } from '../../src/work/comparing/groups/result.js';
import { FragmentsResult } from '../../src/work/searching/result.js';
import { StatusResult } from '../../src/work/status/result.js';
import { confirmed } from '../support/confirm.js';
import { demoCopy } from '../support/demo.js';
import { run } from '../support/run.js';
import { partsOf, tablesOf } from '../support/word.js';

const REPORT = join('..', '..', 'reports', 'rapport-concept-intern-2026-11-20.docx');

async function json<T>(schema: z.ZodType<T>, folder: string, ...argv: readonly string[]): Promise<T> {
  const { stdout, stderr } = await run(folder, ...argv, '--json');
  expect(stderr).toBe('');
  return schema.parse(JSON.parse(stdout));
}

describe('the main job on the demo', () => {
  it('prints the same numbers in the internal report as compare gives', async () => {
    const folder = demoCopy();
    await confirmed(folder);
    for (const argv of [['report', '--internal']]) {
      expect((await run(folder, ...argv)).code).toBe(0);
    }
    const compared = await json(CompareResult, folder, 'compare');
    const tables = tablesOf(partsOf(join(folder, REPORT)));

    for (const theme of compared.themas.filter(({ genoemd_door }) => genoemd_door > 0)) {
      const numbersOf = (title: string): string[][] | undefined =>
        tables.find((table) => table.title === title)?.rows.map((row) => row.slice(1));
      const byPerspective = numbersOf(
        `${theme.label}: hoeveel respondenten noemen het onderwerp, naar perspectief`,
      );
      const byWijk = numbersOf(`${theme.label}, naar wijk`);
      const cross = numbersOf(
        `${theme.label}: hoeveel respondenten noemen het thema, naar perspectief binnen elke wijk`,
      );
      for (const [table, expected] of [
        [byPerspective, theme.naar_perspectief],
        [byWijk, theme.naar_wijk],
      ] as const) {
        const interviewed = expected.kolommen.map(({ geinterviewd }) => geinterviewd);
        expect(table?.[1]).toEqual([...interviewed, sum(interviewed)].map(String));
        expect(table?.slice(2)).toEqual(
          expected.rijen.map(({ noemt }) => [...noemt, sum(noemt)].map(String)),
        );
      }
      const cells = theme.perspectief_en_wijk.map(({ noemt, geinterviewd }) =>
        geinterviewd === 0 ? '–' : `${noemt} van ${geinterviewd}`,
      );
      expect(cross?.slice(1, 6).flatMap((row) => row.slice(0, 4))).toEqual(cells);
      expect(cross?.[6]?.[4]).toBe(`${theme.genoemd_door} van 25`);
    }
  });

  it('gives the same codings and numbers after the database was deleted', async () => {
    const folder = demoCopy();
    const results = [];
    for (let round = 0; round < 2; round += 1) {
      for (const command of ['import', 'code']) await run(folder, command);
      results.push([
        await json(FragmentsResult, folder, 'fragments', '--limit', '0'),
        await json(CompareResult, folder, 'compare'),
      ]);
      for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `wijkstem.db${end}`), { force: true });
      rmSync(join(folder, 'reservekopieen'), { recursive: true, force: true });
    }
    expect(results[1]).toEqual(results[0]);
  });

  it('codes the same again, and says that nothing changed', async () => {
    const folder = demoCopy();
    for (const command of ['import', 'code']) await run(folder, command);
    const { stdout } = await run(folder, 'code');
    expect(stdout).toMatch(/: 0 nieuwe voorstellen, 0 vervallen, \d+ gebleven\./);
  });

  it('hears every respondent of the demo, and codes something of each', async () => {
    const folder = demoCopy();
    for (const command of ['import', 'code']) await run(folder, command);
    const status = await json(StatusResult, folder, 'status');
    expect(status).toMatchObject({ respondenten: 25, geinterviewd: 25, gecodeerd: 'met dit codeboek' });
    const { fragmenten } = await json(FragmentsResult, folder, 'fragments', '--limit', '0');
    expect(new Set(fragmenten.map(({ respondent }) => respondent)).size).toBe(25);
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
