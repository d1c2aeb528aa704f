import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/files/hash.js';
import { writeForgotten } from '../../../src/project/forgotten.js';
import { bringIn } from '../../../src/work/importing/bring-in.js';
import { preview } from '../../../src/work/importing/preview.js';
import {
  BroughtInResult,
  broughtInAsJson,
  PreviewResult,
  previewAsJson,
} from '../../../src/work/importing/screen-result.js';
import { opened } from '../../support/opened.js';
import { INTERVIEWS, smallProject } from '../../support/project.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const TALK =
  'Sanne: Hoe begon het?\n\nKarin: Met een brief.\n\nSanne: En toen?\n\nKarin: Toen kwam er een avond in het buurthuis, met koffie.\n\nKarin: Dat was leuk.\n';

describe('a file that is dropped on a page', () => {
  it('is shown as it would be read, with the first words of each speaker, and nothing is stored', async () => {
    const folder = smallProject();
    const here = opened(folder);
    const before = readdirSync(folder, { recursive: true });
    const shown = await preview({ name: 'gesprek.txt', bytes: bytes(TALK.replaceAll('Sanne', 'I')) }, here);
    expect(PreviewResult.parse(previewAsJson(shown))).toEqual({
      naam: 'gesprek.txt',
      bestand: 'gesprek.txt',
      gelezen: {
        formaat: 'txt',
        beurten: expect.any(Number),
        sprekers: [
          {
            spreker: 'I',
            rol: 'interviewer',
            respondent: null,
            beurten: 2,
            begin: ['Hoe begon het?', 'En toen?'],
          },
          {
            spreker: 'Karin',
            rol: 'onbekend',
            respondent: null,
            beurten: expect.any(Number),
            begin: ['Met een brief.', 'Toen kwam er een avond in het buurthuis, met koffie. Dat was leuk.'],
          },
        ],
        waarschuwingen: [],
      },
      reden: null,
      bekend: null,
    });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('shows the beginning of a long turn only', async () => {
    const long = `I: Vertel?\n\nR: ${'woord '.repeat(200)}\n`;
    const shown = await preview({ name: 'lang.txt', bytes: bytes(long) }, opened(smallProject()));
    expect(shown.read?.speakers[1]?.firstWords[0]).toBe(`${'woord '.repeat(16)}…`);
  });

  it.each([
    ['R01.txt', INTERVIEWS['R01.txt'], { file: 'R01.txt', same: 'bestand' }],
    ['r01.TXT', 'I: Iets anders?\n\nR: Ja.\n', { file: 'R01.txt', same: 'naam' }],
    ['kopie.txt', INTERVIEWS['R01.txt'], { file: 'R01.txt', same: 'inhoud' }],
    ['nieuw.txt', 'I: Iets anders?\n\nR: Ja.\n', null],
  ])('says of %s what is known of it', async (name, text, known) => {
    expect((await preview({ name, bytes: bytes(text ?? '') }, opened(smallProject()))).known).toEqual(known);
  });

  it.each([
    ['opname.mp3', bytes('ID3'), /^dit is geluid of beeld/],
    ['foto.txt', new Uint8Array([0, 1, 2, 0]), /^dit is geen tekst/],
    ['leeg.txt', new Uint8Array(), /\p{L}/u],
    ['.verborgen', bytes(TALK), /^dit is een verborgen bestand/],
  ])("gives the one line why %s can't be read", async (name, content, reason) => {
    const shown = await preview({ name, bytes: content }, opened(smallProject()));
    expect(shown.read).toBeNull();
    expect(shown.refusal).toMatch(reason);
    expect(shown.refusal).not.toContain('\n');
  });

  it('shows nothing of somebody who was forgotten', async () => {
    const sources = [{ hash: sha256(bytes(TALK)), whole: true }];
    const gone = { respondent: 'R05', since: '2026-11-01', isDone: true, salt: 'z', sources, voices: [] };
    const folder = smallProject({ 'vergeten.json': writeForgotten([gone]) });
    const dropped = { name: 'terug.txt', bytes: bytes(TALK) };
    const shown = await preview(dropped, opened(folder));
    expect(shown).toMatchObject({ read: null, refusal: expect.stringMatching(/^R05 is op .* vergeten/) });
    expect(bringIn([dropped], opened(folder))[0]).toMatchObject({ outcome: 'geweigerd', file: null });
    expect(existsSync(join(folder, 'interviews/terug.txt'))).toBe(false);
  });
});

describe('bringing files in', () => {
  it('lays them in the folder of interviews, and tells of each what happened', () => {
    const folder = smallProject();
    const here = opened(folder);
    const again = { name: 'elders/Gesprek 3.txt', bytes: bytes(TALK) };
    const results = bringIn(
      [
        again,
        again,
        { name: 'kopie.txt', bytes: bytes(INTERVIEWS['R02.txt'] ?? '') },
        { name: 'R01.txt', bytes: bytes(TALK.repeat(2)) },
        { name: '../../buiten.txt', bytes: bytes(TALK.repeat(3)) },
        { name: '.env', bytes: bytes('x') },
        { name: 'film.mp4', bytes: bytes('x') },
      ],
      here,
    );
    expect(
      BroughtInResult.parse(broughtInAsJson(results)).bestanden.map(({ bestand, uitkomst }) => [
        bestand,
        uitkomst,
      ]),
    ).toEqual([
      ['Gesprek 3.txt', 'toegevoegd'],
      ['Gesprek 3.txt', 'was er al'],
      ['R02.txt', 'was er al'],
      [null, 'geweigerd'],
      ['buiten.txt', 'toegevoegd'],
      [null, 'geweigerd'],
      [null, 'geweigerd'],
    ]);
    expect(results[3]?.refusal).toMatch(/^er is al een R01\.txt met een andere inhoud\. Geef/);
    expect(readdirSync(join(folder, 'interviews')).sort()).toEqual([
      'Gesprek 3.txt',
      'R01.txt',
      'R02.txt',
      'buiten.txt',
    ]);
    expect(readFileSync(join(folder, 'interviews/R01.txt'), 'utf8')).toBe(INTERVIEWS['R01.txt']);
    expect(readFileSync(join(folder, 'interviews/Gesprek 3.txt'), 'utf8')).toBe(TALK);
  });

  it('does not write through a folder where a file of that name should come', () => {
    const folder = smallProject({ 'interviews/moerwijk/R03.txt': TALK });
    writeFileSync(join(folder, 'interviews/los.txt'), 'I: Ja?\n\nR: Nee.\n');
    const [result] = bringIn([{ name: 'moerwijk', bytes: bytes('I: Hoe?\n\nR: Zo.\n') }], opened(folder));
    expect(result).toMatchObject({ outcome: 'geweigerd' });
  });
});
