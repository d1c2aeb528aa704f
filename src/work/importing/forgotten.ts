/** What an import does with a file in which somebody speaks who was forgotten: it stays out, or their turns do. */

import { date } from '../../language/phrases.js';
import type { CastMember } from '../../model/respondent.js';
import { type Forgotten, voiceOf } from '../../project/index.js';
import type { ProjectFolder } from '../project/project-folder.js';

export interface ForgottenHere {
  readonly tombstone: Forgotten;
  /** True when they were interviewed alone. */
  readonly whole: boolean;
}

/** The tombstones that name a file with these bytes. */
export function forgottenIn(sourceHash: string, { forgotten }: ProjectFolder): ForgottenHere[] {
  return forgotten.flatMap((tombstone) =>
    tombstone.sources.filter(({ hash }) => hash === sourceHash).map(({ whole }) => ({ tombstone, whole })),
  );
}

/** The cast in which those who were forgotten left, also when respondents.csv no longer names them. */
export function castWithoutForgotten(
  cast: readonly CastMember[],
  forgotten: readonly ForgottenHere[],
): CastMember[] {
  const isTheirs = (label: string): boolean =>
    forgotten.some(({ tombstone }) => tombstone.voices.includes(voiceOf(label, tombstone)));
  return cast.map((member) =>
    isTheirs(member.speaker) ? { ...member, role: 'vertrokken', respondent: null } : member,
  );
}

export function isForgotten({ respondent, since }: Forgotten): string {
  return `${respondent} is op ${date(since)} vergeten en wordt niet meer ingelezen. Verwijder dit bestand.`;
}

/** Bytes in which somebody was recognised before, and now is not. */
export function isUnrecognised(forgotten: readonly ForgottenHere[]): string {
  const ids = [...new Set(forgotten.map(({ tombstone }) => tombstone.respondent))].join(', ');
  return `hieruit is ${ids} vergeten, maar de beurten van ${ids} zijn niet meer te herkennen. Haal ze uit het bestand en lees het dan in.`;
}

/** Of a file in which nobody speaks who still takes part. */
export function whyNobodyIsLeft(file: string, { rows, forgotten }: ProjectFolder): string {
  const ids = new Set((rows.get(file) ?? []).map(({ respondent }) => respondent));
  const tombstone = forgotten.find(({ respondent }) => ids.has(respondent));
  return tombstone === undefined
    ? 'de respondent trok de toestemming in. Haal dit bestand weg uit de map met interviews.'
    : isForgotten(tombstone);
}
