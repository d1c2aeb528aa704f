/** Likely codes are worked out beside everything else: nobody waits for them, and nothing of who left is told. */

import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Age, Likely } from '../../../src/work/desk/likely.js';
import type { ProjectFolder } from '../../../src/work/project/project-folder.js';
import { keepLikely } from '../../../src/workbench/server/likely/keeper.js';
import { codedProject } from '../../support/coded-project.js';
import { opened } from '../../support/opened.js';
import { BY_LIKENESS, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';
import { bareWorkbench } from '../../support/workbench.js';

const { age } = vi.hoisted(() => ({ age: { now: 'fresh' as Age } }));
vi.mock(import('../../../src/work/desk/likely.js'), async (original) => {
  const real = await original();
  return { ...real, ageOf: async (likely, here) => (isFake(likely) ? age.now : real.ageOf(likely, here)) };
});

function isFake({ basis }: Likely): boolean {
  return basis.madeAt === 0;
}

/** A keeper of which the readers are ready when the test says so. */
function keeper() {
  age.now = 'fresh';
  const here = opened(smallProject());
  const readers: { folder: string; isEnded: boolean }[] = [];
  const works: { file: string; become(state: 'ready' | 'broken'): Promise<void> }[] = [];
  const likely = keepLikely((folder) => {
    const reader = { folder, isEnded: false };
    readers.push(reader);
    return {
      ask: (file) => {
        let settle = { ready: (_: Likely) => {}, broken: () => {} };
        const made = new Promise<Likely>((resolve, reject) => {
          settle = { ready: resolve, broken: () => reject(new Error('broken')) };
        });
        const found = likelyOf(`van ${works.length}`);
        const become = async (state: 'ready' | 'broken'): Promise<void> => {
          settle[state](found);
          await new Promise((resolve) => setImmediate(resolve));
        };
        works.push({ file, become });
        return made;
      },
      end: () => {
        reader.isEnded = true;
      },
    };
  });
  onTestFinished(() => likely.end());
  const ask = async (file = 'R01.txt', project: ProjectFolder = here) =>
    (await likely.codes(project, file, 2))?.map((one) => one.code);
  return { here, likely, readers, works, ask };
}

function likelyOf(code: string): Likely {
  const why = { said: [], asked: [], terms: [], like: null };
  return {
    turns: new Map([[2, [{ code, probability: 0.5, why }]]]),
    basis: { told: '', codebook: '', act: 0, took: 0, madeAt: 0 },
  };
}

describe('the keeper of likely codes', () => {
  it('says at once that they are being worked out, and works them out once', async () => {
    const { works, ask } = keeper();
    expect(await ask()).toBeUndefined();
    expect(await ask()).toBeUndefined();
    expect(works).toHaveLength(1);
    await works[0]?.become('ready');
    expect(await ask()).toEqual(['van 0']);
  });

  it('begins before it is asked, a moment after something is opened', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { here, likely, works } = keeper();
    likely.begin(here, 'R01.txt');
    expect(works).toHaveLength(0);
    vi.advanceTimersByTime(1000);
    expect(works).toHaveLength(1);
  });

  it('tells the old ones until new ones are there', async () => {
    const { works, ask } = keeper();
    await ask();
    await works[0]?.become('ready');
    age.now = 'old';
    expect(await ask()).toEqual(['van 0']);
    expect(await ask()).toEqual(['van 0']);
    expect(works).toHaveLength(2);
    await works[1]?.become('ready');
    expect(await ask()).toEqual(['van 1']);
  });

  it('lets go of what was read when a text or a person is not what it was', async () => {
    const { works, ask } = keeper();
    await ask();
    await works[0]?.become('ready');
    age.now = 'wrong';
    expect(await ask()).toBeUndefined();
    age.now = 'fresh';
    expect(await ask()).toBeUndefined();
    await works[1]?.become('ready');
    expect(await ask()).toEqual(['van 1']);
  });

  it('has none when it went wrong, and tries again a minute later only', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const { readers, works, ask } = keeper();
    await ask();
    await works[0]?.become('broken');
    expect(await ask()).toEqual([]);
    expect(readers.map(({ isEnded }) => isEnded)).toEqual([true]);
    vi.setSystemTime(Date.now() + 61_000);
    expect(await ask()).toBeUndefined();
    expect(works).toHaveLength(2);
  });

  it('keeps those of three interviews, for who has several before them', async () => {
    const { readers, works, ask } = keeper();
    for (const file of ['a', 'b', 'c', 'a', 'd', 'a']) expect(await ask(file)).toBeUndefined();
    expect(works.map(({ file }) => file)).toEqual(['a', 'b', 'c', 'd']);
    await ask('b');
    expect(works.map(({ file }) => file)).toEqual(['a', 'b', 'c', 'd', 'b']);
    expect(readers).toHaveLength(1);
  });

  it('begins anew for another project', async () => {
    const { readers, works, ask } = keeper();
    await ask();
    await works[0]?.become('ready');
    expect(await ask('R01.txt', opened(smallProject()))).toBeUndefined();
    expect(readers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  it('lets go of the reader that nobody asked anything for ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { readers, works, ask } = keeper();
    await ask();
    await works[0]?.become('ready');
    vi.advanceTimersByTime(599_999);
    expect(readers[0]?.isEnded).toBe(false);
    vi.advanceTimersByTime(1);
    expect(readers[0]?.isEnded).toBe(true);
    expect(await ask()).toEqual(['van 0']);
  });
});

describe('asking the workbench for likely codes', () => {
  it('tells whether they are there yet, and nothing any more of who was forgotten', async () => {
    const folder = await codedProject(BY_LIKENESS);
    const { json } = await bareWorkbench(folder);
    const asked = (file: string) =>
      json(`/api/gesprekken/waarschijnlijk?bestand=${file}&beurt=2`) as Promise<{
        codes: { code: string; why: string }[];
        bezig: boolean;
      }>;
    expect(await asked('R02.txt')).toEqual({ codes: [], bezig: true });
    await expect.poll(async () => (await asked('R02.txt')).codes.length).toBeGreaterThan(0);
    expect((await run(folder, 'forget', 'R02', '--ja')).code).toBe(0);
    expect((await asked('R02.txt')).codes).toEqual([]);
    await expect.poll(async () => (await asked('R01.txt')).codes.length).toBeGreaterThan(0);
    expect(await asked('R02.txt')).toEqual({ codes: [], bezig: false });
  });

  it('tells them turn after turn and interview after interview, and none of the interviewer', async () => {
    const { json } = await bareWorkbench(await codedProject(BY_LIKENESS));
    const asked = (file: string, turn: number) =>
      json(`/api/gesprekken/waarschijnlijk?bestand=${file}&beurt=${turn}`) as Promise<{
        codes: readonly { code: string; why: string }[];
        bezig: boolean;
      }>;
    for (const file of ['R01.txt', 'R02.txt', 'R01.txt']) {
      for (const turn of [1, 2]) {
        await expect.poll(() => asked(file, turn)).toMatchObject({ bezig: false });
        expect((await asked(file, turn)).codes.length > 0).toBe(turn === 2);
      }
    }
  });

  it('tells none of an interview or a turn that is not there', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    const { json } = await bareWorkbench(folder);
    for (const asked of ['bestand=weg.txt&beurt=1', 'bestand=R01.txt&beurt=99']) {
      await expect
        .poll(() => json(`/api/gesprekken/waarschijnlijk?${asked}`))
        .toEqual({ codes: [], bezig: false });
    }
  });
});
