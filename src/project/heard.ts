/** Whether respondents.csv and the texts know the same people: rows that no text bears out, and voices without a row. */

import type { Appearance, CastMember } from '../model/respondent.js';

/** Rows whose speaker is not in the text, although their file was imported. */
export function unheard(appearances: readonly Appearance[], cast: readonly CastMember[]): Appearance[] {
  const heard = new Map<string, Set<string | null>>();
  for (const { file, respondent } of cast) {
    const people = heard.get(file);
    if (people === undefined) heard.set(file, new Set([respondent]));
    else people.add(respondent);
  }
  return appearances.filter(({ file, respondent }) => heard.get(file)?.has(respondent) === false);
}

/** The files in which somebody speaks whom no row explains. */
export function filesWithStrangers(cast: readonly CastMember[]): string[] {
  return [...new Set(cast.filter(({ role }) => role === 'onbekend').map(({ file }) => file))];
}
