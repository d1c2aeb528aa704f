/** Searching in a real browser, by keyboard. */

import { describe, expect, it } from 'vitest';
import { expectAccessible, NO_BROWSER, type Visiting, visit } from '../../support/browser.js';
import { codedProject } from '../../support/coded-project.js';
import { run } from '../../support/run.js';

async function searching(how: Visiting = {}) {
  const folder = await codedProject();
  await run(folder, 'memo', 'add', 'Eerlijk over <b>stickers</b>', '--codeur', 'Aya');
  const visited = await visit(folder, how);
  await visited.tab.goto(`${new URL(visited.tab.url()).origin}/#/zoeken`);
  await visited.tab.getByRole('searchbox').waitFor();
  return visited;
}

describe.skipIf(NO_BROWSER !== null)('searching on the screen', () => {
  it.each([
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 380, dark: false },
  ])('is accessible before and after: $width wide, dark: $dark', async (how) => {
    const { tab, complaints } = await searching(how);
    await expectAccessible(tab);
    await tab.getByRole('searchbox').fill('eerlijk');
    await tab.keyboard.press('Enter');
    await tab.getByText('Gevonden: 3 beurten, 1 memo en 1 code.').waitFor();
    await expectAccessible(tab);
    expect(complaints).toEqual([]);
  });

  it('begins in the box, marks what is found, jumps to the place, and comes back to what was found', async () => {
    const { tab } = await searching();
    await tab.keyboard.type('moestuin');
    await tab.keyboard.press('Enter');
    await tab.getByRole('link', { name: 'R01.txt, beurt 2' }).waitFor();
    expect(await tab.locator('mark').allTextContents()).toEqual(['moestuin']);
    await tab.getByRole('link', { name: 'R01.txt, beurt 2' }).press('Enter');
    await tab.locator('[data-turn="2"]').waitFor();
    await tab.goBack();
    await tab.getByRole('link', { name: 'R01.txt, beurt 2' }).waitFor();
    expect(await tab.getByRole('searchbox').inputValue()).toBe('moestuin');
  });

  it('keeps to some people, and says why it found nothing or did not understand', async () => {
    const { tab } = await searching();
    await tab.getByRole('searchbox').fill('moestuin');
    await tab.keyboard.press('Enter');
    await tab.getByText('Gevonden: 1 beurt en 1 code.').waitFor();
    await tab.getByText('Wie: alle perspectieven').click();
    await tab.getByRole('checkbox', { name: 'Zuid' }).press('Space');
    await tab.getByText('Gevonden: 1 code.').waitFor();
    await tab.getByRole('searchbox').fill('R01 OF R02');
    await tab.keyboard.press('Enter');
    await tab.getByText('Gevonden: 1 respondent.').waitFor();
    await tab.getByRole('searchbox').fill('geld OF');
    await tab.keyboard.press('Enter');
    await tab.getByText('er ontbreekt een woord aan het eind').waitFor();
    await tab.getByRole('searchbox').fill('nergens');
    await tab.keyboard.press('Enter');
    await tab.getByText('Niets gevonden').waitFor();
  });

  it('shows as what the words are coded, and leads to that coding', async () => {
    const { tab } = await searching();
    await tab.keyboard.type('moestuin');
    await tab.keyboard.press('Enter');
    await tab.getByRole('link', { name: 'Groen, voorstel' }).press('Enter');
    await tab.locator('.codering[aria-current="true"]').filter({ hasText: 'Groen' }).waitFor();
  });

  it('keeps to what is coded as a theme', async () => {
    const { tab } = await searching();
    await tab.keyboard.type('eerlijk');
    await tab.keyboard.press('Enter');
    await tab.getByText('Gevonden: 3 beurten, 1 memo en 1 code.').waitFor();
    await tab.getByLabel('Gecodeerd als').selectOption('thema/BES');
    await tab.getByText('Gevonden: 2 beurten en 1 code.').waitFor();
    await tab.getByRole('button', { name: 'Naar Codes' }).press('Enter');
    expect(await tab.locator(':focus').textContent()).toBe('Codes');
  });

  it('leaves no word that was looked for in the address', async () => {
    const { tab } = await searching();
    await tab.keyboard.type('moestuin');
    await tab.keyboard.press('Enter');
    await tab.getByText('Gevonden: 1 beurt').waitFor();
    expect(tab.url()).not.toContain('moestuin');
  });

  it('shows what somebody wrote as they wrote it', async () => {
    const { tab } = await searching();
    await tab.getByRole('searchbox').fill('stickers');
    await tab.keyboard.press('Enter');
    await tab.getByText('Eerlijk over <b>stickers</b>').waitFor();
  });
});
