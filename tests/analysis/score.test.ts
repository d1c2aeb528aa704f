import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GoldCoding, type SuggestedCoding, scoreSuggestions } from '../../src/analysis/score.js';
import type { Oordeel, Strength } from '../../src/model/coding.js';

function marked(turn: number, code: string, oordeel: Oordeel | null = null): GoldCoding {
  return { file: 'R01.txt', turn, code, oordeel };
}

function proposed(
  turn: number,
  code: string,
  strength: Strength = 'zwak',
  oordeel: Oordeel | null = null,
): SuggestedCoding {
  return { ...marked(turn, code, oordeel), strength };
}

describe('the score of a code', () => {
  it('has precision, recall and F1 from its turns: 3 marked, 4 suggested, 2 of them right', () => {
    const gold = [marked(2, 'groen'), marked(4, 'groen'), marked(6, 'groen')];
    const suggestions = [2, 4, 8, 10].map((turn) => proposed(turn, 'groen'));
    expect(scoreSuggestions(['groen'], gold, suggestions).all.codes).toEqual([
      { code: 'groen', gold: 3, suggested: 4, right: 2, precision: 2 / 4, recall: 2 / 3, f1: 4 / 7 },
    ]);
  });

  it('counts a turn once, however many passages of it carry the code', () => {
    const suggestions = [proposed(2, 'groen'), proposed(2, 'groen'), proposed(2, 'groen')];
    expect(scoreSuggestions(['groen'], [marked(2, 'groen')], suggestions).all.codes[0]).toMatchObject({
      suggested: 1,
      right: 1,
      precision: 1,
    });
  });

  it('never takes a turn of one file for that of another', () => {
    const elsewhere = { ...proposed(2, 'groen'), file: 'R02.txt' };
    expect(scoreSuggestions(['groen'], [marked(2, 'groen')], [elsewhere]).all.codes[0]).toMatchObject({
      right: 0,
    });
  });

  it('is undefined where there is nothing to divide by', () => {
    const codes = ['nooit', 'gemist', 'verzonnen'];
    const { all } = scoreSuggestions(codes, [marked(2, 'gemist')], [proposed(2, 'verzonnen')]);
    expect(all.codes).toEqual([
      { code: 'nooit', gold: 0, suggested: 0, right: 0, precision: null, recall: null, f1: null },
      { code: 'gemist', gold: 1, suggested: 0, right: 0, precision: null, recall: 0, f1: 0 },
      { code: 'verzonnen', gold: 0, suggested: 1, right: 0, precision: 0, recall: null, f1: 0 },
    ]);
  });
});

describe('the score of a codebook', () => {
  // groen: 2 marked, 1 suggested, 1 right; geld: 2 marked, none suggested; stem: none marked, 1 suggested.
  const gold = [marked(2, 'groen'), marked(4, 'groen'), marked(2, 'geld'), marked(6, 'geld')];
  const suggestions = [proposed(2, 'groen'), proposed(8, 'stem')];
  const { all } = scoreSuggestions(['groen', 'geld', 'stem'], gold, suggestions);

  it('sums the counts of the codes that the coder used, as micro', () => {
    expect(all.micro).toEqual({ gold: 4, suggested: 1, right: 1, precision: 1, recall: 1 / 4, f1: 2 / 5 });
  });

  it('counts suggestions for other codes as wrong, over all codes', () => {
    expect(all.microOfAll).toEqual({
      gold: 4,
      suggested: 2,
      right: 1,
      precision: 1 / 2,
      recall: 1 / 4,
      f1: 2 / 6,
    });
  });

  it('takes the mean over the codes that the coder used, with an undefined precision as 0, as macro', () => {
    expect(all.macro).toEqual({
      codes: 2,
      precision: (1 + 0) / 2,
      recall: (1 / 2 + 0) / 2,
      f1: (2 / 3 + 0) / 2,
    });
  });

  it('has no macro when the coder used no code', () => {
    expect(scoreSuggestions(['groen'], [], suggestions).all.macro).toBeNull();
  });

  it('leaves out codings with a code that has no row', () => {
    const { micro } = scoreSuggestions(['groen'], gold, suggestions).all;
    expect(micro).toMatchObject({ gold: 2, suggested: 1, right: 1 });
  });
});

