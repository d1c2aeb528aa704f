/** What a report is made of, from a few people and what they said, without a store. */

import { compare } from '../../src/analysis/comparison.js';
import { findingsOf } from '../../src/analysis/findings/findings.js';
import { portraitsOf } from '../../src/analysis/findings/portraits.js';
import { profilesOf, similarPairs } from '../../src/analysis/findings/profiles.js';
import { mentionsOf } from '../../src/analysis/mentions.js';
import {
  discloseComparison,
  discloseFindings,
  disclosePortraits,
  discloseQuotes,
  groupNames,
  groupsFor,
} from '../../src/disclosure/index.js';
import type { Codebook } from '../../src/model/codebook.js';
import type { Coding } from '../../src/model/coding.js';
import type { Project } from '../../src/model/project.js';
import type { Respondent } from '../../src/model/respondent.js';
import type { Block, Sentence } from '../../src/report/blocks.js';
import type { ReportContent } from '../../src/report/content.js';

export function reportContent(
  project: Project,
  codebook: Codebook,
  respondents: readonly Respondent[],
  codings: readonly Coding[],
  more: Partial<ReportContent> = {},
): ReportContent {
  const groups = groupsFor(more.audience ?? 'intern', project, respondents);
  const appendix = groupsFor(groups.audience, project, respondents, 'bijlage');
  const planned = findingsOf(groups, codebook, codings, project.comparing);
  const findings = discloseFindings(planned, groups);
  return {
    audience: groups.audience,
    state: 'concept',
    project,
    codebook,
    people: { doubleRole: 0, unquoted: 0, surveyed: 0 },
    waiting: { people: 0, perspectives: [] },
    interviews: respondents.length,
    period: null,
    basis: { confirmed: codings.length, open: 0 },
    reviewing: {
      interviews: { all: respondents.length, done: respondents.length },
      surveys: { all: 0, done: 0 },
      accepted: codings.length,
      rejected: 0,
      byHand: 0,
      waiting: [],
    },
    stale: null,
    comparison: discloseComparison(compare(groups, codebook, mentionsOf(codings, codebook)), groups),
    ...groupNames(groups, project),
    leftOut: groups.leftOut,
    findings,
    perspectiveProfiles: profilesOf(findings, 'perspectives'),
    wijkProfiles: profilesOf(findings, 'wijken'),
    perspectivePairs: similarPairs(findings, 'perspectives'),
    wijkPairs: similarPairs(findings, 'wijken'),
    wijkFacts: [],
    coreq: new Map(),
    portraits: disclosePortraits(portraitsOf(groups, codebook, planned, codings), groups),
    logo: null,
    quotes: discloseQuotes(new Map(), groups, project),
    voices: discloseQuotes(new Map(), groups, project),
    method: {
      program: '0.0.0',
      texts: {
        texts: respondents.length,
        surveys: 0,
        turns: 0,
        withNames: 0,
        minutes: null,
        formats: [],
        hash: '',
      },
      agreement: null,
      notBlind: 0,
      saturation: null,
      coders: 0,
      learned: { interviews: 0, codings: 0 },
      languageModel: null,
      repeated: 0,
      groupInterviews: 0,
      recorded: { agreed: 0, known: 0 },
    },
    appendix: discloseComparison(compare(appendix, codebook, mentionsOf(codings, codebook)), appendix),
    guide: null,
    summaries: [],
    respondentSummaries: [],
    ...more,
  };
}

export function sentencesOf(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.isHint !== true
      ? block.sentences
      : block.kind === 'list'
        ? block.items
        : block.kind === 'table'
          ? block.table.rows.flat().flatMap(({ sentences = [] }) => sentences)
          : [],
  );
}

/** Everything that stands in paragraphs and lists, a line for each. */
export function proseOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'list') return block.items.map(({ text }) => text);
      return block.kind === 'paragraph'
        ? [[block.lead ?? [], ...block.sentences.map(({ text }) => text)].flat().join(' ')]
        : [];
    })
    .join('\n');
}
