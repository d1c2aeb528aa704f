/** Finding sequences of words among tokens, by numbers. */

import { BOUNDARY_BITS, type TokenList } from '../../language/token-list.js';
import { ENDS_CLAUSE, ENDS_SENTENCE } from '../../language/tokens.js';
import type { Vocabulary } from '../../language/vocabulary.js';
import { type Condition, type Gap, ONE_CLAUSE, type Sequence } from '../terms/sequences.js';
import type { Place } from './near.js';
import type { Negation } from './negation.js';
import { createSlotTable } from './slot-table.js';

export interface SequenceFinder {
  /** The number of a sequence, for looking it up in what `find` gives. */
  add(sequence: Sequence): number;
  /** The places of every sequence that stands among the tokens `from` to `to` (exclusive), in order. */
  find(tokens: TokenList, from: number, to: number): ReadonlyMap<number, readonly Place[]>;
}

interface Step {
  readonly slot: number;
  readonly gap: Gap | null;
  readonly conditions: readonly Condition[];
}

interface CompiledSequence {
  readonly number: number;
  readonly steps: readonly Step[];
  /** The slots behind the first: without a word for each of them somewhere there is no place to look for. */
  readonly needed: readonly number[];
}

function enlarged<T extends Uint8Array | Int32Array>(numbers: T, least: number): T {
  const larger = new (numbers.constructor as new (length: number) => T)(Math.max(least, 2 * numbers.length));
  larger.set(numbers);
  return larger;
}

export function createSequenceFinder(vocabulary: Vocabulary, negation: Negation): SequenceFinder {
  const table = createSlotTable();
  const startingWith: CompiledSequence[][] = [];
  let count = 0;
  let slotCount = 0;
  /** Of each word of the vocabulary the slots that it fills; undefined until it is met. */
  const slotsOfWord: (readonly number[] | null | undefined)[] = [];
  /** 1 for a word that fills no slot, as nearly all do: one look at a byte is all that they take. */
  let isIdle = new Uint8Array(1 << 16);
  /** The search in which a word was last seen, and in which a slot was last filled: no sets to make and throw away. */
  let search = 0;
  let seenIn = new Int32Array(1 << 16);
  let filledIn = new Int32Array(1 << 10);

  function add({ slots, gaps, conditions }: Sequence): number {
    const steps = slots.map((patterns, index) => ({
      slot: table.add(patterns),
      gap: gaps[index - 1] ?? null,
      conditions: conditions.flatMap(({ slot, condition }) => (slot === index ? [condition] : [])),
    }));
    const compiled = { number: count, steps, needed: steps.slice(1).map(({ slot }) => slot) };
    count += 1;
    slotCount = Math.max(slotCount, ...steps.map(({ slot }) => slot + 1));
    const first = steps[0]?.slot ?? 0;
    const others = startingWith[first];
    if (others === undefined) startingWith[first] = [compiled];
    else others.push(compiled);
    return compiled.number;
  }

  function slotsAt(tokens: TokenList, at: number): readonly number[] | null {
    const number = (tokens.words[at] as number) >> BOUNDARY_BITS;
    const known = slotsOfWord[number];
    if (known !== undefined) return known;
    const slots = table.filledBy(vocabulary.words[number] ?? '');
    slotsOfWord[number] = slots;
    if (slots === null) {
      if (number >= isIdle.length) isIdle = enlarged(isIdle, number + 1);
      isIdle[number] = 1;
    }
    return slots;
  }

  function find(tokens: TokenList, from: number, to: number): ReadonlyMap<number, readonly Place[]> {
    const found = new Map<number, Place[]>();
    const startsAt = beginningsIn(tokens, from, to);
    if (startsAt.size === 0) return found;
    for (let at = from; at < to; at += 1) {
      const word = (tokens.words[at] as number) >> BOUNDARY_BITS;
      if (isIdle[word] === 1) continue;
      for (const sequence of startsAt.get(word) ?? []) {
        const last = endOf(sequence, tokens, at, from, to);
        if (last === null) continue;
        const places = found.get(sequence.number);
        if (places === undefined) found.set(sequence.number, [{ first: at, last }]);
        else places.push({ first: at, last });
      }
    }
    return found;
  }

  /**
   * By their first word the sequences of which every slot is filled somewhere: a few of the many that begin with "de". Each
   * distinct word is looked at once, however often it is said.
   */
  function beginningsIn(
    tokens: TokenList,
    from: number,
    to: number,
  ): ReadonlyMap<number, readonly CompiledSequence[]> {
    search += 1;
    if (seenIn.length < vocabulary.words.length) seenIn = enlarged(seenIn, vocabulary.words.length);
    if (filledIn.length < slotCount) filledIn = enlarged(filledIn, slotCount);
    const words: number[] = [];
    for (let at = from; at < to; at += 1) {
      const word = (tokens.words[at] as number) >> BOUNDARY_BITS;
      if (isIdle[word] === 1 || seenIn[word] === search) continue;
      seenIn[word] = search;
      const slots = slotsAt(tokens, at);
      if (slots === null) continue;
      words.push(word);
      for (const slot of slots) filledIn[slot] = search;
    }
    const beginnings = new Map<number, readonly CompiledSequence[]>();
    for (const word of words) {
      const possible: CompiledSequence[] = [];
      for (const slot of slotsOfWord[word] ?? []) {
        for (const sequence of startingWith[slot] ?? []) if (isPossible(sequence)) possible.push(sequence);
      }
      if (possible.length > 0) beginnings.set(word, possible);
    }
    return beginnings;
  }

  function isPossible({ needed }: CompiledSequence): boolean {
    for (const slot of needed) if (filledIn[slot] !== search) return false;
    return true;
  }

  /**
   * The nearest token where a sequence that begins at a token can end, or null. All ways to close a gap are followed at
   * once, since the first may lead nowhere; so the work is bounded, whatever the text.
   */
  function endOf(
    { steps }: CompiledSequence,
    tokens: TokenList,
    start: number,
    from: number,
    to: number,
  ): number | null {
    let reached: readonly number[] = [start];
    for (const [index, step] of steps.entries()) {
      if (index > 0) reached = stepsOn(reached, step, tokens, to);
      if (step.conditions.length > 0) {
        reached = reached.filter((at) => step.conditions.every((one) => holds(one, tokens, at, from, to)));
      }
      if (reached.length === 0) return null;
    }
    return reached[0] ?? null;
  }

  function stepsOn(
    reached: readonly number[],
    { slot, gap }: Step,
    tokens: TokenList,
    to: number,
  ): readonly number[] {
    const next: number[] = [];
    const room = gap?.words ?? 0;
    const boundary = gap?.within === ONE_CLAUSE ? ENDS_CLAUSE : ENDS_SENTENCE;
    for (const at of reached) {
      for (let other = at + 1; other <= at + 1 + room && other < to; other += 1) {
        if (((tokens.words[other - 1] as number) & boundary) > 0) break;
        if (other <= (next.at(-1) ?? -1)) continue;
        if (slotsAt(tokens, other)?.includes(slot) === true) next.push(other);
      }
    }
    return next;
  }

  function holds(condition: Condition, tokens: TokenList, at: number, from: number, to: number): boolean {
    switch (condition) {
      case 'negated':
        return negation.before(tokens, at, from) || negation.behind(tokens, at, to);
      case 'negated before':
        return negation.before(tokens, at, from);
      case 'negated behind':
        return negation.behind(tokens, at, to);
      case 'not negated before':
        return !negation.before(tokens, at, from);
      case 'not negated behind':
        return !negation.behind(tokens, at, to);
    }
  }

  return { add, find };
}
