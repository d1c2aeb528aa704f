/** The codebook in a real browser: looking at it and changing it, by keyboard. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectAccessible, NO_BROWSER, visit } from '../../support/browser.js';
import { changeCodebook, codedProject, decide } from '../../support/coded-project.js';
import { CODEBOOK } from '../../support/project.js';

/** With remarks of the group, that stay whatever is changed. */
const COMMENTED = `# Van de werkgroep\n${CODEBOOK.replace('    codes:', '    # in overleg\n    codes:')}`;

async function codebookOn(at = '', how: Parameters<typeof visit>[1] = {}) {
  const folder = await codedProject({ 'codeboek.yaml': COMMENTED });
  decide(folder, 'bevestigd', 'bes_stem', 'stickers');
  const visited = await visit(folder, how);
  const { tab } = visited;
  const go = async (to: string): Promise<void> => {
    await tab.goto(`${new URL(tab.url()).origin}/#/codeboek${to}`);
    await tab.getByRole('heading', { name: 'Codeboek', exact: true }).waitFor();
  };
  await go(at);
  return {
    ...visited,
    folder,
    go,
    press: async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await tab.keyboard.press(key);
    },
    /** Fills the field that has the focus, after `steps` times Tab. */
    fill: async (text: string, steps = 0): Promise<void> => {
      for (let step = 0; step < steps; step += 1) await tab.keyboard.press('Tab');
      await tab.keyboard.press('Control+a');
      await tab.keyboard.type(text);
    },
    /** The button, reached as who doesn't use a mouse does. */
    use: async (name: string): Promise<void> => {
      await tab.getByRole('button', { name, exact: true }).focus();
      await tab.keyboard.press('Enter');
    },
    heading: () => tab.locator('.gekozen h2').first().textContent(),
    focused: () => tab.evaluate<string>('document.activeElement.textContent.trim()'),
    tree: () => tab.locator('.boom li li a').evaluateAll((all) => all.map((one) => one.textContent ?? '')),
    written: () => readFileSync(join(folder, 'codeboek.yaml'), 'utf8'),
  };
}

