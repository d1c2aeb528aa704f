/** Which sentences of a text are sensitive: words by kind, after what only looks like them was taken out. */

import { fold } from '../language/fold.js';
import { sentences } from '../language/sentences.js';
import { BOUNDARY_BITS, type TokenList } from '../language/token-list.js';
import type { Vocabulary } from '../language/vocabulary.js';
import { SENSITIVE_KINDS, type SensitiveKind, type SensitivePassage } from '../model/sensitive.js';
import type { Span, Transcript, Turn } from '../model/transcript.js';
import { type Phrase, phrasesByWord } from './phrases.js';
import { lookalikesOf, termsOf } from './words.js';

/** Goes up when the words change, so that texts are looked at again. */
export const RECOGNISER_VERSION = 4;

export type SensitiveFinder = (
  transcript: Pick<Transcript, 'text' | 'turns'>,
  tokens: TokenList,
  isWanted?: (turn: Turn) => boolean,
) => SensitivePassage[];

interface Prepared {
  readonly phrasesAbout: (word: string) => readonly Phrase<SensitiveKind>[];
  readonly lookalikesAbout: (word: string) => readonly Phrase<SensitiveKind>[];
}

let ready: Prepared | null = null;

/** The lists by word: made when first asked for, since most commands never do. */
function prepared(): Prepared {
  ready ??= {
    phrasesAbout: phrasesByWord(SENSITIVE_KINDS.map((kind) => ({ about: kind, written: termsOf(kind) }))),
    lookalikesAbout: phrasesByWord(
      SENSITIVE_KINDS.map((kind) => ({ about: kind, written: lookalikesOf(kind) })),
    ),
  };
  return ready;
}

/**
 * Prepares the words once for many texts. The finder gives the sensitive sentences of the wanted turns, in order, with
 * offsets in UTF-16 code units of the text. Word lists find words, not meanings: what is said in other words is missed.
 *
 * @param vocabulary of the tokens that the finder is given
 */
export function sensitiveFinder({ words }: Pick<Vocabulary, 'words'>): SensitiveFinder {
  const { phrasesAbout, lookalikesAbout } = prepared();
  const known: (readonly Phrase<SensitiveKind>[])[] = [];

  function phrasesOf(word: number): readonly Phrase<SensitiveKind>[] {
    known[word] ??= phrasesAbout(words[word] ?? '');
    return known[word];
  }

  function kindsOf(sentence: string, phrases: ReadonlySet<Phrase<SensitiveKind>>): SensitiveKind[] {
    const spoken = fold(sentence).replace(/\s+/g, ' ');
    const heard = [...phrases].filter(({ expression }) => finds(expression(), spoken));
    if (heard.length === 0) return [];
    const harmless = [...new Set(spoken.split(' ').flatMap(lookalikesAbout))];
    return SENSITIVE_KINDS.filter((kind) => {
      const ofKind = heard.filter(({ about }) => about === kind);
      if (ofKind.length === 0) return false;
      const left = harmless
        .filter(({ about }) => about === kind)
        .reduce((rest, { expression }) => rest.replace(expression(), ' | '), spoken);
      return ofKind.some(({ expression }) => finds(expression(), left));
    });
  }

  return ({ text, turns }, tokens, isWanted = () => true) => {
    let at = 0;
    return turns.flatMap((turn) => {
      const told: { readonly start: number; readonly phrases: readonly Phrase<SensitiveKind>[] }[] = [];
      for (; at < tokens.length && (tokens.starts[at] as number) < turn.end; at += 1) {
        const phrases = phrasesOf((tokens.words[at] as number) >> BOUNDARY_BITS);
        if (phrases.length > 0) told.push({ start: (tokens.starts[at] as number) - turn.start, phrases });
      }
      if (told.length === 0 || !isWanted(turn)) return [];
      const spoken = text.slice(turn.start, turn.end);
      return sentences(spoken).flatMap(({ start, end }: Span) => {
        const inSentence = told.filter((word) => word.start >= start && word.start < end);
        if (inSentence.length === 0) return [];
        const kinds = kindsOf(
          spoken.slice(start, end),
          new Set(inSentence.flatMap(({ phrases }) => phrases)),
        );
        if (kinds.length === 0) return [];
        return [{ turn: turn.number, start: turn.start + start, end: turn.start + end, kinds }];
      });
    });
  };
}

function finds(expression: RegExp, spoken: string): boolean {
  return spoken.search(expression) !== -1;
}
