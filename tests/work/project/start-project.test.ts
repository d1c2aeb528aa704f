import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCodebook } from '../../../src/work/project/project-folder.js';
import { type StartValues, startProject } from '../../../src/work/project/start-project.js';
import { messageOf } from '../../support/message.js';
import { opened } from '../../support/opened.js';
import { CODEBOOK, folderWith } from '../../support/project.js';
import { run } from '../../support/run.js';

function started(values: StartValues, folder = join(folderWith({}), 'diep', 'nieuw')): string {
  startProject({ path: folder, shownAs: 'nieuw' }, values);
  return folder;
}

describe('starting a project', () => {
  it('makes one of the wijkbudget when nothing is said', () => {
    const here = opened(started({}));
    expect(here.project.name).toBe('Evaluatie wijkbudget');
    expect(here.project.perspectives[1]).toEqual({
      id: 'verdeler',
      label: 'Bewoners die het geld verdeelden',
      short: 'verdelers',
      singular: 'bewoner die het geld verdeelde',
      inText: 'verdelers',
    });
    expect(openCodebook(here).id).toBe('wijkbudget-denhaag');
  });

  it('fills in what a person says, whatever signs are in it, with ids made from the labels', () => {
    const name = 'Evaluatie: "Samen #1" {2026} \\ — ja, écht';
    const { project } = opened(
      started({
        name,
        client: ' Gemeente\n Proefstad ',
        wijken: ['Oud-Zuid', "'t Hool", 'Wijk 3 & 4', 'Wijk 3: 4', 'Größenwald', 'No'],
        perspectives: [{ label: 'Bewoners', singular: 'bewoner' }, { label: 'Ambtenaren' }],
        codebook: 'leeg',
      }),
    );
    expect(project.name).toBe(name);
    expect(project.client).toBe('Gemeente Proefstad');
    expect(project.wijken).toEqual([
      { id: 'oud-zuid', label: 'Oud-Zuid' },
      { id: 't-hool', label: "'t Hool" },
      { id: 'wijk-3-4', label: 'Wijk 3 & 4' },
      { id: 'wijk-3-4-2', label: 'Wijk 3: 4' },
      { id: expect.stringMatching(/^gr/), label: 'Größenwald' },
      { id: 'no', label: 'No' },
    ]);
    expect(project.perspectives).toEqual([
      { id: 'bewoners', label: 'Bewoners', short: 'bewoners', singular: 'bewoner', inText: 'bewoners' },
      {
        id: 'ambtenaren',
        label: 'Ambtenaren',
        short: 'ambtenaren',
        singular: 'ambtenaren',
        inText: 'ambtenaren',
      },
    ]);
    expect(project.privacy).toMatchObject({ coarseGroups: [], neverWithWijk: [] });
    expect(project.questions).toHaveLength(1);
  });

  it('gives an empty codebook that is right, with one example that its own term finds', async () => {
    const folder = started({ codebook: 'leeg' });
    const { themes } = openCodebook(opened(folder));
    expect(themes.map(({ codes }) => codes.length)).toEqual([1]);
    for (const what of ['check', 'test']) {
      expect(await run(folder, 'codebook', what)).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it("takes a codebook of somebody's own, byte for byte", () => {
    const bytes = new TextEncoder().encode(`# van ons\r\n${CODEBOOK}`);
    const folder = started({ codebook: { bytes, name: 'eigen.yaml' } });
    expect(Buffer.compare(readFileSync(join(folder, 'codeboek.yaml')), bytes)).toBe(0);
  });

  it.each<[StartValues, RegExp]>([
    [{ name: '  ' }, /^De naam van het project is leeg\./],
    [{ client: '' }, /^De opdrachtgever is leeg\./],
    [{ wijken: [] }, /^Er zijn geen wijken genoemd\./],
    [{ wijken: ['Noord', '…'] }, /^Een wijk heeft geen naam/],
    [{ wijken: ['Noord', 'noord '] }, /^"noord" staat twee keer bij de wijken\./],
    [{ perspectives: [{ label: '' }] }, /^Een perspectief heeft geen naam/],
    [
      { codebook: { bytes: new TextEncoder().encode('codeboek: {id: x}'), name: '/tmp/eigen.yaml' } },
      /^eigen\.yaml, regel 1/,
    ],
  ])('refuses %j in one line, and leaves nothing', (values, message) => {
    const parent = folderWith({});
    const refusal = messageOf(() => started(values, join(parent, 'diep', 'nieuw')));
    expect(refusal).toMatch(message);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('refuses a folder with something in it, and leaves that', () => {
    const folder = folderWith({ 'brief.txt': 'x' });
    expect(messageOf(() => started({}, folder))).toMatch(/^nieuw: dit bestaat al en is niet leeg/);
    expect(readdirSync(folder)).toEqual(['brief.txt']);
  });

  it('leaves nothing when the disk refuses half-way, and what was there stays', () => {
    const parent = folderWith({});
    const folder = join(parent, 'nieuw');
    mkdirSync(join(folder, 'codeboek.yaml'), { recursive: true });
    expect(messageOf(() => started({}, folder))).toMatch(/codeboek\.yaml: /);
    expect(readdirSync(folder)).toEqual(['codeboek.yaml']);
    writeFileSync(join(parent, 'bestand'), '');
    expect(messageOf(() => started({}, join(parent, 'bestand', 'nieuw')))).toMatch(/^nieuw: /);
    expect(existsSync(join(parent, 'bestand', 'nieuw'))).toBe(false);
  });
});

describe('wijkstem init', () => {
  it('takes the same by options', async () => {
    const folder = folderWith({ 'eigen.yaml': CODEBOOK });
    const options = [
      '--naam',
      'Proef',
      '--opdrachtgever',
      'Stad',
      '--wijken',
      'Noord, Oud Zuid',
      '--perspectieven',
      'Bewoners,Ambtenaren',
    ];
    expect(await run(folder, 'init', 'nieuw', ...options, '--codeboek', 'eigen.yaml')).toMatchObject({
      code: 0,
      stderr: '',
    });
    const { project } = opened(join(folder, 'nieuw'));
    expect([project.name, project.client]).toEqual(['Proef', 'Stad']);
    expect(project.wijken.map(({ id }) => id)).toEqual(['noord', 'oud-zuid']);
    expect(project.perspectives.map(({ id }) => id)).toEqual(['bewoners', 'ambtenaren']);
    expect(readFileSync(join(folder, 'nieuw/codeboek.yaml'), 'utf8')).toBe(CODEBOOK);
  });

  it('refuses a codebook that is not there in one line', async () => {
    const folder = folderWith({});
    expect(await run(folder, 'init', 'nieuw', '--codeboek', 'weg.yaml')).toMatchObject({
      code: 1,
      stderr: 'weg.yaml: dit bestand of deze map bestaat niet. Controleer de naam.\n',
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});
