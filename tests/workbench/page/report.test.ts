/** The report and other files made from the page, in a real browser, by keyboard. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, NO_BROWSER, visit } from '../../support/browser.js';
import { smallProject } from '../../support/project.js';
import { usedProject } from '../../support/used-project.js';

const WAIT = { timeout: 60_000 };

async function openReport(tab: Page): Promise<void> {
  const link = tab.getByRole('link', { name: 'Rapport', exact: true, includeHidden: true });
  await link.waitFor({ state: 'attached' });
  // On a narrow screen.
  if (!(await link.isVisible())) await tab.getByRole('button', { name: 'Menu' }).press('Enter');
  await link.focus();
  await tab.keyboard.press('Enter');
  await tab.getByRole('button', { name: 'Maak het rapport' }).waitFor(WAIT);
}

/** Goes to something as somebody does who has no mouse. */
async function tabTo(tab: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await tab.keyboard.press('Tab');
    const focused = await tab.evaluate(
      "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()",
    );
    if (String(focused).startsWith(name)) return;
  }
  throw new Error(`no ${name} within 60 tabs`);
}

describe.skipIf(NO_BROWSER !== null)('the view of the report', () => {
  it('makes an internal report by keyboard, says where it is, and remembers what was ticked off', async () => {
    const folder = await usedProject();
    const { tab, complaints } = await visit(folder);
    await openReport(tab);
    await tab.getByText('Waar het op berust').waitFor(WAIT);
    await expectAccessible(tab);

    await tab
      .getByRole('radio', { name: /^Anderen/ })
      .first()
      .focus();
    await tab.keyboard.press('ArrowDown');
    await tabTo(tab, 'Maak het rapport');
    await tab.keyboard.press('Enter');
    await tab.getByText('Rapport gemaakt').waitFor(WAIT);
    const names = readdirSync(join(folder, 'rapporten')).filter((name) => name.endsWith('.docx'));
    expect(names).toEqual([expect.stringContaining('intern')]);
    expect(await tab.getByRole('status').filter({ hasText: 'Rapport gemaakt' }).textContent()).toContain(
      `rapporten/${names[0]}`,
    );
    await expectAccessible(tab);

    await tabTo(tab, 'Plaatsen waar nog niets staat');
    await tab.keyboard.press('Enter');
    const open = tab.getByRole('region', { name: 'Na te lopen' }).getByRole('checkbox');
    await open.first().focus();
    await tab.keyboard.press('Space');
    await tab.getByText(/Na te lopen: 1 van/).waitFor(WAIT);
    expect(await tab.evaluate('document.activeElement.checked')).toBe(true);
    await expectAccessible(tab);
    await tab.reload();
    await tab.getByText(/Na te lopen: 1 van/).waitFor(WAIT);
    expect(complaints).toEqual([]);
  }, 120_000);

  it('goes over a public report without writing it, with the passages to read again', async () => {
    const folder = await usedProject();
    const { tab } = await visit(folder, { dark: true });
    await openReport(tab);
    await tab.getByRole('button', { name: 'Loop eerst na' }).press('Enter');
    await tab.getByText('Er is niets geschreven.').waitFor(WAIT);
    expect(existsSync(join(folder, 'rapporten', 'openbare-versies.json'))).toBe(false);
    await expectAccessible(tab);
  }, 120_000);

  it('offers other files, each with what it is for and for whom; what others may not have can not be chosen', async () => {
    const folder = await usedProject();
    const { tab } = await visit(folder, { width: 380 });
    await openReport(tab);
    for (const title of [
      'Tabellen voor Excel',
      'Grafieken als afbeelding',
      'Vergelijking van groepen',
      'Nakijken in Excel',
      'Een gesprek om te lezen',
      'Memo’s',
      'Namen om over te beslissen',
    ]) {
      await tab
        .locator('details.bestand')
        .filter({ has: tab.getByRole('heading', { name: title, exact: true }) })
        .locator('summary')
        .first()
        .press('Enter');
    }
    await expectAccessible(tab);
    const tables = tab.getByRole('form', { name: 'Tabellen maken' });
    expect(await tables.getByRole('checkbox').count()).toBe(3);
    await tables.getByRole('radio', { name: /^Het onderzoeksteam/ }).press('Space');
    expect(await tables.getByRole('checkbox').count()).toBe(6);
    const read = tab.getByRole('form', { name: 'Gesprek om te lezen maken' });
    await read.getByRole('button', { name: 'Schrijf het gesprek' }).press('Enter');
    await tab.getByText('Gesprek om te lezen gemaakt').waitFor(WAIT);
    expect(existsSync(join(folder, 'rapporten', 'gesprek-R01-intern.docx'))).toBe(true);
    expect(await tab.getByRole('table').getByRole('rowheader').allTextContents()).toEqual([
      'Gesprek om te lezen',
    ]);
    await expectAccessible(tab);
  }, 120_000);

  it('says what stands in the way when there is nothing yet', async () => {
    const { tab } = await visit(smallProject());
    await openReport(tab);
    await tab.getByRole('button', { name: 'Maak het rapport' }).press('Enter');
    await tab.getByText('Er zijn nog geen transcripten ingelezen.').waitFor(WAIT);
    await expectAccessible(tab);
  }, 60_000);
});
