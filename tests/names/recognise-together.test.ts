/** Names in texts that belong together: one that is sure in any of them is known in all, whatever their order. */

import { expect, it } from 'vitest';
import { loadDictionary } from '../../src/language/dictionary.js';
import { createLexicon, indexNames, recogniseTogether } from '../../src/names/index.js';

const RECOGNISING = {
  lexicon: createLexicon(await loadDictionary()),
  known: indexNames([]),
  heard: new Set<string>(),
};
const INTRODUCED = 'Ik ben Nagaan Zwirlo en ik woon hier graag.';
const MENTIONED = 'Met Zeep. Zwirlo vond het ook.';

function replacedIn(texts: readonly string[]): string[] {
  const { finds } = recogniseTogether(texts, RECOGNISING);
  return texts.map((text, at) =>
    (finds[at] ?? [])
      .filter(({ certainty }) => certainty === 'zeker')
      .map(({ start, end }) => text.slice(start, end))
      .join(', '),
  );
}

it('finds the same in each text whatever the order of the texts', () => {
  const [introduced, mentioned] = replacedIn([INTRODUCED, MENTIONED]);
  expect(introduced).toContain('Zwirlo');
  expect(mentioned).toContain('Zwirlo');
  expect(replacedIn([MENTIONED, INTRODUCED])).toEqual([mentioned, introduced]);
});

it('tells which parts of names are known afterwards, with those that were known before', () => {
  const { heard } = recogniseTogether([INTRODUCED], { ...RECOGNISING, heard: new Set(['ramdin']) });
  expect([...heard]).toEqual(expect.arrayContaining(['ramdin', 'zwirlo']));
});

it('finds nothing in no texts', () => {
  expect(recogniseTogether([], RECOGNISING).finds).toEqual([]);
});

it('does not keep other texts out when it stumbles over one', () => {
  const lexicon = {
    ...RECOGNISING.lexicon,
    numberAt(text: string, codes: Uint16Array, start: number, end: number) {
      if (text.startsWith('Struikel')) throw new RangeError('Maximum call stack size exceeded');
      return RECOGNISING.lexicon.numberAt(text, codes, start, end);
    },
  };
  const { finds } = recogniseTogether(['Struikel.', INTRODUCED], { ...RECOGNISING, lexicon });
  expect(finds[0]).toBeNull();
  expect(finds[1]?.length).toBeGreaterThan(0);
});
