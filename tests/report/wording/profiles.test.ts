import { describe, expect, it } from 'vitest';
import { namesFrom } from '../../../src/report/wording/names.js';
import { createPhrasing } from '../../../src/report/wording/phrasing.js';
import { alikeSentences } from '../../../src/report/wording/profiles.js';

const name = (id: string, inText: string) => ({ id, label: inText, inText, interviewed: 4 });
const pair = (one: string, other: string, similarity: number) => ({
  groups: [one, other] as const,
  similarity,
});

function told(
  pairs: readonly ReturnType<typeof pair>[],
  wijken: readonly ReturnType<typeof name>[],
): string[] {
  const phrasing = createPhrasing(namesFrom({ perspectives: [], wijken }));
  return alikeSentences(pairs, 'wijk', phrasing).map(({ text }) => text);
}

describe('which groups are alike', () => {
  it('is told so that groups that stand together are still told apart', () => {
    const names = [name('n+o', 'Noord en Oost'), name('z', 'Zuid'), name('w', 'West')];
    const pairs = [pair('n+o', 'z', 0.8), pair('n+o', 'w', 0.5), pair('z', 'w', 0.2)];
    expect(told(pairs, names)).toEqual([
      'Van de wijken lijken Noord en Oost enerzijds en Zuid anderzijds het meest op elkaar (overeenkomst 0,80).',
      'Van de wijken lijken Zuid en West het minst op elkaar (overeenkomst 0,20).',
    ]);
  });

  it('is not told when other pairs come close, or when there is only one', () => {
    const names = ['n', 'z', 'w'].map((id) => name(id, id));
    expect(told([pair('n', 'z', 0.8), pair('n', 'w', 0.78), pair('z', 'w', 0.77)], names)).toEqual([]);
    expect(told([pair('n', 'z', 0.8)], names)).toEqual([]);
  });
});
