/** What a researcher summarised, before what the counts say: in the researcher's own words, as paragraphs of the report. */

import type { SummarySubject } from '../../model/summary.js';
import type { Block } from '../blocks.js';
import type { ReportContent } from '../content.js';

type Written = Pick<ReportContent, 'summaries'>;

/**
 * @param lead what the first paragraph begins with, in bold; the name of a group comes behind it
 */
export function writtenOn(subject: SummarySubject, content: Written, lead = ''): Block[] {
  return onSubject(subject, content).flatMap(({ group, text }) => {
    const words = [lead, group ?? ''].filter((part) => part !== '').join(', ');
    return paragraphsOf(text, words === '' ? undefined : `${words}.`);
  });
}

/** What is said of everybody. */
export function ofEverybody(subject: SummarySubject, content: Written): string[] {
  return onSubject(subject, content).flatMap(({ group, text }) => (group === null ? [text] : []));
}

/** What is said of groups, with their names as a heading has them. */
export function ofGroups(
  subject: SummarySubject,
  content: Written,
): { readonly group: string; readonly text: string }[] {
  return onSubject(subject, content).flatMap(({ group, text }) => (group === null ? [] : [{ group, text }]));
}

/** Whether the researcher said something about it that is of everybody. */
export function isIntroduced(subject: SummarySubject, content: Written): boolean {
  return ofEverybody(subject, content).length > 0;
}

function onSubject({ kind, id }: SummarySubject, { summaries }: Written): Written['summaries'] {
  return summaries.filter(({ subject }) => subject.kind === kind && subject.id === id);
}

/** A paragraph for each line. */
export function paragraphsOf(text: string, lead?: string): Block[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, at) => ({
      kind: 'paragraph',
      ...(at === 0 && lead !== undefined && { lead }),
      sentences: [{ text: line, evidence: [] }],
    }));
}

/** The framework matrix of single respondents, for the research team; nothing when nobody wrote any. */
export function summariesAppendix({ audience, respondentSummaries }: ReportContent): Block[] {
  if (audience !== 'intern' || respondentSummaries.length === 0) return [];
  const subjects = new Set(respondentSummaries.map(({ about }) => about));
  return [
    { kind: 'heading', level: 2, text: 'Samenvattingen per respondent' },
    ...[...subjects].flatMap((about): Block[] => [
      { kind: 'heading', level: 3, text: about },
      ...respondentSummaries
        .filter((one) => one.about === about)
        .flatMap(({ respondent, text }) => paragraphsOf(text, `${respondent}.`)),
    ]),
  ];
}
