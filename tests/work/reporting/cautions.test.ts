import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/analysis/findings/findings.js';
import { discloseFindings, groupsFor } from '../../../src/disclosure/index.js';
import type { Coding } from '../../../src/model/coding.js';
import type { PlannedQuotes } from '../../../src/model/planned.js';
import { cautionsFor } from '../../../src/work/reporting/cautions.js';
import { codebook } from '../../support/codes.js';
import { people, wijkbudget } from '../../support/interviewed.js';
import { said } from '../../support/said.js';

const PROJECT = wijkbudget();
const BOOK = codebook({ BES: ['eerlijk', 'stem'] });
const INTERVIEWED = people({ verdeler: [2, 2, 2, 2], afgewezen: [2, 2, 2, 2] });

function cautions(codings: readonly Coding[], quotes: PlannedQuotes = new Map()): string[] {
  const groups = groupsFor('openbaar', PROJECT, INTERVIEWED);
  const findings = discloseFindings(findingsOf(groups, BOOK, codings, PROJECT.comparing), groups);
  return cautionsFor({ findings, groups, quotes });
}

describe('what a researcher must look at before sharing a public report', () => {
  it('is nothing when quotes and oordelen give nobody away', () => {
    expect(cautions(INTERVIEWED.map(({ id }) => said(id, 'stem')))).toEqual([]);
  });

  it('is a group in which everybody judges the same', () => {
    const codings = INTERVIEWED.map(({ id, perspective }) =>
      said(id, 'eerlijk', { oordeel: perspective === 'afgewezen' ? 'negatief' : null }),
    );
    expect(cautions(codings)).toEqual([
      'Alle 8 respondenten van de groep afgewezen oordelen negatief over eerlijk: wie weet wie zij zijn, weet wat ieder van hen vindt.',
    ]);
  });

  it('is not a group in which one person gives no oordeel', () => {
    const codings = INTERVIEWED.slice(1).map(({ id }) => said(id, 'eerlijk', { oordeel: 'positief' }));
    expect(cautions(codings).join()).not.toContain('groep verdeler');
  });

  it('is a quote with tell-tale words, by respondent, turn and code and without the words', () => {
    const [respondent] = INTERVIEWED;
    if (respondent === undefined) throw new Error('nobody');
    const text = 'Op 12 mei kregen wij 3.475 euro.';
    const quote = { coding: said(respondent.id, 'stem', { text, turn: 4 }), respondent, text };
    expect(cautions([], new Map([['stem', [quote]]]))).toEqual([
      'Lees deze citaten na voordat u ze deelt; iemand kan eraan te herkennen zijn:',
      '  verdeler-spoorwijk-1, beurt 4 (stem): een precies bedrag en een datum',
    ]);
  });
});
