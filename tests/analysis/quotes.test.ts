import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseQuotes } from '../../src/analysis/quotes.js';
import type { Coding } from '../../src/model/coding.js';
import type { QuoteChoice } from '../../src/model/quote-choice.js';
import type { Respondent } from '../../src/model/respondent.js';
import { person } from '../support/people.js';
import { said } from '../support/said.js';

const SHORT = 'x'.repeat(59);
const READABLE = 'x'.repeat(60);
const LONGEST = 'x'.repeat(360);
const LONG = 'x'.repeat(361);
const R01 = person('R01', 'verdeler', 'noord');
const R02 = person('R02', 'verdeler', 'noord');
const R03 = person('R03', 'afgewezen', 'noord');
const SILENT = person('R09', 'afgewezen', 'zuid', { mayBeQuoted: false });

/** A readable passage of its own. */
function quotable(who: Respondent, code: string, more: Parameters<typeof said>[2] = {}): Coding {
  return said(who.id, code, { text: READABLE, quotable: who.mayBeQuoted, ...more });
}

/** The quotes of one theme. */
function choose(
  codes: readonly string[],
  codings: readonly Coding[],
  perCode: number,
  people: readonly Respondent[] = [R01, R02, R03],
  more: { readonly perTheme?: number; readonly choices?: readonly QuoteChoice[] } = {},
) {
  const limits = { perCode, perTheme: more.perTheme ?? 99 };
  return chooseQuotes([codes], codings, people, limits, more.choices);
}

/** Who is quoted for each code. */
function quoted(
  codes: readonly string[],
  codings: readonly Coding[],
  perCode: number,
  people = [R01, R02, R03, SILENT],
) {
  const chosen = choose(codes, codings, perCode, people);
  return [...chosen].map(([code, quotes]) =>
    [code, ...quotes.map(({ coding }) => coding.respondent)].join(' '),
  );
}

/** Lengths of the passages that are quoted. */
function lengths(codings: readonly Coding[], perCode: number): number[] {
  return (choose(['a'], codings, perCode).get('a') ?? []).map(({ coding }) => coding.fragment.text.length);
}

describe('consent', () => {
  it('is needed: whoever gave none is never quoted, also when nobody else says it', () => {
    expect(quoted(['a'], [quotable(SILENT, 'a', { status: 'bevestigd', strength: 'sterk' })], 3)).toEqual([
      'a',
    ]);
    expect(quoted(['a'], [quotable(SILENT, 'a', { status: 'bevestigd' }), quotable(R01, 'a')], 3)).toEqual([
      'a R01',
    ]);
  });

  it('is unknown of somebody who is not in respondents.csv, who is therefore not quoted', () => {
    expect(quoted(['a'], [said('R77', 'a', { text: READABLE })], 3)).toEqual(['a']);
  });
});

describe('the number of quotes', () => {
  const many = [R01, R02, R03].map((who) => quotable(who, 'a'));

  it('is at most what the project asks for', () => {
    expect(quoted(['a'], many, 2)).toHaveLength(1);
    expect(choose(['a'], many, 2).get('a')).toHaveLength(2);
    expect(choose(['a'], many, 9).get('a')).toHaveLength(3);
    expect(quoted(['a'], many, 0)).toEqual(['a']);
  });

  it('is none for a code that nobody mentions, which stays in the list in its order', () => {
    expect(quoted(['b', 'a', 'c'], many, 1)).toEqual(['b', 'a R01', 'c']);
  });
});

