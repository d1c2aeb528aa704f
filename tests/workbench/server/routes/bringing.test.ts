/** Bringing transcripts in over the server: what is hostile, stale or wrong keeps no other file out, and breaks nothing. */

import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportResult } from '../../../../src/work/importing/result.js';
import {
  BroughtInResult,
  SaidWhoResult,
  StillOutResult,
  WhoIsWhoResult,
} from '../../../../src/work/importing/screen-result.js';
import { archive } from '../../../support/docx.js';
import { INTERVIEWS, PROJECT, RESPONDENTS, smallProject } from '../../../support/project.js';
import { bareWorkbench, type Opened } from '../../../support/workbench.js';

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof fs>();
  return { ...real, renameSync: vi.fn(real.renameSync) };
});

afterEach(() => {
  vi.mocked(fs.renameSync).mockReset();
});

const TALK =
  'Sanne: Hoe ging het?\n\nKarin: Eerlijk, met Fatima Yilmaz.\n\nSanne: En nu?\n\nKarin: Niets meer.\n';

const file = (naam: string, inhoud: string | Uint8Array) => ({
  naam,
  inhoud: Buffer.from(inhoud).toString('base64'),
});

async function bring({ json }: Opened, ...bestanden: readonly { naam: string; inhoud: string }[]) {
  return BroughtInResult.parse(await json('/api/binnenbrengen/bestanden', { bestanden })).bestanden;
}

async function stillOut({ json }: Opened): Promise<string[]> {
  const { bestanden } = StillOutResult.parse(await json('/api/binnenbrengen'));
  return bestanden.map(({ bestand }) => bestand);
}

async function versionOf({ json }: Opened, bestand: string): Promise<string> {
  const asked = new URLSearchParams({ bestand });
  return WhoIsWhoResult.parse(await json(`/api/binnenbrengen/wie?${asked}`)).versie;
}

const KARIN = { spreker: 'Karin', respondent: null, perspectief: 'verdeler', wijk: 'zuid' };

async function post({ page }: Opened, path: string, sent: unknown) {
  return page(`/api/binnenbrengen${path}`, { method: 'POST', body: JSON.stringify(sent) });
}

/** All that lies in the folder, and around it. */
function listed(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true }).map(String).sort();
}

