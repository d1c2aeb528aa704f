/** What terms propose in a text, looked for when it is asked for: of all codes together, or of few in every text and one more. */

import type { Codebook } from '../../model/codebook.js';
import type { Suggestion } from '../../model/coding.js';
import { once } from '../../model/once.js';
import { createSuggester, type SuggestSettings, type TermSuggester } from '../suggesting/suggest.js';
import type { TextToRead } from '../suggesting/suggester.js';

/** What the terms of a code propose in a text, by the number of the turn. */
export type TermHits = (code: string) => ReadonlyMap<number, readonly Suggestion[]>;

/** What terms propose: the codes that are looked for together with a code, and the same however often it is asked for. */
export type TermsWith = (code: string) => TermSuggester;

const NOWHERE: ReadonlyMap<number, readonly Suggestion[]> = new Map();

/**
 * Prepares the terms of all codes at once when they are first asked for; or, where most are seldom asked for, of these few,
 * and of each other by itself.
 */
export function termsTogether(
  codebook: Codebook,
  settings: Omit<SuggestSettings, 'codes'>,
  few: ReadonlySet<string> | null,
): TermsWith {
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  const prepare = (isWanted: (code: string) => boolean) =>
    once(() => createSuggester(codebook, { ...settings, codes: codes.filter(({ id }) => isWanted(id)) }));
  const together = prepare((code) => few === null || few.has(code));
  const alone = new Map(codes.map(({ id }) => [id, prepare((code) => code === id)]));
  return (code) => (few === null || few.has(code) ? together : (alone.get(code) ?? together))();
}

export function termHits({ transcript, isInterviewer, tokens }: TextToRead, terms: TermsWith): TermHits {
  const found = new Map<TermSuggester, ReturnType<typeof byCode>>();
  return (code) => {
    const suggest = terms(code);
    const known = found.get(suggest) ?? byCode(suggest(transcript, isInterviewer, tokens));
    found.set(suggest, known);
    return known.get(code) ?? NOWHERE;
  };
}

function byCode(suggestions: readonly Suggestion[]): Map<string, Map<number, Suggestion[]>> {
  const codes = new Map<string, Map<number, Suggestion[]>>();
  for (const suggestion of suggestions) {
    const turns = codes.get(suggestion.code) ?? new Map<number, Suggestion[]>();
    const { turn } = suggestion.fragment;
    codes.set(suggestion.code, turns.set(turn, [...(turns.get(turn) ?? []), suggestion]));
  }
  return codes;
}

/** The distinct terms by which a code was found. */
export function termsOf(found: readonly Suggestion[]): string[] {
  if (found.length === 0) return [];
  return [...new Set(found.flatMap(({ evidence }) => evidence.map(({ term }) => term)))];
}
