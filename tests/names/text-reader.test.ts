/** Texts that are remembered are read as they would be anew, whatever was decided or heard in between. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadDictionary } from '../../src/language/dictionary.js';
import {
  createLexicon,
  indexNames,
  type KnownName,
  READING_ANEW,
  type Recognising,
  recogniseTogether,
  rememberTexts,
} from '../../src/names/index.js';

const lexicon = createLexicon(await loadDictionary());

const TEXTS = [
  'R: De Vlinder ging open. Een vlinder vloog weg. Toen kwam Wil binnen, en ik wil dat ook.',
  'R: Op de Zwirlokade en bij de Zwirlokaade, zei Bouchra. En Wil lachte.',
  "R: Peter Bakker's fiets stond er. Peter zei dat bouchra kwam, en Sjonnie de Vries ook.",
  'R: We zaten bij Bodem, en Swinston belde met Bakker over de moestuin.',
  'R: Niemand die hier een naam noemt. Het was mooi weer.',
];
const WORDS = [
  'Vlinder',
  'wil',
  'Zwirlokade',
  'Bouchra',
  'Peter',
  'Peter Bakker',
  'Bodem',
  'Swinston',
  'moestuin',
];

const name = fc.record({
  kind: fc.constantFrom('PERSOON', 'ORGANISATIE') as fc.Arbitrary<KnownName['kind']>,
  name: fc.constantFrom(...WORDS),
  certainty: fc.constantFrom('zeker', 'gelaten') as fc.Arbitrary<KnownName['certainty']>,
  reach: fc.constantFrom(undefined, 'deze vorm', 'geen woord') as fc.Arbitrary<KnownName['reach']>,
});
const state = fc.record({
  names: fc.array(name, { maxLength: 4 }),
  heard: fc.uniqueArray(fc.constantFrom('bakker', 'bouchra', 'wil', 'swinston', 'bodem'), { maxLength: 3 }),
  settled: fc.array(name, { maxLength: 3 }),
});

function recognisingOf({
  names,
  heard,
  settled,
}: typeof state extends fc.Arbitrary<infer T> ? T : never): Recognising {
  return {
    lexicon,
    known: indexNames(names.map(({ reach, ...rest }) => (reach === undefined ? rest : { ...rest, reach }))),
    heard: new Set(heard),
    settled: new Map(settled.map(({ name, kind, certainty }) => [name.toLowerCase(), { kind, certainty }])),
  };
}

it('finds what a reader without a memory finds, after any row of decisions', () => {
  fc.assert(
    fc.property(fc.array(state, { minLength: 2, maxLength: 6 }), (states) => {
      const reader = rememberTexts(lexicon);
      for (const recognising of states.map(recognisingOf)) {
        expect(recogniseTogether(TEXTS, recognising, reader)).toEqual(
          recogniseTogether(TEXTS, recognising, READING_ANEW),
        );
      }
    }),
    { numRuns: 150 },
  );
});

it('reads a text anew only where a decision is about a word of it', () => {
  const reader = rememberTexts(lexicon);
  const [first = '', second = ''] = TEXTS;
  const before = recognisingOf({ names: [], heard: [], settled: [] });
  const [one, other] = [reader.recognise(first, before), reader.recognise(second, before)];
  const decided = recognisingOf({
    names: [{ kind: 'PERSOON', name: 'Vlinder', certainty: 'zeker', reach: 'deze vorm' }],
    heard: [],
    settled: [],
  });
  expect(reader.recognise(first, decided)).not.toBe(one);
  expect(reader.recognise(second, decided)).toBe(other);
});

it('lets go of texts that are no longer there', () => {
  const reader = rememberTexts(lexicon);
  const [first = '', second = ''] = TEXTS;
  const recognising = recognisingOf({ names: [], heard: [], settled: [] });
  const [one, other] = [reader.recognise(first, recognising), reader.recognise(second, recognising)];
  reader.keepOnly([first]);
  expect(reader.recognise(first, recognising)).toBe(one);
  expect(reader.recognise(second, recognising)).not.toBe(other);
});
