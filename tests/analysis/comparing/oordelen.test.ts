import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  oordeelOf,
  oordelenByGroup,
  oordelenOf,
  oppositions,
} from '../../../src/analysis/comparing/oordelen.js';
import { OORDELEN, type Oordeel } from '../../../src/model/coding.js';
import { groupsOf } from '../../support/groups.js';
import { said } from '../../support/said.js';

describe('the oordeel of one person', () => {
  it.each<[Oordeel | null, (Oordeel | null)[]]>([
    ['positief', ['positief', 'positief', 'negatief']],
    ['positief', ['positief', 'positief', 'negatief', 'neutraal']],
    ['gemengd', ['positief', 'negatief']],
    ['gemengd', ['positief', 'neutraal']],
    ['gemengd', ['positief', 'positief', 'positief', 'gemengd']],
    ['negatief', [null, null, null, 'negatief']],
    ['neutraal', ['neutraal']],
    [null, [null, null]],
    [null, []],
  ])('is %s for %j', (expected, given) => {
    expect(oordeelOf(given)).toBe(expected);
  });

  it('does not depend on the order of the codings', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OORDELEN, null)), (given) => {
        expect(oordeelOf(given.toReversed())).toBe(oordeelOf(given));
      }),
    );
  });
});

function judged(counts: Readonly<Record<string, readonly (Oordeel | null)[]>>) {
  return oordelenOf(
    Object.entries(counts).flatMap(([group, given]) =>
      given.map((oordeel, index) => said(`${group}-${index + 1}`, 'code', { oordeel })),
    ),
  );
}

const GROUPS = groupsOf({ verdeler: 5, afgewezen: 4, gemeente: 3 });

describe('the oordelen of groups', () => {
  it('count each person once, and keep apart who mentions a code without judging it', () => {
    const [table] = oordelenByGroup(
      ['code'],
      GROUPS,
      judged({ verdeler: ['positief', 'positief', 'neutraal', null], afgewezen: ['negatief', 'gemengd'] }),
    );
    expect(table?.groups).toEqual([
      {
        group: 'verdeler',
        interviewed: 5,
        mentions: 4,
        judged: 3,
        positief: 2,
        negatief: 0,
        gemengd: 0,
        neutraal: 1,
        balance: 2 / 3,
      },
      {
        group: 'afgewezen',
        interviewed: 4,
        mentions: 2,
        judged: 2,
        positief: 0,
        negatief: 1,
        gemengd: 1,
        neutraal: 0,
        balance: -1 / 2,
      },
      {
        group: 'gemeente',
        interviewed: 3,
        mentions: 0,
        judged: 0,
        positief: 0,
        negatief: 0,
        gemengd: 0,
        neutraal: 0,
        balance: null,
      },
    ]);
  });

  it('take somebody who says it ten times for one', () => {
    const often = Array.from({ length: 10 }, (_, start) =>
      said('verdeler-1', 'code', { start, oordeel: 'positief' }),
    );
    const once = said('verdeler-2', 'code', { oordeel: 'negatief' });
    const [table] = oordelenByGroup(['code'], GROUPS, oordelenOf([...often, once]));
    expect(table?.groups[0]).toMatchObject({ positief: 1, negatief: 1, balance: 0 });
  });
});

describe('opposite judgements', () => {
  const table = (verdeler: Oordeel[], afgewezen: Oordeel[]) =>
    oordelenByGroup(['code'], GROUPS, judged({ verdeler, afgewezen }));

  it('stand between a group that is rather positive and one that is rather negative', () => {
    const [found] = oppositions(
      table(['positief', 'positief', 'negatief'], ['negatief', 'negatief', 'negatief']),
    );
    expect(found).toMatchObject({
      code: 'code',
      positive: { group: 'verdeler' },
      negative: { group: 'afgewezen' },
      difference: 4 / 3,
    });
  });

  it('need three people on either side, unless fewer are asked for', () => {
    const two = table(['positief', 'positief', 'positief'], ['negatief', 'negatief']);
    expect(oppositions(two)).toEqual([]);
    expect(oppositions(two, 2)).toHaveLength(1);
  });

  it('do not stand between more and less of the same', () => {
    expect(
      oppositions(table(['positief', 'positief', 'positief'], ['positief', 'neutraal', 'neutraal'])),
    ).toEqual([]);
  });
});
