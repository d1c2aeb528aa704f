/** Deciding about names in a real browser, by keyboard. */

import { describe, expect, it } from 'vitest';
import { runImport } from '../../../src/work/importing/run-import.js';
import { expectAccessible, NO_BROWSER, type Visit, visit } from '../../support/browser.js';
import { FIRST, namesOnScreen, type Screen, SECOND, textsOf } from '../../support/names-on-screen.js';
import { opened } from '../../support/opened.js';
import { PROJECT, smallProject } from '../../support/project.js';

const PASSPHRASE = 'een lang geheim';

interface Deciding extends Visit {
  readonly screen: Screen;
  /** The name in the hand. */
  name(): Promise<string>;
  press(...keys: readonly string[]): Promise<void>;
  /** Presses `j` until a name is in the hand. */
  take(name: string): Promise<void>;
}

async function show(visited: Visit, screen: Screen, shelf: string): Promise<Deciding> {
  const { tab } = visited;
  await tab.goto(`${new URL(tab.url()).origin}/#/namen${shelf}`);
  const heading = tab.locator('#naam-titel');
  await tab.locator('.planken').waitFor();
  const name = async () => (await heading.textContent()) ?? '';
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await tab.keyboard.press(key);
  };
  return {
    ...visited,
    screen,
    name,
    press,
    take: async (wanted) => {
      await heading.waitFor();
      for (let at = 0; at < 20 && (await name()) !== wanted; at += 1) await press('j');
      expect(await name()).toBe(wanted);
    },
  };
}

async function deciding(how: Parameters<typeof visit>[1] = {}, shelf = '', files?: Record<string, string>) {
  const screen = await namesOnScreen(files);
  return show(await visit(screen.folder, how), screen, shelf);
}

/** A project of which the key is sealed, or is still to be made. */
async function sealed(how: Parameters<typeof visit>[1] = {}, text = FIRST): Promise<Deciding> {
  const folder = smallProject({
    'project.yaml': PROJECT,
    'interviews/R01.txt': text,
    'interviews/R02.txt': text === FIRST ? SECOND : text,
  });
  const here = opened(folder);
  const keyed = text === FIRST ? { ...here, passphrase: PASSPHRASE } : here;
  await runImport(['R01.txt', 'R02.txt'], keyed, {}, { command: 'import' });
  const screen = { folder, here, desk: (await namesOnScreen()).desk };
  return show(await visit(folder, how), screen, '');
}

const NO_NAME_YET = 'I: Hoe ging het?\n\nR: De Vlinder ging open. Een vlinder vloog weg.\n';