describe('the choice', () => {
  it('takes what a person confirmed before what a program proposes, whatever its length', () => {
    expect(
      quoted(['a'], [quotable(R01, 'a'), said('R03', 'a', { text: SHORT, status: 'bevestigd' })], 1),
    ).toEqual(['a R03']);
  });

  it('takes what a person marked as apt before what nobody marked, whatever its length', () => {
    expect(quoted(['a'], [quotable(R01, 'a'), said('R03', 'a', { text: SHORT, apt: true })], 1)).toEqual([
      'a R03',
    ]);
    const proposed = said('R03', 'a', { text: SHORT, apt: true });
    expect(quoted(['a'], [quotable(R01, 'a', { status: 'bevestigd' }), proposed], 1)).toEqual(['a R01']);
    expect(quoted(['a'], [quotable(SILENT, 'a', { apt: true })], 1)).toEqual(['a']);
  });

  it('takes a readable length before one that is too short or too long', () => {
    expect(lengths([said('R01', 'a', { text: SHORT }), said('R02', 'a', { text: LONGEST })], 1)).toEqual([
      360,
    ]);
    expect(lengths([said('R01', 'a', { text: SHORT }), said('R02', 'a', { text: READABLE })], 1)).toEqual([
      60,
    ]);
    expect(lengths([said('R01', 'a', { text: LONG }), said('R02', 'a', { text: READABLE })], 1)).toEqual([
      60,
    ]);
  });

  it('takes the least long when all are too long', () => {
    const longer = said('R01', 'a', { text: 'x'.repeat(900) });
    expect(lengths([longer, said('R02', 'a', { text: 'x'.repeat(400) })], 1)).toEqual([400]);
  });

  it('takes strong before weak', () => {
    expect(quoted(['a'], [quotable(R01, 'a'), quotable(R02, 'a', { strength: 'sterk' })], 1)).toEqual([
      'a R02',
    ]);
  });

  it('takes another perspective before the same one again', () => {
    expect(
      quoted(
        ['a'],
        [R01, R02, R03].map((who) => quotable(who, 'a')),
        2,
      ),
    ).toEqual(['a R01 R03']);
  });

  it('lets perspectives take turns for as long as they can', () => {
    const verdelers = ['R01', 'R02', 'R03'].map((id) => person(id, 'verdeler', 'noord'));
    const afgewezen = ['R04', 'R05'].map((id) => person(id, 'afgewezen', 'noord'));
    const people = [...verdelers, ...afgewezen];
    const codings = people.map((who) => quotable(who, 'a'));
    const chosen = choose(['a'], codings, 4, people).get('a') ?? [];
    expect(chosen.map(({ respondent }) => respondent.perspective)).toEqual([
      'verdeler',
      'afgewezen',
      'verdeler',
      'afgewezen',
    ]);
  });

  it('quotes others once before it quotes anybody twice', () => {
    const codings = ['a', 'b', 'c'].flatMap((code, index) =>
      [R01, R02, R03].map((who) => quotable(who, code, { start: index * 100 })),
    );
    expect(quoted(['a', 'b', 'c'], codings, 1)).toEqual(['a R01', 'b R03', 'c R02']);
  });

  it('quotes one person twice when nobody else says it', () => {
    expect(quoted(['a'], [quotable(R01, 'a'), quotable(R01, 'a', { start: 100 })], 2)).toEqual(['a R01 R01']);
  });

  it('does not depend on the order of the codings', () => {
    const codings = [R01, R02, R03].flatMap((who) => [quotable(who, 'a'), quotable(who, 'b', { start: 30 })]);
    fc.assert(
      fc.property(fc.shuffledSubarray(codings, { minLength: codings.length }), (shuffled) => {
        expect(choose(['a', 'b'], shuffled, 2)).toEqual(choose(['a', 'b'], codings, 2));
      }),
    );
  });
});

