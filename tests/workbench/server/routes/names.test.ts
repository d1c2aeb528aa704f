/** Names over the server: the key is opened once, what is asked changes nothing, and no name comes where it should not. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runImport } from '../../../../src/work/importing/run-import.js';
import {
  AppliedNamesResult,
  DecidedNameResult,
  ForetoldResult,
  KeyStateResult,
  KnownResult,
  NamesPageResult,
  TakenBackNameResult,
} from '../../../../src/work/naming/screen-result.js';
import { apiOf } from '../../../../src/workbench/server/app.js';
import { createEvents, type Events, type Told } from '../../../../src/workbench/server/events.js';
import { keepLikely } from '../../../../src/workbench/server/likely/keeper.js';
import { readHere } from '../../../../src/workbench/server/likely/reader.js';
import { keepMakings } from '../../../../src/workbench/server/making/keeper.js';
import { makeHere } from '../../../../src/workbench/server/making/maker.js';
import { createSession } from '../../../../src/workbench/server/session.js';
import { watchProject } from '../../../../src/workbench/server/watch.js';
import { FIRST, namesOnScreen, SECOND } from '../../../support/names-on-screen.js';
import { opened } from '../../../support/opened.js';
import { PROJECT, smallProject } from '../../../support/project.js';
import { bareWorkbench, type Opened } from '../../../support/workbench.js';

const PASSPHRASE = 'een lang geheim';
const VLINDER = { soort: 'PERSOON', tekst: 'Vlinder' } as const;
const REPLACED = { ...VLINDER, keuze: 'vervang', als: null } as const;

const PAGE = { plank: 'open', vanaf: '0', hoeveel: '50' };

async function namesAt(
  { json }: Opened,
  asked: Partial<typeof PAGE> = {},
): Promise<ReturnType<typeof NamesPageResult.parse>> {
  return NamesPageResult.parse(await json(`/api/namen?${new URLSearchParams({ ...PAGE, ...asked })}`));
}

async function readable(): Promise<Opened> {
  return bareWorkbench((await namesOnScreen()).folder);
}

async function sealed(): Promise<Opened> {
  const folder = smallProject({
    'project.yaml': PROJECT,
    'interviews/R01.txt': FIRST,
    'interviews/R02.txt': SECOND,
  });
  const here = { ...opened(folder), passphrase: PASSPHRASE };
  await runImport(['R01.txt', 'R02.txt'], here, {}, { command: 'import' });
  return bareWorkbench(folder);
}

/** What was refused, and how. */
async function refused({ page }: Opened, path: string, sent: unknown) {
  const { status, text } = await page(path, { method: 'POST', body: JSON.stringify(sent) });
  return { status, text };
}

