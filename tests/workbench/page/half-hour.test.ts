/** A researcher's half hour in a real browser: from an empty folder to a report, and then what the commands say of it. */

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, NO_BROWSER, type Visit, visit } from '../../support/browser.js';
import { TRANSCRIPTS, type Transcript } from '../../support/half-hour.js';
import { folderWith } from '../../support/project.js';
import { type Ran, runWith } from '../../support/run.js';
import { summariesIn } from '../../support/summary-file.js';
import { partsOf, textOf } from '../../support/word.js';

const PASSPHRASE = 'paard batterij nietje';
const DECISIONS = 20;
/** Of how many decisions the first is a rejection. */
const REJECTED_EACH = 5;
/** Those, and the one that is coded by hand. */
const CONFIRMED = DECISIONS - Math.ceil((DECISIONS - 1) / REJECTED_EACH) + 1;
const SUMMARY = 'Vond dat het eerlijk ging.';
const NEW_CODE = 'Trots op het resultaat';
const NEW_ID = 'opb_trots_op_het_resultaat';
const BY_HAND = 'Vijftigduizend is veel geld, het is goed besteed.';

interface HalfHour extends Visit {
  readonly folder: string;
  /** Does a part of it, and says which in whatever fails; what is on the screen at its end is accessible. */
  stage(name: string, doing: () => Promise<void>): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  /** How many keys were pressed so far. */
  pressed(): number;
  /** Goes to a view by its link in the menu. */
  open(view: string): Promise<void>;
  /** The button, reached as who doesn't use a mouse does. */
  use(name: string | RegExp): Promise<void>;
  command(...argv: readonly string[]): Promise<Ran>;
}

async function sitDown(): Promise<HalfHour> {
  const root = folderWith({ 'thuis/brief.txt': '' });
  const folder = join(root, 'onderzoek');
  mkdirSync(folder);
  const standing = { from: folder, home: join(root, 'thuis') };
  const here = await visit(null, { coder: null, standing });
  const { tab, complaints } = here;
  let pressed = 0;
  // A machine that does other things too is slow.
  tab.setDefaultTimeout(90_000);
  return {
    ...here,
    folder,
    stage: async (name, doing) => {
      try {
        await doing();
        await expectAccessible(tab);
        expect(complaints).toEqual([]);
      } catch (error) {
        const shown = await tab.locator('body').innerText();
        throw new Error(`${name}: ${String(error)}\nOn the screen:\n${shown}`, { cause: error });
      }
    },
    press: async (...keys) => {
      pressed += keys.length;
      for (const key of keys) await tab.keyboard.press(key);
    },
    pressed: () => pressed,
    open: (view) => tab.getByRole('navigation').getByRole('link', { name: view, exact: true }).press('Enter'),
    use: (name) => tab.getByRole('button', { name }).press('Enter'),
    command: (...argv) => runWith({ passphrase: PASSPHRASE }, folder, ...argv),
  };
}

/** As somebody who drags files onto the page. */
async function drop({ tab }: Visit, ...files: readonly Transcript[]): Promise<void> {
  const all = files.map(({ name, content }) => [name, Buffer.from(content).toString('base64')]);
  await tab.evaluate(
    `(() => {
      const data = new DataTransfer();
      for (const [name, content] of ${JSON.stringify(all)}) {
        data.items.add(new File([Uint8Array.from(atob(content), (one) => one.charCodeAt(0))], name));
      }
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    })()`,
  );
}

const speaker = ({ tab }: Visit, name: string): Locator => tab.getByRole('group', { name });

async function beginProject({ tab, press, use }: HalfHour): Promise<void> {
  await tab.getByRole('heading', { name: 'Beginnen', level: 1 }).waitFor();
  await tab.getByLabel('Wie bent u?').fill('Mila');
  await press('Tab');
  await tab.keyboard.type('Evaluatie wijkbudget');
  await press('Tab');
  await tab.keyboard.type('Gemeente Proefstad');
  await press('Tab');
  await tab.keyboard.type('Noord\nZuid');
  await tab.getByLabel('die nog leeg is').focus();
  await press('Space');
  await expectAccessible(tab);
  await use('Begin het project');
  await tab.getByRole('heading', { name: 'Transcripten binnenbrengen' }).waitFor();
}

