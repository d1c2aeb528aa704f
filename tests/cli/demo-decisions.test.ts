import { readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { CodeResult } from '../../src/work/coding/result.js';
import { ReviewImportResult } from '../../src/work/reviewing/result.js';
import { SummariesResult, SummaryImportResult } from '../../src/work/summarising/result.js';
import { demoCopy } from '../support/demo.js';
import { run } from '../support/run.js';

it('the decisions of the demo fit its texts, all of them, and suggestions learn from them', async () => {
  const folder = demoCopy();
  for (const command of ['import', 'code']) expect(await run(folder, command)).toMatchObject({ code: 0 });
  const taken = await run(folder, 'review', 'import', 'nakijken-anna.csv', '--codeur', 'Anna', '--json');
  expect(taken.code).toBe(0);
  const { fouten, beslissingen } = ReviewImportResult.parse(JSON.parse(taken.stdout));
  expect([fouten, beslissingen.bevestigd]).toEqual([[], 373]);
  expect(beslissingen.verworpen).toBeGreaterThan(100);
  const again = CodeResult.parse(JSON.parse((await run(folder, 'code', '--json')).stdout));
  expect(again.geleerd_van).toEqual({ interviews: 15, coderingen: 372 });
}, 60_000);

it('the summaries of the demo are taken in whole: of each theme, wijk and question one of everybody, that begins as a heading can', async () => {
  const folder = demoCopy();
  expect(await run(folder, 'import')).toMatchObject({ code: 0 });
  const grids = readdirSync(folder).filter((name) => name.startsWith('samenvattingen-'));
  for (const grid of grids) {
    const { stdout } = await run(folder, 'summaries', 'import', grid, '--codeur', 'Anna', '--json');
    expect(SummaryImportResult.parse(JSON.parse(stdout))).toMatchObject({ conflicten: [], fouten: [] });
  }
  const { stdout } = await run(folder, 'summaries', 'list', '--json');
  const { samenvattingen } = SummariesResult.parse(JSON.parse(stdout));
  const ofEverybody = samenvattingen.filter(({ houder }) =>
    isDeepStrictEqual(houder, { soort: 'groep', perspectief: null, wijk: null }),
  );
  const on = (kind: string) => ofEverybody.filter(({ onderwerp }) => onderwerp.soort === kind);
  expect([on('thema').length, on('wijk').length, on('vraag').length]).toEqual([10, 4, 5]);
  const firstLines = [...on('thema'), ...on('wijk')].map(({ tekst }) => tekst.split('\n')[0] ?? '');
  expect(firstLines.filter((line) => line.length > 90)).toEqual([]);
}, 60_000);
