/** The odds of names: what was learned is what the traits ask for. */

import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../src/language/dictionary.js';
import { createLexicon } from '../../../src/names/index.js';
import { mayBeName, nameOddsIn } from '../../../src/names/odds/name-odds.js';
import { read } from '../../../src/names/reading.js';
import { markedTurns, overlaps } from '../../support/marked-turns.js';

const lexicon = createLexicon(await loadDictionary());

describe('the odds of a name', () => {
  it('are high for nearly all marked words that they were learned from, and low for nearly all others', () => {
    const [names, others] = oddsInLearnedTurns();
    // Traits, name lists and the dictionary change what weights mean: learn them anew with `npm run learn`.
    expect(names.filter((odds) => odds > 0).length / names.length).toBeGreaterThan(0.95);
    expect(others.filter((odds) => odds < 0).length / others.length).toBeGreaterThan(0.98);
  });

  it('go by what stands around a word that is a name too', () => {
    const oddsOf = (text: string, token: number): number => nameOddsIn(read(text, lexicon))(token);
    expect(oddsOf('toen heeft visser mij opgebeld', 2)).toBeGreaterThan(
      oddsOf('toen heeft de visser een karper gevangen', 3),
    );
  });

  it('are none for articles, numbers, single letters, wijken, and beyond the text', () => {
    const reading = read('het 12 x Moerwijk', lexicon);
    expect([0, 1, 2, 3].filter((token) => mayBeName(reading, token))).toEqual([]);
    const oddsOf = nameOddsIn(reading);
    expect([-1, 0, 1, 2, 3, 4].map(oddsOf)).toEqual(Array(6).fill(Number.NEGATIVE_INFINITY));
  });
});

/** Of the words in the turns of data/names that may be one: the odds of those that are marked, and of the others. */
function oddsInLearnedTurns(): [number[], number[]] {
  const names: number[] = [];
  const others: number[] = [];
  for (const { text, spans } of markedTurns('data/names')) {
    const reading = read(text, lexicon);
    const oddsOf = nameOddsIn(reading);
    for (let token = 0; token < reading.length; token += 1) {
      if (!mayBeName(reading, token)) continue;
      const [start, end] = [reading.starts[token] as number, reading.ends[token] as number];
      const kinds = spans.filter((span) => overlaps(span, { start, end })).map(({ kind }) => kind);
      if (kinds.includes('PERSOON')) names.push(oddsOf(token));
      else if (kinds.length === 0) others.push(oddsOf(token));
    }
  }
  return [names, others];
}
