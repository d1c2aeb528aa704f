import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ageOf, likelyWorker } from '../../../src/work/desk/likely.js';
import { changeCodebook, codedProject, decide } from '../../support/coded-project.js';
import { opened } from '../../support/opened.js';
import { BY_LIKENESS } from '../../support/project.js';

async function likelyIn(folder: string) {
  const workOut = likelyWorker();
  const likely = await workOut(opened(folder), 'R01.txt');
  return {
    likely,
    age: () => ageOf(likely, opened(folder)),
    again: (file: string) => workOut(opened(folder), file),
  };
}

describe('the likely codes of an interview, worked out once', () => {
  it('are told of each turn with the likeliest first, and are not old by themselves', async () => {
    const { likely, age } = await likelyIn(await codedProject(BY_LIKENESS));
    const chances = likely.turns.get(2)?.map(({ probability }) => probability) ?? [];
    expect(chances.length).toBeGreaterThan(1);
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    expect(likely.turns.get(1)).toEqual([]);
    expect(await age()).toBe('fresh');
  });

  it('are of another interview without learning all anew, and the same as when they are worked out alone', async () => {
    const folder = await codedProject(BY_LIKENESS);
    decide(folder, 'bevestigd', 'bes_stem', 'stickers');
    const { likely, again } = await likelyIn(folder);
    const other = await again('R02.txt');
    expect(other.basis).toBe(likely.basis);
    const { turns } = await likelyWorker()(opened(folder), 'R02.txt');
    expect(turns.get(2)?.length).toBeGreaterThan(1);
    expect(other.turns).toEqual(turns);
    expect((await again('weg.txt')).turns.size).toBe(0);
  });

  it('are learned anew once they are out of date', async () => {
    const folder = await codedProject(BY_LIKENESS);
    const { age, again } = await likelyIn(folder);
    changeCodebook(folder, ['id: opb_groen', 'id: opb_groei']);
    expect(await age()).toBe('old');
    const { turns } = await again('R01.txt');
    expect(turns.get(2)?.map(({ code }) => code)).toContain('opb_groei');
  });

  it('are old after many acts, once enough time went by to work them out again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const folder = await codedProject(BY_LIKENESS);
    const { age } = await likelyIn(folder);
    for (let act = 0; act < 20; act += 1) {
      decide(folder, act % 2 === 0 ? 'bevestigd' : 'verworpen', 'bes_stem', 'stickers');
    }
    vi.setSystemTime(Date.now() - 1);
    expect(await age()).toBe('fresh');
    vi.setSystemTime(Date.now() + 600_000);
    expect(await age()).toBe('old');
  });

  it('are wrong when who speaks, or what was said, is not what it was', async () => {
    const folder = await codedProject(BY_LIKENESS);
    const { age } = await likelyIn(folder);
    const path = join(folder, 'respondents.csv');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace('verdeler', 'afgewezen'));
    expect(await age()).toBe('fresh');
    writeFileSync(path, before.replace('R01', 'R91'));
    expect(await age()).toBe('wrong');
  });
});
