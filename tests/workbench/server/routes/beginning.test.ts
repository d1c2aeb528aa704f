/** Beginning without a project: a list of folders by names that say nothing, one field for a path, and none once a project is open. */

import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { typedFolder } from '../../../../src/work/project/chosen-folder.js';
import { messageOf } from '../../../support/message.js';
import { CODEBOOK, folderWith, smallProject } from '../../../support/project.js';
import { bareWorkbench, type Opened } from '../../../support/workbench.js';

interface Listing {
  readonly id: string;
  readonly naam: string;
  readonly pad: string;
  readonly project: boolean;
  readonly leeg: boolean;
  readonly boven: string | null;
  readonly mappen: readonly { readonly id: string; readonly naam: string; readonly project: boolean }[];
}

const PROJECT = {
  naam: 'Proef',
  opdrachtgever: 'Gemeente Proefstad',
  wijken: ['Noord'],
  codeboek: 'wijkbudget',
} as const;

/** A workbench without a project, opened from `werk` by somebody whose home is `thuis`. */
async function beginning() {
  const root = folderWith({
    'werk/onderzoek/project.yaml': 'naam: x',
    'werk/.verborgen/x': '',
    'werk/leeg/.houvast': '',
    'werk/bestand.txt': '',
    'thuis/Documenten/brief.txt': '',
    'geheim/dagboek.txt': 'niemand',
  });
  mkdirSync(join(root, 'werk/niets'));
  symlinkSync(join(root, 'geheim'), join(root, 'werk/koppeling'), 'dir');
  const here = await bareWorkbench(null, 'Aya', { from: join(root, 'werk'), home: join(root, 'thuis') });
  const begin = async () =>
    (await here.json('/api/beginnen')) as { open: boolean; begin: { id: string; naam: string }[] };
  const look = async (id: string) => (await here.json(`/api/beginnen/map?map=${id}`)) as Listing;
  const typed = async (pad: string) => (await here.json('/api/beginnen/getypt', { pad })) as Listing;
  return { ...here, root, begin, look, typed };
}

async function post({ page }: Opened, path: string, sent: unknown) {
  return page(`/api/beginnen${path}`, { method: 'POST', body: JSON.stringify(sent) });
}

