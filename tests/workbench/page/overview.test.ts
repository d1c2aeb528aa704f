/** The overview in a real browser: who one is, how far it is, and on to the next step. */

import { describe, expect, it } from 'vitest';
import { expectAccessible, NO_BROWSER, visit } from '../../support/browser.js';
import { changeCodebook, codedProject, decide } from '../../support/coded-project.js';

describe.skipIf(NO_BROWSER !== null)('the overview', () => {
  it.each([
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 380, dark: false },
  ])('is accessible, also while it asks who one is: $width wide, dark: $dark', async (how) => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'bes_eerlijk', 'eerlijk', 'Sanne');
    const { tab, complaints } = await visit(folder, { ...how, coder: null });
    await tab.getByRole('group', { name: 'Wie bent u?' }).waitFor();
    await tab.getByRole('link', { name: 'R01.txt', exact: true }).waitFor();
    await expectAccessible(tab);
    await tab.getByRole('radio', { name: 'Ik codeer hier voor het eerst' }).check();
    await tab.getByRole('textbox', { name: 'Uw naam' }).waitFor();
    await expectAccessible(tab);
    expect(complaints).toEqual([]);
  });

  it('asks once who one is, by keyboard, and remembers it', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'bes_eerlijk', 'eerlijk', 'Sanne');
    const { tab } = await visit(folder, { coder: null });
    await tab.getByRole('radio', { name: 'Sanne' }).focus();
    await tab.keyboard.press('Enter');
    await tab.getByText('U werkt als Sanne.').waitFor();
    await tab.reload();
    await tab.getByText('U werkt als Sanne.').waitFor();
  });

  it('codes again at a button when the codebook changed, and says what came of it', async () => {
    const folder = await codedProject();
    changeCodebook(folder, ['[moestuin]', '[moestuin, plannen]']);
    const { tab } = await visit(folder);
    await tab.getByRole('button', { name: 'Codeer opnieuw' }).press('Enter');
    await tab.getByText('Gecodeerd: 1 nieuw voorstel').waitFor();
    await tab.getByRole('link', { name: 'Vergelijk de groepen' }).waitFor();
  });

  it('tells what waits in each interview, also the names, and leads to where one was deciding', async () => {
    const folder = await codedProject({
      'interviews/R01.txt': 'I: Hoe ging het?\n\nR: De Vlinder ging open, heel eerlijk. De moestuin won.\n',
    });
    const { tab } = await visit(folder);
    const row = tab.getByRole('row').filter({ hasText: 'R01.txt' });
    await tab.getByRole('link', { name: 'Beslis over namen: nog 1' }).waitFor();
    const heads = await tab.getByRole('columnheader').allTextContents();
    const cells = await row.getByRole('cell').allTextContents();
    const of = (head: string) => cells[heads.indexOf(head) - 1];
    expect([of('Voorstellen open'), of('Bevestigd'), of('Zonder code'), of('Namen te beslissen')]).toEqual([
      '2',
      '0',
      '0',
      '1',
    ]);
    await expectAccessible(tab);
    await tab.getByRole('link', { name: 'Beslis over voorstellen: nog 3' }).press('Enter');
    await tab.locator('[data-turn="2"]').waitFor();
    expect(new URL(tab.url()).hash).toBe('#/gesprek/R01.txt');
  });

  it('closes the workbench at a button', async () => {
    const { tab } = await visit(await codedProject());
    await tab.getByRole('button', { name: 'Sluit de werkbank' }).press('Enter');
    await tab.getByRole('alert').filter({ hasText: 'De werkbank is gesloten' }).waitFor();
  });
});
