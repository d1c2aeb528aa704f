import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discloseQuotes, groupsFor } from '../../src/disclosure/index.js';
import { UserError } from '../../src/model/errors.js';
import type { Audience } from '../../src/model/planned.js';
import type { Respondent } from '../../src/model/respondent.js';
import { people, someInterviewed, wijkbudget } from '../support/interviewed.js';
import { said } from '../support/said.js';

const PROJECT = wijkbudget();
// Enough of all in Moerwijk, and in the other wijken together; two procesbegeleiders.
const INTERVIEWED = people({
  gemeente: [1, 2, 2, 1],
  verdeler: [2, 5, 1, 0],
  ontvanger: [2, 4, 1, 0],
  procesbegeleider: [0, 2, 0, 0],
});

function quoted(audience: Audience, respondent: Respondent, text = 'Woorden.') {
  const quote = { coding: said(respondent.id, 'stem', { text }), respondent, text };
  const groups = groupsFor(audience, PROJECT, INTERVIEWED);
  return discloseQuotes(new Map([['stem', [quote]]]), groups, PROJECT).get('stem')?.[0];
}

function someoneOf(perspective: string, wijk: string): Respondent {
  const found = INTERVIEWED.find((person) => person.perspective === perspective && person.wijk === wijk);
  if (found === undefined) throw new Error('nobody');
  return found;
}

describe('an internal quote', () => {
  it('has the number, perspective and wijk of who says it, and the id of its coding', () => {
    expect(quoted('intern', someoneOf('procesbegeleider', 'moerwijk'))).toEqual({
      text: 'Woorden.',
      source: 'procesbegeleider-moerwijk-1, procesbegeleider, moerwijk',
      speaker: 'procesbegeleider',
      status: 'voorstel',
      coding: 'procesbegeleider-moerwijk-1-stem-0',
    });
  });
});

describe('a public quote', () => {
  it('has perspective and wijk when enough people share both', () => {
    expect(quoted('openbaar', someoneOf('verdeler', 'moerwijk'))).toEqual({
      text: 'Woorden.',
      source: 'verdeler, moerwijk',
      speaker: 'verdeler',
      status: 'voorstel',
      coding: null,
    });
  });

  it('has the perspective alone when the wijk stands together with others', () => {
    expect(quoted('openbaar', someoneOf('verdeler', 'spoorwijk'))?.source).toBe('verdeler');
  });

  it('has no wijk when those without one would be few', () => {
    // Four ontvangers in Moerwijk and two elsewhere: without a wijk would mean one of those two.
    const interviewed = people({ verdeler: [3, 5, 0, 0], ontvanger: [2, 4, 0, 0] });
    const planned = interviewed.map((respondent) => ({
      coding: said(respondent.id, 'stem'),
      respondent,
      text: 'Woorden.',
    }));
    const groups = groupsFor('openbaar', PROJECT, interviewed);
    const sources = discloseQuotes(new Map([['stem', planned]]), groups, PROJECT).get('stem') ?? [];
    expect([...new Set(sources.map(({ source }) => source))]).toEqual(['verdeler', 'ontvanger']);
  });

  it('has the coarse group for everybody whose perspective stands together with another', () => {
    expect(quoted('openbaar', someoneOf('procesbegeleider', 'moerwijk'))?.source).toBe('professional');
    expect(quoted('openbaar', someoneOf('gemeente', 'moerwijk'))?.source).toBe('professional');
  });

  it('has "betrokkene" when the perspectives that stand together have no name in common', () => {
    const few = people({ gemeente: [1, 0, 0, 0], verdeler: [2, 0, 0, 0] });
    const [respondent] = few;
    if (respondent === undefined) throw new Error('nobody');
    const planned = new Map([
      ['stem', [{ coding: said(respondent.id, 'stem'), respondent, text: 'Woorden.' }]],
    ]);
    const shown = discloseQuotes(planned, groupsFor('openbaar', PROJECT, few), PROJECT);
    expect(shown.get('stem')?.[0]?.source).toBe('betrokkene');
  });

  it('loses the numbers of pseudonyms, which would tie quotes to each other', () => {
    const { text } = quoted(
      'openbaar',
      someoneOf('verdeler', 'moerwijk'),
      'Toen zei [PERSOON-12] van [ORGANISATIE-1] tegen [PERSOON-12]: kom.',
    ) ?? { text: '' };
    expect(text).toBe('Toen zei [iemand] van [een organisatie] tegen [iemand]: kom.');
  });

  it('is refused when its speaker gave no consent, also internally', () => {
    const respondent = { ...someoneOf('verdeler', 'moerwijk'), mayBeQuoted: false };
    for (const audience of ['intern', 'openbaar'] as const) {
      expect(() => quoted(audience, respondent)).toThrow(
        new UserError(
          'Citaat bij stem: van verdeler-moerwijk-1 is geen toestemming vastgelegd om te citeren. Haal het citaat weg.',
        ),
      );
    }
  });

  it('is refused when it is sensitive and nobody released it', () => {
    const respondent = someoneOf('verdeler', 'moerwijk');
    const quote = { coding: said(respondent.id, 'stem', { quotable: false }), respondent, text: 'Woorden.' };
    const groups = groupsFor('openbaar', PROJECT, INTERVIEWED);
    expect(() => discloseQuotes(new Map([['stem', [quote]]]), groups, PROJECT)).toThrow(/gevoelig/);
  });
});

describe('the sources of all public quotes', () => {
  it.each([3, 5])(
    'are each shared by at least %d people, and never name the wijk of a procesbegeleider',
    (threshold) => {
      const project = wijkbudget(threshold);
      fc.assert(
        fc.property(someInterviewed, (interviewed) => {
          fc.pre(interviewed.length >= threshold);
          const planned = new Map([
            [
              'stem',
              interviewed.map((respondent) => ({
                coding: said(respondent.id, 'stem'),
                respondent,
                text: 'Woorden.',
              })),
            ],
          ]);
          const shown = discloseQuotes(planned, groupsFor('openbaar', project, interviewed), project).get(
            'stem',
          );
          const sources = shown?.map(({ source }) => source) ?? [];
          for (const source of new Set(sources)) {
            expect(sources.filter((each) => each === source).length).toBeGreaterThanOrEqual(threshold);
            expect(source).not.toMatch(/procesbegeleider, /);
          }
        }),
        { numRuns: 150 },
      );
    },
  );
});
