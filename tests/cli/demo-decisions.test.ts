import { expect, it } from 'vitest';
import { CodeResult } from '../../src/work/coding/result.js';
import { ReviewImportResult } from '../../src/work/reviewing/result.js';
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
