import { describe, expect, it } from 'vitest';
import { diffCodebooks } from '../../../src/coding/codebook/diff.js';
import type { Code, Codebook } from '../../../src/model/codebook.js';
import { codebookOf as book, code, codebook } from '../../support/codes.js';

function was(id: string, ...formerIds: readonly string[]): Code {
  return { ...code(id), formerIds };
}

function fates(before: Codebook, after: Codebook) {
  return diffCodebooks(before, after).codes.map(({ fate, from, to }) => [fate, from, to]);
}

describe('two versions of a codebook', () => {
  it('that say the same do not differ, whatever the order and the white space', () => {
    const a = { ...code('a', 'x', 'y'), definition: 'Een  regel\nen nog een.' };
    const again = { ...code('a', 'y', 'x'), definition: 'Een regel en nog een. ' };
    expect(diffCodebooks(book(a, code('b')), book(code('b'), again))).toEqual({
      themes: [],
      codes: [],
      indicators: [],
      lookAgain: [],
    });
  });

  it('differ in the codes that came and went', () => {
    expect(fates(book(code('a'), code('b')), book(code('a'), code('c')))).toEqual([
      ['verwijderd', ['b'], []],
      ['nieuw', [], ['c']],
    ]);
  });

  it.each([
    ['renamed', book(code('a')), book(was('b', 'a')), [['hernoemd', ['a'], ['b']]]],
    ['renamed twice since', book(code('a')), book(was('c', 'b', 'a')), [['hernoemd', ['a'], ['c']]]],
    ['renamed before, and not since', book(was('b', 'a')), book(was('b', 'a')), []],
    [
      'merged into a new one',
      book(code('a'), code('b')),
      book(was('c', 'a', 'b')),
      [['samengevoegd', ['a', 'b'], ['c']]],
    ],
    [
      'merged into one that stays',
      book(code('a'), code('b')),
      book(was('b', 'a')),
      [['samengevoegd', ['b', 'a'], ['b']]],
    ],
    ['split', book(code('a')), book(was('b', 'a'), was('c', 'a')), [['gesplitst', ['a'], ['b', 'c']]]],
    [
      'split, with one part merged into another',
      book(code('a'), code('d')),
      book(was('b', 'a'), was('d', 'a')),
      [
        ['gesplitst', ['a'], ['b', 'd']],
        ['samengevoegd', ['d', 'a'], ['d']],
      ],
    ],
  ])('follow a code that was %s', (_, before, after, expected) => {
    expect(fates(before, after)).toEqual(expected);
  });

  it('differ in texts, lists and theme of a code, also when it was renamed', () => {
    const before = { ...code('a', 'plein', 'boom'), exclusions: ['markt'] };
    const after = {
      ...was('b', 'a'),
      theme: 'U',
      label: 'a',
      definition: 'Anders.',
      include: 'Ook dit.',
      exclude: 'Dat niet.',
      alsoInterviewer: true,
      questions: ['V2'],
      terms: ['plein', 'struik'],
      exclusions: [],
      examples: ['Een zin.'],
      counterExamples: ['Geen zin.'],
    };
    expect(diffCodebooks(book(before), book(after)).codes).toEqual([
      {
        fate: 'hernoemd',
        from: ['a'],
        to: ['b'],
        label: 'a',
        texts: [
          { field: 'thema', before: 'T', after: 'U' },
          { field: 'definitie', before: 'Definitie van a.', after: 'Anders.' },
          { field: 'wel', before: '', after: 'Ook dit.' },
          { field: 'niet', before: '', after: 'Dat niet.' },
          { field: 'ook_interviewer', before: 'nee', after: 'ja' },
        ],
        lists: [
          { field: 'vragen', added: ['V2'], removed: [] },
          { field: 'zoektermen', added: ['struik'], removed: ['boom'] },
          { field: 'uitsluiten', added: [], removed: ['markt'] },
          { field: 'voorbeelden', added: ['Een zin.'], removed: [] },
          { field: 'tegenvoorbeelden', added: ['Geen zin.'], removed: [] },
        ],
      },
    ]);
  });

  it('differ in themes', () => {
    const before = codebook({ A: [], B: [], C: [] });
    const after = { ...codebook({ B: [], C: [], D: [] }) };
    const renamed = after.themes.map((theme) => (theme.id === 'C' ? { ...theme, label: 'Anders' } : theme));
    expect(diffCodebooks(before, { ...after, themes: renamed }).themes).toEqual([
      { id: 'A', before: 'Thema A', after: null },
      { id: 'C', before: 'Thema C', after: 'Anders' },
      { id: 'D', before: null, after: 'Thema D' },
    ]);
  });

  it('differ in what points at an oordeel', () => {
    const before: Codebook = { ...book(), indicators: [{ oordeel: 'positief', terms: ['mooi', 'fijn'] }] };
    const after: Codebook = {
      ...book(),
      indicators: [
        { oordeel: 'positief', terms: ['fijn', 'top'] },
        { oordeel: 'negatief', terms: ['jammer'] },
      ],
    };
    expect(diffCodebooks(before, after).indicators).toEqual([
      { oordeel: 'positief', added: ['top'], removed: ['mooi'] },
      { oordeel: 'negatief', added: ['jammer'], removed: [] },
    ]);
  });
});

describe('codings deserve another look', () => {
  it.each(['definition', 'include', 'exclude'] as const)('when the %s of their code changed', (field) => {
    const after = book({ ...code('a'), [field]: 'Anders.' });
    expect(diffCodebooks(book(code('a')), after).lookAgain).toEqual([
      { why: 'regels gewijzigd', ids: ['a'], code: 'a' },
    ]);
  });

  it.each([
    ['label', { label: 'Anders' }],
    ['terms', { terms: ['plein'] }],
    ['examples', { examples: ['Een zin.'] }],
    ['theme', { theme: 'U' }],
  ])('not when only its %s changed', (_, change) => {
    expect(diffCodebooks(book(code('a')), book({ ...code('a'), ...change })).lookAgain).toEqual([]);
  });

  it('not when it was only renamed, since its decisions go along', () => {
    const renamed = { ...was('b', 'a'), definition: code('a').definition };
    expect(diffCodebooks(book(code('a')), book(renamed)).lookAgain).toEqual([]);
  });

  it('not when its rules refer to a code that was renamed', () => {
    const rules = { ...code('a'), exclude: 'Stemmen (bes_stem).' };
    const renamed = { ...rules, exclude: 'Stemmen (bes_keuze).' };
    const diff = diffCodebooks(book(rules, code('bes_stem')), book(renamed, was('bes_keuze', 'bes_stem')));
    expect(diff.codes.map(({ to }) => to)).toEqual([['bes_keuze']]);
    expect(diff.lookAgain).toEqual([]);
  });

  it('under every id that their code had, when it was renamed and its rules changed', () => {
    expect(diffCodebooks(book(code('a')), book(was('b', 'a'))).lookAgain).toEqual([
      { why: 'regels gewijzigd', ids: ['a', 'b'], code: 'b' },
    ]);
  });

  it('when it was removed, split or merged', () => {
    const before = book(code('weg'), code('heel'), code('links'), code('rechts'));
    const after = book(was('deel1', 'heel'), was('deel2', 'heel'), was('samen', 'links', 'rechts'));
    expect(diffCodebooks(before, after).lookAgain).toEqual([
      { why: 'verwijderd', ids: ['weg'], code: null },
      { why: 'gesplitst', ids: ['heel'], code: null },
      { why: 'samengevoegd', ids: ['links', 'rechts', 'samen'], code: 'samen' },
    ]);
  });
});
