/** From a transcript on the desktop to a first coded passage, in a real browser. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, NO_BROWSER, type Visit, visit } from '../../support/browser.js';
import { codedProject } from '../../support/coded-project.js';
import { folderWith, PROJECT, RESPONDENTS } from '../../support/project.js';
import { run, runWith } from '../../support/run.js';

const TALK = [
  'Sanne: Hoe ging het?',
  'Karin: Het ging heel eerlijk, met stickers op de plannen. Mijn buurvrouw Fatima Yilmaz was er ook.',
  'Sanne: En verder?',
  'Karin: De moestuin won.',
  '',
].join('\n\n');

async function bringing(how: Parameters<typeof visit>[1] = {}, files: Readonly<Record<string, string>> = {}) {
  const folder = await codedProject(files);
  const visited = await visit(folder, how);
  await visited.tab.goto(`${new URL(visited.tab.url()).origin}/#/binnenbrengen`);
  await visited.tab.getByRole('button', { name: 'Kies bestanden' }).waitFor();
  return { ...visited, folder };
}

type Dropped = Readonly<Record<string, string>>;

/** As somebody who drags files onto the page. */
async function drop({ tab }: Pick<Visit, 'tab'>, files: Dropped): Promise<void> {
  await tab.evaluate(
    `(() => {
      const data = new DataTransfer();
      for (const [name, text] of Object.entries(${JSON.stringify(files)})) data.items.add(new File([text], name));
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    })()`,
  );
}

/** The same with a file or a folder of the disk, as only the browser itself can. */
async function dropFrom({ tab, context }: Pick<Visit, 'tab' | 'context'>, path: string): Promise<void> {
  const browser = await context.newCDPSession(tab);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, x: 400, y: 200, data });
  }
}

/** As somebody who presses the button, whose file window a test can't press keys in. */
async function choose({ tab }: Pick<Visit, 'tab'>, files: Dropped): Promise<void> {
  const opening = tab.waitForEvent('filechooser');
  await tab.getByRole('button', { name: 'Kies bestanden' }).focus();
  await tab.keyboard.press('Enter');
  const all = Object.entries(files).map(([name, text]) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }));
  await (await opening).setFiles(all);
}

const speaker = ({ tab }: Pick<Visit, 'tab'>, name: string): Locator => tab.getByRole('group', { name });
const written = (folder: string): string => readFileSync(join(folder, 'respondents.csv'), 'utf8');

describe.skipIf(NO_BROWSER !== null)('a transcript that is dropped on the page', () => {
  it('takes at most six actions to the first coded passage', async () => {
    const here = await bringing();
    const { tab, folder } = here;
    let actions = 0;
    const act = async (doing: Promise<unknown>): Promise<void> => {
      actions += 1;
      await doing;
    };
    await act(drop(here, { 'gesprek.txt': TALK }));
    const karin = speaker(here, 'Karin');
    await act(karin.getByLabel('Perspectief').selectOption('verdeler'));
    await act(karin.getByLabel('Wijk').selectOption('zuid'));
    await act(tab.getByRole('button', { name: 'Lees in en stel codes voor' }).click());
    const way = tab.getByRole('link', { name: 'Lees en codeer gesprek.txt' });
    await way.waitFor();
    await expect.poll(() => tab.evaluate('document.activeElement.textContent')).toContain('Lees en codeer');
    await act(tab.keyboard.press('Enter'));
    await tab.locator('.codering[aria-current]').waitFor();
    await act(tab.keyboard.press('y'));
    await tab.locator('.codering').filter({ hasText: 'Eerlijkheid, bevestigd' }).waitFor();
    expect(actions).toBe(6);
    const { stdout } = await run(folder, 'fragments', '--json');
    expect(JSON.parse(stdout).fragmenten).toContainEqual(
      expect.objectContaining({ bestand: 'gesprek.txt', code: 'bes_eerlijk', status: 'bevestigd' }),
    );
    expect(written(folder)).toBe(`${RESPONDENTS}R03;verdeler;zuid;gesprek.txt;Karin;;\n`);
    expect(readFileSync(join(folder, 'project.yaml'), 'utf8')).toContain('interviewers: [Sanne]');
    expect((await run(folder, 'search', 'Yilmaz')).stdout).not.toContain('Yilmaz was');
    expect(here.complaints).toEqual([]);
  });

  it('is still half explained after a reload', async () => {
    const here = await bringing();
    await drop(here, { 'gesprek.txt': TALK });
    await speaker(here, 'Karin').getByLabel('Wijk').selectOption('zuid');
    await speaker(here, 'Karin').getByLabel('Nummer').fill('R12');
    await here.tab.waitForResponse('**/api/binnenbrengen/klad');
    await here.tab.reload();
    await expect.poll(() => speaker(here, 'Karin').getByLabel('Nummer').inputValue()).toBe('R12');
    expect(await speaker(here, 'Karin').getByLabel('Wijk').inputValue()).toBe('zuid');
  });

  it('shows what it was read as and how it begins, and is taken away again', async () => {
    const here = await bringing();
    await drop(here, { 'gesprek.txt': TALK });
    await here.tab.getByText('Gelezen als txt: 4 beurten, 2 sprekers').waitFor();
    await here.tab
      .getByRole('region', { name: 'Het begin van de tekst' })
      .getByText('De moestuin won.')
      .waitFor();
    await here.tab.getByRole('button', { name: 'Haal weg' }).click();
    await here.tab.getByRole('heading', { name: 'Nog in te lezen' }).waitFor({ state: 'detached' });
    expect((await run(here.folder, 'import', 'gesprek.txt')).stderr).toContain('bestaat niet');
  });
});