async function bringThree(here: HalfHour): Promise<void> {
  const { tab } = here;
  const { receiver, refused, otherDivider } = TRANSCRIPTS;
  await drop(here, receiver, refused, otherDivider);
  for (const [{ name }, who, perspective, wijk] of [
    [receiver, 'R', 'ontvanger', 'noord'],
    [refused, 'Joop', 'afgewezen', 'zuid'],
    [otherDivider, 'R', 'verdeler', 'zuid'],
  ] as const) {
    await tab.getByRole('navigation', { name: 'Bestanden' }).getByRole('button', { name }).press('Enter');
    await tab.getByRole('heading', { name }).waitFor();
    const fields = speaker(here, `${who} 4 beurten`);
    await fields.getByLabel('Perspectief').selectOption(perspective);
    await fields.getByLabel('Wijk').selectOption(wijk);
    await fields.getByLabel('Mag geciteerd worden').selectOption('ja');
  }
  await expectAccessible(tab);
  await here.use('Lees in en stel codes voor (alle 3)');
  await tab.getByLabel('Nieuw wachtwoord').fill(PASSPHRASE);
  await tab.getByLabel('Nog een keer').fill(PASSPHRASE);
  await expectAccessible(tab);
  await here.press('Enter');
  await tab.getByRole('heading', { name: '3 gesprekken ingelezen' }).waitFor();
}

/** @returns how many actions it took, from dropping the transcript */
async function codeTheFirst(here: HalfHour): Promise<number> {
  const { tab } = here;
  let actions = 0;
  const act = async (doing: Promise<unknown>): Promise<void> => {
    actions += 1;
    await doing;
  };
  await act(drop(here, TRANSCRIPTS.divider));
  const karin = speaker(here, 'Karin');
  await act(karin.getByLabel('Perspectief').selectOption('verdeler'));
  await act(karin.getByLabel('Wijk').selectOption('noord'));
  await act(here.use('Lees in en stel codes voor'));
  await tab.getByRole('link', { name: 'Lees en codeer jury.txt' }).waitFor();
  await expect.poll(() => tab.evaluate('document.activeElement.textContent')).toContain('jury.txt');
  await expectAccessible(tab);
  await act(here.press('Enter'));
  await tab.locator('.codering[aria-current]').waitFor();
  await act(here.press('y'));
  await tab.locator('.laatste li').waitFor();
  return actions;
}

/** One key each. */
async function decideNames({ tab, press, use, open }: HalfHour): Promise<void> {
  await open('Namen');
  const name = tab.locator('#naam-titel');
  await name.waitFor();
  const outstanding = tab.getByRole('heading', { name: /nog niet toegepast/ });
  for (const wanted of ['Vlinder', 'Bodem']) {
    for (let at = 0; at < 10 && (await name.textContent()) !== wanted; at += 1) await press('j');
    expect(await name.textContent()).toBe(wanted);
    await tab
      .getByText(/^raakt \d/)
      .first()
      .waitFor();
    await expectAccessible(tab);
    await press(wanted === 'Vlinder' ? 'v' : 'l');
    await tab.locator('.laatst-beslist').getByText(wanted).waitFor();
  }
  await tab.getByText('heten twee mensen Peter').waitFor();
  await press('w');
  await tab.getByRole('option', { name: /Peter de Vries/ }).waitFor();
  await expectAccessible(tab);
  await press('ArrowDown', 'Enter');
  await tab.getByText('heten twee mensen Peter').waitFor({ state: 'detached' });
  await outstanding.waitFor();
  await use('Pas toe op de teksten');
  await tab.getByRole('heading', { name: 'Toegepast', exact: true }).waitFor();
}