describe.skipIf(NO_BROWSER !== null)('names on the screen', () => {
  it.each([
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 380, dark: false },
  ])('are accessible in every state: $width wide, dark: $dark', async (how) => {
    const here = await deciding(how);
    const { tab, press } = here;
    await here.take('Vlinder');
    await tab.getByText('raakt 2 plaatsen in 2 gesprekken').first().waitFor();
    await expectAccessible(tab);
    for (const key of ['?', 'z', 'w']) {
      await press(key);
      await tab.getByRole('dialog').waitFor();
      await expectAccessible(tab);
      await press('Escape');
      await tab.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await press('v');
    await tab.getByRole('heading', { name: '1 beslissing, nog niet toegepast' }).waitFor();
    await expectAccessible(tab);
    await tab.getByRole('button', { name: 'Pas toe op de teksten' }).click();
    await tab.getByRole('heading', { name: 'Toegepast', exact: true }).waitFor();
    await expectAccessible(tab);
    await tab.getByRole('link', { name: /^Vervangen/ }).click();
    await tab.getByText('Hier stond').waitFor();
    await expectAccessible(tab);
    expect(here.complaints).toEqual([]);
  });

  it('open what a key asks for that was pressed before the browser told that the last window closed', async () => {
    const { tab, press } = await deciding();
    await tab.locator('#naam-titel').waitFor();
    await press('?');
    await tab.getByRole('dialog', { name: 'Toetsen' }).waitFor();
    await tab.evaluate(
      `document.querySelector('dialog').close();
       document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'w', bubbles: true }))`,
    );
    await tab.getByRole('dialog', { name: /^Wie is bedoeld/ }).waitFor();
  });

  it('tell what a decision touches, and are decided by one key each, with the next in the hand', async () => {
    const here = await deciding();
    await here.take('Vlinder');
    await here.tab.getByText('raakt 2 plaatsen in 2 gesprekken').first().waitFor();
    expect(await here.tab.locator('.plaats mark').allTextContents()).toEqual(['Vlinder', 'Vlinder']);
    await here.press('v');
    expect(await here.name()).not.toBe('Vlinder');
    const next = await here.name();
    await here.press('l');
    expect(await here.name()).not.toBe(next);
    const done = here.tab.locator('.laatst-beslist strong');
    await expect.poll(() => done.allTextContents()).toEqual([next, 'Vlinder']);
    await here.tab.getByRole('heading', { name: '1 beslissing, nog niet toegepast' }).waitFor();
  });

  it('are taken back by a key, the last first, also before the decision arrived', async () => {
    const here = await deciding();
    await here.take('Vlinder');
    await here.press('v', 'u');
    await here.tab.getByText('Ongedaan gemaakt.').waitFor();
    await expect.poll(here.name).toBe('Vlinder');
    await here.tab.getByText('Er zijn geen beslissingen die nog toegepast').waitFor();
  });

  it('follow what was decided once it is applied', async () => {
    const here = await deciding();
    await here.take('Vlinder');
    await here.press('v');
    await here.tab.getByRole('button', { name: 'Pas toe op de teksten' }).click();
    await here.tab.getByText('2 teksten zijn veranderd.').waitFor();
    const texts = [...(await textsOf(here.screen)).values()].join('');
    expect(texts).not.toContain('Vlinder');
    expect(texts).toContain('Een vlinder vloog weg');
  });

  it('are somebody who is there already, chosen by a few letters of who that is', async () => {
    const here = await deciding();
    await here.take('Vlinder');
    await here.press('z');
    await here.tab.getByRole('dialog').getByRole('combobox').fill('bouch');
    expect(await here.tab.getByRole('dialog').getByRole('option').allTextContents()).toEqual([
      expect.stringMatching(/^PERSOON-\d+ Bouchra/),
    ]);
    await here.press('Enter');
    await here.tab
      .locator('.laatst-beslist')
      .getByText(/zelfde als PERSOON-\d+/)
      .waitFor();
    expect(await here.name()).not.toBe('Vlinder');
  });

  it('that two people share are given to one of them', async () => {
    const here = await deciding();
    await here.tab.getByText('heten twee mensen Peter').waitFor();
    await here.press('w');
    await here.tab.getByRole('option', { name: /Peter de Vries/ }).waitFor();
    await here.press('ArrowDown', 'Enter');
    await here.tab.getByText('heten twee mensen Peter').waitFor({ state: 'detached' });
    await here.tab.locator('.laatst-beslist').getByText('Peter').waitFor();
  });

  it('stay behind a key that is sealed: a wrong passphrase keeps the field, the right one shows the names', async () => {
    const here = await sealed();
    const { tab } = here;
    const field = tab.getByLabel('Wachtwoord van de sleutel');
    await here.take('Vlinder');
    await expectAccessible(tab);
    await here.press('v');
    expect(await tab.evaluate('document.activeElement.id')).toBe('wachtwoord');
    await tab.keyboard.type('een ander geheim');
    await here.press('Enter');
    await expect.poll(() => tab.locator('#sleutel-fout').textContent()).not.toBe('');
    expect(await field.inputValue()).toBe('een ander geheim');
    await expectAccessible(tab);
    await field.fill(PASSPHRASE);
    await here.press('Enter');
    await field.waitFor({ state: 'detached' });
    expect(await tab.evaluate('document.activeElement.id')).toBe('naam-titel');
    await tab.getByRole('link', { name: /^Vervangen/ }).click();
    await tab.getByText('Hier stond').waitFor();
    expect(here.complaints).toEqual([]);
  });

  it('explain the key when it is still to be made, and take its passphrase twice', async () => {
    const here = await sealed({}, NO_NAME_YET);
    const { tab } = here;
    await tab.getByRole('heading', { name: 'Kies een wachtwoord voor de sleutel' }).waitFor();
    await tab.getByText('Zonder het wachtwoord weet niemand meer').waitFor();
    await expectAccessible(tab);
    await tab.getByLabel('Nieuw wachtwoord').fill(PASSPHRASE);
    await tab.getByLabel('Nog een keer').fill('een lang gehiem');
    await here.press('Enter');
    await tab.getByText('De twee wachtwoorden verschillen.').waitFor();
    await tab.getByLabel('Nog een keer').fill(PASSPHRASE);
    await here.press('Enter');
    await tab.getByLabel('Nieuw wachtwoord').waitFor({ state: 'detached' });
    await here.take('Vlinder');
    await here.press('v');
    await tab.getByRole('heading', { name: '1 beslissing, nog niet toegepast' }).waitFor();
  });

  it('that were decided and not applied are kept, and whoever leaves is told so', async () => {
    const here = await deciding();
    await here.take('Vlinder');
    await here.press('v');
    await here.tab.getByRole('heading', { name: '1 beslissing, nog niet toegepast' }).waitFor();
    await here.tab.getByRole('link', { name: 'Gesprekken' }).click();
    const told = here.tab.locator('.meldingen').getByText('bewaard, maar nog niet toegepast');
    await told.waitFor();
    await here.tab.locator('.meldingen').getByRole('link', { name: 'Namen' }).click();
    await here.tab.getByRole('heading', { name: '1 beslissing, nog niet toegepast' }).waitFor();
  });

  it('are shown as they are decided by another tab', async () => {
    const here = await deciding();
    await here.take('Vlinder');
    await here.json('/api/namen/besluit', {
      soort: 'PERSOON',
      tekst: 'Vlinder',
      keuze: 'vervang',
      als: null,
    });
    await expect.poll(here.name).not.toBe('Vlinder');
    await here.tab.getByRole('heading', { name: '1 beslissing, nog niet toegepast' }).waitFor();
  });

  it('stand in no address, no title, nothing that the browser keeps, and are never taken for a page', async () => {
    const here = await deciding({}, '', {
      'interviews/R01.txt': FIRST,
      'interviews/R02.txt': SECOND.replace('Vlinder.', 'Vlinder. <script>alert(1)</script> en zo.'),
    });
    const asked: string[] = [];
    here.tab.on('request', (request) => asked.push(decodeURIComponent(request.url())));
    await here.take('Vlinder');
    await here.tab
      .getByText(/^raakt/)
      .first()
      .waitFor();
    await here.press('z');
    await here.tab.getByRole('dialog').waitFor();
    await here.press('Escape', 'v', 'u');
    await here.tab.getByText('Ongedaan gemaakt.').waitFor();
    await here.tab.getByText('<script>alert(1)</script>').waitFor();
    const kept = await here.tab.evaluate(
      '[location.href, document.title, JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie].join()',
    );
    expect([...asked, kept, ...here.told].join('\n')).not.toMatch(/Vlinder|Bouchra/);
    expect(here.complaints).toEqual([]);
  });
});
