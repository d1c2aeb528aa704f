/** Reading and coding an interview in a real browser, by keyboard. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectAccessible, NO_BROWSER, type Visit, visit } from '../../support/browser.js';
import { codedProject } from '../../support/coded-project.js';
import { CODEBOOK, PROJECT } from '../../support/project.js';
import { run } from '../../support/run.js';

const INTERVIEW = {
  'interviews/R01.txt': [
    'I: Hoe ging het?',
    'R: Het ging heel eerlijk, met stickers op de plannen. Iedereen mocht komen. De moestuin won.',
    'I: En verder?',
    'R: Verder was het gezellig. De moestuin staat er nu.',
    '',
  ].join('\n\n'),
};

async function reading(
  how: Parameters<typeof visit>[1] = {},
  files: Readonly<Record<string, string>> = INTERVIEW,
) {
  const folder = await codedProject(files);
  const visited = await visit(folder, how);
  await open(visited, 'gesprek');
  const { tab } = visited;
  const buttons = () =>
    tab.locator('[data-turn="2"] .codering').evaluateAll((all) => all.map((one) => one.textContent ?? ''));
  /** What the commands say about the codings. */
  const told = async () => {
    const { stdout } = await run(folder, 'fragments', '--json');
    return (
      JSON.parse(stdout).fragmenten as {
        code: string;
        status: string;
        oordeel: string | null;
        tekst: string;
        bestand: string;
      }[]
    )
      .filter(({ bestand }) => bestand === 'R01.txt')
      .map(({ code, status, oordeel, tekst }) => [code, status, oordeel, tekst] as const);
  };
  return { ...visited, folder, buttons, counted: told };
}

async function open({ tab }: Pick<Visit, 'tab'>, view: 'gesprek' | 'blind'): Promise<void> {
  await tab.goto(`${new URL(tab.url()).origin}/#/${view}/R01.txt`);
  await tab.locator('[data-turn="2"]').waitFor();
}

async function press({ tab }: Pick<Visit, 'tab'>, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await tab.keyboard.press(key);
}

const inHand = ({ tab }: Pick<Visit, 'tab'>): Promise<string | null> =>
  tab.locator('.codering[aria-current]').first().textContent();

