import { describe, expect, it } from 'vitest';
import { type CodebookFile, readCodebook } from '../../../src/coding/codebook/file.js';

const HEAD = `codeboek: {id: proef, versie: "1.0"}
themas:
  - id: BES
    label: Besluiten
    codes:
`;
const STEM =
  '      - {id: bes_stem, label: Stemmen, definitie: Hoe er gestemd is., zoektermen: [sticker*]}\n';

function read(yaml: string | Uint8Array): CodebookFile {
  return readCodebook(Buffer.from(yaml), 'boek.yaml');
}

describe('a codebook', () => {
  it('is read with everything a code says', () => {
    const { codebook, warnings } = read(`${HEAD}
      - id: bes_stem
        label: Stemmen
        in_zin: hoe er gestemd werd
        vragen: [V1, V3]
        definitie: Hoe er gestemd is.
        wel: Stickers en stembriefjes.
        niet: Of het eerlijk was (bes_eerlijk).
        zoektermen: [sticker*, "=stem & telling"]
        uitsluiten: [prikbord]
        ook_interviewer: ja
        oordeel: negatief
        voorbeeld: We plakten stickers.
        voorbeelden: [Er is gestemd., Iedereen stemde.]
        tegenvoorbeelden: [Zijn stem trilde.]
        was: [bes_stickers, bes_telling, bes_stickers]
      - {id: bes_eerlijk, label: Eerlijkheid, definitie: Of het eerlijk was., zoektermen: [eerlijk*]}
`);
    expect(codebook.id).toBe('proef');
    expect(codebook.version).toBe('1.0');
    expect(codebook.themes.map(({ id, label }) => [id, label])).toEqual([['BES', 'Besluiten']]);
    expect(codebook.themes[0]?.codes[0]).toEqual({
      id: 'bes_stem',
      theme: 'BES',
      label: 'Stemmen',
      inText: 'hoe er gestemd werd',
      questions: ['V1', 'V3'],
      definition: 'Hoe er gestemd is.',
      include: 'Stickers en stembriefjes.',
      exclude: 'Of het eerlijk was (bes_eerlijk).',
      terms: ['sticker*', '=stem & telling'],
      exclusions: ['prikbord'],
      alsoInterviewer: true,
      impliedOordeel: 'negatief',
      examples: ['We plakten stickers.', 'Er is gestemd.', 'Iedereen stemde.'],
      counterExamples: ['Zijn stem trilde.'],
      formerIds: ['bes_stickers', 'bes_telling'],
    });
    expect(codebook.themes[0]?.codes[1]).toMatchObject({
      include: '',
      exclude: '',
      questions: [],
      exclusions: [],
      alsoInterviewer: false,
      examples: [],
      counterExamples: [],
      formerIds: [],
    });
    expect(codebook.indicators).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('may list its codes apart, behind those under their theme', () => {
    const list = 'codes:\n  - {thema: BES, id: bes_x, label: X, definitie: X., zoektermen: [iks]}\n';
    const { codebook } = read(HEAD + STEM + list);
    expect(codebook.themes[0]?.codes.map(({ id, theme }) => [id, theme])).toEqual([
      ['bes_stem', 'BES'],
      ['bes_x', 'BES'],
    ]);
  });

  it('may say that a code had one other id, and that what the interviewer says counts', () => {
    const { codebook } = read(
      `${HEAD}      - {id: a, label: A, definitie: A., was: b, ook_interviewer: true, zoektermen: [iks]}\n`,
    );
    expect(codebook.themes[0]?.codes[0]).toMatchObject({ formerIds: ['b'], alsoInterviewer: true });
  });

  it('knows what points at each oordeel', () => {
    const { codebook } = read(
      `oordeel:\n  waarden:\n    - {id: positief, teken: "+", definitie: Goed., aanwijzers: [mooi, "blij mee"]}\n${HEAD}${STEM}`,
    );
    expect(codebook.indicators).toEqual([{ oordeel: 'positief', terms: ['mooi', 'blij mee'] }]);
  });

  it('has one hash for one content, whatever its comments, layout and line ends', () => {
    const { hash } = read(HEAD + STEM).codebook;
    const block = `# Een toelichting\n${HEAD}      - zoektermen:\n          - 'sticker*'\n        id: bes_stem\n        label: "Stemmen"\n        definitie: Hoe er gestemd is.\n`;
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(read(block).codebook.hash).toBe(hash);
    expect(read(`\ufeff${HEAD}${STEM}`.replaceAll('\n', '\r\n')).codebook.hash).toBe(hash);
  });

  it('has another hash as soon as a rule differs', () => {
    const { hash } = read(HEAD + STEM).codebook;
    for (const [from, to] of [
      ['"1.0"', '"1.1"'],
      ['sticker*', 'stickers'],
      ['gestemd is', 'gestemd werd'],
      ['Besluiten', 'Besluit'],
    ] as const) {
      expect(read((HEAD + STEM).replace(from, to)).codebook.hash).not.toBe(hash);
    }
  });

  it('keeps its hash when only the words for a sentence differ, which change no coding', () => {
    const worded = (HEAD + STEM)
      .replace('label: Besluiten\n', 'label: Besluiten\n    in_zin: het besluiten\n')
      .replace('label: Stemmen', 'label: Stemmen, in_zin: hoe er gestemd werd');
    const { codebook } = read(worded);
    expect(codebook.themes[0]?.inText).toBe('het besluiten');
    expect(codebook.themes[0]?.codes[0]?.inText).toBe('hoe er gestemd werd');
    expect(codebook.hash).toBe(read(HEAD + STEM).codebook.hash);
  });

  it('is read the same in UTF-8, in Windows-1252 and with accents in two code points', () => {
    const yaml = HEAD + STEM.replace('sticker*', 'ideeën, coördinator');
    const { hash } = read(yaml).codebook;
    expect(read(Buffer.from(yaml, 'latin1')).codebook.hash).toBe(hash);
    expect(read(yaml.normalize('NFD')).codebook.hash).toBe(hash);
  });
});

describe('a codebook warns', () => {
  it('about blocks that belong in project.yaml', () => {
    expect(read(`${HEAD}${STEM}wijken: [{id: noord}]\nperspectieven: []\n`).warnings).toEqual([
      'boek.yaml, regel 8: "perspectieven" hoort in project.yaml en wordt hier overgeslagen.',
      'boek.yaml, regel 7: "wijken" hoort in project.yaml en wordt hier overgeslagen.',
    ]);
  });

  it('leaves mistakes in terms alone for who reads its codes only', () => {
    const yaml = `${HEAD}      - {id: a, label: A, definitie: A., zoektermen: ["(iks"]}\n`;
    const terms = readCodebook(Buffer.from(yaml), 'boek.yaml', 'codes').codebook.themes[0]?.codes[0]?.terms;
    expect(terms).toEqual(['(iks']);
    expect(() => readCodebook(Buffer.from(yaml), 'boek.yaml')).toThrow('wordt niet gesloten');
  });
});