describe.skipIf(NO_BROWSER !== null)('several files at once', () => {
  it.each([
    { width: 1440, dark: false },
    { width: 1440, dark: true },
    { width: 380, dark: false },
  ])('are accessible in every state: $width wide, dark: $dark', async (how) => {
    const here = await bringing(how);
    await expectAccessible(here.tab);
    await choose(here, {
      'een.txt': TALK,
      'twee.txt': TALK.replace('moestuin', 'speeltuin'),
      'foto.txt': '\0\0',
      'R01.txt': 'I: Iets anders?\n\nR: Ja.\n',
      'film.mp4': 'x',
    });
    const refused = here.tab.getByRole('status', { name: 'Niet toegevoegd' }).getByRole('listitem');
    await expect.poll(() => refused.allTextContents()).toHaveLength(3);
    await here.tab.getByText('nog 1 spreker').nth(1).waitFor();
    await expectAccessible(here.tab);
    await here.tab.getByRole('group', { name: 'Karin' }).locator('summary').click();
    await here.tab.getByLabel('Mag opgenomen worden').waitFor();
    await expectAccessible(here.tab);
    expect(here.complaints).toEqual([]);
  });

  it('are taken out of a folder that is dropped, and out of those in it', async () => {
    const here = await bringing();
    const dropped = folderWith({
      'map/een.txt': TALK,
      'map/diep/twee.txt': TALK.replace('De', 'Die'),
      'map/.x': '',
    });
    await dropFrom(here, join(dropped, 'map'));
    await expect
      .poll(() => here.tab.locator('.bestand .naam').allTextContents())
      .toEqual(['een.txt', 'twee.txt']);
  });

  it('are not opened by the browser where no view takes them', async () => {
    const here = await bringing();
    await here.tab.goto(`${new URL(here.tab.url()).origin}/#/gesprekken`);
    await here.tab.getByRole('heading', { name: 'Gesprekken', level: 1 }).waitFor();
    await drop(here, { 'een.txt': TALK });
    await here.tab.getByText('Transcripten neerzetten gaat hier:').getByRole('link').click();
    await here.tab.getByRole('button', { name: 'Kies bestanden' }).waitFor();
  });

  it('get one perspective and wijk together, and a number each, by keyboard alone', async () => {
    const here = await bringing();
    const { tab, folder } = here;
    await choose(here, {
      'een.txt': TALK,
      'twee.txt': TALK.replace('moestuin', 'speeltuin'),
      'fout.txt': '\0',
    });
    await tab.getByText('nog 1 spreker').nth(1).waitFor();
    const all = tab.getByRole('group', { name: 'Voor iedereen die nog leeg is' });
    await all.getByLabel('Perspectief').focus();
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    const read = tab.getByRole('button', { name: 'Lees in en stel codes voor (alle 2)' });
    await read.focus();
    await tab.keyboard.press('Enter');
    await tab.getByRole('heading', { name: '2 gesprekken ingelezen' }).waitFor();
    await expectAccessible(tab);
    expect(written(folder)).toBe(
      `${RESPONDENTS}R03;verdeler;noord;een.txt;Karin;;\nR04;verdeler;noord;twee.txt;Karin;;\n`,
    );
  });

  it('does not say of a speaker what was meant before somebody else said who that is', async () => {
    const here = await bringing({}, { 'interviews/los.txt': TALK });
    const { tab } = here;
    await tab.getByRole('heading', { name: 'los.txt' }).waitFor();
    await speaker(here, 'Karin').getByLabel('Perspectief').selectOption('verdeler');
    await speaker(here, 'Karin').getByLabel('Wijk').selectOption('zuid');
    const who = (await here.json('/api/binnenbrengen/wie?bestand=los.txt')) as { versie: string };
    await here.json('/api/binnenbrengen/wie', {
      bestand: 'los.txt',
      versie: who.versie,
      sprekers: [{ spreker: 'Karin', respondent: 'R09', perspectief: 'afgewezen', wijk: 'noord' }],
    });
    await tab.getByText('veranderde intussen').waitFor();
    await expect.poll(() => speaker(here, 'Karin').getByLabel('Nummer').inputValue()).toBe('R09');
  });
});

describe.skipIf(NO_BROWSER !== null)('names in a transcript', () => {
  it('have the page ask for a new passphrase, and the import go on with it', async () => {
    const here = await bringing({}, { 'project.yaml': PROJECT });
    const { tab, folder } = here;
    await drop(here, { 'gesprek.txt': TALK });
    const karin = speaker(here, 'Karin');
    await karin.getByLabel('Perspectief').selectOption('verdeler');
    await karin.getByLabel('Wijk').selectOption('zuid');
    await tab.getByRole('button', { name: 'Lees in' }).click();
    await tab.getByLabel('Nieuw wachtwoord').fill('paard batterij nietje');
    await expectAccessible(tab);
    await tab.getByLabel('Nog een keer').fill('paard batterij nietje');
    await tab.keyboard.press('Enter');
    await tab.getByRole('link', { name: 'Lees en codeer gesprek.txt' }).waitFor();
    const given = { passphrase: 'paard batterij nietje' };
    expect((await runWith(given, folder, 'import')).stdout).toMatch(/3 ongewijzigd|ongewijzigd/);
    expect(readFileSync(join(folder, 'sleutel.json'), 'utf8')).not.toContain('Yilmaz');
  });
});
