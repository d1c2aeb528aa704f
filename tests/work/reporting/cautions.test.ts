import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/analysis/findings/findings.js';
import { discloseFindings, groupsFor, type HeldBack } from '../../../src/disclosure/index.js';
import { cautionLines } from '../../../src/model/caution.js';
import type { Coding } from '../../../src/model/coding.js';
import { cautionsFor } from '../../../src/work/reporting/cautions.js';
import { codebook } from '../../support/codes.js';
import { people, wijkbudget } from '../../support/interviewed.js';
import { said } from '../../support/said.js';

const PROJECT = wijkbudget();
const BOOK = codebook({ BES: ['eerlijk', 'stem'] });
const INTERVIEWED = people({ verdeler: [2, 2, 2, 2], afgewezen: [2, 2, 2, 2] });

function cautions(codings: readonly Coding[], heldBack: readonly HeldBack[] = []): string[] {
  const groups = groupsFor('openbaar', PROJECT, INTERVIEWED);
  const findings = discloseFindings(findingsOf(groups, BOOK, codings, PROJECT.comparing), groups);
  return cautionLines(cautionsFor({ project: PROJECT, codebook: BOOK, findings, groups, heldBack }));
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
      'Alle 8 respondenten van de groep afgewezen oordelen negatief over ‘eerlijk’: wie weet wie zij zijn, weet wat ieder van hen vindt.',
    ]);
  });

  it('is not a group in which one person gives no oordeel', () => {
    const codings = INTERVIEWED.slice(1).map(({ id }) => said(id, 'eerlijk', { oordeel: 'positief' }));
    expect(cautions(codings).join()).not.toContain('groep verdeler');
  });

  it('is a perspective that is left out, with what to do when it must count', () => {
    const groups = { ...groupsFor('openbaar', PROJECT, INTERVIEWED), leftOut: ['gemeente'] };
    expect(
      cautionLines(cautionsFor({ project: PROJECT, codebook: BOOK, findings: [], groups, heldBack: [] })),
    ).toEqual([
      'Weggelaten: gemeente. Daarvan zijn minder dan 3 mensen gehoord, en zij horen bij geen groep. ' +
        'Zeg in project.yaml (privacy, groepen) met wie zij samen mogen staan als zij mee moeten tellen.',
    ]);
  });

  it('is a quote that is held back, by respondent, turn, code and fragment and without the words', () => {
    const [respondent] = INTERVIEWED;
    if (respondent === undefined) throw new Error('nobody');
    const text = 'Op 12 mei kregen wij 3.475 euro.';
    const quote = { coding: said(respondent.id, 'stem', { text, turn: 4 }), respondent, text };
    expect(cautions([], [{ quote, signs: ['bedrag', 'datum'] }])).toEqual([
      expect.stringMatching(/^Deze citaten staan er niet in, want iemand kan eraan te herkennen zijn\. .*:$/),
      `  verdeler-spoorwijk-1, beurt 4 (‘stem’, fragment ${quote.coding.id}): een precies bedrag en een datum`,
    ]);
  });
});
