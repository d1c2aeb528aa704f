import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsIn, groupsOfCrossing } from '../../src/analysis/counting.js';
import { perspectiveByWijk } from '../../src/analysis/matrices.js';
import { tellsOfEverybody } from '../../src/disclosure/implied.js';
import { groupsFor } from '../../src/disclosure/index.js';
import type { Group, Grouping } from '../../src/model/planned.js';
import type { Respondent } from '../../src/model/respondent.js';
import { people, someInterviewed, wijkbudget } from '../support/interviewed.js';

const INTERVIEWED = people({ verdeler: [3, 3, 3, 3], ontvanger: [4, 4, 4, 4], afgewezen: [2, 1, 2, 3] });

function implied(interviewed: readonly Respondent[], mentioning: readonly string[]): boolean {
  const groups = groupsFor('openbaar', wijkbudget(), interviewed);
  const { byPerspective, byWijk } = groups;
  const who = new Set(mentioning);
  const count = (each: readonly Group[]): number[] =>
    each.map(({ members }) => members.filter(({ id }) => who.has(id)).length);
  return tellsOfEverybody(count(byPerspective), count(byWijk), groups, crossOf(groups, who));
}

function crossOf({ crossing }: Grouping, who: ReadonlySet<string>) {
  if (crossing === null) return null;
  const counts = countsIn(groupsOfCrossing(crossing), new Map([['stem', who]]));
  return perspectiveByWijk({ id: 'stem', label: 'Stemmen' }, crossing, counts);
}

describe('a small group of which everybody must be counted', () => {
  it('is there when one person mentions something and only a few can be that person', () => {
    expect(implied(INTERVIEWED, ['afgewezen-moerwijk-1'])).toBe(true);
  });

  it('is not there when those who can be that person are enough', () => {
    expect(implied(INTERVIEWED, ['verdeler-moerwijk-1'])).toBe(false);
  });

  it('is not there when others can be meant as well', () => {
    const even = people({ verdeler: [2, 2, 2, 2], afgewezen: [2, 2, 2, 2] });
    const both = ['afgewezen-moerwijk-1', 'afgewezen-moerwijk-2'];
    expect(implied(even, both)).toBe(true);
    expect(implied(even, [...both, 'verdeler-spoorwijk-1'])).toBe(false);
  });

  it('is not there when it can be one of two', () => {
    expect(implied(INTERVIEWED, ['afgewezen-spoorwijk-1'])).toBe(false);
  });

  it('is not there when nobody mentions it', () => {
    expect(implied(INTERVIEWED, [])).toBe(false);
  });

  it('is found exactly when every division that fits the tables has everybody of it', () => {
    const few = fc.tuple(someInterviewed, fc.array(fc.nat(200), { maxLength: 4 }));
    fc.assert(
      fc.property(few, ([interviewed, chosen]) => {
        fc.pre(interviewed.length >= 3);
        const mentioning = [
          ...new Set(chosen.map((each) => interviewed[each % interviewed.length]?.id ?? '')),
        ];
        expect(implied(interviewed, mentioning)).toBe(
          impliedBySearch(interviewed, mentioning.length, mentioning),
        );
      }),
      { numRuns: 100 },
    );
  });
});

/** The same by trying: every way to choose as many combinations as people mention it, kept when it fits the tables. */
function impliedBySearch(
  interviewed: readonly Respondent[],
  size: number,
  mentioning: readonly string[],
): boolean {
  const groups = groupsFor('openbaar', wijkbudget(), interviewed);
  const cells = groups.byPerspective.flatMap((perspective, row) =>
    groups.byWijk.map((wijk, column) => ({
      row,
      column,
      members: perspective.members.filter((person) => wijk.members.includes(person)),
    })),
  );
  const tables = (counts: readonly number[]): string => {
    const sum = (isIn: (cell: (typeof cells)[number]) => boolean): number =>
      cells.reduce((total, cell, index) => (isIn(cell) ? total + (counts[index] ?? 0) : total), 0);
    return JSON.stringify([
      groups.byPerspective.map((_, row) => sum((cell) => cell.row === row)),
      groups.byWijk.map((_, column) => sum((cell) => cell.column === column)),
      (groups.crossing?.cells ?? []).flatMap((row) =>
        row.map((group) =>
          group === null ? null : sum(({ members }) => members.some((each) => group.members.includes(each))),
        ),
      ),
    ]);
  };
  const real = tables(cells.map(({ members }) => members.filter(({ id }) => mentioning.includes(id)).length));
  const fitting: number[][] = [];
  const choose = (from: number, left: number, counts: readonly number[]): void => {
    if (left === 0) {
      const filled = cells.map((_, index) => counts[index] ?? 0);
      if (tables(filled) === real) fitting.push(filled);
      return;
    }
    const cell = cells[from];
    if (cell === undefined) return;
    for (let taken = Math.min(left, cell.members.length); taken >= 0; taken -= 1) {
      choose(from + 1, left - taken, [...counts, taken]);
    }
  };
  choose(0, size, []);
  return cells.some(
    ({ members }, index) =>
      members.length > 0 && members.length < 3 && fitting.every((counts) => counts[index] === members.length),
  );
}
