/** What the page can ask and change of the codebook, and what it is refused. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CodebookEditResult, CodebookTreeResult } from '../../../../src/work/codebooks/edit-result.js';
import { changeCodebook, codedProject, decide } from '../../../support/coded-project.js';
import { CODEBOOK, smallProject } from '../../../support/project.js';
import { bareWorkbench } from '../../../support/workbench.js';

interface Tree {
  readonly bestand: string;
  readonly boom: CodebookTreeResult | null;
  readonly gebreken: readonly { readonly text: string }[];
}

async function workbenchOn(folder: string) {
  const bench = await bareWorkbench(folder);
  const tree = async () => (await bench.json('/api/codeboek/boom')) as Tree;
  const send = async (path: string, sent: unknown) => {
    const { status, text } = await bench.page(`/api/codeboek/${path}`, {
      method: 'POST',
      body: JSON.stringify(sent),
    });
    return { status, text };
  };
  return {
    ...bench,
    tree,
    send,
    version: async () => (await tree()).boom?.versie ?? '',
    written: () => readFileSync(join(folder, 'codeboek.yaml'), 'utf8'),
    change: async (path: 'voorzien' | 'wijzig', wijziging: unknown, versie: string) =>
      (await bench.json(`/api/codeboek/${path}`, { wijziging, versie })) as CodebookEditResult,
  };
}

const RENAME = { kind: 'rename code', id: 'bes_stem', to: 'bes_kiezen' };

describe('the codebook as a tree', () => {
  it('has the codes of each theme with how much was coded with them', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'bes_stem', 'stickers');
    const { tree } = await workbenchOn(folder);
    const { bestand, boom, gebreken } = await tree();
    expect([bestand, gebreken]).toEqual(['codeboek.yaml', []]);
    expect(boom?.themas.map(({ id, codes }) => [id, codes.map((one) => one.id)])).toEqual([
      ['BES', ['bes_eerlijk', 'bes_stem']],
      ['OPB', ['opb_groen']],
    ]);
    expect(boom?.themas[0]?.codes[1]?.aantal).toMatchObject({ bevestigd: 1, respondenten: 1 });
  });

  it('can be looked at with a mistake in a term: the mistake with its line, and the tree as it is', async () => {
    const folder = await codedProject();
    const { tree } = await workbenchOn(folder);
    changeCodebook(folder, ['[moestuin]', '["(("]'], ['label: Groen', 'label: Groei']);
    const { boom, gebreken } = await tree();
    expect(gebreken.map(({ text }) => text)).toEqual([expect.stringMatching(/^codeboek\.yaml, regel 11, /)]);
    expect(boom?.themas[1]?.codes[0]?.label).toBe('Groei');
  });

  it('stays as it was read last when the file is no codebook any more', async () => {
    const folder = smallProject();
    const { tree } = await workbenchOn(folder);
    const before = await tree();
    writeFileSync(join(folder, 'codeboek.yaml'), `${CODEBOOK}themas: [`);
    const { boom, gebreken } = await tree();
    expect(boom).toEqual(before.boom);
    expect(gebreken[0]?.text).toMatch(/^codeboek\.yaml, regel \d+/);
  });

  it('is not there when the file never could be read: only its mistakes are', async () => {
    const { tree } = await workbenchOn(smallProject({ 'codeboek.yaml': 'codeboek: [' }));
    expect(await tree()).toMatchObject({
      boom: null,
      gebreken: [{ text: expect.stringMatching(/regel 1/) }],
    });
  });

  it('tells of one code what its terms find', async () => {
    const { json } = await workbenchOn(await codedProject());
    expect(await json('/api/codeboek/treffers?code=bes_stem')).toEqual({
      zoektermen: [
        { zoekterm: 'sticker*', treffers: 1, beurten: 1, gevonden: [{ tekst: 'stickers', aantal: 1 }] },
        { zoekterm: 'gestemd', treffers: 0, beurten: 0, gevonden: [] },
      ],
    });
  });
});

describe('a change of the codebook', () => {
  it('is told of first, then made, and can be taken back', async () => {
    const { change, json, version, written } = await workbenchOn(await codedProject());
    const seen = await version();
    const foreseen = await change('voorzien', RENAME, seen);
    expect(foreseen).toMatchObject({ was: seen, voorstellen: 1, regels: [{ regel: 7 }] });
    expect(written()).toBe(CODEBOOK);
    expect(await change('wijzig', RENAME, seen)).toEqual(foreseen);
    expect(written()).toContain('was: bes_stem');
    await json('/api/codeboek/terug', { eerdere: seen, versie: foreseen.nu });
    expect(written()).toBe(CODEBOOK);
  });

  it('gives what is new an id from its label', async () => {
    const { change, version, tree } = await workbenchOn(smallProject());
    await change(
      'wijzig',
      { kind: 'add theme', id: '', label: 'Contact en buren', before: 'OPB' },
      await version(),
    );
    const code = { id: '', label: 'Koffie', definition: 'Samen koffie.' };
    await change('wijzig', { kind: 'add code', theme: 'CON', code }, await version());
    const into = [
      { id: '', label: 'Stem', definition: 'Eén.' },
      { id: '', label: 'Stem', definition: 'Twee.' },
    ];
    await change('wijzig', { kind: 'split code', id: 'bes_stem', into }, await version());
    expect((await tree()).boom?.themas.map(({ id, codes }) => [id, codes.map((one) => one.id)])).toEqual([
      ['BES', ['bes_eerlijk', 'bes_stem_2', 'bes_stem_3']],
      ['CON', ['con_koffie']],
      ['OPB', ['opb_groen']],
    ]);
  });

  it.each<[string, unknown, number, RegExp]>([
    ['a code that is not there', { kind: 'remove code', id: 'bes_weg' }, 422, /"bes_weg\\" staat niet/],
    [
      'a theme that is not there',
      { kind: 'move code', id: 'bes_stem', theme: 'WEG' },
      422,
      /"WEG\\" staat niet/,
    ],
    [
      'an id that another code has',
      { kind: 'rename code', id: 'bes_stem', to: 'opb_groen' },
      422,
      /opb_groen/,
    ],
    ['an id with signs', { kind: 'rename code', id: 'bes_stem', to: '../x: [' }, 422, /code-id/],
    [
      'a term that is none',
      { kind: 'change code', id: 'bes_stem', fields: { terms: ['(('] } },
      422,
      /zoekterm/,
    ],
    [
      'a label that makes the file too large',
      { kind: 'change code', id: 'bes_stem', fields: { label: 'x'.repeat(1_000_000) } },
      422,
      /groter dan 1 MB/,
    ],
    ['more than a request may hold', { kind: 'remove code', id: 'x'.repeat(1_100_000) }, 413, /te groot/],
    ['another kind of change', { kind: 'remove all' }, 400, /niet begrepen/],
    [
      'a field that codes have not',
      { kind: 'change code', id: 'bes_stem', fields: { path: '/' } },
      400,
      /niet begrepen/,
    ],
  ])('is refused for %s, with nothing written', async (_, wijziging, status, message) => {
    const { send, version, written } = await workbenchOn(smallProject());
    const versie = await version();
    for (const path of ['voorzien', 'wijzig']) {
      const answer = await send(path, { wijziging, versie });
      expect(answer.status).toBe(status);
      expect(answer.text).toMatch(message);
    }
    expect(written()).toBe(CODEBOOK);
  });

  it('is refused when somebody changed the file meanwhile, and for a version that never was', async () => {
    const folder = smallProject();
    const { send, version, written } = await workbenchOn(folder);
    const versie = await version();
    changeCodebook(folder, ['label: Groen', 'label: Groei']);
    const changed = written();
    for (const sent of [versie, 'x', '']) {
      const answer = await send('wijzig', { wijziging: RENAME, versie: sent });
      expect(answer).toMatchObject({
        status: 422,
        text: expect.stringContaining('intussen op een andere plek gewijzigd'),
      });
    }
    expect(await send('terug', { eerdere: '../../etc', versie: await version() })).toMatchObject({
      status: 422,
    });
    expect(written()).toBe(changed);
  });

  it('keeps text as text, whatever signs are in it', async () => {
    const { change, version, tree } = await workbenchOn(smallProject());
    const label = '<img src=x onerror=alert(1)> "a": [b] # c';
    await change('wijzig', { kind: 'change code', id: 'bes_stem', fields: { label } }, await version());
    expect((await tree()).boom?.themas[0]?.codes[1]?.label).toBe(label);
  });
});

describe('coding again', () => {
  it('proposes by the codebook as it is now', async () => {
    const { change, json, version, tree } = await workbenchOn(await codedProject());
    await change(
      'wijzig',
      { kind: 'change code', id: 'opb_groen', fields: { terms: ['plannen'] } },
      await version(),
    );
    expect(await json('/api/coderen', {})).toMatchObject({ proef: false });
    expect((await tree()).boom?.themas[1]?.codes[0]?.aantal.voorstel).toBe(1);
    expect(await json('/api/project')).toMatchObject({ open: { gecodeerd: 'met dit codeboek' } });
  });
});
