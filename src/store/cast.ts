/** Who speaks, as respondents.csv says now, laid beside the texts for the length of one connection. */

import type { CastMember, Respondent } from '../model/respondent.js';
import type { Store } from './open.js';

/**
 * Makes respondents and speakers available to queries. They live in temporary tables: respondents.csv stays the one
 * source, so a correction in it counts at once, also for texts that were imported before.
 */
export function useCast(
  { db }: Store,
  respondents: readonly Respondent[],
  cast: readonly CastMember[],
): void {
  db.exec(`
    DROP TABLE IF EXISTS temp.respondent;
    DROP TABLE IF EXISTS temp.speaker;
    CREATE TEMP TABLE respondent (id TEXT PRIMARY KEY, perspective TEXT, wijk TEXT, may_be_quoted INTEGER);
    CREATE TEMP TABLE speaker (file TEXT, label TEXT, role TEXT, respondent TEXT, PRIMARY KEY (file, label));
  `);
  const addRespondent = db.prepare('INSERT INTO temp.respondent VALUES (?, ?, ?, ?)');
  const addSpeaker = db.prepare('INSERT INTO temp.speaker VALUES (?, ?, ?, ?)');
  for (const { id, perspective, wijk, mayBeQuoted } of respondents) {
    addRespondent.run(id, perspective, wijk, mayBeQuoted ? 1 : 0);
  }
  for (const { file, speaker, role, respondent } of cast) addSpeaker.run(file, speaker, role, respondent);
}
