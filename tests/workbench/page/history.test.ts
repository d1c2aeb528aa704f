/** The history in a real browser, by keyboard. */

import { describe, expect, it } from 'vitest';
import { expectAccessible, NO_BROWSER, type Visiting, visit } from '../../support/browser.js';
import { codedProject } from '../../support/coded-project.js';
import { run } from '../../support/run.js';

async function looking(how: Visiting = {}) {
  const folder = await codedProject();
  for (const words of ['Eén.', 'Twee.']) await run(folder, 'memo', 'add', words, '--codeur', 'Aya');
  const visited = await visit(folder, how);
  const { tab } = visited;
  await tab.goto(`${new URL(tab.url()).origin}/#/geschiedenis`);
  await tab.getByRole('cell', { name: 'Gecodeerd' }).waitFor();
  const memos = async () => (await run(folder, 'memo', 'list')).stdout;
  return { ...visited, folder, memos };
}

describe.skipIf(NO_BROWSER !== null)('the history on the screen', () => {
  it.each([
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 380, dark: false },
  ])('is accessible in all that it shows: $width wide, dark: $dark', async (how) => {
    const { tab, complaints } = await looking(how);
    await expectAccessible(tab);
    await tab.getByRole('button', { name: 'Maak het laatste ongedaan' }).press('Enter');
    await tab.getByText('ongedaan gemaakt', { exact: true }).waitFor();
    await tab.getByRole('button', { name: 'nummer 1' }).press('Enter');
    await tab.getByRole('dialog').waitFor();
    await expectAccessible(tab);
    expect(complaints).toEqual([]);
  });

  it('takes the last act back and does it again, each by one key', async () => {
    const { tab, memos } = await looking();
    await tab.getByRole('button', { name: 'Maak het laatste ongedaan' }).press('Enter');
    await tab.getByText('Ongedaan gemaakt: 1 handeling.').waitFor();
    await tab.getByRole('cell', { name: 'Nummer 4 ongedaan gemaakt' }).waitFor();
    expect(await memos()).not.toContain('Twee.');
    await tab.getByRole('button', { name: 'Doe het opnieuw' }).press('Enter');
    await tab.getByText('Opnieuw gedaan: 1 handeling.').waitFor();
    expect(await memos()).toContain('Twee.');
  });

  it('tells what goes along before it takes an earlier act back', async () => {
    const { tab, memos } = await looking();
    await tab.getByRole('button', { name: /^Maak ongedaan, met 2 erna.*nummer 2$/ }).press('Enter');
    const question = tab.getByRole('dialog', { name: '3 handelingen ongedaan maken?' });
    expect(
      (await question.getByRole('listitem').allTextContents()).map((line) => line.split(',')[0]),
    ).toEqual(['Memo geschreven', 'Memo geschreven', 'Gecodeerd']);
    await question.getByRole('button', { name: 'Laat het zo' }).press('Enter');
    await question.waitFor({ state: 'detached' });
    expect(await memos()).toContain('Eén.');
    await tab.getByRole('button', { name: /nummer 2$/ }).press('Enter');
    await question.getByRole('button', { name: 'Maak 3 handelingen ongedaan' }).press('Enter');
    await tab.getByText('Ongedaan gemaakt: 3 handelingen.').waitFor();
    expect(await memos()).not.toContain('Eén.');
  });

  it('says why not when something else was done meanwhile', async () => {
    const { tab, folder, memos } = await looking();
    await tab.route('**/api/geschiedenis?*', (route) => route.abort());
    await run(folder, 'memo', 'add', 'Drie.', '--codeur', 'Aya');
    await tab.getByRole('button', { name: 'Maak het laatste ongedaan' }).press('Enter');
    await tab.getByText('Er is intussen iets anders gedaan').waitFor();
    expect(await memos()).toContain('Twee.');
  });
});
