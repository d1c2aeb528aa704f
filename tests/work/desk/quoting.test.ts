/** Saying at the desk which words may be quoted, never, or by preference. */

import { describe, expect, it } from 'vitest';
import type { Quotability } from '../../../src/model/sensitive.js';
import { codedProject } from '../../support/coded-project.js';
import { desk } from '../../support/desk.js';
import { run } from '../../support/run.js';

const PLANS = 'Het ging heel eerlijk, met stickers op de plannen.';
const ILL = 'Toen werd ik ziek en opgenomen in het ziekenhuis.';
const TALK = { 'interviews/R01.txt': `I: Hoe ging het?\n\nR: ${PLANS} ${ILL} De moestuin won.\n` };

async function quoting(folder: string, coder = 'Aya', isBlind = false) {
  const at = await desk(folder, coder, isBlind);
  return {
    ...at,
    say: async (hoe: Quotability | null, woorden: string) => {
      const begin = (await at.turn()).text.indexOf(woorden);
      return at.act({ soort: 'citeren', beurt: 2, begin, eind: begin + woorden.length, woorden, hoe });
    },
    said: async () => {
      const { text, quoting: said, sensitive } = await at.turn();
      const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
      return {
        said: said.map((one) => [one.coder, one.quotability, words(one)]),
        sensitive: sensitive.map((one) => [words(one), one.isReleased]),
      };
    },
  };
}

/** Which of its fragments a report may quote. */
async function quotable(folder: string): Promise<string[]> {
  const { stdout } = await run(folder, 'fragments', '--json');
  const { fragmenten } = JSON.parse(stdout);
  return fragmenten
    .filter((one: { respondent: string; citeerbaar: boolean }) => one.respondent === 'R01' && one.citeerbaar)
    .map((one: { tekst: string }) => one.tekst);
}

describe('quoting at the desk', () => {
  it('marks words as apt and takes that back, each as one act', async () => {
    const { say, said, undo, redo } = await quoting(await codedProject(TALK));
    expect((await say('graag', PLANS)).act).not.toBeNull();
    expect((await said()).said).toEqual([['Aya', 'graag', PLANS]]);
    expect((await say('graag', PLANS)).act).toBeNull();
    await say(null, PLANS);
    expect((await said()).said).toEqual([]);
    await undo();
    expect((await said()).said).toEqual([['Aya', 'graag', PLANS]]);
    await undo();
    expect((await said()).said).toEqual([]);
    await redo();
    expect((await said()).said).toEqual([['Aya', 'graag', PLANS]]);
  });

  it('keeps words back for ever, whatever the program thinks of them', async () => {
    const folder = await codedProject(TALK);
    const { say } = await quoting(folder);
    const before = await quotable(folder);
    expect(before.join()).toContain('stickers');
    await say('nooit', 'stickers');
    expect((await quotable(folder)).join()).not.toContain('stickers');
  });

  it('releases a sensitive sentence whole, also when a part of it was chosen', async () => {
    const { say, said } = await quoting(await codedProject(TALK));
    expect((await said()).sensitive).toEqual([[ILL, false]]);
    await say('mag', 'ziek');
    expect(await said()).toEqual({ said: [['Aya', 'mag', ILL]], sensitive: [[ILL, true]] });
    await say('nooit', 'ziekenhuis');
    expect((await said()).sensitive).toEqual([[ILL, false]]);
  });

  it('calls nothing apt that is sensitive and not released, or that somebody keeps back', async () => {
    const folder = await codedProject(TALK);
    const { say, said } = await quoting(folder);
    await expect(say('graag', ILL)).rejects.toThrow('gezondheid');
    await say('mag', ILL);
    await say('graag', ILL);
    expect((await said()).sensitive).toEqual([[ILL, true]]);
    const other = await quoting(folder, 'Bo');
    await other.say('nooit', 'stickers');
    await expect(say('graag', PLANS)).rejects.toThrow('Bo');
  });

  it('is refused when other words stand there by now', async () => {
    const { act, say } = await quoting(await codedProject(TALK));
    const wrong = { soort: 'citeren', beurt: 2, begin: 0, eind: 4, woorden: 'Iets', hoe: 'mag' } as const;
    await expect(act(wrong)).rejects.toThrow('veranderd');
    await expect(say('mag', '')).rejects.toThrow();
  });

  it('does not show whoever codes blind what others said', async () => {
    const folder = await codedProject(TALK);
    await (await quoting(folder)).say('graag', PLANS);
    const blind = await quoting(folder, 'Bo', true);
    expect((await blind.said()).said).toEqual([]);
    await blind.say('nooit', 'moestuin');
    expect((await blind.said()).said).toEqual([['Bo', 'nooit', 'moestuin']]);
  });
});
