import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsIn } from '../../src/analysis/counting.js';
import { person } from '../support/people.js';

const PEOPLE = Array.from({ length: 6 }, (_, at) => person(`R0${at}`, 'verdeler', 'noord'));

describe('counting in many groups at once', () => {
  it('gives for each group how many of its members are among those who mention the subject', () => {
    const some = fc.subarray(PEOPLE);
    fc.assert(
      fc.property(fc.array(some, { maxLength: 5 }), some, (members, who) => {
        const groups = members.map((ofGroup, at) => ({ id: String(at), label: '', members: ofGroup }));
        const counts = countsIn(groups, new Map([['plein', who.map(({ id }) => id)]]));
        for (const group of groups) {
          expect(counts('plein', group)).toBe(group.members.filter((one) => who.includes(one)).length);
          expect(counts('nooit', group)).toBe(0);
        }
      }),
    );
  });

  it('refuses a group that it was not prepared for, rather than say that nobody is in it', () => {
    const counts = countsIn([], new Map());
    expect(() => counts('plein', { id: 'west', label: 'West', members: PEOPLE })).toThrow('west');
  });
});
