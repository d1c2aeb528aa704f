/** How the signals make a probability: weights learned from interviews in the repository, fitted anew to what people code. */

import { readOwnBytes } from '../../files/own-data.js';
import { probabilityOf } from '../../learning/logistic-regression.js';
import { fitPulled, type Observation } from '../../learning/pulled-regression.js';
import type { Signals } from './signals.js';

/** Of no signal, and of each signal. */
export type Weights = readonly number[];

/** Where the weights stand in the data folder, as JSON: a list of four. */
export const RANKING_WEIGHTS = 'weights/ranking.json';

/** @throws when what comes with the program is damaged */
export function shippedWeights(): Weights {
  return JSON.parse(new TextDecoder().decode(readOwnBytes(RANKING_WEIGHTS))) as number[];
}

/** Signals apart: this is done for every turn and code. */
export function probabilityAt(weights: Weights, alike: number, above: number, terms: number): number {
  const [share = 0, ofAlike = 0, ofAbove = 0, ofTerms = 0] = weights;
  return probabilityOf(share + alike * ofAlike + above * ofAbove + terms * ofTerms);
}

export interface Judged {
  readonly signals: Signals;
  readonly isTrue: boolean;
}

/** How strongly weights of signals are drawn to the known ones, where each signal spreads by 1. */
const PULL = 10;
/** The share of what is true differs from project to project: it is held less. */
const PULL_OF_SHARE = 1;

/** The weights that fit what people coded, drawn towards those that are known. */
export function refitted(judged: readonly Judged[], known: Weights, pull = PULL): Weights {
  if (judged.length === 0) return known;
  const scales = scalesOf(judged);
  const towards = standardised(known, scales);
  const observations = judged.map(
    ({ signals, isTrue }): Observation => ({
      signals: signals.map((signal, at) => (signal - meanOf(scales, at)) / spreadOf(scales, at)),
      isTrue,
    }),
  );
  const strength = [PULL_OF_SHARE, ...scales.map(() => pull)];
  return asTheyWere(fitPulled(observations, { towards, strength }), scales);
}

interface Scale {
  readonly mean: number;
  readonly spread: number;
}

function scalesOf(judged: readonly Judged[]): Scale[] {
  return [0, 1, 2].map((at) => {
    const values = judged.map(({ signals }) => signals[at] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    // A signal that never differs has nothing to spread by.
    return { mean, spread: spread > 0 ? spread : 1 };
  });
}

const meanOf = (scales: readonly Scale[], at: number): number => scales[at]?.mean ?? 0;
const spreadOf = (scales: readonly Scale[], at: number): number => scales[at]?.spread ?? 1;

/** Weights for signals of mean 0 and spread 1 that give the same odds. */
function standardised([share = 0, ...weights]: Weights, scales: readonly Scale[]): number[] {
  const moved = weights.reduce((sum, weight, at) => sum + weight * meanOf(scales, at), share);
  return [moved, ...weights.map((weight, at) => weight * spreadOf(scales, at))];
}

function asTheyWere([share = 0, ...weights]: readonly number[], scales: readonly Scale[]): number[] {
  const raw = weights.map((weight, at) => weight / spreadOf(scales, at));
  return [raw.reduce((sum, weight, at) => sum - weight * meanOf(scales, at), share), ...raw];
}
