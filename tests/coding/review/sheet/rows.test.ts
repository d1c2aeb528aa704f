import { describe, expect, it } from 'vitest';
import { createCodeFinder } from '../../../../src/coding/codebook/find-code.js';
import type { ReviewFilter } from '../../../../src/coding/review/filter.js';
import type { ReviewContents } from '../../../../src/coding/review/sheet/columns.js';
import type { LikelyIn } from '../../../../src/coding/review/sheet/row-items.js';
import { reviewRows } from '../../../../src/coding/review/sheet/rows.js';
import { codebook } from '../../../support/codes.js';
import { person } from '../../../support/people.js';
import { decided, proposed, reviewText } from '../../../support/review.js';
import { spoken } from '../../../support/spoken.js';

const TALK = spoken(
  ['I', 'Hoe was het plein?'],
  ['R01', 'Het plein is mooi. De moestuin ook.'],
  ['R02', 'Ik vond het druk.'],
  ['R99', 'Niemand kent mij.'],
);
const TEXT = reviewText(TALK, {
  suggestions: [
    proposed(TALK, 'aaaaaaaaaaaa', 'groen', 'De moestuin ook.', 'moestuin'),
    proposed(TALK, 'bbbbbbbbbbbb', 'plein', 'Het plein is mooi.', 'plein', 'mooi'),
    proposed(TALK, 'cccccccccccc', 'drukte', 'Ik vond het druk.', 'druk'),
    proposed(TALK, 'dddddddddddd', 'drukte', 'Niemand kent mij.', 'Niemand'),
  ],
  decisions: [
    decided(TALK, 'eeeeeeeeeeee', 'Anna', 'bevestigd', 'plein', 'Het plein is mooi.', {
      oordeel: 'positief',
      memo: 'fijn',
    }),
    decided(TALK, 'ffffffffffff', 'Bram', 'verworpen', 'plein', 'plein is mooi'),
    decided(TALK, '111111111111', 'Anna', 'bevestigd', 'groen', 'Ik vond het druk.', {
      attention: 'verdwenen',
      text: 'Er was gras.',
    }),
  ],
});

const NO_WHY = { said: [], asked: [], terms: [], like: null };

/** In the first turn of R01 everything is likely, elsewhere nothing. */
const likelyIn: LikelyIn = (_, turn) =>
  turn === 2
    ? [
        { code: 'plein', probability: 0.71, why: { ...NO_WHY, said: ['mooi'] } },
        { code: 'groen', probability: 0.1, why: NO_WHY },
      ]
    : [];

function rows(contents: ReviewContents, filter: ReviewFilter = {}, text = TEXT) {
  return reviewRows(text, {
    contents,
    filter,
    codes: createCodeFinder(codebook({ T: ['groen', 'plein', 'drukte'] })),
    people: new Map([
      ['R01', person('R01', 'verdeler', 'noord')],
      ['R02', person('R02', 'afgewezen', 'zuid')],
    ]),
    coder: 'Anna',
    likelyIn,
  });
}

