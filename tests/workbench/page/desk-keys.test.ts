/** Working through interviews with keys only: in haste, back and forth, to the next interview, and what may be quoted. */

import { describe, expect, it } from 'vitest';
import { expectAccessible, NO_BROWSER, type Visit, visit } from '../../support/browser.js';
import { codedProject } from '../../support/coded-project.js';
import { run } from '../../support/run.js';

const ILL = 'Toen werd ik ziek en opgenomen in het ziekenhuis.';
const INTERVIEW = {
  'interviews/R01.txt': [
    'I: Hoe ging het?',
    `R: Het ging heel eerlijk, met stickers op de plannen. Iedereen mocht komen. De moestuin won.`,
    'I: En verder?',
    `R: Verder was het gezellig. ${ILL} De moestuin staat er nu.`,
    'Spreker 2: En nu?',
    '',
  ].join('\n\n'),
};

async function reading(
  how: Parameters<typeof visit>[1] = {},
  files: Readonly<Record<string, string>> = INTERVIEW,
) {
  const folder = await codedProject(files);
  const here = await visit(folder, how);
  const { tab } = here;
  await tab.goto(`${new URL(tab.url()).origin}/#/gesprek/R01.txt`);
  await tab.locator('[data-turn="2"]').waitFor();
  return {
    ...here,
    folder,
    press: async (...keys: readonly string[]) => {
      for (const key of keys) await tab.keyboard.press(key);
    },
    /** The heading of the panel. */
    inHand: () => tab.locator('.paneel h2').first().textContent(),
    /** The codings beside a turn, as they are heard. */
    beside: (turn: number) =>
      tab
        .locator(`[data-turn="${turn}"] .codering`)
        .evaluateAll((all) => all.map((one) => (one.textContent ?? '').replace(/:.*/s, ''))),
    last: () => tab.locator('.laatste li').allTextContents(),
  };
}

async function notice({ tab }: Visit, words: string): Promise<void> {
  await tab.locator('.meldingen').getByText(words).first().waitFor();
}

describe.skipIf(NO_BROWSER !== null)('keys in haste', () => {
  it('decide in the order in which they were pressed, each about what the one before left', async () => {
    const here = await reading();
    await here.press('j', '+', '+', '-', 'j', 'y', 'n');
    await expect
      .poll(() => here.beside(2))
      .toEqual(['●Eerlijkheid, bevestigd−, oordeel negatief, door Aya', '●Stemmen, bevestigd, door Aya']);
    await here.press('u', 'u');
    await expect.poll(() => here.beside(2)).toHaveLength(3);
    await expect.poll(() => here.beside(2)).toContainEqual('◌Stemmen, voorstel');
    expect(here.complaints).toEqual([]);
  });

  it('take back and do again, and show where that was', async () => {
    const here = await reading();
    await here.press('j', 'y', 'n', 'u');
    await notice(here, 'Ongedaan gemaakt: Stemmen verworpen.');
    await expect.poll(here.inHand).toBe('Stemmen');
    await here.press('u');
    await expect.poll(here.inHand).toBe('Eerlijkheid');
    await expect.poll(here.last).toEqual([]);
    await here.press('Shift+U', 'Shift+U');
    await expect.poll(here.last).toEqual(['Stemmen verworpen beurt 2', 'Eerlijkheid bevestigd beurt 2']);
    await here.press('Shift+U');
    await notice(here, 'Er is niets om opnieuw te doen');
  });

  it('come back to the last decisions and change them there, also in another interview', async () => {
    const here = await reading();
    await here.press('j', 'y', 'n');
    await expect.poll(here.last).toHaveLength(2);
    await here.press('l');
    await expect.poll(here.inHand).toBe('Stemmen');
    await here.press('l');
    await expect.poll(here.inHand).toBe('Eerlijkheid');
    await here.press('n');
    await expect.poll(() => here.beside(2)).toContainEqual(expect.stringMatching(/Eerlijkheid, verworpen/));
    await here.press('Shift+J');
    await here.tab.getByRole('heading', { level: 1, name: 'R02' }).waitFor();
    await here.tab.locator('.laatste').getByRole('button', { name: 'Stemmen verworpen' }).click();
    await here.tab.getByRole('heading', { level: 1, name: 'R01' }).waitFor();
    await expect.poll(here.inHand).toBe('Stemmen');
    await here.press('y');
    await expect.poll(() => here.beside(2)).toContainEqual(expect.stringMatching(/Stemmen, bevestigd/));
  });

  it('come back to what was decided before the page was opened', async () => {
    const here = await reading();
    await here.press('j', 'y', 'n');
    await expect.poll(here.last).toHaveLength(2);
    await here.tab.reload();
    await here.tab.locator('[data-turn="2"]').waitFor();
    await expect.poll(here.last).toEqual(['Stemmen verworpen beurt 2', 'Eerlijkheid bevestigd beurt 2']);
    await here.press('l', 'y');
    await expect.poll(() => here.beside(2)).toContainEqual(expect.stringMatching(/Stemmen, bevestigd/));
  });

  it('go on to the next interview when nothing waits any more, and say so', async () => {
    const here = await reading();
    await here.tab.getByText('Nog 4 voorstellen').waitFor();
    await here.press('j', 'y', 'y', 'y', 'y');
    await here.tab.getByText('Alles in dit gesprek is beslist.').waitFor();
    await here.press('n', 'n', 'j');
    await notice(here, 'wacht geen voorstel meer');
    await expect.poll(here.last).toHaveLength(4);
    await expectAccessible(here.tab);
    await here.press('Shift+J');
    await here.tab.getByRole('heading', { level: 1, name: 'R02' }).waitFor();
    await expect.poll(here.inHand).toBe('Eerlijkheid');
    await here.press('Shift+K');
    await notice(here, 'In geen ander gesprek');
  });

  it('begin anew behind the last proposal', async () => {
    const here = await reading();
    await here.press('k');
    await expect.poll(here.inHand).toBe('Groen');
    await here.press('j');
    await notice(here, 'terug bij het eerste voorstel');
    await expect.poll(here.inHand).toBe('Eerlijkheid');
  });
});

