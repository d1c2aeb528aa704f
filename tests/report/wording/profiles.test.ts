import { describe, expect, it } from 'vitest';
import { similaritySentences } from '../../../src/report/wording/profiles.js';

const name = (id: string, inText: string) => ({ id, label: inText, inText, interviewed: 4 });
const pair = (one: string, other: string, similarity: number) => ({
  groups: [one, other] as const,
  similarity,
});

describe('which groups are alike', () => {
  it('is told so that groups that stand together are still told apart', () => {
    const names = [name('n+o', 'Noord en Oost'), name('z', 'Zuid'), name('w', 'West')];
    const pairs = [pair('n+o', 'z', 0.8), pair('n+o', 'w', 0.5), pair('z', 'w', 0.2)];
    expect(similaritySentences(pairs, names, 'wijken').map(({ text }) => text)).toEqual([
      'Van de wijken lijken Noord en Oost enerzijds en Zuid anderzijds het meest op elkaar (0,80); ' +
        'het verschil is het grootst tussen Zuid en West (0,20).',
    ]);
  });
});