describe.skipIf(NO_BROWSER !== null)('an interview on the screen', () => {
  it('says so when the interview of an address is not there, instead of waiting for it', async () => {
    const { tab } = await visit(await codedProject(INTERVIEW));
    await tab.goto(`${new URL(tab.url()).origin}/#/gesprek/R99.txt`);
    await tab.getByRole('alert').filter({ hasText: 'Dit gesprek is niet (meer) ingelezen' }).waitFor();
    expect(await tab.getByText('Even geduld').count()).toBe(0);
    await open({ tab }, 'gesprek');
    expect(await tab.getByRole('alert').count()).toBe(0);
  });

  it.each([
    { width: 1440, dark: false },
    { width: 1440, dark: true },
    { width: 380, dark: false },
  ])('is accessible with a coding in the hand: $width wide, dark: $dark', async (how) => {
    const here = await reading(how);
    await press(here, 'j');
    await here.tab.locator('.codering[aria-current]').waitFor();
    await expectAccessible(here.tab);
    await press(here, '?');
    await here.tab.getByRole('dialog').waitFor();
    const title = await here.tab.getByRole('heading', { name: 'Toetsen' }).boundingBox();
    expect(title?.y).toBeGreaterThan(0);
    await expectAccessible(here.tab);
    await press(here, 'Escape', 'c');
    await here.tab.getByRole('combobox').waitFor();
    await expectAccessible(here.tab);
    expect(here.complaints).toEqual([]);
  });

  it('decides with one key each, and goes on to the next proposal', async () => {
    const here = await reading();
    await press(here, 'j');
    expect(await inHand(here)).toContain('Eerlijkheid, voorstel');
    await press(here, 'y');
    await expect.poll(() => inHand(here)).toContain('Stemmen, voorstel');
    await press(here, 'n');
    await expect.poll(() => inHand(here)).toContain('Groen, voorstel');
    await press(here, '+');
    await expect.poll(() => inHand(here)).toMatch(/Groen, bevestigd.*oordeel positief, door Aya/);
    await expect.poll(here.counted).toEqual([
      ['bes_eerlijk', 'bevestigd', null, expect.stringContaining('eerlijk')],
      ['opb_groen', 'bevestigd', 'positief', expect.stringContaining('moestuin')],
      ['opb_groen', 'voorstel', null, expect.stringContaining('moestuin')],
    ]);
  });

  it('takes back what was done last, in several steps', async () => {
    const here = await reading();
    await press(here, 'j', 'y');
    await expect.poll(here.buttons).toContainEqual(expect.stringContaining('Eerlijkheid, bevestigd'));
    await press(here, 'n');
    await expect.poll(here.buttons).toHaveLength(2);
    await press(here, 'u');
    await expect.poll(here.buttons).toHaveLength(3);
    await press(here, 'u');
    await expect.poll(here.buttons).toContainEqual(expect.stringContaining('Eerlijkheid, voorstel'));
  });

  it('moves the edges of a passage by words and sentences', async () => {
    const here = await reading();
    await press(here, 'j', 'j');
    const before = await inHand(here);
    await press(here, 'Control+Shift+ArrowRight');
    await expect
      .poll(here.counted)
      .toContainEqual([
        'bes_stem',
        'bevestigd',
        null,
        expect.stringMatching(/plannen\. Iedereen mocht komen\.$/),
      ]);
    await press(here, 'Shift+ArrowLeft');
    await expect
      .poll(here.counted)
      .toContainEqual(['bes_stem', 'bevestigd', null, expect.stringMatching(/Iedereen mocht$/)]);
    expect(before).toContain('Stemmen');
    expect((await here.counted()).filter(([code]) => code === 'bes_stem')).toHaveLength(1);
  });

  it('codes a sentence by a few letters of a code', async () => {
    const here = await reading();
    await press(here, 'ArrowDown', 'ArrowDown', 'ArrowRight', 'c');
    await here.tab.getByRole('combobox').fill('groe');
    await expect.poll(() => here.tab.getByRole('option').first().textContent()).toContain('Groen');
    await press(here, 'Enter');
    await expect.poll(here.counted).toContainEqual(['opb_groen', 'bevestigd', null, 'Iedereen mocht komen.']);
  });

  it('finds codes by letters typed at once: by synonym, by meaning, and with a slip of the finger', async () => {
    const here = await reading();
    const options = () => here.tab.getByRole('option').allTextContents();
    await press(here, 'ArrowDown', 'ArrowDown', 'c', ...'sticker');
    expect(await here.tab.getByRole('combobox').inputValue()).toBe('sticker');
    await expect.poll(options).toEqual([expect.stringMatching(/^Stemmen/), 'Nieuwe code … sticker']);
    await here.tab.getByRole('combobox').fill('wat er groeit');
    await expect.poll(options).toEqual([expect.stringMatching(/^Groen/), expect.anything()]);
    await here.tab.getByRole('combobox').fill('eerlijkhied');
    await expect.poll(options).toEqual([expect.stringMatching(/^Eerlijkheid/), expect.anything()]);
    await here.tab.getByRole('combobox').fill('qqq');
    await expect.poll(options).toEqual(['Nieuwe code … qqq']);
  });

  it('shows likely and recent codes first when nothing is typed', async () => {
    const settings = `${PROJECT}privacy: {sleutel: leesbaar}\nsuggesties: {werkwijze: gelijkenis}\n`;
    const here = await reading({}, { ...INTERVIEW, 'project.yaml': settings });
    const labels = async (where: string): Promise<readonly string[]> =>
      (await here.tab.locator(where).allTextContents()).map((text) => text.replace(/^\d /, ''));
    const options = async () => (await labels('[role=option] .code')).slice(0, -1);
    await press(here, 'ArrowDown', 'ArrowDown');
    await here.tab.locator('.waarschijnlijk li').first().waitFor();
    const alike = await labels('.waarschijnlijk li');
    await press(here, 'c');
    await here.tab.getByRole('combobox').waitFor();
    expect((await options()).slice(0, alike.length)).toEqual(alike);
    const [last = ''] = (await options()).slice(-1);
    await press(here, ...last.toLowerCase(), 'Enter');
    await here.tab.locator('.codering', { hasText: `${last}, bevestigd` }).waitFor();
    // Of the interviewer, for which no code is likely.
    await press(here, 'ArrowUp');
    await here.tab.locator('.waarschijnlijk').waitFor({ state: 'detached' });
    await press(here, 'c');
    await here.tab.getByRole('combobox').waitFor();
    expect((await options())[0]).toBe(last);
  });

  it('makes a code that is missing and gives it to the words, and leaves the rest of the codebook as it was written', async () => {
    const commented = `# Van de werkgroep\n${CODEBOOK.replace('    codes:', '    # in overleg\n    codes:')}`;
    const here = await reading({}, { ...INTERVIEW, 'codeboek.yaml': commented });
    await press(here, 'ArrowDown', 'ArrowDown', 'ArrowRight', 'c');
    await here.tab.getByRole('combobox').fill('Welkom zijn');
    await here.tab.getByRole('option', { name: 'Nieuwe code' }).waitFor();
    await press(here, 'ArrowUp', 'Enter');
    expect(await here.tab.getByLabel('Naam van de code').inputValue()).toBe('Welkom zijn');
    await expectAccessible(here.tab);
    await here.tab.keyboard.type('Of iedereen mee mocht doen.');
    await here.tab.getByLabel('Thema').selectOption('Besluiten');
    await press(here, 'Control+Enter');
    await here.tab.locator('.codering', { hasText: 'Welkom zijn' }).waitFor();
    expect(await here.counted()).toContainEqual([
      'bes_welkom_zijn',
      'bevestigd',
      null,
      'Iedereen mocht komen.',
    ]);
    expect(readFileSync(join(here.folder, 'codeboek.yaml'), 'utf8')).toBe(
      commented.replace(
        '  - id: OPB',
        '      - id: bes_welkom_zijn\n        label: "Welkom zijn"\n        definitie: "Of iedereen mee mocht doen."\n  - id: OPB',
      ),
    );
    await press(here, 'u');
    await here.tab.getByText('De nieuwe code „Welkom zijn” staat nog wel in het codeboek').waitFor();
    await expect.poll(here.counted).not.toContainEqual(expect.arrayContaining(['bes_welkom_zijn']));
    expect(readFileSync(join(here.folder, 'codeboek.yaml'), 'utf8')).toContain('bes_welkom_zijn');
    await expectAccessible(here.tab);
    expect(here.complaints).toEqual([]);
  });

  it('goes back to the codes with what was typed, and says what a new code lacks', async () => {
    const here = await reading();
    await press(here, 'ArrowDown', 'ArrowDown', 'c');
    await here.tab.getByRole('combobox').fill('stemmen');
    await press(here, 'ArrowUp', 'Enter');
    await here.tab.getByLabel('Wat valt eronder?').fill('Hoe het ging.');
    await press(here, 'Control+Enter');
    await here.tab.getByText('Het label „Stemmen” bestaat al').waitFor();
    expect(await here.tab.getByLabel('Wat valt eronder?').inputValue()).toBe('Hoe het ging.');
    await press(here, 'Escape');
    expect(await here.tab.getByRole('combobox').inputValue()).toBe('stemmen');
    await expect
      .poll(() => here.tab.evaluate('document.activeElement.getAttribute("role")'))
      .toBe('combobox');
    await press(here, 'Escape');
    await here.tab.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('codes words that were selected with the mouse, as whole words', async () => {
    const here = await reading();
    await here.tab.evaluate(`(() => {
      const text = document.querySelector('[data-turn="2"] .woorden').firstChild;
      const start = text.data.indexOf('dereen');
      getSelection().setBaseAndExtent(text, start, text, start + 9);
      document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    })()`);
    await press(here, 'c');
    await here.tab.getByRole('combobox').fill('stem');
    await press(here, 'Enter');
    await expect.poll(here.counted).toContainEqual(['bes_stem', 'bevestigd', null, 'Iedereen mocht']);
  });

  it('keeps a memo that was written at a coding', async () => {
    const here = await reading();
    await press(here, 'j', 'y');
    await expect.poll(here.buttons).toContainEqual(expect.stringContaining('Eerlijkheid, bevestigd'));
    await here.tab.locator('.codering').filter({ hasText: 'Eerlijkheid' }).first().click();
    await press(here, 'm');
    await here.tab.getByLabel('Wat wilt u onthouden?').fill('Vergelijk met de anderen.');
    await press(here, 'Control+Enter');
    await expect
      .poll(async () => (await run(here.folder, 'memo', 'list')).stdout)
      .toContain('Vergelijk met de anderen.');
  });

  it('shows what another tab or command decided', async () => {
    const here = await reading();
    const other = await here.context.newPage();
    await other.goto(here.tab.url());
    await other.locator('[data-turn="2"]').waitFor();
    await press(here, 'j', 'y');
    await other.locator('.codering').filter({ hasText: 'Eerlijkheid, bevestigd' }).waitFor();
  });

  it('keeps a decision in view when what was asked for before it comes in after it', async () => {
    const here = await reading();
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await here.tab.route('**/api/codeboek', async (route) => {
      await held;
      await route.continue();
    });
    const asked = here.tab.waitForResponse('**/api/gesprekken/gesprek?*');
    await run(here.folder, 'memo', 'add', 'Van een ander.', '--codeur', 'Aya');
    await asked;
    await press(here, 'j', 'y');
    await expect.poll(here.counted).toContainEqual(expect.arrayContaining(['bes_eerlijk', 'bevestigd']));
    const codes = here.tab.waitForResponse('**/api/codeboek');
    letGo();
    await codes;
    await here.tab.waitForTimeout(300);
    expect(await here.buttons()).toContainEqual(expect.stringContaining('Eerlijkheid, bevestigd'));
  });

  it('asks for nothing anew after its own decision, while another tab does so once', async () => {
    const here = await reading();
    const other = await here.context.newPage();
    await other.goto(here.tab.url());
    await other.locator('[data-turn="2"]').waitFor();
    const asked: Record<'here' | 'other', string[]> = { here: [], other: [] };
    const watch = (tab: Visit['tab'], list: string[]) =>
      tab.on('request', (request) => {
        const path = new URL(request.url()).pathname;
        if (!path.endsWith('/waarschijnlijk')) list.push(path);
      });
    watch(here.tab, asked.here);
    watch(other, asked.other);
    await press(here, 'j', 'y');
    await other.locator('.codering').filter({ hasText: 'Eerlijkheid, bevestigd' }).waitFor();
    // Longer than the server waits before it looks at the files again.
    await here.tab.waitForTimeout(1000);
    expect(asked.here).toEqual(['/api/gesprekken/daad']);
    expect(asked.other.filter((path) => path.endsWith('/gesprek'))).toHaveLength(1);
  });

  it('goes on to the next proposal when the one it had come to was decided by somebody else', async () => {
    const here = await reading();
    await here.tab.route('**/api/gebeurtenissen', (route) => route.abort());
    await here.tab.reload();
    await here.tab.locator('[data-turn="2"]').waitFor();
    await press(here, 'j');
    const { turns } = (await here.json('/api/gesprekken/gesprek?bestand=R01.txt&blind=nee')) as {
      turns: { codings: { id: string; version: string }[] }[];
    };
    const coding = turns[1]?.codings[1];
    await here.json('/api/gesprekken/daad', {
      bestand: 'R01.txt',
      blind: false,
      daad: { soort: 'verwerp', id: coding?.id, versie: coding?.version },
    });
    await press(here, 'y');
    await expect.poll(() => inHand(here)).toContain('Groen, voorstel');
  });

  it('keeps the words of a memo that could not be kept, until they are', async () => {
    const here = await reading();
    await press(here, 'j', 'm');
    const typed = here.tab.getByLabel('Wat wilt u onthouden?');
    await typed.fill('Vraag door.');
    await here.tab.route('**/api/gesprekken/daad', (route) => route.abort());
    await typed.press('Control+Enter');
    await here.tab.getByText('Dit memo is niet bewaard').waitFor();
    expect(await typed.inputValue()).toBe('Vraag door.');
    await here.tab.unroute('**/api/gesprekken/daad');
    await typed.press('Control+Enter');
    await here.tab.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await run(here.folder, 'memo', 'list')).stdout).toContain('Vraag door.');
  });

  it('says what is wrong when somebody decided otherwise meanwhile, and shows that', async () => {
    const here = await reading();
    await press(here, 'j');
    await here.tab.route('**/api/gebeurtenissen', (route) => route.abort());
    const { turns } = (await here.json('/api/gesprekken/gesprek?bestand=R01.txt&blind=nee')) as {
      turns: { codings: { id: string; version: string }[] }[];
    };
    const [coding] = turns[1]?.codings ?? [];
    await here.json('/api/gesprekken/daad', {
      bestand: 'R01.txt',
      blind: false,
      daad: { soort: 'verwerp', id: coding?.id, versie: coding?.version },
    });
    await press(here, 'y');
    await here.tab.getByText('intussen veranderd').waitFor();
  });
});

describe.skipIf(NO_BROWSER !== null)('coding blind', () => {
  it('shows no proposals, and counts turns as gone through that were read to the end', async () => {
    const here = await reading();
    await open(here, 'blind');
    expect(await here.tab.locator('.codering').count()).toBe(0);
    await press(here, 'ArrowDown', 'ArrowDown', 'c');
    await here.tab.getByRole('combobox').fill('eerlijk');
    await press(here, 'Enter');
    await here.tab.locator('.codering').waitFor();
    await here.tab.getByRole('button', { name: 'Ik heb alle beurten gelezen' }).click();
    await here.tab.getByText('U hebt alle beurten doorgenomen.').waitFor();
    await expectAccessible(here.tab);
  });
});
