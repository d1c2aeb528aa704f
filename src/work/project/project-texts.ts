/** The texts of a project as suggesters read them: with their words numbered, and who asks in them. */

import type { Corpus, KeptRanking, TextToRead } from '../../coding/index.js';
import {
  listTokens,
  packTokens,
  TOKENIZER_VERSION,
  type TokenList,
  unpackTokens,
} from '../../language/token-list.js';
import { createVocabulary, type Vocabulary } from '../../language/vocabulary.js';
import type { CastMember } from '../../model/respondent.js';
import {
  currentTexts,
  type Store,
  type StoredTranscript,
  saveMeasure,
  saveRanking,
  saveTokens,
  saveVocabulary,
  storedMeasure,
  storedRanking,
  storedTokens,
  storedVocabulary,
  transcriptReader,
} from '../../store/index.js';
import { interviewersByFile } from './interviewer-turns.js';

export type ProjectText = TextToRead & { readonly transcript: StoredTranscript };

export interface ProjectTexts extends Corpus {
  readonly vocabulary: Vocabulary;
  /** Of each current revision the speakers whose words are left out, as text. */
  readonly leftOut: ReadonlyMap<number, string>;
  texts(): Generator<ProjectText>;
  text(file: string): ProjectText | undefined;
  /** A text that is at hand, its words numbered as those of all others; also when the store was closed meanwhile. */
  readAnew(transcript: StoredTranscript): ProjectText;
  /** What the last ranking of these texts came to. */
  readonly kept: KeptRanking;
  /** Keeps words that were new; call it within `write`. */
  keepVocabulary(): void;
}

/** @param keeps whether token lists that are made are kept: then it is called within `write` or `rehearse` */
export function projectTexts(store: Store, cast: readonly CastMember[], keeps: boolean): ProjectTexts {
  const interviewers = interviewersByFile(cast);
  const gone = interviewersByFile(cast.filter(({ role }) => role === 'vertrokken'));
  const silentIn = (file: string): ReadonlySet<string> => interviewers.get(file) ?? new Set();
  const transcriptOf = transcriptReader(store);
  const vocabulary = createVocabulary(storedVocabulary(store, TOKENIZER_VERSION));
  const known = vocabulary.words.length;
  const leftOut = new Map<number, string>();
  const revisions = new Map<string, number>();
  const read: [file: string, hash: string, silent: string, gone: string][] = [];
  for (const { file, textHash, revision } of currentTexts(store)) {
    const silent = JSON.stringify([...silentIn(file)].sort());
    leftOut.set(revision, silent);
    revisions.set(file, revision);
    read.push([file, textHash, silent, JSON.stringify([...(gone.get(file) ?? [])].sort())]);
  }

  function tokensOf({ text, revision }: StoredTranscript): TokenList {
    const stored = storedTokens(store, TOKENIZER_VERSION, revision);
    if (stored !== null) return unpackTokens(stored);
    const tokens = listTokens(text, vocabulary);
    if (keeps) saveTokens(store, TOKENIZER_VERSION, revision, packTokens(tokens));
    return tokens;
  }

  function withRoles(transcript: StoredTranscript, tokens: TokenList): ProjectText {
    const silent = silentIn(transcript.file);
    const left = gone.get(transcript.file) ?? new Set();
    return {
      transcript,
      isInterviewer: ({ speaker }) => silent.has(speaker),
      asks: ({ speaker }) =>
        !silent.has(speaker) ? 'antwoordt' : left.has(speaker) ? 'geen van beide' : 'vraagt',
      tokens,
    };
  }

  function text(file: string): ProjectText | undefined {
    const revision = revisions.get(file);
    const transcript = revision === undefined ? undefined : transcriptOf(revision);
    return transcript === undefined ? undefined : withRoles(transcript, tokensOf(transcript));
  }

  const inStore = (file: string, work: (revision: number) => void): void => {
    const revision = revisions.get(file);
    if (keeps && revision !== undefined) work(revision);
  };

  return {
    vocabulary,
    leftOut,
    size: revisions.size,
    state: JSON.stringify(read.sort()),
    text,
    // Tokens that are in the store may have words that were numbered since.
    readAnew: (transcript) => withRoles(transcript, listTokens(transcript.text, vocabulary)),
    *texts() {
      for (const file of revisions.keys()) {
        const one = text(file);
        if (one !== undefined) yield one;
      }
    },
    kept: {
      head: () => storedRanking(store),
      text: (file, state) => {
        const revision = revisions.get(file);
        return revision === undefined ? null : storedMeasure(store, revision, state);
      },
      keepHead: (head) => {
        if (keeps) saveRanking(store, head);
      },
      keepText: (file, state, measured) =>
        inStore(file, (revision) => saveMeasure(store, revision, state, measured)),
    },
    keepVocabulary() {
      if (vocabulary.words.length > known) saveVocabulary(store, TOKENIZER_VERSION, vocabulary.words);
    },
  };
}
