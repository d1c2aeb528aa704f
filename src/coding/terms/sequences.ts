/** Sequences: words that follow each other, which is all that a matcher needs to know of a term's phrases. */

export const ONE_SENTENCE = 'zin';
export const ONE_CLAUSE = 'zinsdeel';

/** How much may stand between two words of a sequence. */
export interface Gap {
  readonly words: number;
  readonly within: typeof ONE_SENTENCE | typeof ONE_CLAUSE;
}

/** What must hold of a negation before or behind a word for it to count. */
export type Condition =
  | 'negated'
  | 'negated before'
  | 'negated behind'
  | 'not negated before'
  | 'not negated behind';

/** A condition on the word in one slot. */
export interface Conditioned {
  readonly slot: number;
  readonly condition: Condition;
}

/** What a word in a text must be, to stand where a word of a term stands. */
export type WordPattern =
  | { readonly kind: 'stem'; readonly stem: string }
  | { readonly kind: 'literal'; readonly word: string }
  | { readonly kind: 'prefix'; readonly word: string }
  | { readonly kind: 'suffix'; readonly word: string }
  | { readonly kind: 'infix'; readonly word: string };

export interface Sequence {
  /** Of each word the patterns of which it must match one. */
  readonly slots: readonly (readonly WordPattern[])[];
  /** `gaps[i]` lies between slot i and slot i + 1. */
  readonly gaps: readonly Gap[];
  readonly conditions: readonly Conditioned[];
}

export const NO_GAP: Gap = { words: 0, within: ONE_SENTENCE };

export function inARow(slots: Sequence['slots'], gap: Gap = NO_GAP): Sequence {
  return { slots, gaps: slots.slice(1).map(() => gap), conditions: [] };
}

/** Each of the first followed by each of the second, with a gap between. */
export function followedBy(firsts: readonly Sequence[], gap: Gap, seconds: readonly Sequence[]): Sequence[] {
  return firsts.flatMap((one) =>
    seconds.map((other) => ({
      slots: [...one.slots, ...other.slots],
      gaps: [...one.gaps, gap, ...other.gaps],
      conditions: [
        ...one.conditions,
        ...other.conditions.map(({ slot, condition }) => ({ slot: slot + one.slots.length, condition })),
      ],
    })),
  );
}

/** Alternatives of one word each become one slot, so that choices multiply only where they must. */
export function anyOf(alternatives: readonly Sequence[]): Sequence[] {
  const isWord = ({ slots, conditions }: Sequence): boolean => slots.length === 1 && conditions.length === 0;
  const words = alternatives.filter(isWord).flatMap(({ slots }) => slots[0] ?? []);
  const others = alternatives.filter((sequence) => !isWord(sequence));
  return words.length === 0 ? others : [inARow([words]), ...others];
}

/**
 * The same words under a negation: before the first of them, behind the last, or between a verb and its particle (deed
 * niet mee).
 */
export function negated(sequences: readonly Sequence[]): Sequence[] {
  return sequences.flatMap((sequence) => {
    if (sequence.slots.length === 1) return [under(sequence, { slot: 0, condition: 'negated' })];
    const { before, behind } = edgesOf(sequence);
    return [
      ...before.map((slot) => under(sequence, { slot, condition: 'negated before' })),
      ...behind.map((slot) => under(sequence, { slot, condition: 'negated behind' })),
    ];
  });
}

/** The same words where no negation stands in any of these places. */
export function notNegated(sequences: readonly Sequence[]): Sequence[] {
  return sequences.map((sequence) => {
    const { before, behind } = edgesOf(sequence);
    return under(
      sequence,
      ...before.map((slot) => ({ slot, condition: 'not negated before' }) as const),
      ...behind.map((slot) => ({ slot, condition: 'not negated behind' }) as const),
    );
  });
}

/** The slots before and behind which a negation denies the whole; only a verb that comes apart has a gap within a clause. */
function edgesOf({ slots, gaps }: Sequence): {
  readonly before: readonly number[];
  readonly behind: readonly number[];
} {
  const apart = gaps.flatMap(({ within }, index) => (within === ONE_CLAUSE ? [index] : []));
  return { before: [0, ...apart.map((index) => index + 1)], behind: [...apart, slots.length - 1] };
}

function under(sequence: Sequence, ...conditions: readonly Conditioned[]): Sequence {
  return { ...sequence, conditions: [...sequence.conditions, ...conditions] };
}
