/** Who speaks, as respondents.csv says now, laid beside the texts for the length of one connection. */

import type { CastMember, Respondent } from '../model/respondent.js';
import type { Store } from './store.js';

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
    CREATE TEMP TABLE respondent (
      id TEXT PRIMARY KEY, perspective TEXT, wijk TEXT, may_be_quoted INTEGER
    ) WITHOUT ROWID;
    CREATE TEMP TABLE speaker (
      file TEXT, label TEXT, role TEXT, respondent TEXT, PRIMARY KEY (file, label)
    ) WITHOUT ROWID;
  `);
  const people = respondents.map(({ id, perspective, wijk, mayBeQuoted }) => [
    id,
    perspective,
    wijk,
    mayBeQuoted ? 1 : 0,
  ]);
  // Who is neither a respondent nor was one is to queries like a label that nobody knows.
  const speakers = cast
    .filter(({ role }) => role === 'respondent' || role === 'vertrokken')
    .map(({ file, speaker, role, respondent }) => [file, speaker, role, respondent]);
  // As one statement each: row by row takes twice as long.
  const columns = 'value ->> 0, value ->> 1, value ->> 2, value ->> 3';
  db.prepare(`INSERT INTO temp.respondent SELECT ${columns} FROM json_each(?)`).run(JSON.stringify(people));
  db.prepare(`INSERT INTO temp.speaker SELECT ${columns} FROM json_each(?)`).run(JSON.stringify(speakers));
}
