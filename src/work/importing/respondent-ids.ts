/** Respondents who are called by a name where a number belongs. */

import { counted } from '../../language/numbers.js';
import { holdsListedName } from '../../names/index.js';
import { loadLexicon } from '../project/known-names.js';
import type { ProjectFolder } from '../project/project-folder.js';

/** The line that points them out without the names; null when everybody has a number. */
export async function aboutNamedIds({ respondents, project }: ProjectFolder): Promise<string | null> {
  const ids = respondents.flatMap(({ id }) => (/\p{L}{3}/u.test(id) ? [id] : []));
  if (ids.length === 0) return null;
  const lexicon = await loadLexicon();
  const named = ids.filter((id) => holdsListedName(id.replace(/\d+/g, ' '), lexicon));
  if (named.length === 0) return null;
  const who = counted(named.length, 'respondent heet', 'respondenten heten');
  return (
    `${project.paths.respondents}: ${who} in de eerste kolom naar een persoon, zo lijkt het. ` +
    'Geef een nummer zoals R07: wat daar staat, komt in de database en bij citaten.'
  );
}
