/** The words of a text, each with the turn in which it is said: what two versions of a text are compared by. */

import type { Span, Transcript, Turn } from '../../model/transcript.js';

/** As much of a transcript as comparing needs. */
export interface SpokenText extends Pick<Transcript, 'text'> {
  readonly turns: readonly Pick<Turn, 'number' | 'speaker' | 'start' | 'end'>[];
}

export interface Word extends Span {
  readonly text: string;
}

export interface SpokenWord extends Word {
  /** Index in the list of turns. */
  readonly turn: number;
  readonly speaker: string;
}

/** Words and single marks; white space is not compared. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** In order; offsets are those of the whole text. */
export function spokenWords({ text, turns }: SpokenText): SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const [turn, { speaker, start, end }] of turns.entries()) {
    for (const word of wordsOf(text.slice(start, end))) {
      words.push({ text: word.text, start: start + word.start, end: start + word.end, turn, speaker });
    }
  }
  return words;
}

/** A word as this speaker says it, which equals no word of another. */
export function spokenBy(speaker: string | null, word: string): string {
  return JSON.stringify([speaker, word]);
}

/** A full stop says nothing of where a passage went. */
export function isSpoken({ text }: Pick<Word, 'text'>): boolean {
  return !/^[\p{P}\p{S}]$/u.test(text);
}

/** The words without the marks between them; all, when there are only marks. */
export function countable<T extends Pick<Word, 'text'>>(words: readonly T[]): readonly T[] {
  const spoken = words.filter(isSpoken);
  return spoken.length === 0 ? words : spoken;
}