describe('a passage', () => {
  it('stands in a theme once, also when it overlaps another', () => {
    const codings = [
      quotable(R01, 'a'),
      quotable(R01, 'b', { start: 59 }),
      quotable(R02, 'b', { status: 'voorstel' }),
    ];
    expect(quoted(['a', 'b'], codings.slice(0, 2), 2)).toEqual(['a R01', 'b']);
    expect(quoted(['a', 'b'], codings, 2)).toEqual(['a R01', 'b R02']);
  });

  it('may border on another, or stand at the same place in another file', () => {
    expect(quoted(['a', 'b'], [quotable(R01, 'a'), quotable(R01, 'b', { start: 60 })], 1)).toEqual([
      'a R01',
      'b R01',
    ]);
    const behind = quotable(R01, 'a', { start: 60 });
    expect(quoted(['a', 'b'], [behind, quotable(R01, 'b')], 1)).toEqual(['a R01', 'b R01']);
    const second = quotable(R01, 'b', { file: 'R01-tweede-gesprek.txt' });
    expect(quoted(['a', 'b'], [quotable(R01, 'a'), second], 1)).toEqual(['a R01', 'b R01']);
  });

  it('never stands in a theme twice and never comes from somebody without consent, whatever was coded', () => {
    const coding = fc
      .tuple(fc.constantFrom(R01, R02, R03, SILENT), fc.constantFrom('a', 'b'), fc.nat(200), fc.boolean())
      .map(([who, code, start, sure]) =>
        quotable(who, code, { start, status: sure ? 'bevestigd' : 'voorstel' }),
      );
    fc.assert(
      fc.property(fc.array(coding, { maxLength: 15 }), fc.nat(4), (codings, perCode) => {
        const chosen = choose(['a', 'b'], codings, perCode, [R01, R02, R03, SILENT]);
        const all = [...chosen.values()].flat();
        expect(
          all.every(
            ({ respondent, coding }) => respondent.mayBeQuoted && respondent.id === coding.respondent,
          ),
        ).toBe(true);
        for (const [code, quotes] of chosen) {
          expect(quotes.length).toBeLessThanOrEqual(perCode);
          expect(quotes.every(({ coding }) => coding.code === code)).toBe(true);
        }
        for (const { coding: one } of all) {
          const twins = all.filter(
            ({ coding: other }) =>
              other.file === one.file &&
              other.fragment.start < one.fragment.end &&
              one.fragment.start < other.fragment.end,
          );
          expect(twins).toHaveLength(1);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a theme', () => {
  const codings = ['a', 'b', 'c'].flatMap((code, index) =>
    [R01, R02, R03].map((who) => quotable(who, code, { start: index * 100 })),
  );

  it('gets at most what the project asks for, a quote per code before a second one', () => {
    const chosen = choose(['a', 'b', 'c'], codings, 2, [R01, R02, R03], { perTheme: 4 });
    expect([...chosen.values()].map(({ length }) => length)).toEqual([2, 1, 1]);
  });

  it('gets a voice that judges the opposite next to the first', () => {
    const judged = [
      quotable(R01, 'a', { oordeel: 'positief' }),
      quotable(R02, 'a', { oordeel: 'positief', start: 100 }),
      quotable(R02, 'a', { oordeel: 'negatief', start: 200, strength: 'zwak' }),
      quotable(R03, 'b', { start: 300 }),
    ];
    const chosen = choose(['a', 'b'], judged, 2, [R01, R02, R03], { perTheme: 2 });
    expect(chosen.get('a')?.map(({ coding }) => coding.oordeel)).toEqual(['positief', 'negatief']);
    expect(chosen.get('b')).toEqual([]);
  });

  it('lets a second perspective speak, also with a quote that is rather short', () => {
    const chosen = choose(
      ['a', 'b'],
      [quotable(R01, 'a'), quotable(R02, 'b', { start: 100 }), said('R03', 'b', { start: 200, text: SHORT })],
      1,
    );
    expect([...chosen.values()].flat().map(({ respondent }) => respondent.id)).toEqual(['R01', 'R03']);
  });

  it('does not repeat the people of an earlier theme before others', () => {
    const chosen = chooseQuotes([['a'], ['b'], ['c']], codings, [R01, R02, R03], { perCode: 1, perTheme: 1 });
    expect([...chosen.values()].flat().map(({ respondent }) => respondent.id)).toEqual(['R01', 'R02', 'R03']);
  });
});

describe('what a researcher chose', () => {
  const [weak, strong] = [quotable(R01, 'a'), quotable(R02, 'a', { strength: 'sterk', start: 10 })];
  const choice = (fragment: string, use: boolean, text: string | null = null) => ({
    fragment,
    use,
    isReleased: false,
    text,
    line: 2,
  });
  const withChoices = (...choices: readonly QuoteChoice[]) =>
    (choose(['a'], [weak, strong], 1, [R01, R02, R03], { choices }).get('a') ?? []).map(
      ({ text, respondent }) => [respondent.id, text],
    );

  it('comes before what the rule would choose, in the words that the researcher left', () => {
    expect(withChoices(choice(weak.id, true, 'xxx […]'))).toEqual([['R01', 'xxx […]']]);
  });

  it('never comes when it was ruled out', () => {
    expect(withChoices(choice(strong.id, false))).toEqual([['R01', READABLE]]);
    expect(withChoices(choice(strong.id, false), choice(weak.id, false))).toEqual([]);
  });
});
