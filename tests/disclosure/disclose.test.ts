import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/comparison.js';
import { mentionsOf } from '../../src/analysis/mentions.js';
import { disclose, discloseComparison, groupsFor } from '../../src/disclosure/index.js';
import { codebook } from '../support/codes.js';
import { people, wijkbudget } from '../support/interviewed.js';
import { said } from '../support/said.js';

const INTERVIEWED = people({
  gemeente: [1, 1, 0, 0],
  verdeler: [4, 4, 4, 4],
  ontvanger: [5, 5, 5, 2],
  afgewezen: [6, 6, 6, 6],
  procesbegeleider: [0, 1, 0, 0],
});
const BOOK = codebook({ BES: ['eerlijk', 'stem'], OPB: ['groen'] });
const CODINGS = INTERVIEWED.map(({ id }) => said(id, 'stem'));

describe('disclose', () => {
  const groups = groupsFor('openbaar', wijkbudget(), INTERVIEWED);

  it('lets a comparison through that was made from the groups of the version', () => {
    const comparison = compare(groups, BOOK, mentionsOf(CODINGS, BOOK));
    expect(discloseComparison(comparison, groups)).toEqual(comparison);
  });

  it('stops a comparison that was made for researchers', () => {
    const internal = compare(groupsFor('intern', wijkbudget(), INTERVIEWED), BOOK, mentionsOf(CODINGS, BOOK));
    expect(() => discloseComparison(internal, groups)).toThrow(/"gemeente" \(2\) is not of a group/);
  });

  it('lets perspectives within wijken through where the version shows them, and stops them elsewhere', () => {
    const large = people({ verdeler: [6, 6, 6, 6], ontvanger: [6, 6, 6, 6] });
    const crossing = groupsFor('openbaar', wijkbudget(), large);
    const comparison = compare(crossing, BOOK, mentionsOf(CODINGS, BOOK));
    expect(discloseComparison(comparison, crossing)).toEqual(comparison);
    expect(comparison.interviewedByBoth).not.toBeNull();
    expect(() => discloseComparison(comparison, { ...crossing, crossing: null })).toThrow(
      /"\w+@spoorwijk" \(\d\) is not of a group/,
    );
  });

  it('stops a group whose number of people is another', () => {
    expect(() => disclose({}, [{ id: 'verdeler', interviewed: 15 }], groups)).toThrow(/"verdeler" \(15\)/);
    expect(disclose('anything', [{ id: 'verdeler', interviewed: 16 }], groups)).toBe('anything');
  });
});
