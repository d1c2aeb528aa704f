/** Suggestions from a ranking: each code that is likely enough, on the sentences of the turn that carry it. */

import { sentences } from '../../language/sentences.js';
import type { TokenList } from '../../language/token-list.js';
import type { Code } from '../../model/codebook.js';
import { type Evidence, type Suggestion, strengthAt } from '../../model/coding.js';
import type { Unit } from '../../model/project.js';
import type { Span } from '../../model/transcript.js';
import type { Stretch } from '../matching/matcher.js';
import type { Judge } from '../suggesting/oordeel.js';
import { bestRun, type SentenceRun, spanOfRun } from './passage.js';
import type { RankedInterviews } from './ranked-interviews.js';
import type { ReadText, ReadTurn } from './read-text.js';
import { type Opinion, type SecondReader, weighed } from './second-reader.js';

/** A code that is less likely is not worth a look. */
export const LIKELY_FROM = 0.2;

/** How many words of a passage are its evidence, beside the terms. */
const EVIDENCE_WORDS = 3;

export interface LikelySettings {
  readonly codes: readonly Code[];
  readonly unit: Unit;
  readonly judge: Judge;
  /** Somebody else who read some of the turns; null for nobody. */
  readonly second: SecondReader | null;
}

/** The suggestions for one text, in the order of its turns and of the codebook. */
export function suggestLikely(
  ranked: RankedInterviews,
  text: ReadText,
  { codes, unit, judge, second }: LikelySettings,
): Suggestion[] {
  const { transcript, tokens } = text;
  return text.turns.flatMap((turn) => {
    const opinions = second?.opinions(text, turn, ranked) ?? NO_OPINIONS;
    const likely = ranked.probabilities(text, turn).flatMap((ownProbability, place) => {
      const opinion = opinions.get(codes[place]?.id ?? '');
      const probability = weighed(ownProbability, opinion, LIKELY_FROM);
      return probability >= LIKELY_FROM ? [{ probability, place, quote: opinion?.quote ?? null }] : [];
    });
    if (likely.length === 0) return [];
    const parts = partsOf(transcript.text, turn, tokens, unit);
    const likeness = parts.length > 1 ? parts.map((part) => ranked.likenessOfPart(tokens, part)) : [];
    return likely.flatMap(({ probability, place, quote }) => {
      const code = codes[place];
      if (code === undefined) return [];
      const byTerms = turn.byTerms
        .filter((found) => found.code === code.id)
        .flatMap(({ evidence }) => evidence);
      const own = parts.map((_, at) => likeness[at]?.[place] ?? 0);
      const run = quote === null ? bestRun(withTerms(own, parts, byTerms)) : runAround(quote, parts);
      const span = spanOfRun(run, parts);
      const stretch = { from: parts[run.first]?.from ?? 0, to: parts[run.last]?.to ?? 0 };
      const evidence = evidenceIn(span, stretch, place, byTerms, quote);
      if (evidence.length === 0) return [];
      return [
        {
          code: code.id,
          fragment: { turn: turn.turn.number, ...span, text: transcript.text.slice(span.start, span.end) },
          evidence,
          source: quote === null ? ('gelijkenis' as const) : ('taalmodel' as const),
          probability,
          strength: strengthAt(probability),
          why: ranked.why(text, turn, place),
          oordeel: judge(tokens, stretch.from, stretch.to, code.impliedOordeel),
        },
      ];
    });
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

const NO_OPINIONS: ReadonlyMap<string, Opinion> = new Map();

/** The sentences in which words stand. */
function runAround({ start, end }: Span, parts: readonly Span[]): SentenceRun {
  const first = parts.findIndex((part) => part.end > start);
  const last = parts.findLastIndex((part) => part.start < end);
  return { first: Math.max(first, 0), last: Math.max(last, first, 0) };
}

type Part = Span & Stretch;

/** The sentences of a turn, or the whole of it, in the text and as tokens. */
function partsOf(text: string, { turn, spoken }: ReadTurn, { starts }: TokenList, unit: Unit): Part[] {
  const said = text.slice(turn.start, turn.end);
  const spans = unit === 'beurt' ? [{ start: 0, end: said.length }] : sentences(said);
  let at = spoken.from;
  return spans.map(({ start, end }) => {
    const from = at;
    while (at < spoken.to && (starts[at] as number) < turn.start + end) at += 1;
    return { start: turn.start + start, end: turn.start + end, from, to: at };
  });
}

/** A sentence in which a term hit weighs as much more as the best sentence does: a term is a reader's own pointer. */
function withTerms(
  scores: readonly number[],
  parts: readonly Span[],
  byTerms: readonly Evidence[],
): number[] {
  const most = Math.max(...scores, 0) || 1;
  return scores.map((score, at) => {
    const { start, end } = parts[at] ?? { start: 0, end: 0 };
    return byTerms.some((term) => term.start < end && term.end > start) ? score + most : score;
  });
}
