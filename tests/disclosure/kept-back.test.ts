import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/comparison.js';
import { findingsOf } from '../../src/analysis/findings/findings.js';
import { mentionsOf } from '../../src/analysis/mentions.js';
import {
  discloseComparison,
  discloseFindings,
  groupsFor,
  keptBackByWijk,
} from '../../src/disclosure/index.js';
import type { Coding } from '../../src/model/coding.js';
import type { Audience } from '../../src/model/planned.js';
import { codebook } from '../support/codes.js';
import { people, wijkbudget } from '../support/interviewed.js';
import { said } from '../support/said.js';

const PROJECT = wijkbudget();
const BOOK = codebook({ BES: ['eerlijk', 'stem'], OPB: ['groen'] });
// One afgewezen indiener in Moerwijk, two in every other wijk.
const INTERVIEWED = people({ verdeler: [2, 2, 2, 2], ontvanger: [2, 2, 2, 2], afgewezen: [2, 1, 2, 2] });

function planned(audience: Audience, codings: readonly Coding[]) {
  const groups = groupsFor(audience, PROJECT, INTERVIEWED);
  const comparison = compare(groups, BOOK, mentionsOf(codings, BOOK));
  const findings = findingsOf(groups, BOOK, codings, PROJECT.comparing);
  return { groups, comparison, findings, keptBack: keptBackByWijk(comparison, findings, groups) };
}

describe('what is kept back by wijk', () => {
  it('is a code whose counts together tell what the only afgewezen indiener of a wijk says', () => {
    const { keptBack } = planned('openbaar', [said('afgewezen-moerwijk-1', 'groen')]);
    expect([...keptBack]).toEqual(['OPB', 'groen']);
  });

  it('is a code of which they tell what that person thinks, when many mention it', () => {
    const codings = INTERVIEWED.filter(({ id }) => !id.endsWith('-2')).map(({ id }) =>
      said(id, 'stem', { oordeel: id === 'afgewezen-moerwijk-1' ? 'negatief' : 'positief' }),
    );
    expect(planned('openbaar', codings).keptBack).toContain('stem');
  });

  it('is nothing when others may be meant', () => {
    const codings = ['afgewezen-moerwijk-1', 'verdeler-spoorwijk-1'].map((id) => said(id, 'groen'));
    expect([...planned('openbaar', codings).keptBack]).toEqual([]);
  });

  it('is nothing when nearly everybody says it', () => {
    const codings = INTERVIEWED.filter(({ id }) => id !== 'verdeler-spoorwijk-1').map(({ id }) =>
      said(id, 'groen'),
    );
    expect([...planned('openbaar', codings).keptBack]).toEqual([]);
  });

  it('is nothing in an internal version', () => {
    expect([...planned('intern', [said('afgewezen-moerwijk-1', 'groen')]).keptBack]).toEqual([]);
  });

  it('has no counts by wijk and no row in a table by wijk, and stays everywhere else', () => {
    const codings = [said('afgewezen-moerwijk-1', 'groen'), said('verdeler-spoorwijk-1', 'stem')];
    const { groups, comparison, findings, keptBack } = planned('openbaar', codings);
    const [, opb] = discloseComparison(comparison, groups, keptBack).themes;
    expect(opb?.codesByWijk).toMatchObject({ rows: [], mentions: [] });
    expect(opb?.codesByPerspective.rows.map(({ id }) => id)).toEqual(['groen']);
    expect(opb?.keptBackByWijk.map(({ id }) => id)).toEqual(['groen']);
    expect([opb?.perspectiveByWijk, opb?.codes]).toEqual([null, []]);
    const [bes, other] = discloseFindings(findings, groups, keptBack);
    expect(other?.codes[0]).toMatchObject({ wijken: [], all: { mentions: 1 } });
    expect(bes?.codes[1]?.wijken).toHaveLength(4);
  });
});
