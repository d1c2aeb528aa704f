/** What counts where finds overlap, and what people decided about names. */

import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../src/language/dictionary.js';
import {
  createLexicon,
  indexNames,
  type KnownName,
  type Recognising,
  recognise,
} from '../../src/names/index.js';

const NOTHING_KNOWN: Recognising = {
  lexicon: createLexicon(await loadDictionary()),
  known: indexNames([]),
  heard: new Set(),
};

function found(text: string, recognising: Recognising): string[] {
  return recognise(text, recognising).map(
    ({ certainty, start, end }) => `${certainty} ${text.slice(start, end)}`,
  );
}

function knowing(...names: readonly KnownName[]): Recognising {
  return { ...NOTHING_KNOWN, known: indexNames(names) };
}

describe('a decision about a doubtful passage', () => {
  const TEXT = 'Toen kwam er wat op de Zwirlokade.';

  it('settles that passage', () => {
    expect(found(TEXT, NOTHING_KNOWN)).toEqual(['twijfel Zwirlokade']);
    const settled = (certainty: 'zeker' | 'gelaten'): Recognising => ({
      ...NOTHING_KNOWN,
      settled: new Map([['zwirlokade', { kind: 'ADRES', certainty }]]),
    });
    expect(found(TEXT, settled('zeker'))).toEqual(['zeker Zwirlokade']);
    expect(found(TEXT, settled('gelaten'))).toEqual(['gelaten Zwirlokade']);
  });

  it('leaves sure names of the same word replaced', () => {
    const settled = new Map([['wil', { kind: 'PERSOON', certainty: 'gelaten' } as const]]);
    expect(found('Dat zei mevrouw Wil Ramautar ook.', { ...NOTHING_KNOWN, settled })).toEqual(
      found('Dat zei mevrouw Wil Ramautar ook.', NOTHING_KNOWN),
    );
  });
});

describe('a name that is listed', () => {
  it('does not break up a longer one', () => {
    const known = knowing(
      { kind: 'PERSOON', name: 'van', certainty: 'gelaten' },
      { kind: 'PERSOON', name: 'Ramautar', certainty: 'zeker' },
    );
    expect(found('Zij woont in de Van Zwirlostraat 12.', known)).toEqual(['zeker Van Zwirlostraat 12']);
    expect(found('Dat zei Fatima Ramautar ook.', known)).toEqual(['zeker Fatima Ramautar']);
  });

  it('is found by itself', () => {
    const known = knowing({ kind: 'PERSOON', name: 'Ramautar', certainty: 'gelaten' });
    expect(found('Dat zei mevrouw Ramautar ook.', known)).toEqual(['gelaten Ramautar']);
  });
});
