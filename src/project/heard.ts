/** Whether respondents.csv and the texts know the same people: rows that no text bears out, and voices without a row. */

import type { Appearance, CastMember } from '../model/respondent.js';

/** Rows whose speaker is not in the text, although their file was imported. */
export function unheard(appearances: readonly Appearance[], cast: readonly CastMember[]): Appearance[] {
  const imported = new Set(cast.map(({ file }) => file));
  const heard = new Set(cast.map(({ file, respondent }) => JSON.stringify([file, respondent])));
  return appearances.filter(
    ({ file, respondent }) => imported.has(file) && !heard.has(JSON.stringify([file, respondent])),
  );
}

/** The files in which somebody speaks whom no row explains. */
export function filesWithStrangers(cast: readonly CastMember[]): string[] {
  return [...new Set(cast.filter(({ role }) => role === 'onbekend').map(({ file }) => file))];
}
