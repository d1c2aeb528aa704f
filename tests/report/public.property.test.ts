/** No public report prints a combination of too few people, whoever was interviewed and whatever they said. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsFor } from '../../src/disclosure/index.js';
import { lookalikesIn } from '../../src/disclosure/lookalikes.js';
import type { Oordeel } from '../../src/model/coding.js';
import type { Respondent } from '../../src/model/respondent.js';
import type { Block, ReportTable } from '../../src/report/blocks.js';
import { chaptersOf } from '../../src/report/chapters/index.js';
import { codebook } from '../support/codes.js';
import { PERSPECTIVES, someInterviewed, WIJKEN, wijkbudget } from '../support/interviewed.js';
import { reportContent } from '../support/report-content.js';
import { said } from '../support/said.js';

const PROJECT = wijkbudget();
const BOOK = codebook({ BES: ['eerlijk', 'stem', 'loting'], OPB: ['groen', 'beheer'] });
const CODES = BOOK.themes.flatMap(({ codes }) => codes.map(({ id }) => id));

const saying = fc.record({
  respondent: fc.nat(),
  code: fc.constantFrom(...CODES),
  oordeel: fc.constantFrom<(Oordeel | null)[]>('positief', 'negatief', 'gemengd', null),
});

function publicBlocks(
  interviewed: readonly Respondent[],
  choices: readonly {
    readonly respondent: number;
    readonly code: string;
    readonly oordeel: Oordeel | null;
  }[],
): Block[] {
  const codings = choices.map(({ respondent, code, oordeel }) =>
    said(interviewed[respondent % interviewed.length]?.id ?? '', code, { oordeel }),
  );
  return chaptersOf(reportContent(PROJECT, BOOK, interviewed, codings, { audience: 'openbaar' }));
}

const tablesOf = (blocks: readonly Block[]): ReportTable[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));

describe('a public report of any project', () => {
  const anyProject = fc.tuple(someInterviewed, fc.array(saying, { maxLength: 60 }));

  it('names no respondent and no coding', () => {
    fc.assert(
      fc.property(anyProject, ([interviewed, choices]) => {
        fc.pre(interviewed.length >= 3);
        const text = JSON.stringify(publicBlocks(interviewed, choices));
        expect(interviewed.filter(({ id }) => text.includes(id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('has no column and no "van" of fewer than three people interviewed, but for groups without anybody', () => {
    fc.assert(
      fc.property(anyProject, ([interviewed, choices]) => {
        fc.pre(interviewed.length >= 3);
        for (const { head, rows } of tablesOf(publicBlocks(interviewed, choices))) {
          const sizes = head.find(([first]) => first === 'respondenten')?.slice(1) ?? [];
          const cells = head[0]?.[0] === 'perspectief' ? rows.flat().map(({ text }) => text) : [];
          const ofSizes = cells.flatMap((text) => /^\d+ van (\d+)$/.exec(text)?.[1] ?? []);
          for (const size of [...sizes, ...ofSizes].map(Number)) expect(size === 0 || size >= 3).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names a perspective apart only when three of its people were interviewed, or nobody', () => {
    fc.assert(
      fc.property(anyProject, ([interviewed, choices]) => {
        fc.pre(interviewed.length >= 3);
        const heads = tablesOf(publicBlocks(interviewed, choices)).flatMap(({ head }) => head.flat());
        const sizeOf = (key: 'perspective' | 'wijk', id: string): number =>
          interviewed.filter((person) => person[key] === id).length;
        const small = [
          ...PERSPECTIVES.filter((id) => [1, 2].includes(sizeOf('perspective', id))),
          ...WIJKEN.filter((id) => [1, 2].includes(sizeOf('wijk', id))),
        ];
        expect(heads.filter((head) => small.includes(head))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same report when two people who stand in the same groups would have said what the other said', () => {
    fc.assert(
      fc.property(anyProject, fc.nat(), fc.nat(), ([interviewed, choices], some, other) => {
        fc.pre(interviewed.length >= 3);
        const parts = lookalikesIn(groupsFor('openbaar', PROJECT, interviewed));
        const { members = [] } = parts[some % parts.length] ?? {};
        const [one, two] = [members[0], members[1 + (other % (members.length - 1))]];
        if (one === undefined || two === undefined) throw new Error('nobody alike');
        const swapped = interviewed.map((person) =>
          person === one ? inPlaceOf(two, one) : person === two ? inPlaceOf(one, two) : person,
        );
        expect(publicBlocks(swapped, choices)).toEqual(publicBlocks(interviewed, choices));
      }),
      { numRuns: 60 },
    );
  });
});

/** The same person with the same words, but of the perspective and wijk of another. */
function inPlaceOf({ perspective, wijk }: Respondent, person: Respondent): Respondent {
  return { ...person, perspective, wijk };
}
