import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { editedCodebook } from '../../../../src/coding/codebook/edit/edit.js';
import { CodebookEdit } from '../../../../src/coding/codebook/edit/edits.js';
import { readCodebook } from '../../../../src/coding/codebook/file.js';
import type { Code, Codebook } from '../../../../src/model/codebook.js';
import { messageOf } from '../../../support/message.js';
import { type OddCodebook, oddCodebooks } from '../../../support/odd-codebook.js';

type Edit = z.input<typeof CodebookEdit>;

const edited = (text: string, edit: Edit) => editedCodebook(text, CodebookEdit.parse(edit), 'codeboek.yaml');
const changed = (text: string, edit: Edit): string => edited(text, edit).text;
const mistakes = (text: string, edit: Edit): string[] => messageOf(() => edited(text, edit)).split('\n');

const BOOK = `# Ons codeboek
codeboek: { id: proef, versie: "1.0" }

themas:
  - id: BES
    label: Besluiten
    codes:
      # sinds mei
      - id: bes_jury
        label: "De jury" # niet: commissie
        definitie: >
          De groep die kiest,
          zie (bes_stem).
        zoektermen: [jury, "stem*"] # ruim
        voorbeeld: "De jury koos."
        voorbeelden:
          - "Een jury dus."

      - { id: bes_stem, label: Stemmen, definitie: "Kiezen.", niet: "Wie kiest (bes_jury).", was: bes_oud }
  - id: GEB
    label: Gebruik
    codes: [] # komt nog
codes:
  - { id: los, thema: GEB, label: Los, definitie: "Een losse code." }
`;

describe('an edit of a code', () => {
  it('changes the fields that it names, as they were written', () => {
    expect(
      changed(BOOK, {
        kind: 'change code',
        id: 'bes_jury',
        fields: {
          definition: 'Wie er kiest: zie (bes_stem).',
          terms: ['jury', 'verdeelgroep', 'stem*'],
          exclude: 'Niets.',
        },
      }),
    ).toBe(
      BOOK.replace('De groep die kiest,\n          zie (bes_stem).', 'Wie er kiest: zie (bes_stem).')
        .replace('[jury, "stem*"]', '[jury, verdeelgroep, "stem*"]')
        .replace('        zoektermen', '        niet: "Niets."\n        zoektermen'),
    );
  });

  it('changes nothing where it says what was there, whatever the white space', () => {
    const fields = {
      label: ' De jury ',
      definition: 'De groep die kiest, zie (bes_stem).',
      include: '',
      terms: ['jury', 'stem*'],
      alsoInterviewer: false,
      impliedOordeel: null,
    };
    expect(changed(BOOK, { kind: 'change code', id: 'bes_jury', fields })).toBe(BOOK);
  });

  it('takes away a field that is empty', () => {
    expect(
      changed(BOOK, {
        kind: 'change code',
        id: 'bes_jury',
        fields: { terms: [], examples: ['De jury koos.'] },
      }),
    ).toBe(
      BOOK.replace('        zoektermen: [jury, "stem*"] # ruim\n', '').replace(
        '        voorbeelden:\n          - "Een jury dus."\n',
        '',
      ),
    );
  });

  it('sets what is yes or no, and the oordeel', () => {
    const fields = { alsoInterviewer: true, impliedOordeel: 'negatief' } as const;
    const text = changed(BOOK, { kind: 'change code', id: 'los', fields });
    expect(text).toContain('definitie: "Een losse code.", ook_interviewer: ja, oordeel: negatief }');
    const back = { alsoInterviewer: false, impliedOordeel: null };
    expect(changed(text, { kind: 'change code', id: 'los', fields: back })).toBe(BOOK);
  });

  it('replaces the single example once it is no longer the first', () => {
    const text = changed(BOOK, {
      kind: 'change code',
      id: 'bes_jury',
      fields: { examples: ['Een jury dus.', 'Nog een.'] },
    });
    expect(text).not.toContain('voorbeeld:');
    expect(text).toContain('        voorbeelden:\n          - "Een jury dus."\n          - "Nog een."\n');
  });

  it('that makes mistakes is refused with each of them', () => {
    expect(
      mistakes(BOOK, {
        kind: 'change code',
        id: 'bes_jury',
        fields: { label: ' ', terms: ['(('], definition: 'x' },
      }),
    ).toEqual(['codeboek.yaml, regel 10, sleutel "label": is leeg. Vul hem in.']);
    const fields = { exclude: 'Zie (bes_weg).', terms: ['(('] };
    expect(mistakes(BOOK, { kind: 'change code', id: 'bes_stem', fields })).toHaveLength(2);
  });

  it('of a code that is not there is refused', () => {
    expect(mistakes(BOOK, { kind: 'remove code', id: 'weg' })).toEqual([
      'De code "weg" staat niet in het codeboek. Kies een code die erin staat.',
    ]);
  });
});

