/** The obvious way to find terms, without numbers or tables; far too slow for an interview, easy to trust. */

import type { Hit } from '../../src/coding/matcher.js';
import { NEAR_WORDS, type Phrase, parseTerm, type WordPattern } from '../../src/coding/terms.js';
import { stem } from '../../src/language/stem.js';
import { hyphenParts, type Token } from '../../src/language/tokens.js';

type Place = Pick<Hit, 'first' | 'last'>;

/** For each place of a term's first phrase where the whole term holds, every span that it may have. */
export function placesOf(term: string, tokens: readonly Token[]): Place[][] {
  const [anchors = [], ...others] = parseTerm(term).phrases.map((phrase) => phrasePlaces(phrase, tokens));
  return anchors
    .map((anchor) =>
      others
        .reduce<Place[][]>(
          (choices, candidates) =>
            choices.flatMap((taken) =>
              candidates
                .filter((place) => near(anchor)(place) && !taken.some(sharesWord(place)))
                .map((place) => [...taken, place]),
            ),
          [[anchor]],
        )
        .map(union),
    )
    .filter((spans) => spans.length > 0);
}

/** Each start once, with the nearest end. */
function phrasePlaces(phrase: Phrase, tokens: readonly Token[]): Place[] {
  return tokens.flatMap((_, first) => {
    const ends = endsFrom(phrase, 0, first, tokens);
    return ends.length === 0 ? [] : [{ first, last: Math.min(...ends) }];
  });
}

/** Every token where the rest of a phrase can end when its word number `index` stands at a token. */
function endsFrom(phrase: Phrase, index: number, at: number, tokens: readonly Token[]): number[] {
  const pattern = phrase.words[index];
  const token = tokens[at];
  if (pattern === undefined || token === undefined || !matches(pattern, token.word)) return [];
  if (index === phrase.words.length - 1) return [at];
  const room = phrase.gaps[index] ?? 0;
  return tokens.flatMap((_, next) => {
    const inRoom = next > at && next - at - 1 <= room;
    const oneSentence = tokens.slice(at, next).every(({ endsSentence }) => !endsSentence);
    return inRoom && oneSentence ? endsFrom(phrase, index + 1, next, tokens) : [];
  });
}

function matches(pattern: WordPattern, word: string): boolean {
  return [word, ...hyphenParts(word)].some((form) => {
    if (pattern.kind === 'inflected') return stem(form) === pattern.stem;
    if (pattern.kind === 'literal') return form === pattern.word;
    if (pattern.kind === 'prefix') return form.startsWith(pattern.word);
    if (pattern.kind === 'suffix') return form.endsWith(pattern.word);
    return form.includes(pattern.word);
  });
}

function near(anchor: Place): (place: Place) => boolean {
  return ({ first, last }) => {
    const between = first > anchor.last ? first - anchor.last - 1 : anchor.first - last - 1;
    return between >= 0 && between <= NEAR_WORDS;
  };
}

function sharesWord(a: Place): (b: Place) => boolean {
  return (b) => a.first <= b.last && b.first <= a.last;
}

function union(places: readonly Place[]): Place {
  return {
    first: Math.min(...places.map(({ first }) => first)),
    last: Math.max(...places.map(({ last }) => last)),
  };
}
