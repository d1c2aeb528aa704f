import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSlotTable } from '../../../src/coding/matching/slot-table.js';
import type { WordPattern } from '../../../src/coding/terms/sequences.js';
import { stem } from '../../../src/language/stem.js';
import { hyphenParts } from '../../../src/language/tokens.js';

const WORDS = [
  ...[
    'plein',
    'pleinen',
    'speelplein',
    'huis',
    'huizen',
    'idee',
    'ideeen',
    'ee',
    'aap',
    'apen',
    'vraag',
    'vragen',
  ],
  ...[
    'zaak',
    'zaken',
    "'s",
    "foto's",
    'wijkbudget-commissie',
    'zee',
    'zeeen',
    'eend',
    'oom',
    'vuur',
    'boos',
    'boze',
  ],
  ...['50.000', '€', 'a', 'uur', 'uren', 'oever', 'aai', 'vrees', 'vreemd', 'kinderen', 'kind'],
];
const word = fc.oneof(fc.constantFrom(...WORDS), fc.stringMatching(/^[aeivsz-]{1,6}$/));
const pattern: fc.Arbitrary<WordPattern> = fc.oneof(
  word.map((one): WordPattern => ({ kind: 'stem', stem: stem(one) })),
  fc
    .tuple(fc.constantFrom('literal', 'prefix', 'suffix', 'infix'), word)
    .map(([kind, one]): WordPattern => ({ kind: kind as 'literal', word: one })),
);

function isFilled(patterns: readonly WordPattern[], spoken: string): boolean {
  return patterns.some((one) =>
    [spoken, ...hyphenParts(spoken)].some((form) => {
      if (one.kind === 'stem') return stem(form) === one.stem;
      if (one.kind === 'literal') return form === one.word;
      if (one.kind === 'prefix') return form.startsWith(one.word);
      return one.kind === 'suffix' ? form.endsWith(one.word) : form.includes(one.word);
    }),
  );
}

describe('a table of slots', () => {
  it('gives slots with the same patterns one number', () => {
    const table = createSlotTable();
    const plein: WordPattern = { kind: 'literal', word: 'plein' };
    const park: WordPattern = { kind: 'literal', word: 'park' };
    expect([table.add([plein, park]), table.add([park]), table.add([park, plein])]).toEqual([0, 1, 0]);
    expect(table.filledBy('park')?.toSorted()).toEqual([0, 1]);
    expect(table.filledBy('tuin')).toBeNull();
  });

  it('tells the slots that a word fills as one would by trying each pattern', () => {
    fc.assert(
      fc.property(fc.array(fc.array(pattern, { minLength: 1, maxLength: 3 })), word, (slots, spoken) => {
        const table = createSlotTable();
        const numbers = slots.map((patterns) => table.add(patterns));
        const expected = new Set(numbers.filter((_, at) => isFilled(slots[at] ?? [], spoken)));
        expect(new Set(table.filledBy(spoken))).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});
