/** Comparing groups in a real browser, by keyboard. */

import { describe, expect, it } from 'vitest';
import { agedProject } from '../../support/aged-project.js';
import { expectAccessible, NO_BROWSER, type Visiting, visit } from '../../support/browser.js';
import { judgingProject } from '../../support/judging-project.js';

async function comparing(how: Visiting = {}, folder?: string) {
  const visited = await visit(folder ?? (await judgingProject()), how);
  await visited.tab.goto(`${new URL(visited.tab.url()).origin}/#/vergelijken`);
  await visited.tab.getByRole('heading', { name: 'Besluiten' }).waitFor();
  return visited;
}

describe.skipIf(NO_BROWSER !== null)('comparing groups on the screen', () => {
  it.each([
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 380, dark: false },
  ])('is accessible in all that it shows: $width wide, dark: $dark', async (how) => {
    const { tab, complaints } = await comparing(how);
    await expectAccessible(tab);
    await tab.getByRole('link', { name: 'Eerlijkheid', exact: true }).click();
    await tab.getByRole('heading', { name: 'Perspectief binnen wijk' }).waitFor();
    await tab.getByText('Wie: alle perspectieven').click();
    await tab.getByText('Als tabel').first().click();
    await expectAccessible(tab);
    await tab.getByRole('button', { name: /^Eerlijkheid, afgewezen, Zuid/ }).click();
    await tab.getByText('een geheim').waitFor();
    await expectAccessible(tab);
    expect(complaints).toEqual([]);
  });

  it('leads from a number to what was said, from there to the place, and back', async () => {
    const { tab } = await comparing();
    const number = tab.getByRole('button', { name: /^Eerlijkheid, afgewezen: 2 van 2/ });
    await number.focus();
    await tab.keyboard.press('Enter');
    const quotes = tab.getByRole('dialog', { name: 'Eerlijkheid, afgewezen' });
    await quotes.getByText('2 passages').waitFor();
    expect(await quotes.getByText('niet citeren').count()).toBe(1);
    await tab.keyboard.press('Escape');
    await quotes.waitFor({ state: 'detached' });
    expect(await tab.locator(':focus').textContent()).toMatch(/^Eerlijkheid, afgewezen: 2 van 2/);
    await tab.keyboard.press('Enter');
    await quotes.getByRole('link', { name: 'R07, beurt 2' }).press('Enter');
    await tab.locator('[data-turn="2"]').waitFor();
    expect(new URL(tab.url()).hash).toMatch(/^#\/gesprek\/R07\.txt\/2\/[0-9a-f]+$/);
    await tab.locator('.codering[aria-current="true"]').waitFor();
    await tab.goBack();
    await number.waitFor();
  });

  it('narrows to some people, and compares by wijk', async () => {
    const { tab } = await comparing();
    await tab.getByText('Wie: alle perspectieven').click();
    await tab.getByRole('checkbox', { name: 'Zuid' }).press('Space');
    await tab.getByRole('columnheader', { name: 'Allen (2)' }).first().waitFor();
    await tab.getByRole('radio', { name: 'naar wijk' }).press('Space');
    await tab.getByRole('columnheader', { name: 'Zuid (2)' }).first().waitFor();
  });

  it("groups by a column of one's own, down to what was said", async () => {
    const { tab } = await comparing({}, await agedProject());
    await tab.getByRole('radio', { name: 'naar leeftijd' }).press('Space');
    await tab.getByRole('columnheader', { name: '65+ (1)' }).first().waitFor();
    await expectAccessible(tab);
    await tab.getByRole('link', { name: 'Eerlijkheid', exact: true }).press('Enter');
    await tab.getByRole('heading', { name: 'Leeftijd binnen wijk' }).waitFor();
    await tab.getByRole('button', { name: /^Eerlijkheid, 65\+, Noord/ }).press('Enter');
    await tab.getByRole('dialog').getByText('Ik was nummer 1.').waitFor();
    await expectAccessible(tab);
  });

  it('shows others only what may be public, on a screen that keys leaf through and close', async () => {
    const { tab, complaints } = await comparing();
    await tab.getByRole('button', { name: 'Laat zien aan anderen' }).press('Enter');
    await tab.getByRole('button', { name: 'Begin' }).press('Enter');
    const screen = tab.getByRole('dialog');
    await screen.getByText('1 van').waitFor();
    await expectAccessible(tab);
    expect(await screen.textContent()).not.toContain('afgewezen');
    await tab.keyboard.press('ArrowRight');
    await screen.getByText('2 van').waitFor();
    await expectAccessible(tab);
    await tab.keyboard.press('Home');
    await screen.getByText('1 van').waitFor();
    await screen.getByRole('button', { name: 'Sluit' }).press('Enter');
    await screen.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });
});
