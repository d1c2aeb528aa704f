import { describe, expect, it } from 'vitest';
import { createPhrasing, type Way } from '../../../src/report/wording/phrasing.js';

const WAYS: readonly Way<{ group: string; count: number }>[] = [
  { say: ({ group, count }) => `Van de ${group} noemen ${count} het.` },
  { say: ({ group, count }) => `Het komt ter sprake bij ${count} ${group}.` },
  { fits: ({ count }) => count > 5, say: ({ count }) => `Maar liefst ${count} noemen het.` },
];

describe('phrasing', () => {
  it('takes turns, and says only what fits', () => {
    const phrasing = createPhrasing();
    expect(['a', 'b', 'c'].map((group) => phrasing(WAYS, { group, count: 2 }))).toEqual([
      'Van de a noemen 2 het.',
      'Het komt ter sprake bij 2 b.',
      'Van de c noemen 2 het.',
    ]);
    expect(phrasing(WAYS, { group: 'd', count: 6 })).toBe('Maar liefst 6 noemen het.');
  });

  it('takes another way before it says the same with other numbers', () => {
    const phrasing = createPhrasing();
    phrasing(WAYS, { group: 'a', count: 1 });
    phrasing(WAYS, { group: 'b', count: 1 });
    // It would be the turn of the first way, which said this of a before.
    expect(phrasing(WAYS, { group: 'a', count: 3 })).toBe('Het komt ter sprake bij 3 a.');
  });

  it('says the same findings in the same words', () => {
    const [one, other] = [createPhrasing(), createPhrasing()];
    for (const count of [1, 2, 7, 8]) {
      expect(one(WAYS, { group: 'a', count })).toBe(other(WAYS, { group: 'a', count }));
    }
  });
});