describe.skipIf(NO_BROWSER !== null)('the codebook on the screen', () => {
  it.each([
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 380, dark: false },
  ])('is accessible in each state: $width wide, dark: $dark', async (how) => {
    const { tab, go, use, fill, complaints } = await codebookOn('', how);
    await tab.getByRole('link', { name: /^Stemmen/ }).waitFor();
    await expectAccessible(tab);
    await go('/thema/BES');
    await tab.getByRole('button', { name: 'Nieuwe code …' }).waitFor();
    await expectAccessible(tab);
    await go('/code/bes_stem');
    await use('Toon wat ze vinden');
    await tab.getByText('1 treffer in 1 beurt').waitFor();
    await expectAccessible(tab);
    for (const form of ['Bewerk', 'Verplaats …', 'Voeg samen …', 'Splits …', 'Ander id …']) {
      await use(form);
      await tab.getByRole('button', { name: 'Bekijk de wijziging' }).waitFor();
      await expectAccessible(tab);
      await use('Annuleer');
    }
    await use('Ander id …');
    await fill('opb_groen');
    await tab.keyboard.press('Enter');
    await tab.getByRole('alert').waitFor();
    await expectAccessible(tab);
    await fill('bes_kiezen', 1);
    await tab.keyboard.press('Enter');
    await tab.getByRole('button', { name: 'Voer door' }).waitFor();
    await expectAccessible(tab);
    await use('Voer door');
    await tab.getByText('heette eerder bes_stem').waitFor();
    await tab.getByRole('button', { name: 'Laat opnieuw voorstellen' }).waitFor();
    await expectAccessible(tab);
    expect(complaints).toEqual([]);
  });

  it('shows themes and codes with what was coded, and by a few letters only those that hold them', async () => {
    const { tab, press, fill, tree, heading } = await codebookOn();
    await expect
      .poll(tree)
      .toEqual([
        expect.stringMatching(/^Eerlijkheid 0 bevestigd · \d+ open/),
        expect.stringMatching(/^Stemmen 1 bevestigd · 0 open · 1 mens$/),
        expect.stringMatching(/^Groen/),
      ]);
    await tab.getByRole('searchbox').focus();
    await fill('gestemd is');
    await expect.poll(tree).toEqual([expect.stringContaining('Stemmen')]);
    await press('Enter');
    await expect.poll(heading).toBe('Stemmen');
    await tab.getByText('Hoe er gestemd is.').waitFor();
  });

  it('shows the difference before a change is made, writes only the lines it is about, and puts it back', async () => {
    const { tab, use, fill, focused, heading, written } = await codebookOn('/code/bes_stem');
    await use('Bewerk');
    await fill('Kiezen');
    await fill('Hoe er gekozen is.', 1);
    await tab.getByLabel('Zoektermen', { exact: true }).focus();
    await tab.keyboard.press('Control+End');
    await tab.keyboard.type('\nstembriefje');
    await tab.keyboard.press('Control+Enter');
    await expect.poll(focused).toBe('Stemmen bewerken: dit verandert er');
    const shown = async () => (await tab.locator('.gekozen').innerText()).replace(/\s+/g, ' ');
    for (const line of [
      '− was: Stemmen',
      '+ wordt: Kiezen',
      '+ wordt: stembriefje',
      'In het bestand: 1 regel erbij, 1 regel weg',
    ])
      expect(await shown()).toContain(line);
    expect(await shown()).toContain('1 voorstel kan anders worden');
    expect(written()).toBe(COMMENTED);
    await use('Voer door');
    await expect.poll(heading).toBe('Kiezen');
    await expect.poll(focused).toBe('Bewerk');
    expect(written()).toBe(
      COMMENTED.replace('label: Stemmen', 'label: Kiezen')
        .replace('Hoe er gestemd is.', 'Hoe er gekozen is.')
        .replace('gestemd]', 'gestemd, stembriefje]'),
    );
    await use('Zet terug');
    await expect.poll(heading).toBe('Stemmen');
    expect(written()).toBe(COMMENTED);
  });

  it('makes a theme and a code, moves, merges, splits and removes, each after it was shown', async () => {
    const { tab, go, use, fill, heading, tree, written } = await codebookOn('/nieuw-thema');
    const carryOut = async (): Promise<void> => {
      await tab.keyboard.press('Control+Enter');
      await tab.getByRole('button', { name: 'Voer door' }).waitFor();
      await use('Voer door');
    };
    const choose = (field: string, option: string) =>
      tab.getByLabel(field, { exact: true }).selectOption(option);
    const codes = async () => (await tree()).map((line) => line.replace(/ (nog niets|\d+ bevestigd).*$/, ''));
    await tab.getByLabel('Label').waitFor();
    await fill('Contact');
    await tab.keyboard.press('Enter');
    await use('Voer door');
    await expect.poll(heading).toBe('Contact');

    await use('Nieuwe code …');
    await fill('Koffie');
    await fill('Samen koffie drinken.', 1);
    await carryOut();
    await expect.poll(heading).toBe('Koffie');
    expect(written()).toContain('id: con_koffie');

    await use('Verplaats …');
    await choose('Thema', 'Besluiten');
    await choose('Plaats', 'voor Stemmen');
    await use('Bekijk de wijziging');
    await use('Voer door');
    await expect.poll(codes).toEqual(['Eerlijkheid', 'Koffie', 'Stemmen', 'Groen']);

    await use('Voeg samen …');
    await choose('Samen met', 'Stemmen (Besluiten)');
    await choose('Welke blijft', 'Stemmen (Besluiten)');
    await use('Bekijk de wijziging');
    await use('Voer door');
    await expect.poll(heading).toBe('Stemmen');
    await expect.poll(codes).toEqual(['Eerlijkheid', 'Stemmen', 'Groen']);

    await use('Splits …');
    await fill('Stickers');
    await fill('Met stickers.', 1);
    await fill('sticker*', 1);
    await fill('Briefjes', 1);
    await fill('Met briefjes.', 1);
    await carryOut();
    await expect.poll(codes).toEqual(['Eerlijkheid', 'Stickers', 'Briefjes', 'Groen']);

    await go('/code/bes_briefjes');
    await expect.poll(heading).toBe('Briefjes');
    await use('Verwijder …');
    await tab.getByText('1 beslissing telt niet meer').waitFor();
    await use('Voer door');
    await expect.poll(codes).toEqual(['Eerlijkheid', 'Stickers', 'Groen']);
    await go('/thema/CON');
    await expect.poll(heading).toBe('Contact');
    await use('Verwijder …');
    await use('Voer door');
    await expect.poll(() => tab.locator('.boom h2').allTextContents()).toEqual(['Besluiten', 'Opbrengst']);
    for (const remark of ['# Van de werkgroep', '# in overleg']) expect(written()).toContain(remark);
  }, 90_000);

  it('keeps what was typed while another code is looked at, and when the change is refused', async () => {
    const { tab, go, use, fill, focused, written } = await codebookOn('/code/bes_stem');
    await use('Bewerk');
    await fill('Kiezen');
    await tab.getByLabel('Zoektermen', { exact: true }).fill('((');
    await go('/code/opb_groen');
    await tab.getByText('nog niet bewaard').waitFor();
    await go('/code/bes_stem');
    await expect.poll(() => tab.getByLabel('Label', { exact: true }).inputValue()).toBe('Kiezen');
    await use('Bekijk de wijziging');
    await expect.poll(focused).toMatch(/zoekterm/);
    expect(await tab.getByLabel('Label', { exact: true }).inputValue()).toBe('Kiezen');
    expect(written()).toBe(COMMENTED);
  });

  it('makes a change once, however often the button is pressed, and leaves whoever types on where they are', async () => {
    const { tab, press, use, fill, heading, written } = await codebookOn('/thema/OPB');
    const slowly = async (path: string): Promise<void> => {
      await tab.route(`**/api/codeboek/${path}`, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
    };
    await slowly('voorzien');
    await use('Nieuwe code …');
    await fill('Bomen');
    await fill('Alle bomen.', 1);
    await press('Control+Enter');
    await tab.keyboard.type(' En struiken.');
    await tab.getByRole('button', { name: 'Bekijk de wijziging' }).waitFor();
    expect(await heading()).toBe('Nieuwe code in Opbrengst');
    await press('Control+Enter');
    await slowly('wijzig');
    await tab.getByRole('button', { name: 'Voer door' }).focus();
    await press('Enter', 'Enter');
    await expect.poll(heading).toBe('Bomen');
    expect(written().split('Alle bomen. En struiken.')).toHaveLength(2);
  });

  it('asks before the page is left with something typed', async () => {
    const { tab, use, fill, press } = await codebookOn('/code/bes_stem');
    const asked: string[] = [];
    tab.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await use('Bewerk');
    await tab.reload();
    await tab.getByRole('button', { name: 'Bewerk' }).waitFor();
    expect(asked).toEqual([]);
    await use('Bewerk');
    await fill('Kiezen');
    await press('Tab');
    await tab.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  it('goes on with what was typed when somebody changed the file meanwhile, and keeps both changes', async () => {
    const { tab, folder, use, fill, heading, written } = await codebookOn('/code/bes_stem');
    await use('Bewerk');
    await fill('Kiezen');
    changeCodebook(folder, ['Hoe er gestemd is.', 'Hoe men stemde.']);
    await tab.keyboard.press('Enter');
    await tab
      .getByRole('alert')
      .getByText(/intussen op een andere plek gewijzigd/)
      .waitFor();
    await use('Ga verder met het codeboek zoals het nu is');
    await use('Bekijk de wijziging');
    await use('Voer door');
    await expect.poll(heading).toBe('Kiezen');
    expect(written()).toContain('label: Kiezen, definitie: Hoe men stemde.');
  });

  it('shows a codebook with mistakes with a line for each, to read and not to change, until it is mended', async () => {
    const { tab, folder } = await codebookOn('/code/bes_stem');
    changeCodebook(
      folder,
      ['[moestuin]', '["(("]'],
      ['label: Stemmen', 'label: Kiezen'],
      ['[eerlijk*]', '["))"]'],
    );
    await tab.getByText('Er staan fouten in het codeboek.').waitFor();
    expect(await tab.getByRole('alert').getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^codeboek\.yaml, regel \d+/),
      expect.stringMatching(/^codeboek\.yaml, regel \d+/),
    ]);
    await expect.poll(() => tab.locator('.gekozen h2').textContent()).toBe('Kiezen');
    expect(await tab.getByRole('button', { name: 'Bewerk' }).count()).toBe(0);
    await expectAccessible(tab);
    writeFileSync(join(folder, 'codeboek.yaml'), COMMENTED);
    await tab.getByRole('button', { name: 'Bewerk' }).waitFor();
    expect(await tab.getByRole('alert').count()).toBe(0);
  });

  it('proposes again by the changed codebook when asked', async () => {
    const { tab, use, tree } = await codebookOn('/code/opb_groen');
    await use('Bewerk');
    await tab.getByLabel('Zoektermen', { exact: true }).fill('plannen');
    await use('Bekijk de wijziging');
    await use('Voer door');
    await use('Laat opnieuw voorstellen');
    await tab.getByText(/^Opnieuw voorgesteld: 1 nieuw voorstel, 1 vervallen/).waitFor();
    await expect
      .poll(() => tab.getByText('De voorstellen zijn nog die van een eerder codeboek.').count())
      .toBe(0);
    expect((await tree())[2]).toMatch(/^Groen 0 bevestigd · 1 open/);
  });
});
