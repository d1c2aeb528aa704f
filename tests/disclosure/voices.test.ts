import { describe, expect, it } from 'vitest';
import { groupsFor } from '../../src/disclosure/groups.js';
import { mayStandForWijk } from '../../src/disclosure/voices.js';
import { wijkbudget } from '../support/interviewed.js';
import { person } from '../support/people.js';

const PROJECT = wijkbudget();
const PEOPLE = ['spoorwijk', 'moerwijk'].flatMap((wijk) => [
  ...['verdeler', 'ontvanger'].flatMap((perspective) =>
    [1, 2, 3].map((number) => person(`${perspective}-${wijk}-${number}`, perspective, wijk)),
  ),
  ...['gemeente', 'gemeente', 'procesbegeleider'].map((perspective, at) =>
    person(`${perspective}-${wijk}-${at}`, perspective, wijk),
  ),
]);

describe('who may be quoted as somebody of a wijk', () => {
  it('is everybody internally, and in public who shares perspective and wijk with enough people', () => {
    const intern = mayStandForWijk(groupsFor('intern', PROJECT, PEOPLE), PROJECT.privacy);
    expect(PEOPLE.every(intern)).toBe(true);
    const open = mayStandForWijk(groupsFor('openbaar', PROJECT, PEOPLE), PROJECT.privacy);
    expect(PEOPLE.filter(open).map(({ perspective }) => perspective)).toEqual(
      ['spoorwijk', 'moerwijk'].flatMap(() => [
        ...['verdeler', 'verdeler', 'verdeler'],
        ...['ontvanger', 'ontvanger', 'ontvanger'],
      ]),
    );
  });
});
