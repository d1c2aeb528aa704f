import { describe, expect, it } from 'vitest';
import { comparison } from '../../../src/report/chapters/comparison.js';
import { aPerspective, aProject } from '../../support/a-project.js';
import { codebook } from '../../support/codes.js';
import { person } from '../../support/people.js';
import { proseOf, reportContent } from '../../support/report-content.js';
import { said } from '../../support/said.js';

const PROJECT = aProject({
  perspectives: [aPerspective('verdeler', 'verdelers'), aPerspective('afgewezen', 'afgewezen indieners')],
});
const PEOPLE = ['verdeler', 'afgewezen'].flatMap((group) =>
  [1, 2, 3, 4].map((number) => person(`${group}-${number}`, group, 'noord')),
);
const BOOK = codebook({ BES: ['stemmen', 'jury'] });

function judged(oordeel: 'positief' | 'negatief', ...who: readonly string[]) {
  return who.map((id) => said(id, 'stemmen', { oordeel }));
}

const blocksFor = (codings: readonly ReturnType<typeof said>[]) =>
  comparison(reportContent(PROJECT, BOOK, PEOPLE, codings));

describe('the comparison of perspectives', () => {
  it('names the sizes of the groups, and what sets one apart', () => {
    const prose = proseOf(blocksFor(judged('positief', 'verdeler-1', 'verdeler-2', 'verdeler-3')));
    expect(prose).toContain('Vergeleken worden verdelers (4) en afgewezen indieners (4).');
    expect(prose).toContain(
      'Verdelers. Vaker dan alle anderen samen spreken zij over ‘stemmen’ (3 van de 4 tegenover 0 van de 4).',
    );
    expect(prose).toContain(
      'Afgewezen indieners. Minder vaak dan de anderen spreken zij over ‘stemmen’ (0 van de 4 tegenover 3 van de 4).',
    );
  });

  it('puts groups that judge oppositely in a table, with how many give an oordeel', () => {
    const blocks = blocksFor([
      ...judged('positief', 'verdeler-1', 'verdeler-2', 'verdeler-3'),
      ...judged('negatief', 'afgewezen-1', 'afgewezen-2', 'afgewezen-3'),
    ]);
    const table = blocks.find(
      (block) => block.kind === 'table' && block.caption.startsWith('Onderwerpen waarover'),
    );
    expect(table?.kind === 'table' && table.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['stemmen', 'verdelers: 3 van de 3 positief', 'afgewezen indieners: 3 van de 3 negatief'],
    ]);
  });

  it('says so when no groups judge oppositely, and when nothing was coded', () => {
    expect(proseOf(blocksFor(judged('positief', 'verdeler-1')))).toContain(
      'als in beide minstens drie mensen een oordeel geven.',
    );
    expect(proseOf(blocksFor([]))).toBe('Er is nog niets gecodeerd, dus er valt nog niets te vergelijken.');
  });

  it('compares no wijken when there is one', () => {
    const headings = blocksFor(judged('positief', 'verdeler-1')).flatMap((block) =>
      block.kind === 'heading' ? block.text : [],
    );
    expect(headings).not.toContain('De wijken naast elkaar');
    expect(headings).not.toContain('Perspectieven binnen de wijken');
  });
});
