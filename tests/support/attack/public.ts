/** All that is published of a project together: the report with its appendices and charts, and an export of everything. */

import { compare } from '../../../src/analysis/comparison.js';
import { findingsOf } from '../../../src/analysis/findings/findings.js';
import { mentionsOf } from '../../../src/analysis/mentions.js';
import {
  discloseComparison,
  discloseFindings,
  discloseQuotes,
  groupsFor,
  type PublicPlace,
} from '../../../src/disclosure/index.js';
import type { Codebook } from '../../../src/model/codebook.js';
import type { Coding, Quote } from '../../../src/model/coding.js';
import type { Grouping } from '../../../src/model/planned.js';
import type { Project } from '../../../src/model/project.js';
import type { Respondent } from '../../../src/model/respondent.js';
import { said } from '../said.js';
import { type Publication, type Statement, statementsIn } from './printed.js';

export function allPublished(
  project: Project,
  codebook: Codebook,
  interviewed: readonly Respondent[],
  codings: readonly Coding[],
): Statement[] {
  return (['rapport', 'bijlage', 'export'] as const).flatMap((place) => {
    const groups = groupsFor('openbaar', project, interviewed, place);
    const comparison = compare(groups, codebook, mentionsOf(codings, codebook));
    const findings = findingsOf(groups, codebook, codings, project.comparing);
    return statementsIn({
      comparisons: [discloseComparison(comparison, groups)],
      leftOut: groups.leftOut,
      findings: place === 'rapport' ? discloseFindings(findings, groups) : [],
      ...(place === 'bijlage'
        ? { quotes: new Map() as unknown as Publication['quotes'], hasSource: () => false }
        : quoted(project, place, groups, interviewed, codings)),
    });
  });
}

/** Every passage that may be quoted; more than a report prints. */
function quoted(
  project: Project,
  place: PublicPlace,
  groups: Grouping,
  interviewed: readonly Respondent[],
  codings: readonly Coding[],
): Pick<Publication, 'quotes' | 'hasSource'> {
  const quotesOf = (coding: Coding): Quote[] =>
    groups.everyone.members
      .filter(({ id, mayBeQuoted }) => id === coding.respondent && mayBeQuoted)
      .map((respondent) => ({ coding, respondent, text: coding.fragment.text }));
  const byCode = new Map<string, Quote[]>();
  for (const coding of codings.filter(({ quotable }) => quotable)) {
    byCode.set(coding.code, [...(byCode.get(coding.code) ?? []), ...quotesOf(coding)]);
  }
  // Whom a source may stand for is known to who knows the rule.
  const everybody = interviewed.map((person) => ({ ...person, mayBeQuoted: true }));
  const alike = groupsFor('openbaar', project, everybody, place);
  const planned = everybody.map((respondent) => ({ coding: said(respondent.id, 'x'), respondent, text: '' }));
  const shown = discloseQuotes(new Map([['x', planned]]), alike, project, () => true).get('x') ?? [];
  const sources = new Map(
    everybody.map(({ perspective, wijk }, index) => [`${perspective}@${wijk}`, shown[index]?.source]),
  );
  return {
    quotes: discloseQuotes(byCode, groups, project, () => true),
    hasSource: (source, perspective, wijk) => sources.get(`${perspective}@${wijk}`) === source,
  };
}
