/** Suggestions: the sentences of a turn that carry a code, with the words that say so. */

import { sentences } from '../../language/sentences.js';
import { listTokens, type TokenList } from '../../language/token-list.js';
import { createVocabulary, type Vocabulary } from '../../language/vocabulary.js';
import type { Code, Codebook } from '../../model/codebook.js';
import type { Suggestion } from '../../model/coding.js';
import type { Unit } from '../../model/project.js';
import type { Span, Transcript, Turn } from '../../model/transcript.js';
import { createMatcher, type Hit } from '../matching/matcher.js';
import { groupBySentences, passagesOf } from './fragments.js';
import { createJudge } from './oordeel.js';
import { createQuestions } from './questions.js';
import { createSubjects, type OffSubject } from './short-answers.js';
import { strengthOf } from './strength.js';

export interface SuggestSettings {
  readonly unit?: Unit;
  /** The numbers of words that token lists were made with; a new one when there are none. */
  readonly vocabulary?: Vocabulary;
  /** Only these codes of the codebook; all when it is left out. */
  readonly codes?: readonly Code[];
}

/**
 * Suggests codings for a transcript.
 *
 * @param isInterviewer whose words count only for codes that ask for it
 * @param tokens of the transcript's text, when they are known already
 */
export type TermSuggester = (
  transcript: Transcript,
  isInterviewer: (turn: Turn) => boolean,
  tokens?: TokenList,
) => Suggestion[];

/** Prepares a codebook once for coding many transcripts. The same text and codes always give the same suggestions. */
export function createSuggester(
  codebook: Pick<Codebook, 'themes' | 'indicators' | 'groups'>,
  settings: SuggestSettings = {},
): TermSuggester {
  const allCodes = codebook.themes.flatMap((theme) => theme.codes);
  const { unit = 'zinnen', vocabulary = createVocabulary(), codes = allCodes } = settings;
  const match = createMatcher(codes, vocabulary, codebook.groups);
  const judge = createJudge(codebook.indicators, vocabulary, codebook.groups);
  const subjectsOf = createSubjects(allCodes, vocabulary, codebook.groups);
  const alsoInterviewer = new Set(codes.flatMap((code) => (code.alsoInterviewer ? [code.id] : [])));

  return (transcript, isInterviewer, tokens = listTokens(transcript.text, vocabulary)) => {
    const questions = createQuestions();
    let next = 0;
    return transcript.turns.flatMap((turn) => {
      const from = tokenFrom(tokens, turn.start, next);
      const to = tokenFrom(tokens, turn.end, from);
      next = to;
      const asks = isInterviewer(turn);
      const question = questions.before(from, to, { asks, label: turn.speaker });
      if (asks && alsoInterviewer.size === 0) return [];
      const hits = match(tokens, from, to, question).filter(({ rule }) => !asks || alsoInterviewer.has(rule));
      if (hits.length === 0) return [];
      return suggestInTurn(transcript.text, turn, hits, tokens, subjectsOf(tokens, from, to, question));
    });
  };

  function suggestInTurn(
    text: string,
    turn: Turn,
    hits: readonly Hit[],
    tokens: TokenList,
    isOffSubject: OffSubject,
  ): Suggestion[] {
    const spoken = text.slice(turn.start, turn.end);
    const spans = unit === 'beurt' ? [{ start: 0, end: spoken.length }] : sentences(spoken);
    const inText = spans.map(({ start, end }) => ({ start: turn.start + start, end: turn.start + end }));
    return [...byRule(hits)].flatMap(([code, own]) => {
      const groups = groupBySentences(own, tokens, inText);
      return passagesOf(groups, inText).flatMap(({ start, end }, index): Suggestion[] => {
        const signs = groups[index]?.hits ?? [];
        const strength = strengthOf(signs);
        if (isOffSubject(code, signs, strength)) return [];
        const from = tokenFrom(tokens, start, 0);
        return [
          {
            code,
            fragment: { turn: turn.number, start, end, text: text.slice(start, end) },
            evidence: signs.map((hit) => ({ term: hit.term, ...spanOf(tokens, hit) })),
            source: 'termen',
            probability: null,
            strength,
            why: null,
            oordeel: judge(tokens, from, tokenFrom(tokens, end, from)),
          },
        ];
      });
    });
  }
}

function byRule(hits: readonly Hit[]): Map<string, Hit[]> {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.rule);
    if (group === undefined) groups.set(hit.rule, [hit]);
    else group.push(hit);
  }
  return groups;
}

function spanOf({ starts, ends }: TokenList, { first, last }: Hit): Span {
  return { start: starts[first] ?? 0, end: ends[last] ?? 0 };
}

/** The first token, from a given one on, that does not begin before an offset. */
function tokenFrom({ starts, length }: TokenList, offset: number, from: number): number {
  let low = from;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
