/** Logistic regression of a few signals, drawn towards weights that are known: by Newton's method with a line search. */

import { probabilityOf } from './logistic-regression.js';

export interface Observation {
  readonly signals: readonly number[];
  readonly isTrue: boolean;
}

export interface Pull {
  /** The weights that the outcome is drawn towards: first that of no signal, then one per signal. */
  readonly towards: readonly number[];
  /** How strongly each is drawn, in the order of the weights; more than 0. */
  readonly strength: readonly number[];
}

const MOST_STEPS = 50;
const MOST_HALVINGS = 30;
/** An improvement of less is none. */
const SMALLEST_GAIN = 1e-9;

/** @returns the weights that make what is true likely, the rest unlikely, and stay near the known ones */
export function fitPulled(observations: readonly Observation[], pull: Pull): number[] {
  let weights = [...pull.towards];
  let loss = lossOf(weights, observations, pull);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const direction = newtonStep(weights, observations, pull);
    let length = 1;
    let next = moved(weights, direction, length);
    let nextLoss = lossOf(next, observations, pull);
    // A whole step may lead past the valley and up the other side, further each time.
    for (let halving = 0; nextLoss > loss && halving < MOST_HALVINGS; halving += 1) {
      length /= 2;
      next = moved(weights, direction, length);
      nextLoss = lossOf(next, observations, pull);
    }
    if (!(loss - nextLoss > SMALLEST_GAIN * (1 + loss))) return weights;
    weights = next;
    loss = nextLoss;
  }
  return weights;
}

function moved(weights: readonly number[], direction: readonly number[], length: number): number[] {
  return weights.map((weight, at) => weight - length * (direction[at] ?? 0));
}

export function oddsOf(weights: readonly number[], signals: readonly number[]): number {
  let sum = weights[0] ?? 0;
  for (let at = 0; at < signals.length; at += 1) sum += (signals[at] as number) * (weights[at + 1] ?? 0);
  return sum;
}

/** Minus the logarithm of how likely the observations are, and the pull. */
function lossOf(weights: readonly number[], observations: readonly Observation[], pull: Pull): number {
  let surprise = 0;
  for (const { signals, isTrue } of observations) {
    const odds = oddsOf(weights, signals);
    const against = isTrue ? -odds : odds;
    surprise += Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against)));
  }
  const drawn = weights.reduce(
    (sum, weight, at) => sum + ((pull.strength[at] ?? 0) / 2) * (weight - (pull.towards[at] ?? 0)) ** 2,
    0,
  );
  return surprise + drawn;
}

/** The slope divided by the curvature. */
function newtonStep(weights: readonly number[], observations: readonly Observation[], pull: Pull): number[] {
  const slope = weights.map((weight, at) => (pull.strength[at] ?? 0) * (weight - (pull.towards[at] ?? 0)));
  const curve = weights.map((_, row) =>
    weights.map((_, column) => (row === column ? (pull.strength[row] ?? 0) : 0)),
  );
  for (const { signals, isTrue } of observations) {
    const probability = probabilityOf(oddsOf(weights, signals));
    const error = probability - (isTrue ? 1 : 0);
    const spread = probability * (1 - probability);
    for (let row = 0; row < weights.length; row += 1) {
      const one = row === 0 ? 1 : (signals[row - 1] as number);
      slope[row] = (slope[row] as number) + error * one;
      const line = curve[row] as number[];
      // The other half is the same.
      line[0] = (line[0] as number) + spread * one;
      for (let column = 1; column <= row; column += 1)
        line[column] = (line[column] as number) + spread * one * (signals[column - 1] as number);
    }
  }
  return solved(
    curve.map((line, row) =>
      line.map((value, column) => (column > row ? (curve[column]?.[row] ?? 0) : value)),
    ),
    slope,
  );
}

/** Solves a few equations by elimination; a curvature with a pull in every direction always has a solution. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const line = rows[pivot] as number[];
    for (let row = 0; row < size; row += 1) {
      if (row === pivot) continue;
      const other = rows[row] as number[];
      const factor = (other[pivot] as number) / (line[pivot] as number);
      for (let column = pivot; column <= size; column += 1)
        other[column] = (other[column] as number) - factor * (line[column] as number);
    }
  }
  return rows.map((row, at) => (row[size] as number) / (row[at] as number));
}
