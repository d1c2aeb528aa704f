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
    expect(discloseComparison(comparison, groups, new Set())).toEqual(comparison);
    expect(groups.crossing).not.toBeNull();
  });

  it('stops a comparison that was made for researchers', () => {
    const internal = compare(groupsFor('intern', wijkbudget(), INTERVIEWED), BOOK, mentionsOf(CODINGS, BOOK));
    expect(() => discloseComparison(internal, groups, new Set())).toThrow(
      /"gemeente" \(2\) is not of a group/,
    );
  });

  it('stops a cell that is kept back', () => {
    const comparison = compare(groups, BOOK, mentionsOf(CODINGS, BOOK));
    const [theme] = comparison.themes;
    const cross = theme?.perspectiveByWijk;
    if (theme === undefined || cross === null || cross === undefined) throw new Error('no cross table');
    const cells = cross.cells.map((row) => row.map((cell) => cell ?? { mentions: 1, interviewed: 1 }));
    const filled = { ...comparison, themes: [{ ...theme, perspectiveByWijk: { ...cross, cells } }] };
    expect(() => discloseComparison(filled, groups, new Set())).toThrow(
      /"gemeente\+procesbegeleider@spoorwijk"/,
    );
  });

  it('stops a group whose number of people is another', () => {
    expect(() => disclose({}, [{ id: 'verdeler', interviewed: 15 }], groups)).toThrow(/"verdeler" \(15\)/);
    expect(disclose('anything', [{ id: 'verdeler', interviewed: 16 }], groups)).toBe('anything');
  });
});
