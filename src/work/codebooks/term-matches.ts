/** What each search term of one code matches in the interviews: in how many turns, and which words. */

import { createSuggester } from '../../coding/index.js';
import { fold } from '../../language/fold.js';
import type { Code, Codebook } from '../../model/codebook.js';
import { UserError } from '../../model/errors.js';
import { transcripts } from '../../store/index.js';
import { interviewerTurns } from '../project/interviewer-turns.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';

export interface TermMatches {
  readonly term: string;
  readonly hits: number;
  readonly turns: number;
  /** What stood there, folded and most often first; at most `MOST_SHOWN`. */
  readonly matched: readonly { readonly text: string; readonly count: number }[];
}

const MOST_SHOWN = 20;

/**
 * In the order of the codebook, also terms that match nothing. Other codes of the codebook play no part.
 *
 * @throws UserError when there is no such code, or nothing was imported yet.
 */
export async function termMatches(
  here: ProjectFolder,
  codebook: Codebook,
  id: string,
): Promise<readonly TermMatches[]> {
  const code = codebook.themes.flatMap(({ codes }) => codes).find((one) => one.id === id);
  if (code === undefined)
    throw new UserError(`De code "${id}" staat niet in het codeboek. Kies een code die erin staat.`);
  const suggest = createSuggester(alone(codebook, code), { unit: here.project.unit });
  return withStore(here, 'read', (store, cast) => {
    const interviewersIn = interviewerTurns(cast);
    const found = new Map(
      code.terms.map((term) => [term, { hits: 0, turns: 0, texts: new Map<string, number>() }]),
    );
    for (const transcript of transcripts(store)) {
      const turnsOf = new Map<string, Set<number>>();
      for (const { evidence, fragment } of suggest(transcript, interviewersIn(transcript.file))) {
        for (const { term, start, end } of evidence) {
          const one = found.get(term);
          if (one === undefined) continue;
          one.hits += 1;
          turnsOf.set(term, (turnsOf.get(term) ?? new Set()).add(fragment.turn));
          const text = fold(transcript.text.slice(start, end)).replace(/\s+/g, ' ');
          one.texts.set(text, (one.texts.get(text) ?? 0) + 1);
        }
      }
      for (const [term, turns] of turnsOf) {
        const one = found.get(term);
        if (one !== undefined) one.turns += turns.size;
      }
    }
    return [...found].map(([term, { hits, turns, texts }]) => ({
      term,
      hits,
      turns,
      matched: mostOften(texts),
    }));
  });
}

function alone(codebook: Codebook, code: Code): Codebook {
  return {
    ...codebook,
    themes: codebook.themes
      .filter(({ id }) => id === code.theme)
      .map((theme) => ({ ...theme, codes: [code] })),
  };
}

function mostOften(texts: ReadonlyMap<string, number>): { text: string; count: number }[] {
  return [...texts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'nl'))
    .slice(0, MOST_SHOWN);
}