describe('codes that come, go and change places', () => {
  const code = { id: 'bes_lot', label: 'Loten', definition: 'Door het lot: zo kiezen.' };

  it('come before another one, or into a theme that has none, also without terms', () => {
    expect(changed(BOOK, { kind: 'add code', theme: 'BES', before: 'bes_stem', code })).toBe(
      BOOK.replace(
        '      - { id: bes_stem',
        '      - id: bes_lot\n        label: Loten\n        definitie: "Door het lot: zo kiezen."\n\n      - { id: bes_stem',
      ),
    );
    const alone = BOOK.replace(/codes:\n {2}- \{ id: los.*\n/, '');
    expect(changed(alone, { kind: 'add code', theme: 'GEB', code })).toContain(
      '    codes: # komt nog\n      - id: bes_lot\n        label: Loten\n',
    );
  });

  it('come behind the loose codes of a theme that has those', () => {
    expect(changed(BOOK, { kind: 'add code', theme: 'GEB', code })).toBe(
      `${BOOK}  - id: bes_lot\n    thema: GEB\n    label: Loten\n    definitie: "Door het lot: zo kiezen."\n`,
    );
  });

  it('move with their comments to another theme, and back', () => {
    const alone = BOOK.replace(/codes:\n {2}- \{ id: los.*\n/, '');
    const moved = changed(alone, { kind: 'move code', id: 'bes_jury', theme: 'GEB' });
    expect(moved).toMatch(/codes: # komt nog\n {6}# sinds mei\n {6}- id: bes_jury\n/);
    expect(changed(moved, { kind: 'move code', id: 'bes_jury', theme: 'BES', before: 'bes_stem' })).toContain(
      '    codes:\n      # sinds mei\n      - id: bes_jury\n',
    );
  });

  it('of the loose ones change only their theme, and lose it under a theme', () => {
    expect(changed(BOOK, { kind: 'move code', id: 'los', theme: 'BES' })).toBe(
      BOOK.replace('thema: GEB', 'thema: BES'),
    );
    expect(changed(BOOK, { kind: 'move code', id: 'los', theme: 'BES', before: 'bes_jury' })).toContain(
      '      - { id: los, label: Los, definitie: "Een losse code." }\n\n      # sinds mei\n',
    );
  });

  it('get another id and keep the old one under was, and rules refer to the new one', () => {
    expect(changed(BOOK, { kind: 'rename code', id: 'bes_stem', to: 'bes_kiezen' })).toBe(
      BOOK.replace('(bes_stem)', '(bes_kiezen)')
        .replace('id: bes_stem', 'id: bes_kiezen')
        .replace('was: bes_oud', 'was: [bes_oud, bes_stem]'),
    );
    const back = changed(changed(BOOK, { kind: 'rename code', id: 'bes_stem', to: 'x' }), {
      kind: 'rename code',
      id: 'x',
      to: 'bes_oud',
    });
    expect(back).toContain('was: [bes_stem, x]');
    expect(mistakes(BOOK, { kind: 'rename code', id: 'los', to: 'bes_jury' })[0]).toMatch(
      /Geef elke code een eigen id/,
    );
  });

  it('merge into the one that stays, with what the others had by choice', () => {
    const merge = { kind: 'merge codes' as const, keep: 'bes_stem', gone: ['bes_jury', 'los'] };
    const lean = edited(BOOK, { ...merge, terms: false, examples: false });
    expect(codesOf(lean.codebook)).toEqual([
      expect.objectContaining({
        id: 'bes_stem',
        terms: [],
        examples: [],
        formerIds: ['bes_oud', 'bes_jury', 'los'],
      }),
    ]);
    expect(lean.text).toContain('niet: "Wie kiest (bes_stem)."');
    const rich = edited(BOOK, { ...merge, terms: true, examples: true });
    expect(codesOf(rich.codebook)).toEqual([
      expect.objectContaining({ terms: ['jury', 'stem*'], examples: ['De jury koos.', 'Een jury dus.'] }),
    ]);
    expect(mistakes(BOOK, { ...merge, gone: ['bes_stem'], terms: true, examples: true })[0]).toMatch(
      /niet met zichzelf/,
    );
  });

  it('split into parts that stand in their place and know what they were', () => {
    const parts = ['bes_a', 'bes_b'].map((id) => ({ ...code, id, label: id }));
    const { codebook, text } = edited(BOOK, { kind: 'split code', id: 'bes_stem', into: parts });
    expect(codesOf(codebook).map(({ id, formerIds }) => [id, formerIds])).toEqual([
      ['bes_jury', []],
      ['bes_a', ['bes_stem', 'bes_oud']],
      ['bes_b', ['bes_stem', 'bes_oud']],
      ['los', []],
    ]);
    expect(text).toContain('zie (bes_a, bes_b).');
  });

  it('go, unless a rule still refers to them', () => {
    expect(changed(BOOK, { kind: 'remove code', id: 'los' })).toBe(
      BOOK.replace(/codes:\n {2}- \{ id: los.*\n/, 'codes: []\n'),
    );
    expect(mistakes(BOOK, { kind: 'remove code', id: 'bes_stem' })[0]).toMatch(
      /verwijst naar de code "bes_stem"/,
    );
  });
});

describe('themes', () => {
  it('get another label, id or place, come and go with their loose codes', () => {
    expect(changed(BOOK, { kind: 'change theme', id: 'BES', label: 'Kiezen' })).toBe(
      BOOK.replace('label: Besluiten', 'label: Kiezen'),
    );
    const worded = changed(BOOK, {
      kind: 'change theme',
      id: 'BES',
      label: 'Besluiten',
      inText: 'het kiezen',
    });
    expect(worded).toBe(BOOK.replace('label: Besluiten\n', 'label: Besluiten\n    in_zin: "het kiezen"\n'));
    expect(changed(worded, { kind: 'change theme', id: 'BES', label: 'Besluiten', inText: '' })).toBe(BOOK);
    expect(changed(BOOK, { kind: 'change code', id: 'bes_jury', fields: { inText: 'de jury' } })).toBe(
      BOOK.replace('# niet: commissie\n', '# niet: commissie\n        in_zin: "de jury"\n'),
    );
    expect(changed(BOOK, { kind: 'change theme', id: 'BES', label: 'Kiezen' })).toBe(
      BOOK.replace('label: Besluiten', 'label: Kiezen'),
    );
    expect(changed(BOOK, { kind: 'rename theme', id: 'GEB', to: 'USE' })).toBe(
      BOOK.replace('id: GEB\n    label: Gebruik\n', 'id: USE\n    label: Gebruik\n    was: GEB\n').replace(
        'thema: GEB',
        'thema: USE',
      ),
    );
    expect(changed(BOOK, { kind: 'add theme', id: 'OV', label: 'Overig', before: 'GEB' })).toContain(
      '  - id: OV\n    label: Overig\n  - id: GEB\n',
    );
    expect(changed(BOOK, { kind: 'move theme', id: 'GEB', before: 'BES' })).toMatch(
      /themas:\n {2}- id: GEB\n.*\n.*\n {2}- id: BES/,
    );
    expect(edited(BOOK, { kind: 'remove theme', id: 'GEB' }).codebook.themes.map(({ id }) => id)).toEqual([
      'BES',
    ]);
    expect(mistakes(BOOK, { kind: 'change theme', id: 'X', label: 'x' })[0]).toMatch(/thema "X" staat niet/);
  });
});

describe('an edit of any codebook', () => {
  it('changes what it says and nothing else', () => {
    fc.assert(
      fc.property(oddCodebooks, anyEdit, (book, make) => {
        const edit = make(book);
        if (edit === null) return;
        const before = read(book.text);
        let result: ReturnType<typeof edited>;
        try {
          result = edited(book.text, edit);
        } catch (error) {
          const byHand = book.text.includes('codes: [') && edit.kind === 'move code' ? '|met de hand' : '';
          expect(String(error)).toMatch(new RegExp(`verwijst naar de code|sleutel "themas"${byHand}`));
          return;
        }
        expect(result.codebook).toEqual(read(result.text));
        const named = JSON.stringify(edit.kind === 'add code' ? { ...edit, before: null } : edit);
        const others = (codebook: Codebook) =>
          codesOf(codebook)
            .filter(({ id }) => !named.includes(`"${id}"`))
            .map(({ theme, ...code }) => ({
              ...code,
              theme: edit.kind === 'rename theme' && theme === edit.to ? edit.id : theme,
              definition: code.definition.replace(/\(.*\)/, '()'),
            }))
            .filter(({ theme }) => edit.kind !== 'remove theme' || theme !== edit.id)
            .sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(others(result.codebook)).toEqual(others(before));
        expect(commentsOutside(result.text)).toEqual(expect.arrayContaining(commentsOutside(book.text)));
        expect(/(?<!\r)\n/.test(result.text)).toBe(/(?<!\r)\n/.test(book.text));
      }),
      { numRuns: 300 },
    );
  });
});

/** Those that belong to no code or theme. */
const commentsOutside = (text: string): string[] => text.match(/# (?:Codeboek|einde|versie)/g) ?? [];

const read = (text: string): Codebook =>
  readCodebook(new TextEncoder().encode(text), 'codeboek.yaml').codebook;

function codesOf({ themes }: Codebook): Code[] {
  return themes.flatMap(({ codes }) => codes);
}

const anyEdit: fc.Arbitrary<(book: OddCodebook) => Edit | null> = fc
  .record({ kind: fc.nat(10), pick: fc.nat(20), other: fc.nat(20), terms: fc.boolean() })
  .map(({ kind, pick, other, terms }) => ({ themes }) => {
    const ids = themes.flatMap(({ codes }) => codes.map(({ id }) => id));
    const id = ids[pick % Math.max(1, ids.length)];
    const second = ids[other % Math.max(1, ids.length)];
    const theme = themes[other % themes.length];
    if (theme === undefined) return null;
    const code = {
      id: 'nieuw_x',
      label: 'Nieuw',
      definition: 'Iets "anders": ja.',
      terms: ['een', 'twee drie'],
    };
    const before = theme.codes[pick % (theme.codes.length + 1)]?.id ?? null;
    if (kind === 0) return { kind: 'add code', theme: theme.id, before, code };
    if (kind === 1)
      return { kind: 'add theme', id: 'NIEUW', label: 'Nieuw thema', before: terms ? theme.id : null };
    if (kind === 2) return { kind: 'rename theme', id: theme.id, to: 'ANDERS' };
    if (kind === 3) return { kind: 'remove theme', id: theme.id };
    if (id === undefined || second === undefined) return null;
    if (kind === 4) return { kind: 'move code', id, theme: theme.id, before };
    if (kind === 5) return { kind: 'rename code', id, to: 'nieuw_x' };
    if (kind === 6) return { kind: 'remove code', id };
    if (kind === 7 && id !== second)
      return { kind: 'merge codes', keep: id, gone: [second], terms, examples: terms };
    if (kind === 8) return { kind: 'split code', id, into: [code, { ...code, id: 'nieuw_y' }] };
    if (kind === 9) return { kind: 'move theme', id: theme.id, before: themes[0]?.id ?? null };
    return {
      kind: 'change code',
      id,
      fields: { label: 'Zo: anders', terms: code.terms, include: 'Ook # dit.' },
    };
  });
