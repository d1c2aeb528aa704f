/** People who each have a talk of their own: their rows of respondents.csv, and what they say. */

import { RESPONDENTS } from './project.js';

interface Speaking {
  readonly id: string;
  readonly says: string;
  /** Perspective and wijk, as a row has them. */
  readonly group?: string;
  readonly mayBeQuoted?: boolean;
}

/** By their names in the folder of a project. */
export function aTalkEach(people: readonly Speaking[]): Record<string, string> {
  const [head] = RESPONDENTS.split('\n');
  const rows = people.map(
    ({ id, group = 'verdeler;noord', mayBeQuoted = true }) =>
      `${id};${group};${id}.txt;R;2026-09-01;${mayBeQuoted ? 'ja' : 'nee'}\n`,
  );
  const talks = people.map(({ id, says }) => [`interviews/${id}.txt`, `I: Hoe ging het?\n\nR: ${says}\n`]);
  return { 'respondents.csv': `${head}\n${rows.join('')}`, ...Object.fromEntries(talks) };
}
