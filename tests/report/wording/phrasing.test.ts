import { describe, expect, it } from 'vitest';
import type { Spoken } from '../../../src/model/claims.js';
import { namesFrom } from '../../../src/report/wording/names.js';
import { createPhrasing, type Way } from '../../../src/report/wording/phrasing.js';

const WAYS: readonly Way<Spoken>[] = [
  { say: ({ about, all }) => `Van de ${about.label} noemen ${all.mentions} het.` },
  { say: ({ about, all }) => `Het komt ter sprake bij ${all.mentions} ${about.label}.` },
  { fits: ({ all }) => all.mentions > 5, say: ({ all }) => `Maar liefst ${all.mentions} noemen het.` },
];
const spoken = (label: string, mentions: number): Spoken => ({
  kind: 'spoken',
  about: { id: label, label },
  all: { mentions, interviewed: 9 },
  groups: [],
});

/** Says in turn that so many speak of something. */
function creating() {
  const phrasing = createPhrasing(namesFrom({ perspectives: [], wijken: [] }));
  return (label: string, mentions: number) => phrasing(WAYS, spoken(label, mentions), []).text;
}

describe('phrasing', () => {
  it('takes turns, and says only what fits', () => {
    const say = creating();
    expect(['a', 'b', 'c'].map((label) => say(label, 2))).toEqual([
      'Van de a noemen 2 het.',
      'Het komt ter sprake bij 2 b.',
      'Van de c noemen 2 het.',
    ]);
    expect(say('d', 6)).toBe('Maar liefst 6 noemen het.');
  });

  it('takes another way before it says the same with other numbers', () => {
    const say = creating();
    say('a', 2);
    say('b', 2);
    // It would be the turn of the first way, which said this of a before.
    expect(say('a', 3)).toBe('Het komt ter sprake bij 3 a.');
  });

  it('says the same findings in the same words', () => {
    const [one, other] = [creating(), creating()];
    for (const count of [2, 3, 7, 8]) expect(one('a', count)).toBe(other('a', count));
  });

  it('carries what it claims, and warns of what one person says', () => {
    const phrasing = createPhrasing(namesFrom({ perspectives: [], wijken: [] }));
    expect(phrasing(WAYS, spoken('a', 2), ['x'])).toEqual({
      text: 'Van de a noemen 2 het.',
      evidence: ['x'],
      claims: [spoken('a', 2)],
    });
    const both: readonly Way<readonly Spoken[]>[] = [{ say: () => 'Beide.' }];
    expect(phrasing(both, [spoken('a', 2), spoken('b', 1)], []).warning).toBe('Slechts één respondent.');
  });
});
