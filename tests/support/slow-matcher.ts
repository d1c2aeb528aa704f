/** The obvious way to find terms, without numbers or tables; far too slow for an interview, easy to trust. */

import type { Condition, Sequence, WordPattern } from '../../src/coding/terms/sequences.js';
import { NEAR_WORDS, type Near, parseTerm } from '../../src/coding/terms/term.js';
import { stem } from '../../src/language/stem.js';
import { hyphenParts, type Token } from '../../src/language/tokens.js';

export interface Place {
  readonly first: number;
  readonly last: number;
}

/** For each way in which a term's first part stands somewhere, every span that the whole term may have then. */
export function placesOf(term: string, tokens: readonly Token[]): Place[][] {
  const { wanted, exclusions } = parseTerm(term);
  const excluded = exclusions.flatMap((exclusion) => nearPlaces(exclusion, tokens).flat());
  return nearPlaces(wanted, tokens)
    .map((spans) => spans.filter((span) => !excluded.some((place) => rulesOut(place, span, tokens))))
    .filter((spans) => spans.length > 0);
}

function nearPlaces({ parts, reach }: Near, tokens: readonly Token[]): Place[][] {
  const [anchors = [], ...others] = parts.map((part) => part.flatMap((one) => sequencePlaces(one, tokens)));
  const isNear = (a: Place, b: Place): boolean => {
    if (reach === '&beurt') return true;
    const between = b.first > a.last ? b.first - a.last - 1 : a.first - b.last - 1;
    if (reach === '&zin') return between <= 15 && sentence(a.first, tokens) === sentence(b.first, tokens);
    return between <= NEAR_WORDS;
  };
  return anchors.map((anchor) =>
    others
      .reduce<Place[][]>(
        (choices, candidates) =>
          choices.flatMap((taken) =>
            candidates
              .filter((place) => !taken.some(sharesWord(place)) && isNear(anchor, place))
              .map((place) => [...taken, place]),
          ),
        [[anchor]],
      )
      .map(union),
  );
}

/** Each start once, with the nearest end. */
function sequencePlaces(sequence: Sequence, tokens: readonly Token[]): Place[] {
  return tokens.flatMap((_, first) => {
    const ends = endsFrom(sequence, 0, first, tokens);
    return ends.length === 0 ? [] : [{ first, last: Math.min(...ends) }];
  });
}

/** Every token where the rest of a sequence can end when its word number `index` stands at a token. */
function endsFrom(sequence: Sequence, index: number, at: number, tokens: readonly Token[]): number[] {
  const token = tokens[at];
  const patterns = sequence.slots[index];
  if (patterns === undefined || token === undefined) return [];
  if (!patterns.some((pattern) => matches(pattern, token.word))) return [];
  const conditions = sequence.conditions.filter(({ slot }) => slot === index);
  if (!conditions.every(({ condition }) => holds(condition, at, tokens))) return [];
  if (index === sequence.slots.length - 1) return [at];
  const { words: room, within } = sequence.gaps[index] ?? { words: 0, within: 'zin' };
  return tokens.flatMap((_, next) => {
    const inRoom = next > at && next - at - 1 <= room;
    const isTogether = tokens
      .slice(at, next)
      .every(({ endsSentence, endsClause }) => (within === 'zin' ? !endsSentence : !endsClause));
    return inRoom && isTogether ? endsFrom(sequence, index + 1, next, tokens) : [];
  });
}

function matches(pattern: WordPattern, word: string): boolean {
  return [word, ...hyphenParts(word)].some((form) => {
    if (pattern.kind === 'stem') return stem(form) === pattern.stem;
    if (pattern.kind === 'literal') return form === pattern.word;
    if (pattern.kind === 'prefix') return form.startsWith(pattern.word);
    if (pattern.kind === 'suffix') return form.endsWith(pattern.word);
    return form.includes(pattern.word);
  });
}

function holds(condition: Condition, at: number, tokens: readonly Token[]): boolean {
  const before = isDeniedBefore(at, tokens);
  const behind = isDeniedBehind(at, tokens);
  if (condition === 'negated') return before || behind;
  if (condition === 'negated before') return before;
  if (condition === 'negated behind') return behind;
  return condition === 'not negated before' ? !before : !behind;
}

const DENIES = 'niet nie geen nooit niks niets niemand nergens nauwelijks amper zonder noch'.split(' ');
const DENIES_BEHIND = 'niet nie nooit niks niets niemand nergens'.split(' ');
const TURNS = 'maar want dus omdat terwijl hoewel alleen tenzij of'.split(' ');
const AFFIRMS = ['alleen', 'enkel', 'slechts'];

function isDeniedBefore(at: number, tokens: readonly Token[]): boolean {
  const reach = [1, 2, 3, 4].map((distance) => at - distance).filter((other) => other >= 0);
  const stop = reach.findIndex((other) => tokens[other]?.endsClause === true);
  const inClause = stop === -1 ? reach : reach.slice(0, stop);
  const found = inClause.find((other) => [...DENIES, ...TURNS].includes(tokens[other]?.word ?? ''));
  if (found === undefined || !DENIES.includes(tokens[found]?.word ?? '')) return false;
  return !saysYes(found, tokens);
}

function saysYes(at: number, tokens: readonly Token[]): boolean {
  const isAffirming = tokens[at]?.word === 'niet' && AFFIRMS.includes(tokens[at + 1]?.word ?? '');
  return isAffirming || tokens[at - 1]?.word === 'anders';
}

function isDeniedBehind(at: number, tokens: readonly Token[]): boolean {
  const reach = [1, 2, 3].map((distance) => at + distance).filter((other) => other < tokens.length);
  const stop = reach.findIndex((other) => tokens[other - 1]?.endsClause === true);
  const inClause = stop === -1 ? reach : reach.slice(0, stop);
  const found = inClause.find((other) => [...DENIES_BEHIND, ...TURNS].includes(tokens[other]?.word ?? ''));
  if (found === undefined || !DENIES_BEHIND.includes(tokens[found]?.word ?? '')) return false;
  const isTag = found - 1 > at && tokens[found - 1]?.word === 'toch';
  return !isTag && !saysYes(found, tokens);
}

function sentence(at: number, tokens: readonly Token[]): number {
  return tokens.slice(0, at).filter(({ endsSentence }) => endsSentence).length;
}

function rulesOut(exclusion: Place, { first, last }: Place, tokens: readonly Token[]): boolean {
  const isClose = exclusion.first - last <= 20 && first - exclusion.last <= 20;
  const reaches = sentence(exclusion.last, tokens) >= sentence(first, tokens);
  return isClose && reaches && sentence(exclusion.first, tokens) <= sentence(last, tokens);
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
