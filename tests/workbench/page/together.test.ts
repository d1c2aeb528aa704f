/** Coding together in a real browser: agreement, and differences that are settled. */

import { describe, expect, it } from 'vitest';
import { expectAccessible, NO_BROWSER, type Visiting, visit } from '../../support/browser.js';
import { codeByHand } from '../../support/coded-by-hand.js';
import { codedProject } from '../../support/coded-project.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const said = (index: number): string => `Het was fijn, zei nummer ${index}.`;
const TALK = Array.from({ length: 6 }, (_, index) => `I: Vraag ${index}?\n\nR: ${said(index)}\n\n`).join('');

/** Two coders, of whom the second left two codes out. */
async function coded(): Promise<string> {
  const folder = smallProject({ 'interviews/R01.txt': TALK });
  await run(folder, 'import');
  const given = (indices: readonly number[]) =>
    Object.fromEntries(indices.map((index) => [said(index), 'opb_groen']));
  await codeByHand(folder, 'Anna', given([0, 1, 2, 3]), '--respondent', 'R01');
  await codeByHand(folder, 'Bram', given([0, 1]), '--respondent', 'R01');
  return folder;
}

async function together(folder: string, how: Visiting = {}) {
  const visited = await visit(folder, how);
  await visited.tab.goto(`${new URL(visited.tab.url()).origin}/#/samen`);
  await visited.tab.getByRole('heading', { name: 'Verschillen' }).waitFor();
  return visited;
}

describe.skipIf(NO_BROWSER !== null)('coding together on the screen', () => {
  it.each([
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 380, dark: false },
  ])('is accessible: $width wide, dark: $dark', async (how) => {
    const { tab, complaints } = await together(await coded(), how);
    await tab.getByText('2 verschillen wachten op een besluit.').waitFor();
    await tab.getByText('Overeenstemming per code').click();
    await expectAccessible(tab);
    expect(complaints).toEqual([]);
  });

  it('says how well coders agree, and who left a code out', async () => {
    const { tab } = await together(await coded());
    await tab.getByText('Anna en Bram codeerden 6 dezelfde beurten met de hand.').waitFor();
    const card = tab.getByRole('article').first();
    await card.getByText('Bram gaf deze code hier niet').waitFor();
    expect(await card.locator('mark').textContent()).toBe(said(2));
  });

  it('settles a difference by a button, keeps what either decided, and keeps the keyboard in its place', async () => {
    const folder = await coded();
    const { tab } = await together(folder);
    const settle = tab.getByRole('button', { name: 'De code hoort hier niet' }).first();
    await settle.press('Enter');
    await tab.getByText('Eén verschil wacht op een besluit.').waitFor();
    await expect.poll(() => tab.evaluate('document.activeElement?.id')).toBe('inhoud');
    await tab.getByRole('button', { name: 'De code hoort hier', exact: true }).press('Enter');
    await tab.getByText('Er zijn geen verschillen').waitFor();
    const { stdout } = await run(folder, 'agreement', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ codeurs: ['Anna', 'Bram'], beurten: 6 });
  });

  it('leads whoever codes alone to coding blind on the screen, without a line to type', async () => {
    const { tab } = await together(await codedProject());
    await tab.getByText('Nog niemand heeft met de hand gecodeerd.').waitFor();
    expect(await tab.getByRole('main').textContent()).not.toMatch(/wijkstem (review|agreement)|--/);
    await tab.getByRole('main').getByRole('link', { name: 'Gesprekken' }).press('Enter');
    await tab.getByRole('heading', { name: 'Gesprekken' }).waitFor();
  });
});
