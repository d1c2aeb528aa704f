/** One pass of the codebook over all texts, and of the words for what is sensitive: only what changed is looked at again. */

import { createSuggester, renamesOf, rulesHasher } from '../../coding/index.js';
import {
  listTokens,
  packTokens,
  TOKENIZER_VERSION,
  type TokenList,
  unpackTokens,
} from '../../language/token-list.js';
import { createVocabulary } from '../../language/vocabulary.js';
import type { Codebook } from '../../model/codebook.js';
import type { Suggestion } from '../../model/coding.js';
import type { Unit } from '../../model/project.js';
import type { CastMember } from '../../model/respondent.js';
import { RECOGNISER_VERSION, sensitiveFinder } from '../../sensitive/index.js';
import {
  adoptDecisions,
  adoptMemos,
  isLookedAt,
  lastRunState,
  type RunState,
  replaceSuggestions,
  type Store,
  type StoredTranscript,
  type SuggestionChange,
  saveSensitive,
  saveTokens,
  saveVocabulary,
  storedTokens,
  storedVocabulary,
  transcripts,
  unchangedSince,
} from '../../store/index.js';
import { interviewersByFile } from '../project/interviewer-turns.js';

export interface CodingPass {
  readonly change: SuggestionChange;
  /** How many decisions went along with a code that got another id. */
  readonly adopted: number;
}

/**
 * Codes all current texts, and marks what is sensitive in them; call it within `write` or `rehearse`.
 *
 * @param step called after each text
 */
export function codeTexts(
  store: Store,
  codebook: Codebook,
  unit: Unit,
  cast: readonly CastMember[],
  step: () => void,
): CodingPass {
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  const { moves } = renamesOf(codes);
  const adopted = adoptDecisions(store, moves);
  adoptMemos(store, moves);
  const interviewers = interviewersByFile(cast);
  const leftOut = ({ file }: StoredTranscript): ReadonlySet<string> => interviewers.get(file) ?? new Set();
  const before = lastRunState(store);
  const hashOf = rulesHasher(codebook, unit);
  const now: RunState = {
    rules: new Map(codes.map((code) => [code.id, hashOf(code)])),
    interviewers: new Map(
      [...transcripts(store)].map((text) => [text.revision, JSON.stringify([...leftOut(text)].sort())]),
    ),
  };
  const unchanged = unchangedSince(before, now);
  const changedCodes = codes.filter(({ id }) => !unchanged.codes.has(id));
  const vocabulary = createVocabulary(storedVocabulary(store, TOKENIZER_VERSION));
  const known = vocabulary.words.length;
  const findSensitive = once(() => sensitiveFinder(vocabulary));
  const suggestAll = once(() => createSuggester(codebook, { unit, vocabulary }));
  const suggestChanged = once(() => createSuggester(codebook, { unit, vocabulary, codes: changedCodes }));

  function tokensOf({ text, revision }: StoredTranscript): TokenList {
    const stored = storedTokens(store, TOKENIZER_VERSION, revision);
    if (stored !== null) return unpackTokens(stored);
    const tokens = listTokens(text, vocabulary);
    saveTokens(store, TOKENIZER_VERSION, revision, packTokens(tokens));
    return tokens;
  }

  /** A text is looked at once, until the words to look for change. */
  function markSensitive(transcript: StoredTranscript): void {
    if (isLookedAt(store, transcript.revision, RECOGNISER_VERSION)) return;
    const passages = findSensitive()(transcript, tokensOf(transcript));
    saveSensitive(store, transcript.revision, RECOGNISER_VERSION, passages);
  }

  function* propose(): Generator<{ transcript: StoredTranscript; suggestion: Suggestion }> {
    for (const transcript of transcripts(store)) {
      markSensitive(transcript);
      const isCoded = unchanged.revisions.has(transcript.revision);
      if (!isCoded || changedCodes.length > 0) {
        const suggest = isCoded ? suggestChanged() : suggestAll();
        const silent = leftOut(transcript);
        const isInterviewer = ({ speaker }: { readonly speaker: string }): boolean => silent.has(speaker);
        for (const suggestion of suggest(transcript, isInterviewer, tokensOf(transcript))) {
          yield { transcript, suggestion };
        }
      }
      step();
    }
  }

  const change = replaceSuggestions(store, codebook, propose(), now, before);
  if (vocabulary.words.length > known) saveVocabulary(store, TOKENIZER_VERSION, vocabulary.words);
  return { change, adopted };
}

/** Made when it is first asked for: preparing a codebook takes longer than coding a text. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
