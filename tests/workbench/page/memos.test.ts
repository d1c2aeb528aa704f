/** Memos in a real browser, by keyboard. */

import { describe, expect, it } from 'vitest';
import { expectAccessible, NO_BROWSER, type Visiting, visit } from '../../support/browser.js';
import { codedProject } from '../../support/coded-project.js';
import { run } from '../../support/run.js';

async function noting(how: Visiting = {}) {
  const folder = await codedProject();
  const note = (...words: readonly string[]) => run(folder, 'memo', 'add', ...words);
  await note('Bel <b>iedereen</b>.', '--codeur', 'Aya');
  await note('Vraag door.', '--bestand', 'R01.txt', '--beurt', '2', '--codeur', 'Aya');
  await note('Past dit?', '--code', 'opb_groen', '--codeur', 'Sanne', '--nieuwe-codeur');
  const visited = await visit(folder, how);
  await visited.tab.goto(`${new URL(visited.tab.url()).origin}/#/memos`);
  await visited.tab.getByText('3 memo’s').waitFor();
  return { ...visited, folder };
}

describe.skipIf(NO_BROWSER !== null)('memos on the screen', () => {
  it.each([
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 380, dark: false },
  ])('are accessible, also while one is written: $width wide, dark: $dark', async (how) => {
    const { tab, complaints } = await noting(how);
    await expectAccessible(tab);
    await tab.getByRole('button', { name: 'Schrijf een memo' }).press('Enter');
    await tab.getByLabel('Waarover', { exact: true }).last().selectOption('passage');
    await tab.getByLabel('Nummer van de beurt').waitFor();
    await expectAccessible(tab);
    expect(complaints).toEqual([]);
  });

  it('are written by keyboard, and what is refused stays with its words', async () => {
    const { tab, folder } = await noting();
    await tab.getByRole('button', { name: 'Schrijf een memo' }).press('Enter');
    const form = tab.getByRole('dialog', { name: 'Schrijf een memo' });
    await expect.poll(() => form.locator('textarea:focus').count()).toBe(1);
    await tab.keyboard.type('Kijk naar beurt 9.');
    await form.getByLabel('Waarover').selectOption('passage');
    await form.getByLabel('Nummer van de beurt').fill('9');
    await form.getByLabel('Wat wilt u onthouden?').press('Control+Enter');
    await tab.getByText('is geen beurt 9').waitFor();
    expect(await form.getByLabel('Wat wilt u onthouden?').inputValue()).toBe('Kijk naar beurt 9.');
    await form.getByLabel('Nummer van de beurt').fill('2');
    await form.getByRole('button', { name: 'Bewaar' }).press('Enter');
    await tab.getByText('4 memo’s').waitFor();
    await expect.poll(() => tab.locator(':focus').textContent()).toBe('Schrijf een memo');
    expect((await run(folder, 'memo', 'list')).stdout).toContain('Kijk naar beurt 9.');
  });

  it('show what somebody wrote as they wrote it, and lead to the place', async () => {
    const { tab } = await noting();
    await tab.getByText('Bel <b>iedereen</b>.').waitFor();
    await tab.getByRole('link', { name: 'R01.txt, beurt 2' }).press('Enter');
    await tab.locator('[data-turn="2"]').waitFor();
  });

  it('can be changed by who wrote them, and taken away with a way back', async () => {
    const { tab, folder } = await noting();
    const item = (words: string) => tab.getByRole('listitem').filter({ hasText: words });
    expect(await item('Past dit?').getByRole('button').allTextContents()).toEqual(['Verwijder']);
    await item('Vraag door.').getByRole('button', { name: 'Wijzig' }).press('Enter');
    await tab.getByRole('dialog').getByLabel('Wat wilt u onthouden?').fill('Vraag nog eens door.');
    await tab.keyboard.press('Control+Enter');
    await item('Vraag nog eens door.').waitFor();
    await item('Past dit?').getByRole('button', { name: 'Verwijder' }).press('Enter');
    await tab.getByText('2 memo’s').waitFor();
    expect(await tab.locator(':focus').getAttribute('role')).toBe('status');
    await tab.getByText('Het memo is verwijderd.').waitFor();
    await expectAccessible(tab);
    expect((await run(folder, 'memo', 'list')).stdout).not.toContain('Past dit?');
    await tab.getByRole('main').focus();
    await tab
      .getByRole('region')
      .or(tab.locator('.meldingen'))
      .getByRole('link', { name: 'Geschiedenis' })
      .press('Enter');
    await tab.getByRole('cell', { name: 'Memo verwijderd' }).waitFor();
  });

  it('are narrowed by what they are about and by words', async () => {
    const { tab } = await noting();
    await tab.getByLabel('Waarover').selectOption('code');
    await tab.getByText('1 memo', { exact: true }).waitFor();
    await tab.getByLabel('Met de woorden').fill('nergens');
    await tab.getByText('Geen memo’s gevonden.').waitFor();
    await tab.getByLabel('Waarover').selectOption('');
    await tab.getByLabel('Met de woorden').fill('vraag');
    await tab.getByText('1 memo', { exact: true }).waitFor();
  });
});