/** Decides about as many proposals. @returns how many keys that took, apart from those to the next interview */
async function decideByKeyboard({ tab, press, pressed, open }: HalfHour, wanted: number): Promise<number> {
  await open('Overzicht');
  const way = tab.getByRole('link', { name: /^Beslis over voorstellen: nog \d+/ });
  await way.waitFor();
  await expectAccessible(tab);
  await way.press('Enter');
  const title = tab.getByRole('heading', { level: 1 });
  const left = tab.locator('.verder').getByRole('status');
  await left.waitFor();
  await press('j');
  const before = pressed();
  let moves = 0;
  for (let decided = 0; decided < wanted; decided += 1) {
    if ((await left.textContent()) === 'Alles in dit gesprek is beslist.') {
      const read = await title.textContent();
      await press('Shift+J');
      moves += 1;
      await expect.poll(() => title.textContent()).not.toBe(read);
    }
    await tab.locator('.codering[aria-current]').first().waitFor();
    const waited = await left.textContent();
    await press(decided % REJECTED_EACH === 0 ? 'n' : 'y');
    await expect.poll(() => left.textContent()).not.toBe(waited);
  }
  return pressed() - before - moves;
}

interface Fragment {
  readonly bestand: string;
  readonly code: string;
  readonly status: string;
  readonly tekst: string;
}

async function fragmentsIn({ command }: HalfHour): Promise<readonly Fragment[]> {
  return JSON.parse((await command('fragments', '--json')).stdout).fragmenten;
}

async function codeByHand(here: HalfHour): Promise<void> {
  const { tab, press, open } = here;
  const wordsOf = async () =>
    (await fragmentsIn(here)).filter(({ code }) => code === NEW_ID).map(({ tekst }) => tekst);
  await open('Gesprekken');
  await tab.getByRole('link', { name: 'commissie.md', exact: true }).waitFor();
  await expectAccessible(tab);
  await tab.getByRole('link', { name: 'commissie.md', exact: true }).press('Enter');
  await tab.locator('[data-turn="8"]').waitFor();
  await press(...Array.from({ length: 8 }, () => 'ArrowDown'), 'ArrowRight', 'c');
  await tab.getByRole('combobox').fill(NEW_CODE);
  await tab.getByRole('option', { name: 'Nieuwe code' }).waitFor();
  await expectAccessible(tab);
  await press('ArrowUp', 'Enter');
  await tab.getByLabel('Wat valt eronder?').fill('Dat men trots is op wat er kwam.');
  await tab.getByLabel('Thema').selectOption({ label: 'Uitvoering en opbrengst voor de leefbaarheid' });
  await expectAccessible(tab);
  await press('Control+Enter');
  await tab.locator('[data-turn="8"] .codering', { hasText: NEW_CODE }).waitFor();
  await expect.poll(wordsOf).toEqual([BY_HAND]);
  await press('Control+Shift+ArrowRight');
  await expect.poll(wordsOf).toEqual([`${BY_HAND} Het kostte ons veel avonden, als vrijwilligers.`]);
  await press('u');
  await tab.locator('.meldingen').getByText('Ongedaan gemaakt').first().waitFor();
  await expect.poll(wordsOf).toEqual([BY_HAND]);
}

async function summarise({ tab, press, open }: HalfHour): Promise<void> {
  await open('Samenvatten');
  await tab.locator('.rastercel').first().press('Enter');
  await tab.keyboard.type(SUMMARY);
  await tab.getByText(/^Bewaard\. Mila/).waitFor();
  await press('Escape');
}

async function editCodebook({ tab, press, open, use }: HalfHour): Promise<void> {
  await open('Codeboek');
  await tab.getByRole('searchbox').fill('Tijdsdruk');
  await press('Enter');
  await tab.getByRole('heading', { name: 'Tijdsdruk en planning' }).waitFor();
  await use('Bewerk');
  await press('Control+a');
  await tab.keyboard.type('Haast en planning');
  await expectAccessible(tab);
  await press('Control+Enter');
  await tab.getByRole('button', { name: 'Voer door' }).waitFor();
  await expectAccessible(tab);
  await use('Voer door');
  await tab.getByRole('heading', { name: 'Haast en planning' }).waitFor();
}

async function compare({ tab, press, open }: HalfHour): Promise<void> {
  await open('Vergelijken');
  const number = tab.getByRole('button', { name: /: [1-9]\d* van \d/ }).first();
  await number.waitFor();
  await expectAccessible(tab);
  await number.press('Enter');
  await tab
    .getByRole('dialog')
    .getByText(/^\d+ passage/)
    .waitFor();
  await expectAccessible(tab);
  await press('Escape');
  await tab.getByRole('dialog').waitFor({ state: 'detached' });
}

