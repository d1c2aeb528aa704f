/** Memos and the history, as the page asks for them. */

import { describe, expect, it } from 'vitest';
import type { HistoryInView } from '../../../../src/work/history/in-view.js';
import type { MemosResult } from '../../../../src/work/memos/result.js';
import { codedProject } from '../../../support/coded-project.js';
import { bareWorkbench, type Opened } from '../../../support/workbench.js';

const bodies = async ({ json }: Opened, soort: string | null = null, woorden = '') =>
  ((await json('/api/memos/lijst', { soort, woorden })) as MemosResult).memos.map(({ memo }) => memo);

describe('memos from the page', () => {
  it('are written about anything, by who sits there, also when they never wrote here before', async () => {
    const bench = await bareWorkbench(await codedProject(), 'Bo');
    const { json } = bench;
    await json('/api/memos', { over: { soort: 'project' }, memo: 'Over alles.' });
    await json('/api/memos', { over: { soort: 'code', code: 'opb_groen' }, memo: 'Over groen.' });
    await json('/api/memos', { over: { soort: 'respondent', respondent: 'R01' }, memo: 'Over R01.' });
    await json('/api/memos', { over: { soort: 'passage', bestand: 'R01.txt', beurt: 2 }, memo: 'Hier.' });
    expect(await bodies(bench)).toEqual(['Over alles.', 'Over groen.', 'Over R01.', 'Hier.']);
    expect(await bodies(bench, 'code')).toEqual(['Over groen.']);
    expect(await bodies(bench, null, 'over r01')).toEqual(['Over R01.']);
    const { memos } = (await json('/api/memos/lijst', { soort: null, woorden: '' })) as MemosResult;
    expect(new Set(memos.map(({ codeur }) => codeur))).toEqual(new Set(['Bo']));
  });

  it('are changed and taken away, and come back by the history', async () => {
    const bench = await bareWorkbench(await codedProject());
    const { json } = bench;
    const { id } = (await json('/api/memos', { over: { soort: 'project' }, memo: 'Eerst.' })) as {
      id: string;
    };
    const changed = (await json('/api/memos/wijzig', { id, memo: 'Daarna.' })) as { id: string };
    await json('/api/memos/verwijder', changed);
    expect(await bodies(bench)).toEqual([]);
    const { acts } = (await json('/api/geschiedenis?hoeveel=2')) as HistoryInView;
    const back = { richting: 'undo', nummer: acts[1]?.id, aantal: 2 };
    expect(await json('/api/geschiedenis/terug', back)).toMatchObject({
      handelingen: [{ opdracht: 'memo remove' }, { opdracht: 'memo change' }],
    });
    expect(await bodies(bench)).toEqual(['Eerst.']);
    await expect(json('/api/geschiedenis/terug', back)).rejects.toThrow(/422: .*intussen iets anders gedaan/);
  });

  it('are refused to nobody in particular', async () => {
    const { json } = await bareWorkbench(await codedProject(), null);
    await expect(json('/api/memos', { over: { soort: 'project' }, memo: 'Wie?' })).rejects.toThrow(
      /422: .*Wie beslist er/,
    );
  });
});
