/** Fragments that read as quotes: whole sentences around the words that carry a code. */

import type { TokenList } from '../../language/token-list.js';
import type { Span } from '../../model/transcript.js';
import type { Hit } from '../matching/matcher.js';

/** Hits in the same or in adjacent sentences, with the first and the last of these. */
export interface SentenceGroup {
  readonly firstSentence: number;
  readonly lastSentence: number;
  readonly hits: readonly Hit[];
}

/** A fragment shorter than this does not read as a quote and takes its neighbour along. */
const SHORT_FRAGMENT = 25;

/** @param sentences in order, as spans of the same text as the tokens */
export function groupBySentences(
  hits: readonly Hit[],
  { starts, ends }: TokenList,
  sentences: readonly Span[],
): SentenceGroup[] {
  const groups: { firstSentence: number; lastSentence: number; hits: Hit[] }[] = [];
  let from = 0;
  for (const hit of [...hits].sort((a, b) => a.first - b.first || a.last - b.last)) {
    const first = sentenceThatReaches((starts[hit.first] ?? 0) + 1, sentences, from);
    const last = sentenceThatReaches(ends[hit.last] ?? 0, sentences, first);
    from = first;
    const group = groups.at(-1);
    if (group !== undefined && first <= group.lastSentence + 1) {
      group.lastSentence = Math.max(group.lastSentence, last);
      group.hits.push(hit);
    } else {
      groups.push({ firstSentence: first, lastSentence: last, hits: [hit] });
    }
  }
  return groups;
}

/** The first sentence, from a given one on, that does not end before an offset. */
function sentenceThatReaches(offset: number, sentences: readonly Span[], from: number): number {
  let sentence = from;
  while ((sentences[sentence]?.end ?? offset) < offset) sentence += 1;
  return sentence;
}

/**
 * The passage of each group. A very short one takes the next sentence along, or the one before when it is the last;
 * passages never overlap.
 */
export function passagesOf(groups: readonly SentenceGroup[], sentences: readonly Span[]): Span[] {
  let taken = -1;
  return groups.map(({ firstSentence, lastSentence }) => {
    let first = firstSentence;
    let last = lastSentence;
    if (lengthOf(first, last, sentences) < SHORT_FRAGMENT) {
      if (last + 1 < sentences.length) last += 1;
      else if (first - 1 > taken) first -= 1;
    }
    taken = last;
    return { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 };
  });
}

function lengthOf(first: number, last: number, sentences: readonly Span[]): number {
  return (sentences[last]?.end ?? 0) - (sentences[first]?.start ?? 0);
}