describe('the score of strong suggestions', () => {
  it('leaves the weak ones out, and takes a turn as strong when any of its passages is', () => {
    const gold = [marked(2, 'groen'), marked(4, 'groen')];
    const suggestions = [proposed(2, 'groen'), proposed(2, 'groen', 'sterk'), proposed(4, 'groen')];
    const { all, strong } = scoreSuggestions(['groen'], gold, suggestions);
    expect(all.micro).toMatchObject({ suggested: 2, right: 2, recall: 1 });
    expect(strong.micro).toMatchObject({ suggested: 1, right: 1, precision: 1, recall: 1 / 2 });
  });
});

describe('the oordeel', () => {
  it('is compared on right codings where both have one', () => {
    const gold = [
      marked(2, 'groen', 'positief'),
      marked(4, 'groen', 'negatief'),
      marked(6, 'groen', 'positief'),
      marked(8, 'groen'),
      marked(10, 'groen', 'positief'),
    ];
    const suggestions = [
      proposed(2, 'groen', 'zwak', 'positief'),
      proposed(4, 'groen', 'zwak', 'positief'),
      proposed(6, 'groen'),
      proposed(8, 'groen', 'zwak', 'positief'),
      proposed(12, 'groen', 'zwak', 'positief'),
    ];
    expect(scoreSuggestions(['groen'], gold, suggestions).oordeel).toEqual({
      right: 4,
      suggested: 2,
      agreed: 1,
    });
  });

  it('of a turn with several passages is the one that they share, and none when they differ', () => {
    const gold = [marked(2, 'groen', 'positief'), marked(4, 'groen', 'positief')];
    const suggestions = [
      proposed(2, 'groen', 'zwak', 'positief'),
      proposed(2, 'groen'),
      proposed(4, 'groen', 'zwak', 'positief'),
      proposed(4, 'groen', 'zwak', 'negatief'),
    ];
    expect(scoreSuggestions(['groen'], gold, suggestions).oordeel).toEqual({
      right: 2,
      suggested: 1,
      agreed: 1,
    });
  });
});

describe('every score', () => {
  const turn = fc.integer({ min: 1, max: 12 });
  const code = fc.constantFrom('a', 'b', 'c');
  const golds = fc
    .uniqueArray(fc.tuple(turn, code), { selector: ([at, id]) => `${at}${id}` })
    .map((pairs) => pairs.map(([at, id]) => marked(at, id)));
  const strength = fc.constantFrom<Strength>('zwak', 'sterk');
  const suggested = fc
    .array(fc.tuple(turn, code, strength))
    .map((all) => all.map(([at, id, how]) => proposed(at, id, how)));

  it('has at most as many right as marked and as suggested, and strong within all', () => {
    fc.assert(
      fc.property(golds, suggested, (gold, suggestions) => {
        const { all, strong } = scoreSuggestions(['a', 'b', 'c'], gold, suggestions);
        all.codes.forEach((score, index) => {
          expect(score.right).toBeLessThanOrEqual(Math.min(score.gold, score.suggested));
          expect(strong.codes[index]?.suggested).toBeLessThanOrEqual(score.suggested);
          expect(strong.codes[index]?.gold).toBe(score.gold);
          if (score.precision !== null && score.recall !== null && score.right > 0) {
            const harmonic = (2 * score.precision * score.recall) / (score.precision + score.recall);
            expect(score.f1).toBeCloseTo(harmonic, 10);
          }
        });
      }),
    );
  });

  it('is perfect for a program that suggests what was marked', () => {
    fc.assert(
      fc.property(golds, (gold) => {
        const { micro } = scoreSuggestions(
          ['a', 'b', 'c'],
          gold,
          gold.map((coding) => ({ ...coding, strength: 'zwak' })),
        ).all;
        const one = gold.length === 0 ? null : 1;
        expect(micro).toMatchObject({ precision: one, recall: one, f1: one });
      }),
    );
  });
});
