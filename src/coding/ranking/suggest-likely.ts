/** A suggestion from a ranking: a code that is likely enough, on the sentences of the turn that carry it. */

import type { Code } from '../../model/codebook.js';
import { type Evidence, type Suggestion, strengthAt } from '../../model/coding.js';
import type { Unit } from '../../model/project.js';
import type { Span } from '../../model/transcript.js';
import type { Stretch } from '../matching/matcher.js';
import type { Judge } from '../suggesting/oordeel.js';
import { hitsOf, passagesIn } from './passages-in.js';
import type { RankedInterviews } from './ranked-interviews.js';
import type { ReadText, ReadTurn } from './read-text.js';

/** How many words of a passage are its evidence, beside the terms. */
const EVIDENCE_WORDS = 3;

export interface LikelySettings {
  readonly codes: readonly Code[];
  readonly unit: Unit;
  readonly judge: Judge;
}

/** A code that is likely in a turn. */
export interface Likely {
  /** Its place in the codebook. */
  readonly place: number;
  readonly probability: number;
  /** The words that a second reader pointed at; null for none. */
  readonly quote: Span | null;
}

/** The suggestions for one turn; none where no word can be pointed at. */
export function suggestLikely(
  ranked: RankedInterviews,
  text: ReadText,
  turn: ReadTurn,
  likely: readonly Likely[],
  { codes, unit, judge }: LikelySettings,
): Suggestion[] {
  const { transcript, tokens } = text;
  if (likely.length === 0) return [];
  const passageOf = passagesIn(ranked, text, turn, unit);
  return likely.flatMap(({ probability, place, quote }): Suggestion[] => {
    const code = codes[place];
    if (code === undefined) return [];
    const byTerms = hitsOf(turn, code.id);
    const { from, to, ...span } = passageOf(place, byTerms, quote);
    const stretch = { from, to };
    const evidence = evidenceIn(span, stretch, place, byTerms, quote);
    if (evidence.length === 0) return [];
    return [
      {
        code: code.id,
        fragment: { turn: turn.turn.number, ...span, text: transcript.text.slice(span.start, span.end) },
        evidence,
        source: quote === null ? 'gelijkenis' : 'taalmodel',
        probability,
        strength: strengthAt(probability),
        why: ranked.why(text, turn, place),
        oordeel: judge(tokens, stretch.from, stretch.to),
      },
    ];
  });

  /** The terms in a passage, and the words that weigh most beside them; of a passage without either, its longest word. */
  function evidenceIn(
    span: Span,
    stretch: Stretch,
    code: number,
    byTerms: readonly Evidence[],
    quote: Span | null,
  ): Evidence[] {
    if (quote !== null) return [{ term: transcript.text.slice(quote.start, quote.end), ...quote }];
    const terms = byTerms.filter(({ start, end }) => start >= span.start && end <= span.end);
    const words = ranked
      .weighty(tokens, stretch, code, EVIDENCE_WORDS)
      .map(({ token }) => wordAt(token))
      .filter(({ start, end }) => !terms.some((term) => term.start < end && term.end > start));
    const found = [...terms, ...words].sort((a, b) => a.start - b.start || a.end - b.end);
    return found.length > 0 ? found : longestWord(stretch).map(wordAt);
  }

  function wordAt(token: number): Evidence {
    const [start, end] = [tokens.starts[token] ?? 0, tokens.ends[token] ?? 0];
    return { term: transcript.text.slice(start, end), start, end };
  }

  function longestWord({ from, to }: Stretch): number[] {
    const length = (token: number): number => (tokens.ends[token] ?? 0) - (tokens.starts[token] ?? 0);
    const all = Array.from({ length: to - from }, (_, at) => from + at);
    return all.sort((a, b) => length(b) - length(a) || a - b).slice(0, 1);
  }
}