async function reload({ tab, open }: HalfHour): Promise<void> {
  await tab.reload();
  await tab.getByRole('heading', { name: 'Vergelijken', level: 1 }).waitFor();
  await open('Samenvatten');
  await tab.locator('.rastercel', { hasText: SUMMARY }).waitFor();
  await open('Geschiedenis');
  await tab.getByRole('button', { name: 'Maak het laatste ongedaan' }).waitFor();
}

async function writeReport({ tab, press, open, use }: HalfHour): Promise<string> {
  await open('Rapport');
  await tab.getByText('Waar het op berust').waitFor();
  await tab
    .getByRole('radio', { name: /^Anderen/ })
    .first()
    .focus();
  await press('ArrowDown');
  await expectAccessible(tab);
  await use('Maak het rapport');
  await tab.getByText('Rapport gemaakt').waitFor();
  return (await tab.locator('.plek').first().textContent()) ?? '';
}

describe.skipIf(NO_BROWSER !== null)('a half hour at the workbench', () => {
  it('leads from an empty folder to a report, and all of it is there for the commands', async () => {
    const here = await sitDown();
    const { folder, stage, command } = here;
    await stage('a new project', () => beginProject(here));
    await stage('three transcripts, and who is who', () => bringThree(here));
    await stage('a fourth, to its first coded passage', async () => {
      expect(await codeTheFirst(here)).toBeLessThanOrEqual(6);
    });
    await stage('names', () => decideNames(here));
    await stage('proposals', async () => {
      expect(JSON.parse((await command('status', '--json')).stdout).gecodeerd).toBe('met dit codeboek');
      expect(await decideByKeyboard(here, DECISIONS - 1)).toBe(DECISIONS - 1);
    });
    await stage('by hand, with a new code, moved and undone', () => codeByHand(here));
    await stage('a summary', () => summarise(here));
    await stage('the codebook', () => editCodebook(here));
    await stage('comparing', () => compare(here));
    await stage('after a reload', () => reload(here));
    let report = '';
    await stage('the report', async () => {
      report = await writeReport(here);
    });

    expect(JSON.parse((await command('status', '--json')).stdout)).toMatchObject({
      project: 'Evaluatie wijkbudget',
      respondenten: 4,
      geinterviewd: 4,
      bestanden: { gevonden: 4, ingelezen: 4 },
      gecodeerd: 'met een eerder codeboek',
      coderingen: { bevestigd: CONFIRMED },
      nakijken: 0,
    });
    expect(await fragmentsIn(here)).toContainEqual(
      expect.objectContaining({ bestand: 'commissie.md', code: NEW_ID, status: 'bevestigd', tekst: BY_HAND }),
    );
    const { stdout: history } = await command('history');
    expect(history).toMatch(/werkbank samenvatten +Mila +samenvattingen: 1 erbij/);
    expect(history).toMatch(/undo .*\n.*werkbank +Mila +beslissingen: 1 erbij, 1 weg +ongedaan gemaakt/);
    expect(history.match(/werkbank +Mila +beslissingen: 1 erbij\n/g)?.length).toBeGreaterThan(10);
    expect((await summariesIn(folder)).map(([, text]) => text)).toEqual([SUMMARY]);
    const names = (await command('names', 'list')).stdout;
    expect(names).toContain('0 mogelijke namen');
    expect(names).not.toContain('Vlinder');
    expect(readFileSync(join(folder, 'codeboek.yaml'), 'utf8')).toContain('label: "Haast en planning"');
    expect(readFileSync(join(folder, 'respondents.csv'), 'utf8').split('\r\n').slice(-5)).toEqual([
      'R01;verdeler;zuid;commissie.md;R;;ja;;',
      'R02;afgewezen;zuid;hondenweide.vtt;Joop;;ja;;',
      'R03;ontvanger;noord;moestuin.docx;R;;ja;;',
      'R04;verdeler;noord;jury.txt;Karin;;;;',
      '',
    ]);
    expect(textOf(partsOf(join(folder, report))['word/document.xml'] ?? '')).toContain(SUMMARY);
    expect(await command('check')).toMatchObject({ code: 0, stdout: 'Alles is in orde.\n', stderr: '' });
  }, 600_000);
});