describe('transcripts over the server', () => {
  it('are laid down, explained, read in and coded', async () => {
    const folder = smallProject();
    const here = await bareWorkbench(folder);
    expect(await bring(here, file('gesprek.txt', TALK))).toEqual([
      { naam: 'gesprek.txt', bestand: 'gesprek.txt', uitkomst: 'toegevoegd', reden: null },
    ]);
    expect(await stillOut(here)).toEqual(['R01.txt', 'R02.txt', 'gesprek.txt']);
    const said = {
      bestand: 'gesprek.txt',
      versie: await versionOf(here, 'gesprek.txt'),
      sprekers: [KARIN],
      interviewers: ['Sanne'],
    };
    expect(SaidWhoResult.parse(await here.json('/api/binnenbrengen/wie', said)).sprekers).toEqual([
      { spreker: 'Karin', respondent: 'R03' },
    ]);
    const { vraagt, ...imported } = (await here.json('/api/binnenbrengen/inlezen', {
      bestanden: ['gesprek.txt', 'R01.txt'],
    })) as { vraagt: string };
    expect(vraagt).toBe('niets');
    expect(
      ImportResult.parse(imported).bestanden.map(({ bestand, uitkomst }) => [bestand, uitkomst]),
    ).toEqual(
      expect.arrayContaining([
        ['gesprek.txt', 'ingelezen'],
        ['R01.txt', 'ingelezen'],
      ]),
    );
    expect(await here.json('/api/coderen', {})).toMatchObject({ transcripten: 2 });
    expect(await stillOut(here)).toEqual(['R02.txt']);
    expect(here.told.join('\n')).not.toMatch(/Yilmaz|Karin/);
  });

  it('that are wrong give one line each, and the others are taken in', async () => {
    const folder = smallProject();
    const here = await bareWorkbench(folder);
    const before = listed(folder);
    const bomb = archive({ 'word/document.xml': `<w:document>${' '.repeat(30_000_000)}</w:document>` });
    const told = await bring(
      here,
      file('goed.txt', TALK),
      file('bom.docx', bomb),
      file('../../buiten.txt', TALK.replace('Niets', 'Wel iets')),
      file('..\\..\\respondents.csv', TALK.replace('Niets', 'Nog iets')),
      file('R01.txt', 'I: Iets anders?\n\nR: Ja.\n'),
      file('kopie.txt', INTERVIEWS['R02.txt'] ?? ''),
      file('foto.jpg', 'x'),
      file('programma.exe', new Uint8Array([77, 90, 0, 0])),
      file('', TALK),
      file('.verborgen', TALK),
      file('leeg.txt', ''),
    );
    expect(told.map(({ naam, bestand, uitkomst }) => [naam, bestand, uitkomst])).toEqual([
      ['goed.txt', 'goed.txt', 'toegevoegd'],
      ['bom.docx', null, 'geweigerd'],
      ['../../buiten.txt', 'buiten.txt', 'toegevoegd'],
      ['..\\..\\respondents.csv', 'respondents.csv', 'toegevoegd'],
      ['R01.txt', null, 'geweigerd'],
      ['kopie.txt', 'R02.txt', 'was er al'],
      ['foto.jpg', null, 'geweigerd'],
      ['programma.exe', null, 'geweigerd'],
      ['', null, 'geweigerd'],
      ['.verborgen', null, 'geweigerd'],
      ['leeg.txt', null, 'geweigerd'],
    ]);
    for (const { uitkomst, reden } of told) {
      if (uitkomst === 'geweigerd') expect(reden).toMatch(/^[^\n]+\.$/);
    }
    const added = ['interviews/buiten.txt', 'interviews/goed.txt', 'interviews/respondents.csv'];
    expect(listed(folder)).toEqual([...before, ...added].sort());
    expect(fs.readFileSync(join(folder, 'respondents.csv'), 'utf8')).toBe(RESPONDENTS);
  });

  it('are refused when a request is larger than the page sends, before it is read', async () => {
    const folder = smallProject();
    const here = await bareWorkbench(folder);
    const large = await post(here, '/bestanden', { bestanden: [file('groot.txt', 'a'.repeat(3_000_000))] });
    expect(large.status).toBe(200);
    const huge = `{"bestanden":[{"naam":"x","inhoud":"${'A'.repeat(41 * 1024 * 1024)}"}]}`;
    const { status, text } = await here.page('/api/binnenbrengen/bestanden', { method: 'POST', body: huge });
    expect(status).toBe(413);
    expect(text).toContain('te groot');
    const many = Array(201).fill({ naam: 'x', inhoud: '' });
    expect((await post(here, '/bestanden', { bestanden: many })).status).toBe(400);
    // Elsewhere as little as before.
    const other = await post(here, '/wie', { bestand: 'x'.repeat(2 * 1024 * 1024) });
    expect(other.status).toBe(413);
  });

  it.each([
    ['/bestanden', {}],
    ['/bestanden', { bestanden: [] }],
    ['/bestanden', { bestanden: [{ naam: 'x', inhoud: 7 }] }],
    ['/bestanden', { bestanden: [{ naam: 'x', inhoud: '', pad: '/etc' }] }],
    ['/bestanden', { bestanden: [{ naam: 'x', inhoud: '<script>' }] }],
    ['/wie', { bestand: 'R01.txt' }],
    ['/wie', { bestand: 'R01.txt', versie: 'x', sprekers: [{ spreker: 'R' }] }],
    ['/inlezen', { bestanden: [] }],
    ['/inlezen', { bestanden: 'R01.txt' }],
    ['/terug', { bestand: ['R01.txt'] }],
    ['/klad', { bestand: 'R01.txt', klad: [{ spreker: 'R', rol: 'baas' }] }],
  ])('are refused at %s when a request is none of the page: %j', async (path, sent) => {
    const here = await bareWorkbench(smallProject());
    expect((await post(here, path, sent)).status).toBe(400);
  });

  it('are only those of the folder of interviews, whatever a request calls them', async () => {
    const folder = smallProject();
    const here = await bareWorkbench(folder);
    const before = listed(folder);
    for (const bestand of ['../respondents.csv', '/etc/passwd', 'R01.txt/../../project.yaml', '']) {
      expect((await post(here, '/terug', { bestand })).status).toBe(422);
      const said = { bestand, versie: 'x', sprekers: [KARIN] };
      expect((await post(here, '/wie', said)).status).toBe(422);
      const { bestanden } = (await here.json('/api/binnenbrengen/inlezen', { bestanden: [bestand] })) as {
        bestanden: unknown[];
      };
      expect(bestanden).toEqual([]);
    }
    expect(listed(folder).filter((one) => !/wijkstem\.db/.test(one))).toEqual(before);
  });

  it('are taken away again only when they were dropped just now and not read in', async () => {
    const folder = smallProject();
    const here = await bareWorkbench(folder);
    await bring(here, file('gesprek.txt', TALK), file('anders.txt', TALK.replace('Niets', 'Iets')));
    fs.writeFileSync(join(folder, 'interviews/anders.txt'), TALK);
    expect((await post(here, '/terug', { bestand: 'anders.txt' })).status).toBe(422);
    expect((await post(here, '/terug', { bestand: 'R01.txt' })).status).toBe(422);
    expect(await here.json('/api/binnenbrengen/terug', { bestand: 'gesprek.txt' })).toEqual({});
    expect(fs.readdirSync(join(folder, 'interviews')).sort()).toEqual(['R01.txt', 'R02.txt', 'anders.txt']);
    await bring(here, file('gesprek.txt', TALK.replace('Niets', 'Weinig')));
    const versie = await versionOf(here, 'gesprek.txt');
    await here.json('/api/binnenbrengen/wie', { bestand: 'gesprek.txt', versie, sprekers: [KARIN] });
    await here.json('/api/binnenbrengen/inlezen', { bestanden: ['gesprek.txt'] });
    expect((await post(here, '/terug', { bestand: 'gesprek.txt' })).status).toBe(422);
  });

  it('wait when respondents.csv is open in Excel, and nothing is lost by that', async () => {
    const folder = smallProject({ 'interviews/gesprek.txt': TALK });
    const here = await bareWorkbench(folder);
    const said = {
      bestand: 'gesprek.txt',
      versie: await versionOf(here, 'gesprek.txt'),
      sprekers: [KARIN],
      interviewers: ['Sanne'],
    };
    const settings = fs.readFileSync(join(folder, 'project.yaml'), 'utf8');
    vi.mocked(fs.renameSync).mockImplementationOnce(() => {
      throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
    });
    const { status, text } = await post(here, '/wie', said);
    expect([status, text]).toEqual([
      422,
      expect.stringContaining('een ander programma houdt dit bestand open'),
    ]);
    expect(fs.readFileSync(join(folder, 'respondents.csv'), 'utf8')).toBe(RESPONDENTS);
    expect(fs.readFileSync(join(folder, 'project.yaml'), 'utf8')).toBe(settings);
    await here.json('/api/binnenbrengen/wie', said);
    expect(fs.readFileSync(join(folder, 'respondents.csv'), 'utf8')).toContain(
      'R03;verdeler;zuid;gesprek.txt',
    );
  });

  it('ask for a passphrase as data, and are read in once it is given', async () => {
    const folder = smallProject({
      'project.yaml': PROJECT,
      'interviews/R01.txt': TALK.replaceAll('Karin', 'R'),
    });
    const here = await bareWorkbench(folder);
    const read = () => here.json('/api/binnenbrengen/inlezen', { bestanden: ['R01.txt'] });
    expect(await read()).toEqual({ vraagt: 'nieuw wachtwoord', bestanden: [] });
    await here.json('/api/namen/sleutel', { wachtwoord: 'paard batterij nietje' });
    expect(await read()).toMatchObject({ vraagt: 'niets', bestanden: [{ uitkomst: 'ingelezen' }] });
    const later = await bareWorkbench(folder);
    fs.writeFileSync(
      join(folder, 'interviews/R02.txt'),
      TALK.replaceAll('Karin', 'R').replace('Niets', 'Iets'),
    );
    expect(await later.json('/api/binnenbrengen/inlezen', { bestanden: ['R02.txt'] })).toMatchObject({
      vraagt: 'wachtwoord',
    });
  });
});
