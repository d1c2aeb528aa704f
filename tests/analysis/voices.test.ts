import { describe, expect, it } from 'vitest';
import { voicesOf } from '../../src/analysis/voices.js';
import type { Coding } from '../../src/model/coding.js';
import type { WijkPortrait } from '../../src/model/findings.js';
import { person } from '../support/people.js';
import { said } from '../support/said.js';

const R01 = person('R01', 'verdeler', 'noord');
const R02 = person('R02', 'ontvanger', 'noord');
const R03 = person('R03', 'ontvanger', 'zuid');
const GROUPS = {
  byWijk: [
    { id: 'noord', label: 'Noord', members: [R01, R02] },
    { id: 'zuid', label: 'Zuid', members: [R03] },
  ],
};
const AGREED: WijkPortrait = {
  wijk: 'noord',
  agreed: [
    {
      claim: {
        kind: 'agreed',
        about: { id: 'bereik', label: 'Bereik' },
        way: 'positief',
        wijk: { group: 'noord', judged: 3, oordelen: { positief: 3, negatief: 0, gemengd: 0, neutraal: 0 } },
        perspectives: [],
      },
      evidence: [],
    },
  ],
  divided: [],
};

function spoken(codings: readonly Coding[], more: Partial<Parameters<typeof voicesOf>[0]> = {}) {
  const voices = voicesOf({
    groups: GROUPS,
    portraits: [AGREED],
    codes: ['keuze', 'bereik'],
    codings,
    taken: [],
    choices: [],
    mayStand: () => true,
    textOf: ({ fragment }) => fragment.text,
    ...more,
  });
  return Object.fromEntries(
    [...voices].map(([wijk, quotes]) => [wijk, quotes.map(({ coding }) => coding.id)]),
  );
}

const sure = (who: string, code: string, more: Parameters<typeof said>[2] = {}) =>
  said(who, code, { status: 'bevestigd', ...more });

describe('the voice of a wijk', () => {
  it('is of somebody of that wijk, and judges as its portrait tells', () => {
    expect(
      spoken([
        sure('R01', 'keuze'),
        sure('R02', 'bereik', { oordeel: 'negatief', start: 50 }),
        sure('R01', 'bereik', { oordeel: 'positief', start: 90 }),
        sure('R03', 'bereik', { oordeel: 'positief' }),
      ]),
    ).toEqual({ noord: ['R01-bereik-90'], zuid: ['R03-bereik-0'] });
  });

  it('says nothing that stands elsewhere, and is of nobody who may not stand for the wijk', () => {
    const codings = [sure('R01', 'keuze'), sure('R02', 'keuze')];
    const [first] = codings;
    if (first === undefined) throw new Error('no coding');
    const taken = [{ coding: first, respondent: R01, text: '' }];
    expect(spoken(codings, { taken })).toEqual({ noord: ['R02-keuze-0'], zuid: [] });
    expect(spoken(codings, { taken, mayStand: ({ id }) => id !== 'R02' })).toEqual({ noord: [], zuid: [] });
  });

  it('is confirmed, or else a strong proposal; rather nothing than a weak one', () => {
    const weak = said('R01', 'bereik', { oordeel: 'positief' });
    expect(spoken([weak])).toEqual({ noord: [], zuid: [] });
    const strong = said('R01', 'bereik', { strength: 'sterk', start: 20 });
    expect(spoken([weak, strong])).toEqual({ noord: ['R01-bereik-20'], zuid: [] });
    expect(spoken([weak, strong, sure('R02', 'keuze')])).toEqual({ noord: ['R02-keuze-0'], zuid: [] });
  });
});
