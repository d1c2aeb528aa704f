/** The texts of a project as suggesters read them: with their words numbered, and who asks in them. */

import type { Corpus, TextToRead } from '../../coding/index.js';
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
  type Store,
  type StoredTranscript,
  saveTokens,
  saveVocabulary,
  storedTokens,
  storedVocabulary,
  transcripts,
} from '../../store/index.js';
import { interviewersByFile } from './interviewer-turns.js';

export type ProjectText = TextToRead & { readonly transcript: StoredTranscript };

export interface ProjectTexts extends Corpus {
  readonly vocabulary: Vocabulary;
  /** Of each current revision the speakers whose words are left out, as text. */
  readonly leftOut: ReadonlyMap<number, string>;
  texts(): Generator<ProjectText>;
  /** Keeps words that were new; call it within `write`. */
  keepVocabulary(): void;
}

/** @param keeps whether token lists that are made are kept: then it is called within `write` or `rehearse` */
export function projectTexts(store: Store, cast: readonly CastMember[], keeps: boolean): ProjectTexts {
  const interviewers = interviewersByFile(cast);
  const gone = interviewersByFile(cast.filter(({ role }) => role === 'vertrokken'));
  const silentIn = ({ file }: StoredTranscript): ReadonlySet<string> => interviewers.get(file) ?? new Set();
  const vocabulary = createVocabulary(storedVocabulary(store, TOKENIZER_VERSION));
  const known = vocabulary.words.length;
  const leftOut = new Map<number, string>();
  const read: [file: string, hash: string, silent: string, gone: string][] = [];
  for (const text of transcripts(store)) {
    const silent = JSON.stringify([...silentIn(text)].sort());
    leftOut.set(text.revision, silent);
    read.push([text.file, text.textHash, silent, JSON.stringify([...(gone.get(text.file) ?? [])].sort())]);
  }

  function tokensOf({ text, revision }: StoredTranscript): TokenList {
    const stored = storedTokens(store, TOKENIZER_VERSION, revision);
    if (stored !== null) return unpackTokens(stored);
    const tokens = listTokens(text, vocabulary);
    if (keeps) saveTokens(store, TOKENIZER_VERSION, revision, packTokens(tokens));
    return tokens;
  }

  return {
    vocabulary,
    leftOut,
    state: JSON.stringify(read.sort()),
    *texts() {
      for (const transcript of transcripts(store)) {
        const silent = silentIn(transcript);
        const left = gone.get(transcript.file) ?? new Set();
        yield {
          transcript,
          isInterviewer: ({ speaker }) => silent.has(speaker),
          asks: ({ speaker }) =>
            !silent.has(speaker) ? 'antwoordt' : left.has(speaker) ? 'geen van beide' : 'vraagt',
          tokens: tokensOf(transcript),
        };
      }
    },
    keepVocabulary() {
      if (vocabulary.words.length > known) saveVocabulary(store, TOKENIZER_VERSION, vocabulary.words);
    },
  };
}