describe.skipIf(NO_BROWSER !== null)('quoting with keys', () => {
  it('marks words as apt or never to be quoted, and takes that back', async () => {
    const here = await reading();
    await here.press('j', 'q');
    const said = here.tab.locator('[data-turn="2"] .citeren li');
    await expect.poll(() => said.allTextContents()).toEqual(['❞ Geschikt als citaat (Aya)']);
    await expectAccessible(here.tab);
    await here.press('x');
    await expect.poll(() => said.allTextContents()).toEqual(['⊘ Nooit citeren (Aya)']);
    await here.press('x');
    await expect.poll(() => said.allTextContents()).toEqual([]);
    await here.press('u');
    await expect.poll(() => said.allTextContents()).toEqual(['⊘ Nooit citeren (Aya)']);
    const { stdout } = await run(here.folder, 'fragments', '--json');
    const held = JSON.parse(stdout).fragmenten.filter(
      (one: { citeerbaar: boolean; bestand: string }) => !one.citeerbaar && one.bestand === 'R01.txt',
    );
    expect(held.map(({ code }: { code: string }) => code)).toContain('bes_eerlijk');
  });

  it('asks that sensitive words are released first', async () => {
    const here = await reading();
    await here.tab.locator('[data-turn="4"] .citeren').getByRole('button', { name: 'Gevoelig' }).click();
    await here.tab.locator('.paneel').getByText('Gevoelig: gezondheid. Wordt niet geciteerd.').waitFor();
    await expectAccessible(here.tab);
    await here.press('q');
    await notice(here, 'Zeg eerst dat ze geciteerd mogen worden');
    await here.press('f');
    await here.tab.locator('.paneel').getByText('Vrijgegeven om te citeren').waitFor();
    await here.press('q');
    await here.tab.locator('[data-turn="4"] .citeren').getByText('Geschikt als citaat').waitFor();
  });
});

describe.skipIf(NO_BROWSER !== null)('a speaker whom nobody knows', () => {
  it('is said to be the interviewer right there', async () => {
    const here = await reading();
    await here.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await here.tab.getByRole('heading', { name: 'Wie zegt dit?' }).waitFor();
    await expectAccessible(here.tab);
    await here.tab.getByRole('button', { name: 'Dit is de interviewer' }).click();
    await here.tab.getByText('Dit zegt de interviewer; alleen').waitFor();
  });
});

describe.skipIf(NO_BROWSER !== null)('an interview that is not there', () => {
  it('is told in its place, with the way to the others', async () => {
    const here = await reading();
    await here.tab.goto(`${new URL(here.tab.url()).origin}/#/gesprek/R09.txt`);
    await here.tab.getByText('Dit gesprek is niet (meer) ingelezen.').waitFor();
    await expectAccessible(here.tab);
    await here.tab.getByRole('link', { name: 'Naar de gesprekken' }).click();
    await here.tab.getByRole('heading', { level: 1, name: 'Gesprekken' }).waitFor();
  });
});

describe.skipIf(NO_BROWSER !== null)('a turn that is longer than the screen', () => {
  it('shows the passage in the hand, wherever in the turn it is', async () => {
    const filler = 'Toen liepen we nog een rondje door de buurt en praatten we wat. '.repeat(120);
    const here = await reading(
      { height: 600 },
      { 'interviews/R01.txt': `I: En?\n\nR: Het ging eerlijk. ${filler}De moestuin won. ${filler}\n` },
    );
    const shown = () =>
      here.tab.evaluate(`(() => {
        const text = document.querySelector('[data-turn="2"] .woorden').firstChild;
        const start = text.data.indexOf('moestuin');
        const range = new Range();
        range.setStart(text, start);
        range.setEnd(text, start + 8);
        const { top, bottom } = range.getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      })()`);
    expect(await shown()).toBe(false);
    await here.press('j', 'j');
    await expect.poll(shown).toBe(true);
    const button = here.tab.locator('.codering[aria-current]');
    expect(await button.evaluate((one) => one.getBoundingClientRect().top >= 0)).toBe(true);
  });
});
