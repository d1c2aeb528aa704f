/** How much is found in turns and talks that nobody read while rules were made and weights learned; they are for scoring only. */

import { describe, expect, it } from 'vitest';
import {
  AIMED_AT,
  type MarkedText,
  scoresOf,
  sharesOf,
  sumOf,
  unreadSets,
} from '../../scripts/measurements/name-scores.mjs';
import { loadDictionary } from '../../src/language/dictionary.js';
import { createLexicon, indexNames, recognise } from '../../src/names/index.js';

const RECOGNISING = {
  lexicon: createLexicon(await loadDictionary()),
  known: indexNames([]),
  heard: new Set<string>(),
};
const TEXTS: readonly MarkedText[] = unreadSets().flatMap(({ texts }) => texts);
const SCORES = scoresOf(TEXTS, (text) => recognise(text, RECOGNISING));

describe('names that nobody read', () => {
  it.each([
    { what: 'persons', kinds: ['PERSOON'] },
    { what: 'all kinds that are aimed at', kinds: AIMED_AT },
  ])('are nearly all replaced, and nearly all others on the list to decide about: $what', ({ kinds }) => {
    const score = sumOf(kinds.map((kind) => SCORES.get(kind)));
    const { replaced, listed, precision } = sharesOf(score);
    expect(score.marked).toBeGreaterThan(600);
    expect(replaced).toBeGreaterThanOrEqual(0.97);
    expect(listed).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });
});