describe('names over the server', () => {
  it('come in context, and tell what a decision touches before it is taken', async () => {
    const here = await readable();
    const vlinder = (await namesAt(here)).namen.find(({ tekst }) => tekst === 'Vlinder');
    expect(vlinder?.context[0]).toMatchObject({ bestand: 'R01.txt', beurt: 2, woorden: 'Vlinder' });
    const told = ForetoldResult.parse(await here.json('/api/namen/raakt', REPLACED));
    expect(told.raakt).toEqual({ plaatsen: 2, interviews: 2 });
    expect((await namesAt(here)).nog_toe_te_passen).toBe(0);
  });

  it('are decided, taken back, decided again and applied', async () => {
    const here = await readable();
    const decide = async () => DecidedNameResult.parse(await here.json('/api/namen/besluit', REPLACED));
    expect(await decide()).toEqual({ nog_toe_te_passen: 1 });
    expect(TakenBackNameResult.parse(await here.json('/api/namen/terug', VLINDER))).toEqual({
      hersteld: true,
      nog_toe_te_passen: 0,
    });
    await decide();
    const done = AppliedNamesResult.parse(await here.json('/api/namen/toepassen', {}));
    expect(done).toMatchObject({ teksten_veranderd: 2, nog_toe_te_passen: 0 });
    expect((await namesAt(here)).namen.map(({ tekst }) => tekst)).not.toContain('Vlinder');
  });

  it('tell who there is of a kind, with what stood there', async () => {
    const here = await readable();
    const { pseudoniemen } = KnownResult.parse(await here.json('/api/namen/pseudoniemen?soort=PERSOON'));
    expect(pseudoniemen.find(({ namen }) => namen.includes('Bouchra'))).toMatchObject({
      pseudoniem: expect.stringMatching(/^PERSOON-\d+$/),
      plaatsen: 1,
      interviews: 1,
    });
  });

  it('stay behind a sealed key, which opens with its passphrase only', async () => {
    const here = await sealed();
    const state = async () => KeyStateResult.parse(await here.json('/api/namen/sleutel'));
    expect(await state()).toMatchObject({ bestand: 'verzegeld', open: false, vraagt: 'wachtwoord' });
    expect((await namesAt(here, { plank: 'vervangen' })).namen.flatMap(({ was }) => was)).toEqual([]);
    expect((await refused(here, '/api/namen/besluit', REPLACED)).text).toContain('De sleutel is nog dicht');
    const wrong = await refused(here, '/api/namen/sleutel', { wachtwoord: 'een ander geheim' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).not.toContain('een ander geheim');
    expect(await state()).toMatchObject({ open: false });
    expect(await here.json('/api/namen/sleutel', { wachtwoord: PASSPHRASE })).toEqual({});
    expect(await state()).toMatchObject({ open: true, vraagt: 'niets' });
    const { namen } = await namesAt(here, { plank: 'vervangen' });
    expect(namen.flatMap(({ was }) => was)).toContain('Bouchra');
    expect(JSON.stringify(await state())).not.toContain(PASSPHRASE);
    expect(here.told.join('\n')).not.toContain('geheim');
  });

  it('refuse what is stale: a pseudonym that is no more, and taking back what nobody decided', async () => {
    const here = await readable();
    const gone = { soort: 'PERSOON', tekst: '[PERSOON-999]', keuze: 'laat staan', als: null };
    expect(await refused(here, '/api/namen/besluit', gone)).toMatchObject({ status: 422 });
    const same = { ...VLINDER, keuze: 'zelfde als', als: 'PERSOON-999' };
    expect(await refused(here, '/api/namen/besluit', same)).toMatchObject({ status: 422 });
    expect(await refused(here, '/api/namen/raakt', same)).toMatchObject({ status: 422 });
    await here.json('/api/namen/besluit', REPLACED);
    await here.json('/api/namen/terug', VLINDER);
    expect(await refused(here, '/api/namen/terug', VLINDER)).toMatchObject({ status: 422 });
  });

  it('take hostile words for words, and refuse what is no question of the page', async () => {
    const here = await readable();
    const before = await namesAt(here, { plank: 'besloten' });
    for (const tekst of ['', '[', '[]', '[PERSOON-]', '__proto__', '(((', '\u0000', '\ud800', '<b>x</b>']) {
      const { status } = await refused(here, '/api/namen/raakt', { ...REPLACED, tekst });
      expect([200, 422], tekst).toContain(status);
    }
    expect(await namesAt(here, { plank: 'besloten' })).toEqual(before);
    for (const wrong of [
      {},
      { ...REPLACED, soort: 'RAAR' },
      { ...REPLACED, keuze: 'wis' },
      { ...REPLACED, tekst: 'x'.repeat(1001) },
      { ...REPLACED, map: '../..' },
    ]) {
      expect(await refused(here, '/api/namen/besluit', wrong)).toMatchObject({ status: 400 });
    }
    for (const asked of ['plank=sleutel&vanaf=0&hoeveel=5', 'plank=open&vanaf=-1&hoeveel=5', 'plank=open']) {
      expect((await here.page(`/api/namen?${asked}`)).status).toBe(400);
    }
  });

  it('never put a name in the window from which it was opened, also when it is refused', async () => {
    const screen = await namesOnScreen();
    const here = await bareWorkbench(screen.folder);
    await here.json('/api/namen/besluit', REPLACED);
    await refused(here, '/api/namen/besluit', { ...VLINDER, keuze: 'zelfde als', als: 'Bouchra' });
    expect(here.told.join('\n')).not.toMatch(/Vlinder|Bouchra/);
    expect(readFileSync(join(screen.folder, 'sleutel.json'), 'utf8')).toContain('Vlinder');
  });

  it('that are only asked about tell no page that something changed', async () => {
    const told: Told[] = [];
    const events: Events = { ...createEvents(), tell: (what) => told.push(what) };
    const folder = (await namesOnScreen()).folder;
    const session = createSession({ folder, coder: 'Aya', passphrase: undefined }, events);
    const makings = keepMakings(session, { maker: makeHere, showFolder: () => {}, tellBug: () => {} });
    const api = apiOf(session, {
      likely: keepLikely(readHere),
      makings,
      watch: watchProject(session),
      close: () => {},
    });
    const post = (path: string, sent: unknown) =>
      api.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(sent),
      });
    expect((await post('/namen/raakt', REPLACED)).status).toBe(200);
    expect(told).not.toContainEqual(expect.objectContaining({ soort: 'veranderd' }));
    expect((await post('/namen/besluit', REPLACED)).status).toBe(200);
    expect(told).toContainEqual(expect.objectContaining({ soort: 'veranderd' }));
  });
});
