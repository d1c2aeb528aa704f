/** Two versions of a text laid beside each other: which word of each speaker became which. */

import { counterparts } from './counterparts.js';
import { type Occurrences, occurrencesIn } from './occurrences.js';
import { speakersNow } from './same-speakers.js';
import { type SpokenText, type SpokenWord, spokenBy, spokenWords } from './spoken-words.js';

export interface Compared {
  readonly before: SpokenText;
  readonly after: SpokenText;
  /** The words of the old text, with speakers as they are called in the new one. */
  readonly old: readonly SpokenWord[];
  readonly now: readonly SpokenWord[];
  /** For each old word the index of the new one that it became, by the same speaker; null when it was taken out. */
  readonly target: readonly (number | null)[];
  readonly inOld: Occurrences;
  readonly inNew: Occurrences;
  /** For each old word, and for the end of the text, what the nearest ones before and after it that stayed became. */
  readonly nearestBefore: readonly (number | null)[];
  readonly nearestAfter: readonly (number | null)[];
  /** What a label of the old text is called in the new one. */
  called(speaker: string): string;
}

export function compare(before: SpokenText, after: SpokenText): Compared {
  const now = spokenWords(after);
  const asWritten = spokenWords(before);
  const called = speakersNow(asWritten, now);
  const old = asWritten.map((word) => ({ ...word, speaker: called(word.speaker) }));
  const said = ({ speaker, text }: SpokenWord): string => spokenBy(speaker, text);
  const target = counterparts(old.map(said), now.map(said));
  const nearestBefore: (number | null)[] = [null];
  for (const word of target) nearestBefore.push(word ?? nearestBefore.at(-1) ?? null);
  const nearestAfter: (number | null)[] = [null];
  for (const word of target.slice(1).toReversed()) nearestAfter.push(word ?? nearestAfter.at(-1) ?? null);
  return {
    before,
    after,
    old,
    now,
    target,
    inOld: occurrencesIn(old),
    inNew: occurrencesIn(now),
    nearestBefore,
    nearestAfter: nearestAfter.reverse(),
    called,
  };
}