describe('beginning without a project', () => {
  it('shows the folders below where the workbench was opened and below the home, and none that is hidden or linked', async () => {
    const here = await beginning();
    const { open, begin } = await here.begin();
    expect([open, begin.map(({ naam }) => naam)]).toEqual([false, ['werk', 'Persoonlijke map']]);
    const listing = await here.look(begin[0]?.id ?? '');
    expect(listing).toMatchObject({ pad: join(here.root, 'werk'), project: false, leeg: false, boven: null });
    expect(listing.mappen.map(({ naam, project }) => [naam, project])).toEqual([
      ['leeg', false],
      ['niets', false],
      ['onderzoek', true],
    ]);
    const below = await here.look(listing.mappen[2]?.id ?? '');
    expect(below).toMatchObject({ project: true, boven: listing.id });
    expect((await here.look(listing.id)).mappen).toEqual(listing.mappen);
  });

  it('makes a project, and goes on with it in the same server', async () => {
    const here = await beginning();
    const [first] = (await here.begin()).begin;
    const codeboek = { naam: 'eigen.yaml', inhoud: CODEBOOK };
    const perspectieven = [{ label: 'Bewoners', enkelvoud: 'bewoner' }, { label: 'Ambtenaren' }];
    const sent = {
      map: first?.id,
      nieuwe_map: 'Wijk/2026: "proef"',
      project: { ...PROJECT, codeboek, perspectieven },
    };
    expect((await post(here, '/nieuw', sent)).status).toBe(200);
    const folder = join(here.root, 'werk', 'Wijk-2026- -proef-');
    expect(readdirSync(folder).sort()).toEqual([
      'codeboek.yaml',
      'interviews',
      'project.yaml',
      'respondents.csv',
    ]);
    expect(await here.json('/api/project')).toMatchObject({ open: { map: folder, project: 'Proef' } });
    expect(await here.begin()).toEqual({ open: true, codeur: 'Aya', begin: [] });
    expect(await here.json('/api/binnenbrengen')).toMatchObject({
      perspectieven: [{ id: 'bewoners' }, { id: 'ambtenaren' }],
    });
  });

  it('makes a project in an empty folder itself, and never in one with something in it', async () => {
    const here = await beginning();
    const { mappen, id } = await here.look((await here.begin()).begin[0]?.id ?? '');
    const full = await post(here, '/nieuw', { map: id, nieuwe_map: null, project: PROJECT });
    expect([full.status, full.text]).toEqual([422, expect.stringContaining('niet leeg')]);
    const there = await post(here, '/nieuw', { map: id, nieuwe_map: 'onderzoek', project: PROJECT });
    expect(there.status).toBe(422);
    const empty = mappen.find(({ naam }) => naam === 'niets')?.id;
    expect((await post(here, '/nieuw', { map: empty, nieuwe_map: null, project: PROJECT })).status).toBe(200);
    expect(existsSync(join(here.root, 'werk/niets/project.yaml'))).toBe(true);
  });

  it('opens what somebody typed: a folder, its project.yaml, from here or from home', async () => {
    const folder = smallProject();
    const here = await beginning();
    expect((await here.typed('~/Documenten')).pad).toBe(join(here.root, 'thuis/Documenten'));
    expect((await here.typed('onderzoek')).project).toBe(true);
    expect((await here.typed(`"${join(folder, 'project.yaml')}"`)).pad).toBe(folder);
    const { id } = await here.typed(folder);
    expect((await post(here, '/openen', { map: id })).status).toBe(200);
    expect(await here.json('/api/project')).toMatchObject({ open: { map: folder } });
  });

  it('says in one line why a folder is none, and stays without a project', async () => {
    const here = await beginning();
    for (const pad of ['', '   ', 'bestaat/niet', 'bestand.txt', '\\\\server\\map', 'x\0y']) {
      const { status, text } = await post(here, '/getypt', { pad });
      expect(status, pad).toBe(422);
      expect(JSON.parse(text).fouten).toHaveLength(1);
    }
    const { id, mappen } = await here.look((await here.begin()).begin[0]?.id ?? '');
    expect((await post(here, '/openen', { map: id })).text).toContain('geen project');
    // Its project.yaml holds mistakes.
    const wrong = mappen.find(({ naam }) => naam === 'onderzoek')?.id;
    expect((await post(here, '/openen', { map: wrong })).text).toContain('project.yaml');
    for (const nieuwe_map of ['', '..', '.verborgen', ' / ', '...']) {
      const sent = { map: id, nieuwe_map, project: PROJECT };
      expect([(await post(here, '/nieuw', sent)).status, nieuwe_map]).toEqual([422, nieuwe_map]);
    }
    expect(await here.begin()).toMatchObject({ open: false });
  });

  it('takes no path where a folder is meant, and no folder that nobody was shown', async () => {
    const here = await beginning();
    const strange = '3f1c1b0e-5d0a-4f3e-9f64-3d9e5b1f2a77';
    expect((await here.page(`/api/beginnen/map?map=${encodeURIComponent(here.root)}`)).status).toBe(400);
    expect((await here.page(`/api/beginnen/map?map=${strange}`)).status).toBe(422);
    for (const map of [here.root, '..', '', 7, null]) {
      expect((await post(here, '/openen', { map })).status).toBe(400);
      expect((await post(here, '/nieuw', { map, nieuwe_map: 'x', project: PROJECT })).status).toBe(400);
    }
    expect((await post(here, '/openen', { map: strange })).status).toBe(422);
    expect((await post(here, '/openen', { map: strange, pad: here.root })).status).toBe(400);
  });

  it('is over once a project is open: no request takes the workbench elsewhere', async () => {
    const other = smallProject();
    const here = await bareWorkbench(smallProject(), 'Aya', { from: other, home: other });
    expect(await here.json('/api/beginnen')).toEqual({ open: true, codeur: 'Aya', begin: [] });
    const strange = '3f1c1b0e-5d0a-4f3e-9f64-3d9e5b1f2a77';
    const refused = [
      await here.page(`/api/beginnen/map?map=${strange}`),
      await post(here, '/getypt', { pad: other }),
      await post(here, '/openen', { map: strange }),
      await post(here, '/nieuw', { map: strange, nieuwe_map: 'x', project: PROJECT }),
    ];
    for (const { status, text } of refused) {
      expect([status, text]).toEqual([422, expect.stringContaining('Er is al een project open')]);
    }
  });
});

describe('a folder that is typed', () => {
  it.each([
    '\\\\server\\map',
    '//server/map',
    '\\\\?\\C:\\map',
    '/\\server\\map',
    '"\\\\server\\map"',
    '\\\\.\\COM1',
  ])('is refused on Windows when it is on another computer or no folder: %s', (written) => {
    const standing = { folder: '/werk', home: '/thuis' };
    expect(messageOf(() => typedFolder(written, standing, 'win32'))).toMatch(/op een andere computer/);
  });
});
