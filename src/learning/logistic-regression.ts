/** Logistic regression with AdaGrad: which weights of traits make what was marked likely, and the rest unlikely. */

// Duchi, Hazan and Singer (2011), "Adaptive subgradient methods for online learning", JMLR 12.

export interface Example {
  /** Numbers of weights; one that stands twice counts twice. */
  readonly traits: readonly number[];
  readonly isMarked: boolean;
}

export interface Training {
  /** How often all examples are gone through, at least once. */
  readonly rounds: number;
  /** The length of the first step of a weight. */
  readonly step: number;
  /** How strongly a weight is drawn to 0, as a share of itself. */
  readonly pullToZero: number;
  /** A trait that fewer examples have says nothing of others: its weight stays 0. */
  readonly fewest: number;
}

/** A mistake of less changes nothing. */
const SMALLEST_ERROR = 1e-4;
/** Keeps the first step finite. */
const SMALLEST_SQUARE = 1e-8;

/** How likely what has these natural logarithms of odds is: from 0 to 1. */
export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/**
 * The same examples in the same order give the same weights on every machine.
 *
 * @param size how many weights there are; the traits of examples are below it
 * @returns the weight of each trait, in natural logarithms of odds: the mean of what it was after each of the later rounds
 */
export function train(examples: readonly Example[], size: number, training: Training): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(SMALLEST_SQUARE);
  const sums = new Float64Array(size);
  const isTold = toldOften(examples, size, training.fewest);
  const firstOfLater = Math.min(Math.ceil(training.rounds / 2), training.rounds - 1);
  const below = shuffler();
  let order = examples;
  for (let round = 0; round < training.rounds; round += 1) {
    order = shuffled(order, below);
    for (const example of order) learnFrom(example, training, isTold, weights, squares);
    if (round < firstOfLater) continue;
    weights.forEach((weight, trait) => {
      sums[trait] = (sums[trait] as number) + weight;
    });
  }
  return sums.map((sum) => sum / (training.rounds - firstOfLater));
}

/** 1 for each trait that at least so many examples have. */
function toldOften(examples: readonly Example[], size: number, fewest: number): Uint8Array {
  const counts = new Int32Array(size);
  for (const { traits } of examples)
    for (const trait of traits) counts[trait] = (counts[trait] as number) + 1;
  return Uint8Array.from(counts, (count) => (count >= fewest ? 1 : 0));
}

/** One step, in place: each weight against its part in the mistake, shorter the more it was changed before. */
function learnFrom(
  { traits, isMarked }: Example,
  { step, pullToZero }: Training,
  isTold: Uint8Array,
  weights: Float64Array,
  squares: Float64Array,
): void {
  const odds = traits.reduce((sum, trait) => sum + (weights[trait] as number), 0);
  const error = probabilityOf(odds) - (isMarked ? 1 : 0);
  if (Math.abs(error) < SMALLEST_ERROR) return;
  for (const trait of traits) {
    if (isTold[trait] === 0) continue;
    const weight = weights[trait] as number;
    const slope = error + pullToZero * weight;
    const square = (squares[trait] as number) + slope * slope;
    squares[trait] = square;
    weights[trait] = weight - (step * slope) / Math.sqrt(square);
  }
}

/** Whole numbers from 0, below what is asked; the same row of them on every machine. */
function shuffler(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

function shuffled<T>(items: readonly T[], below: (limit: number) => number): T[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}
