/** Taking a respondent out of the key. */

import { describe, expect, it } from 'vitest';
import { type Key, type KeyEntry, keyWithout } from '../../../src/names/index.js';

function person(
  number: number,
  respondent: string | null,
  forms: Readonly<Record<string, readonly string[]>>,
): KeyEntry {
  return {
    kind: 'PERSOON',
    number,
    respondent,
    forms: Object.entries(forms).map(([text, files]) => ({ text, files })),
  };
}

const KEY: Key = {
  id: 'proef',
  entries: [
    person(1, 'R01', { Aya: ['R01.txt', 'R02.txt'] }),
    person(2, null, { Bo: ['R01.txt'], 'Bo Proef': ['R02.txt'] }),
    person(3, null, { Cas: ['R01.txt'] }),
  ],
  decisions: [{ kind: 'PERSOON', name: 'Cas', action: 'vervang', as: null }],
  next: { PERSOON: 4 },
};

describe('a key without a respondent', () => {
  it('knows neither them nor what was only said in their interviews, and gives no number again', () => {
    const left = keyWithout(KEY, { respondent: 'R01', files: ['R01.txt'] });
    expect(left).toEqual({
      id: 'proef',
      entries: [person(2, null, { 'Bo Proef': ['R02.txt'] })],
      decisions: [],
      next: { PERSOON: 4 },
    });
  });

  it('is the same when nobody left', () => {
    expect(keyWithout(KEY, { respondent: 'R99', files: [] })).toEqual(KEY);
  });
});