describe('rows to review', () => {
  it('tell of a term with many choices how it begins, and the words that it found', () => {
    const term = '(bankjes | speeltuin | plein | moestuin | bloembakken) ..(mooi | fijn)';
    const [proposal] = TEXT.suggestions.filter(({ code }) => code === 'plein');
    if (proposal === undefined) throw new Error('nothing is proposed');
    const { start, end } = proposal.fragment;
    const text = {
      ...TEXT,
      suggestions: [{ ...proposal, evidence: [{ term, start: start + 4, end: end - 1 }] }],
    };
    const [row] = rows('voorstellen', {}, text);
    expect(row?.zoektermen).toBe('(bankjes | speeltuin | plein | moestuin … („plein is mooi”)');
  });

  it('show who said what where, under which code and why, from top to bottom', () => {
    const [first] = rows('voorstellen');
    expect(first).toEqual({
      id: 'v-bbbbbbbbbbbb',
      versie: expect.stringMatching(/^[a-p]{6}$/),
      bestand: 'R01.txt',
      beurt: '2',
      respondent: 'R01',
      perspectief: 'verdeler',
      wijk: 'noord',
      code: 'plein',
      codelabel: 'plein',
      gevoelig: '',
      voor: 'I: Hoe was het plein?',
      fragment: 'Het plein is mooi.',
      na: 'De moestuin ook.',
      zoektermen: 'plein; mooi',
      waarom: '',
      sterkte: 'zwak',
      voorstel_oordeel: '',
    });
    expect(rows('voorstellen').map(({ id }) => id)).toEqual([
      'v-bbbbbbbbbbbb',
      'v-aaaaaaaaaaaa',
      'v-cccccccccccc',
    ]);
  });

  it('leave out speakers whom nobody knows', () => {
    expect(rows('blind').map(({ respondent }) => respondent)).toEqual(['R01', 'R02']);
  });

  it('put a turn before what was proposed in it', () => {
    expect(rows('alles').map(({ id = '', code }) => [id[0], code])).toEqual([
      ['b', ''],
      ['v', 'plein'],
      ['v', 'groen'],
      ['b', ''],
      ['v', 'drukte'],
    ]);
  });

  it('say of what was proposed by likeness which words weighed, and which were terms', () => {
    const why = { said: ['mooi'], asked: ['plein'], terms: ['plein'], like: { file: 'R12.txt', turn: 4 } };
    const suggestions = TEXT.suggestions.map((one) => ({ ...one, probability: 0.71, why }));
    const row = rows('voorstellen', {}, { ...TEXT, suggestions }).find(({ code }) => code === 'plein');
    expect(row?.zoektermen).toBe('plein');
    expect(row?.waarom).toBe(
      'kans 71%; woorden: mooi; vraag: plein; termen: plein; lijkt op R12.txt, beurt 4',
    );
  });

  it('list the likeliest codes of a turn for whoever codes it in sight of them, not blind', () => {
    const listed = (contents: ReviewContents) => rows(contents).map((row) => row.waarschijnlijkste_codes);
    expect(listed('alles').filter((cell) => cell !== undefined)).toEqual([
      'plein (kans 71%; woorden: mooi)\ngroen (kans 10%)',
      '',
    ]);
    expect(listed('blind')).toEqual([undefined, undefined]);
  });

  it('tell a blind coder nothing of what others made of the turns', () => {
    const shown = JSON.stringify(rows('blind'));
    for (const word of ['groen', 'drukte', 'Anna', 'Bram', 'positief', 'zwak'])
      expect(shown).not.toContain(word);
  });

  it('show who said what where coders differ', () => {
    expect(rows('verschillen')).toMatchObject([
      {
        code: 'plein',
        fragment: 'Het plein is mooi.',
        besluiten: 'Anna: ja (positief), memo: fijn; Bram: nee over „plein is mooi”',
      },
    ]);
  });

  it('show the old words of a decision whose words are gone', () => {
    expect(rows('nakijken')).toMatchObject([
      {
        id: 'd-111111111111',
        code: 'groen',
        fragment: 'Ik vond het druk.',
        was: 'verdwenen: Er was gras.',
        besluiten: 'Anna: ja',
      },
    ]);
  });

  it('show what the words were before they were changed', () => {
    const changed = decided(TALK, '111111111111', 'Anna', 'bevestigd', 'plein', 'Het plein is mooi.', {
      attention: 'gewijzigd',
      kept: { words: 'Het veld was lelijk.', speaker: 'R01' },
    });
    expect(rows('nakijken', {}, reviewText(TALK, { decisions: [changed] }))).toMatchObject([
      { fragment: 'Het plein is mooi.', was: 'gewijzigd: Het veld was lelijk.' },
    ]);
  });

  it('show a decision on a code that the codebook no longer has', () => {
    const orphan = decided(TALK, '111111111111', 'Anna', 'bevestigd', 'tuin', 'Het plein is mooi.');
    expect(rows('nakijken', {}, reviewText(TALK, { decisions: [orphan] }))).toMatchObject([
      {
        code: 'tuin',
        was: 'code bestaat niet meer: noem in andere_code waar de beslissing onder valt',
        besluiten: 'Anna: ja',
      },
    ]);
  });

  it('show a coder their own decisions, filled in', () => {
    expect(rows('beslist')).toMatchObject([
      { id: 'd-eeeeeeeeeeee', besluit: 'ja', oordeel: 'positief', memo: 'fijn' },
    ]);
  });

  it.each<[ReviewFilter, number]>([
    [{ wijken: ['zuid'] }, 1],
    [{ perspectives: ['verdeler'] }, 2],
    [{ respondents: ['R02'] }, 1],
    [{ codes: ['groen'] }, 1],
    [{ codes: [] }, 0],
  ])('are narrowed by %j', (filter, count) => {
    expect(rows('voorstellen', filter)).toHaveLength(count);
  });
});
