/** What stands around every view, in a real browser. */

import { describe, expect, it } from 'vitest';
import { expectAccessible, NO_BROWSER, visit } from '../../support/browser.js';
import { codedProject } from '../../support/coded-project.js';

describe.skipIf(NO_BROWSER !== null)('the page', () => {
  it.each([
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 380, dark: false },
  ])(
    'opens on the project, accessible, without a complaint of the browser: $width wide, dark: $dark',
    async (how) => {
      const { tab, complaints } = await visit(await codedProject(), how);
      await tab.getByRole('heading', { level: 1 }).waitFor();
      if (how.width < 800) await tab.getByRole('button', { name: 'Menu' }).click();
      expect(await tab.getByRole('navigation').getByRole('link').allTextContents()).toContain('Overzicht');
      await expectAccessible(tab);
      expect(complaints).toEqual([]);
      expect(new URL(tab.url()).search).toBe('');
    },
  );

  it('can be used by keyboard: the first tab leads past the menu', async () => {
    const { tab } = await visit(await codedProject());
    await tab.getByRole('heading', { level: 1 }).waitFor();
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    expect(await tab.evaluate('document.activeElement.id')).toBe('inhoud');
  });

  it('puts the views behind a button on a narrow screen, which closes when one is chosen', async () => {
    const { tab } = await visit(await codedProject(), { width: 380 });
    const links = tab.getByRole('navigation').getByRole('link');
    const button = tab.getByRole('button', { name: 'Menu' });
    await button.waitFor();
    expect(await links.count()).toBe(0);
    await button.press('Enter');
    const boxes = await Promise.all((await links.all()).map((link) => link.boundingBox()));
    expect(boxes.length).toBeGreaterThan(10);
    for (const box of boxes) expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThan(380);
    await links.filter({ hasText: 'Memo’s' }).press('Enter');
    await tab.getByRole('heading', { level: 1, name: 'Memo’s' }).waitFor();
    expect(await links.count()).toBe(0);
  });

  it('says where one is while an interview is on the screen', async () => {
    const { tab } = await visit(await codedProject());
    await tab.getByRole('link', { name: 'Gesprekken' }).click();
    await tab.getByRole('table').getByRole('link').first().click();
    await tab.locator('.lezen').waitFor();
    expect(await tab.getByRole('navigation').locator('[aria-current="true"]').textContent()).toBe(
      'Gesprekken',
    );
  });

  it('takes back that there is no connection once something arrives again', async () => {
    const { tab } = await visit(await codedProject());
    await tab.getByRole('heading', { level: 1 }).waitFor();
    const lost = tab.getByRole('alert').filter({ hasText: 'er wordt opnieuw verbinding gezocht' });
    await tab.route('**/api/**', (route) => route.abort());
    await tab.getByRole('link', { name: 'Memo’s' }).click();
    await lost.waitFor();
    await tab.unroute('**/api/**');
    await tab.getByRole('link', { name: 'Geschiedenis' }).click();
    await lost.waitFor({ state: 'detached' });
  });

  it('says so when the workbench is closed', async () => {
    const { tab, workbench } = await visit(await codedProject());
    await tab.getByRole('heading', { level: 1 }).waitFor();
    workbench.close();
    await tab.getByRole('alert').filter({ hasText: 'De werkbank is gesloten' }).waitFor();
  });
});
