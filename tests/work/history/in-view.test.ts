/** The history on a screen: which acts go together when one is taken back, by the rules of undo and redo. */

import { describe, expect, it } from 'vitest';
import { historyInView, takeBackTo } from '../../../src/work/history/in-view.js';
import { codedProject } from '../../support/coded-project.js';
import { opened } from '../../support/opened.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

async function worked() {
  const folder = await codedProject();
  for (const words of ['Eén.', 'Twee.']) await run(folder, 'memo', 'add', words, '--codeur', 'Aya');
  const here = opened(folder);
  const seen = async () =>
    (await historyInView(here, 100)).acts.map(({ command, state, takes }) => [
      command,
      state,
      takes && `${takes.way} ${takes.count}`,
    ]);
  const newest = async () => (await historyInView(here, 1)).acts[0];
  return { folder, here, seen, newest };
}

describe('the history on a screen', () => {
  it('tells of each act what it did, and how many go with it', async () => {
    const { here, seen } = await worked();
    expect(await seen()).toEqual([
      ['memo add', 'gedaan', 'undo 1'],
      ['memo add', 'gedaan', 'undo 2'],
      ['code', 'gedaan', 'undo 3'],
      ['import', 'gedaan', 'undo 4'],
    ]);
    const { acts, total } = await historyInView(here, 1);
    expect([acts[0]?.what, acts[0]?.coder, total]).toEqual(["memo's: 1 erbij", 'Aya', 4]);
  });

  it('takes an act back with all after it, and does it again with all taken back before it', async () => {
    const { here, seen } = await worked();
    const code = (await historyInView(here, 3)).acts.at(-1)?.id ?? 0;
    const undone = await takeBackTo(here, 'undo', code, 3);
    expect(undone.map(({ command }) => command)).toEqual(['memo add', 'memo add', 'code']);
    expect((await seen()).slice(3)).toEqual([
      ['memo add', 'teruggedraaid', 'redo 3'],
      ['memo add', 'teruggedraaid', 'redo 2'],
      ['code', 'teruggedraaid', 'redo 1'],
      ['import', 'gedaan', 'undo 1'],
    ]);
    expect((await takeBackTo(here, 'redo', code, 1)).map(({ command }) => command)).toEqual(['code']);
  });

  it('refuses when something was done meanwhile that would go along unseen', async () => {
    const { folder, here, newest, seen } = await worked();
    const act = await newest();
    await run(folder, 'memo', 'add', 'Drie.', '--codeur', 'Aya');
    const before = await seen();
    await expect(takeBackTo(here, 'undo', act?.id ?? 0, 1)).rejects.toThrow('intussen iets anders gedaan');
    await expect(takeBackTo(here, 'redo', act?.id ?? 0, 1)).rejects.toThrow('intussen iets anders gedaan');
    await expect(takeBackTo(here, 'undo', 999, 1)).rejects.toThrow('intussen iets anders gedaan');
    expect(await seen()).toEqual(before);
  });

  it('offers nothing from before what is final', async () => {
    const { folder, seen } = await worked();
    expect((await run(folder, 'forget', 'R02', '--ja')).code).toBe(0);
    expect((await seen()).map(([, state, takes]) => [state, takes])).toEqual(
      Array.from({ length: 5 }, () => ['vast', null]),
    );
    await run(folder, 'memo', 'add', 'Drie.', '--codeur', 'Aya');
    expect((await seen()).map(([, , takes]) => takes)).toEqual(['undo 1', null, null, null, null, null]);
  });

  it('is empty before anything was done', async () => {
    expect(await historyInView(opened(smallProject()), 10)).toEqual({ acts: [], total: 0 });
  });
});
