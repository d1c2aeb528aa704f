/** Who speaks: the labels of a transcript mapped to interviewers and respondents. */

import { ASKING_ROLES, rolePattern } from '../language/speaker-roles.js';
import type { Project } from '../model/project.js';
import type { Appearance, CastMember } from '../model/respondent.js';
import { plain } from './same.js';

const INTERVIEWER = new RegExp(`^${rolePattern(ASKING_ROLES)}$`, 'i');

/** What there is of each file, such as its rows in respondents.csv or its speakers, in the same order. */
export function byFile<T extends { readonly file: string }>(all: readonly T[]): Map<string, readonly T[]> {
  const files = new Map<string, T[]>();
  for (const one of all) {
    const ofFile = files.get(one.file);
    if (ofFile === undefined) files.set(one.file, [one]);
    else ofFile.push(one);
  }
  return files;
}

/**
 * Maps the speaker labels of one file. Labels are compared without regard to capitals and outer spaces. A row of
 * respondents.csv without a speaker label takes the file's only label that is nobody's yet.
 *
 * @param labels the distinct labels of the file; an empty one stands for text without a speaker
 * @param rows the rows of respondents.csv of this file
 */
export function castOf(
  file: string,
  labels: readonly string[],
  project: Project,
  rows: readonly Appearance[],
): CastMember[] {
  const named = new Map(
    rows.flatMap(({ speaker, respondent }) =>
      speaker === null ? [] : [[plain(speaker), respondent] as const],
    ),
  );
  // In a text without names the label of a respondent is their number.
  for (const { respondent } of rows) {
    if (!named.has(plain(respondent))) named.set(plain(respondent), respondent);
  }
  const researchers = new Set(project.interviewers.map(plain));
  const isInterviewer = (label: string): boolean =>
    !named.has(plain(label)) && (researchers.has(plain(label)) || INTERVIEWER.test(label.trim()));
  const left = new Set(
    labels.filter((label) => !named.has(plain(label)) && !isInterviewer(label)).map(plain),
  );
  const unlabelled = rows.find(({ speaker }) => speaker === null);
  return labels.map((label): CastMember => {
    if (isInterviewer(label)) return { file, speaker: label, role: 'interviewer', respondent: null };
    const respondent =
      named.get(plain(label)) ?? (left.size === 1 ? unlabelled?.respondent : undefined) ?? null;
    return { file, speaker: label, role: respondent === null ? 'onbekend' : 'respondent', respondent };
  });
}

/** The cast without those who left: their labels are known, and stand for nobody. */
export function withoutGone(cast: readonly CastMember[], gone: ReadonlySet<string>): CastMember[] {
  if (gone.size === 0) return [...cast];
  return cast.map((member) =>
    member.respondent !== null && gone.has(member.respondent)
      ? { ...member, role: 'vertrokken', respondent: null }
      : member,
  );
}
