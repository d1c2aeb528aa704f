import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useCast } from '../../src/store/cast.js';
import { findCodings, firstCodings } from '../../src/store/codings.js';
import { recordDecision } from '../../src/store/decisions.js';
import type { CodingFilter } from '../../src/store/narrowing.js';
import { write } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { replaceSuggestions } from '../../src/store/suggestions.js';
import { basisOf } from '../../src/store/voices/counts.js';
import { codebook } from '../support/codes.js';
import { decision, suggestion } from '../support/passages.js';
import { person } from '../support/people.js';
import { spoken } from '../support/spoken.js';
import { stored, storeWith } from '../support/store.js';

const BOOK = codebook({ T: ['plein', 'eerlijk'] });

const PEOPLE = [
  person('R01', 'verdeler', 'noord'),
  person('R02', 'afgewezen', 'noord'),
  person('R03', 'afgewezen', 'zuid'),
];
const CAST = [
  { file: 'R01.txt', speaker: 'I', role: 'interviewer', respondent: null },
  { file: 'R01.txt', speaker: 'R', role: 'respondent', respondent: 'R01' },
  { file: 'groep.txt', speaker: 'Vrouw', role: 'respondent', respondent: 'R02' },
  { file: 'groep.txt', speaker: 'Man', role: 'respondent', respondent: 'R03' },
  { file: 'groep.txt', speaker: 'Voorbijganger', role: 'onbekend', respondent: null },
] as const;
const FILES = {
  'R01.txt': spoken(['I', 'Is het plein mooi?'], ['R', 'Het plein is eerlijk gezegd mooi.']),
  'groep.txt': spoken(
    ['Man', 'Dat plein. Oneerlijk.'],
    ['Vrouw', 'Eerlijk wel.'],
    ['Voorbijganger', 'Welk plein?'],
  ),
};

/** R01 mentions plein and eerlijk, R02 eerlijk, R03 plein (confirmed) and eerlijk; others say plein too. */
function interviews(): Store {
  const store = storeWith(FILES);
  const alone = stored(store, 'R01.txt');
  const group = stored(store, 'groep.txt');
  const proposals = [
    { transcript: alone, suggestion: suggestion(alone, 'plein', 'Is het plein mooi?', 'plein') },
    {
      transcript: alone,
      suggestion: suggestion(alone, 'plein', 'Het plein is eerlijk gezegd mooi.', 'is eerlijk'),
    },
    {
      transcript: alone,
      suggestion: suggestion(alone, 'eerlijk', 'Het plein is eerlijk gezegd mooi.', 'eerlijk'),
    },
    { transcript: group, suggestion: suggestion(group, 'eerlijk', 'Oneerlijk.', 'Oneerlijk') },
    { transcript: group, suggestion: suggestion(group, 'eerlijk', 'Eerlijk wel.', 'Eerlijk') },
    { transcript: group, suggestion: suggestion(group, 'plein', 'Welk plein?', 'Welk plein') },
  ];
  write(store, { command: 'proef' }, () => {
    replaceSuggestions(store, codebook({ T: ['plein', 'eerlijk'] }), proposals);
    recordDecision(
      store,
      group.revision,
      1,
      decision(group, 'anna', 'bevestigd', 'plein', 'Dat plein.', 'negatief'),
    );
  });
  useCast(store, PEOPLE, CAST);
  return store;
}

function found(filter: CodingFilter): string[] {
  return findCodings(interviews(), BOOK, filter).map(({ code, respondent }) => `${respondent} ${code}`);
}

describe('the codings that count', () => {
  it('are those of respondents, in order of code, respondent and place', () => {
    expect(found({})).toEqual(['R01 eerlijk', 'R02 eerlijk', 'R03 eerlijk', 'R01 plein', 'R03 plein']);
  });

  it('of one person and code stand in the order of the text', () => {
    const words = ['Een plein.', 'Twee plein.', 'Drie plein.', 'Vier plein.', 'Vijf plein.'];
    const store = storeWith({ 'R01.txt': spoken(...words.map((passage) => ['R', passage] as const)) });
    const transcript = stored(store, 'R01.txt');
    const proposals = words
      .map((passage) => ({ transcript, suggestion: suggestion(transcript, 'plein', passage, passage) }))
      .toReversed();
    write(store, { command: 'proef' }, () =>
      replaceSuggestions(store, codebook({ T: ['plein'] }), proposals),
    );
    useCast(store, PEOPLE, CAST);
    expect(findCodings(store, BOOK).map(({ fragment }) => fragment.text)).toEqual(words);
  });

  it('are narrowed by each list of a filter', () => {
    expect(found({ codes: ['plein'] })).toEqual(['R01 plein', 'R03 plein']);
    expect(found({ wijken: ['zuid'] })).toEqual(['R03 eerlijk', 'R03 plein']);
    expect(found({ perspectives: ['afgewezen'] })).toEqual(['R02 eerlijk', 'R03 eerlijk', 'R03 plein']);
    expect(found({ respondents: ['R01', 'R02'] })).toEqual(['R01 eerlijk', 'R02 eerlijk', 'R01 plein']);
    expect(found({ status: 'bevestigd' })).toEqual(['R03 plein']);
    expect(found({ status: 'voorstel', codes: ['plein'] })).toEqual(['R01 plein']);
  });

  it('meet every list of a filter at once', () => {
    expect(found({ codes: ['eerlijk'], wijken: ['noord'], perspectives: ['afgewezen'] })).toEqual([
      'R02 eerlijk',
    ]);
    expect(found({ codes: ['plein'], wijken: ['west'] })).toEqual([]);
    expect(found({ codes: [] })).toEqual([]);
  });

  it('are not confused by quotes in an id', () => {
    expect(found({ codes: ["plein' OR 1=1 --", '"plein"'] })).toEqual([]);
  });

  it('come a page at a time, with the total beside it', () => {
    const store = interviews();
    const page = firstCodings(store, BOOK, { codes: ['eerlijk'] }, 2);
    expect(page.total).toBe(3);
    expect(page.codings.map(({ respondent }) => respondent)).toEqual(['R01', 'R02']);
  });

  it('come first as they come in all, whatever is asked for', () => {
    const store = interviews();
    const all = findCodings(store, BOOK);
    const one = (values: readonly string[]) => fc.option(fc.subarray([...values]), { nil: undefined });
    const filters = fc.record({
      codes: one(['eerlijk', 'plein', 'nooit']),
      wijken: one(['noord', 'zuid']),
      respondents: one(['R01', 'R02', 'R03']),
      status: fc.constantFrom('bevestigd' as const, 'voorstel' as const, undefined),
    });
    fc.assert(
      fc.property(filters, fc.integer({ min: 1, max: 7 }), (wanted, limit) => {
        const filter = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
        const expected = findCodings(store, BOOK, filter);
        const page = firstCodings(store, BOOK, filter, limit);
        expect(page).toEqual({ total: expected.length, codings: expected.slice(0, limit) });
        expect(all).toEqual(expect.arrayContaining(expected));
      }),
    );
  });

  it('carry the text of their passage', () => {
    for (const { file, fragment } of findCodings(interviews(), BOOK)) {
      const text = file === 'R01.txt' ? FILES['R01.txt'].text : FILES['groep.txt'].text;
      expect(fragment.text).toBe(text.slice(fragment.start, fragment.end));
    }
  });

  it('rest on a basis of confirmed and open ones, of respondents only', () => {
    expect(basisOf(interviews(), BOOK)).toEqual({ confirmed: 1, open: 4 });
  });
});
