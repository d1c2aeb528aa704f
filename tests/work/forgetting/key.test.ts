import { describe, expect, it } from 'vitest';
import { EMPTY_KEY, type Key, type KeyEntry } from '../../../src/names/index.js';
import { withoutPerson } from '../../../src/work/forgetting/key.js';

function entry(
  number: number,
  text: string,
  files: readonly string[],
  respondent: string | null = null,
): KeyEntry {
  return { kind: 'PERSOON', number, respondent, forms: [{ text, files }] };
}

const KEY: Key = {
  ...EMPTY_KEY,
  entries: [
    entry(1, 'Quirijntje', ['R01.txt'], 'R01'),
    entry(2, 'Wobbelien', ['R01.txt']),
    entry(3, 'Fratsema', ['R01.txt', 'R02.txt']),
    entry(4, 'Ukkepuk', ['groep.txt']),
    entry(5, 'Zonneschijn', ['groep.txt']),
  ],
  decisions: [
    { kind: 'PERSOON', name: 'Ukkepuk', action: 'vervang', as: null },
    { kind: 'PERSOON', name: 'Fratsema', action: 'vervang', as: null },
  ],
};

function left(inUse: readonly string[]) {
  const leaving = { respondent: 'R01', alone: ['R01.txt'], among: ['groep.txt'], inUse: new Set(inUse) };
  const { entries, decisions } = withoutPerson(KEY, leaving);
  return { entries: entries.map(({ forms }) => forms), decisions: decisions.map(({ name }) => name) };
}

describe('the key without a person', () => {
  it('keeps what others said, and not in which files the person said it', () => {
    expect(left(['PERSOON-3', 'PERSOON-4', 'PERSOON-5'])).toEqual({
      entries: [
        [{ text: 'Fratsema', files: ['R02.txt'] }],
        [{ text: 'Ukkepuk', files: ['groep.txt'] }],
        [{ text: 'Zonneschijn', files: ['groep.txt'] }],
      ],
      decisions: ['Ukkepuk', 'Fratsema'],
    });
  });

  it('lets go of names from a group that no text holds any more, and of what was decided about them', () => {
    expect(left(['PERSOON-3', 'PERSOON-5'])).toEqual({
      entries: [[{ text: 'Fratsema', files: ['R02.txt'] }], [{ text: 'Zonneschijn', files: ['groep.txt'] }]],
      decisions: ['Fratsema'],
    });
  });
});
