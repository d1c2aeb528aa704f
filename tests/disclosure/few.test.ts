import { describe, expect, it } from 'vitest';
import { unlessFew } from '../../src/disclosure/few.js';
import { groupsFor } from '../../src/disclosure/index.js';
import { people, wijkbudget } from '../support/interviewed.js';

describe('a count of people who have something', () => {
  it.each([
    ['openbaar', [0, null, null, 3]],
    ['intern', [0, 1, 2, 3]],
  ] as const)('is kept back in a version that is %s when they are few', (audience, shown) => {
    const groups = groupsFor(audience, wijkbudget(), people({ verdeler: [3, 3, 3, 3] }));
    expect([0, 1, 2, 3].map((count) => unlessFew(count, groups))).toEqual(shown);
  });
});
