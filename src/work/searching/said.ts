/** Searching in all that is said: the turns that hold the words, who said them, and where they stand. */

import type { CastMember, Respondent } from '../../model/respondent.js';
import type { Span } from '../../model/transcript.js';
import {
  type CodingFilter,
  type FoundTurn,
  findTurns,
  indexMissing,
  placesOf,
  readQuery,
  type Store,
  unindexedTexts,
  write,
} from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';

export interface Said {
  /** How many turns hold the words, also beyond the limit. */
  readonly total: number;
  /** In the order in which texts were imported. */
  readonly turns: readonly SaidTurn[];
}

export interface SaidTurn extends FoundTurn {
  /** Null for an interviewer and for who is unknown. */
  readonly person: Respondent | null;
  readonly isInterviewer: boolean;
  /** Where the words stand in the text of the turn, in UTF-16 code units, end exclusive. */
  readonly places: readonly Span[];
}

/**
 * @param words as a person types them: all must occur, and begin*, "a phrase", OF, NIET and NEAR(a b, 5) mean what they do in `readQuery`
 * @param limit how many turns at most; Infinity for all
 * @throws UserError when the words are no question, or when nothing was imported yet
 */
export async function findSaid(
  here: ProjectFolder,
  words: string,
  filter: CodingFilter,
  limit: number,
): Promise<Said> {
  const query = readQuery(words);
  const people = new Map(here.respondents.map((person) => [person.id, person]));
  const look = (store: Store, cast: readonly CastMember[]): Said => {
    const { total, turns } = findTurns(store, query.expression, filter, limit === Infinity ? -1 : limit);
    const interviewers = new Set(cast.filter(({ role }) => role === 'interviewer').map(keyOf));
    return {
      total,
      turns: turns.map((turn) => ({
        ...turn,
        person: people.get(turn.respondent ?? '') ?? null,
        isInterviewer: interviewers.has(keyOf(turn)),
        places: placesOf(turn.text, query.phrases),
      })),
    };
  };
  const found = await withStore(here, 'read', (store, cast) =>
    unindexedTexts(store).length > 0 ? null : look(store, cast),
  );
  if (found !== null) return found;
  // Texts that an undo brought back, or that came before there was an index, are added to it first.
  return withStore(here, 'change', (store, cast) => {
    write(store, { command: 'search' }, () => indexMissing(store));
    return look(store, cast);
  });
}

function keyOf({ file, speaker }: Pick<CastMember, 'file' | 'speaker'>): string {
  return JSON.stringify([file, speaker]);
}
