/** The framework matrix in a real browser: read and written by keyboard, kept whatever happens. */

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, NO_BROWSER, type Visiting, visit } from '../../support/browser.js';
import { codedProject } from '../../support/coded-project.js';
import { run } from '../../support/run.js';
import { summariesIn, summarise } from '../../support/summary-file.js';
import { copyOf } from '../../support/two-copies.js';

const R01_BES = 'respondent R01 | thema BES';

async function summarising(how: Visiting = {}, folder?: string) {
  const project = folder ?? (await codedProject());
  const visited = await visit(project, how);
  await open(visited.tab);
  return { ...visited, project };
}

async function open(tab: Page): Promise<void> {
  await tab.goto(`${new URL(tab.url()).origin}/#/samenvatten`);
  await tab.locator('.rastercel').first().waitFor();
}

const writing = (tab: Page) => tab.getByLabel('Uw samenvatting');
const saved = (tab: Page) => tab.getByText(/^Bewaard\. Aya/).waitFor();

describe.skipIf(NO_BROWSER !== null)('summarising on the screen', { timeout: 120_000 }, () => {
  it.each([
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 380, dark: false },
  ])('is accessible in all that it shows: $width wide, dark: $dark', async (how) => {
    const { tab, complaints } = await summarising(how);
    await expectAccessible(tab);
    await tab.locator('.rastercel').first().press('Enter');
    await tab.getByText('met stickers op de plannen').waitFor();
    await tab.keyboard.type('Vond het eerlijk.');
    await saved(tab);
    await expectAccessible(tab);
    await tab.getByLabel('Rijen').selectOption('Perspectief × wijk');
    await tab.getByLabel('Kolommen').selectOption('Codes');
    await tab.getByRole('columnheader', { name: 'Eerlijkheid' }).waitFor();
    await tab.getByText('Wie: alle perspectieven').click();
    await expectAccessible(tab);
    expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('is done by keyboard: arrows between cells, Enter to write, Escape back, and it is saved as it is typed', async () => {
    const { tab, project } = await summarising();
    await tab.locator('.rastercel').first().focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowLeft'])
      await tab.keyboard.press(key);
    await tab.getByRole('heading', { name: 'R01 over Besluiten' }).waitFor();
    await tab.keyboard.press('Enter');
    await tab.keyboard.type('Vond het eerlijk.');
    await saved(tab);
    await tab.keyboard.press('Escape');
    expect(await tab.locator(':focus').textContent()).toContain('Vond het eerlijk.');
    await tab.keyboard.press('End');
    await tab.getByRole('heading', { name: 'R01 over Opbrengst' }).waitFor();
    await tab.keyboard.press('Control+ArrowDown');
    await tab.getByRole('heading', { name: 'R02 over Opbrengst' }).waitFor();
    await tab.keyboard.press('Enter');
    await tab.keyboard.type('Niets.');
    await saved(tab);
    expect(await summariesIn(project)).toEqual([
      [R01_BES, 'Vond het eerlijk.'],
      ['respondent R02 | thema OPB', 'Niets.'],
    ]);
  });

  it('leads from a passage to its place in the interview, and back to the same grid', async () => {
    const { tab } = await summarising();
    await tab.getByLabel('Rijen').selectOption('Wijken');
    await tab.getByRole('rowheader', { name: 'Noord' }).waitFor();
    await tab.locator('.rastercel').first().focus();
    await tab.getByRole('link', { name: 'R02, beurt 2' }).click();
    await tab.locator('[data-turn="2"]').waitFor();
    await tab.goBack();
    await tab.getByRole('rowheader', { name: 'Noord' }).waitFor();
  });

  it('loses nothing on reload right after a key, nor in another view', async () => {
    const { tab, project } = await summarising();
    await tab.locator('.rastercel').first().press('Enter');
    await tab.keyboard.type('Eerst dit');
    await tab.reload();
    await tab.locator('.rastercel').first().waitFor();
    await expect.poll(() => summariesIn(project)).toEqual([[R01_BES, 'Eerst dit']]);
    await tab.locator('.rastercel').first().filter({ hasText: 'Eerst dit' }).press('Enter');
    await tab.keyboard.press('End');
    await tab.keyboard.type(', en dat');
    await tab.getByRole('link', { name: 'Overzicht' }).click();
    await expect.poll(() => summariesIn(project)).toEqual([[R01_BES, 'Eerst dit, en dat']]);
  });

  it('shows what another tab wrote, and lets a person choose when both wrote', async () => {
    const { tab, context, project } = await summarising();
    const other = await context.newPage();
    await other.goto(tab.url());
    for (const one of [other, tab]) await one.locator('.rastercel').first().press('Enter');
    await other.bringToFront();
    await writing(other).fill('Uit het ene venster.');
    await saved(other);
    await expect.poll(() => writing(tab).inputValue()).toBe('Uit het ene venster.');
    await tab.route('**/api/gebeurtenissen', (route) => route.abort());
    await tab.route('**/api/samenvatten?*', (route) => route.abort());
    await writing(other).fill('Uit het ene venster, langer.');
    await saved(other);
    await writing(tab).fill('Uit het andere.');
    const against = tab.getByRole('alert').filter({ hasText: 'Intussen staat hier een andere tekst' });
    await against.getByText('Uit het ene venster, langer.').waitFor();
    await expectAccessible(tab);
    expect(await summariesIn(project)).toEqual([[R01_BES, 'Uit het ene venster, langer.']]);
    await against.getByRole('button', { name: 'Bewaar wat ik schreef' }).click();
    await saved(tab);
    expect(await summariesIn(project)).toEqual([[R01_BES, 'Uit het andere.']]);
  });

  it('keeps what is typed without a connection, says so, and saves it when asked again', async () => {
    const { tab, project } = await summarising();
    await tab.locator('.rastercel').first().press('Enter');
    await tab.route('**/api/samenvatten/bewaar', (route) => route.abort());
    await tab.keyboard.type('Zonder verbinding.');
    await tab.getByText('Geen verbinding met de werkbank. Kijk straks').waitFor();
    await expectAccessible(tab);
    expect(await tab.locator('.rastercel').first().textContent()).toContain('niet bewaard');
    await tab.unroute('**/api/samenvatten/bewaar');
    await tab.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await saved(tab);
    expect(await summariesIn(project)).toEqual([[R01_BES, 'Zonder verbinding.']]);
  });

  it('lets a person choose between texts of two copies', async () => {
    const here = await codedProject();
    const there = copyOf(here);
    await summarise(here, { [R01_BES]: 'Hier.' });
    await summarise(there, { [R01_BES]: 'Daar.' });
    await run(here, 'merge', there);
    const { tab } = await summarising({}, here);
    await tab.locator('.rastercel').first().focus();
    await tab.getByText('Hier staan 2 teksten. Kies welke blijft.').waitFor();
    await expectAccessible(tab);
    await tab.getByRole('button', { name: 'Zet ze onder elkaar' }).click();
    await expect
      .poll(async () => (await summariesIn(here)).map(([, text]) => text.split('\n\n').sort()))
      .toEqual([['Daar.', 'Hier.']]);
  });

  it('keeps heads in view and cells where they are, with 25 respondents and 12 themes', async () => {
    const people = Array.from({ length: 25 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`);
    const themes = Array.from({ length: 12 }, (_, at) => `T${at + 1}`);
    const folder = await codedProject({
      'codeboek.yaml': `codeboek: {id: proef, versie: "1.0"}\nthemas:\n${themes
        .map(
          (id) =>
            `  - id: ${id}\n    label: Een thema met een lange naam ${id}\n    codes:\n      - {id: ${id.toLowerCase()}_a, label: A, definitie: D., zoektermen: [eerlijk*]}\n`,
        )
        .join('')}`,
      'respondents.csv': `respondent;perspectief;wijk;bestand;spreker\n${people.map((id) => `${id};verdeler;noord;${id}.txt;R\n`).join('')}`,
      ...Object.fromEntries(
        people.map((id, at) => [
          `interviews/${id}.txt`,
          `I: Hoe ging het?\n\nR: Eerlijk, vond ik, nummer ${at}.\n`,
        ]),
      ),
    });
    const { tab } = await summarising({}, folder);
    expect(await tab.locator('.rastercel').count()).toBe(300);
    const boxOf = async (name: string, role: 'rowheader' | 'columnheader') => {
      const box = await tab.getByRole(role, { name }).boundingBox();
      return { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) };
    };
    const [row, column] = [
      await boxOf('R01', 'rowheader'),
      await boxOf('T1 ', 'columnheader').catch(() => null),
    ];
    await tab.locator('.rastercel').first().press('Control+End');
    await tab.getByRole('heading', { name: /^R25 over/ }).waitFor();
    const last = tab.locator('.rastercel').last();
    const isSeen = () =>
      last.evaluate((cell) => {
        const [box, around] = [
          cell.getBoundingClientRect(),
          cell.closest('.rastervak')?.getBoundingClientRect(),
        ];
        return around !== undefined && box.bottom <= around.bottom + 1 && box.right <= around.right + 1;
      });
    await expect.poll(isSeen).toBe(true);
    expect((await boxOf('R25', 'rowheader')).x).toBe(row.x);
    expect((await boxOf('T12', 'columnheader')).y).toBe(column?.y ?? (await boxOf('T11', 'columnheader')).y);
    const before = await last.boundingBox();
    await tab.keyboard.press('Enter');
    await tab.keyboard.type('Een hele lange samenvatting. '.repeat(15));
    await saved(tab);
    await tab.keyboard.press('Escape');
    await expect.poll(() => last.boundingBox()).toEqual(before);
    expect(await isSeen()).toBe(true);
  });
});
