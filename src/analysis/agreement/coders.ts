/** How well coders agree: for each code whether it is there, and for all codes together the set that a unit got. */

import { type Alpha, weightedAlpha } from './alpha.js';
import {
  BOOTSTRAP,
  type BootstrapSettings,
  bootstrapIntervals,
  type Interval,
  type Resampled,
} from './bootstrap.js';
import { type Metric, masi, nominal } from './metrics.js';
import { cohenKappa, gwetAc1, holsti, tableOf } from './two-coders.js';
import { patternsOf, type Unit } from './units.js';

/** The codes that each coder gave; null for a coder who did not go through the unit. */
export type CodedUnit = Unit<ReadonlySet<string>>;

export interface AlphaWithInterval {
  /** Krippendorff's α; null when it is undefined. */
  readonly alpha: number | null;
  /** Of α, by resampling units; null when α is undefined. */
  readonly interval: Interval | null;
}

/** Presence and absence of one code over all units. */
export interface CodeAgreement extends AlphaWithInterval {
  readonly code: string;
  /** How many units at least one coder gave the code. */
  readonly positives: number;
  /** How many units each coder gave the code, in the order of the coders. */
  readonly given: readonly number[];
  /** How often two coders agree, as a share of all that can be paired; null without units. */
  readonly agreement: number | null;
  /** Of two coders: Cohen's κ and Gwet's AC1; null with more, and where they are undefined. */
  readonly kappa: number | null;
  readonly ac1: number | null;
}

/** All codes together: α with MASI on the set of codes that a unit got. */
export interface SetAgreement extends AlphaWithInterval {
  /** The share of the units that got exactly the same codes from all who went through them. */
  readonly identical: number | null;
  /** Of two coders: Holsti's coefficient over all codings; null with more. */
  readonly holsti: number | null;
}

export interface CoderAgreement {
  readonly coders: readonly string[];
  /** How many units at least two coders went through; only these count. */
  readonly units: number;
  readonly codes: readonly CodeAgreement[];
  readonly sets: SetAgreement;
  /** How often a unit got a code from one coder and not from another who went through it. */
  readonly differences: number;
}

/** With fewer positive units than this, a coefficient says next to nothing about a code. */
export const FEW_POSITIVES = 10;

/** Whether its figures say next to nothing. */
export function isRare({ positives }: CodeAgreement): boolean {
  return positives < FEW_POSITIVES;
}

/** From here α is reliable, and from `TENTATIVE` it allows tentative conclusions (Krippendorff 2004, p. 241). */
export const RELIABLE = 0.8;
export const TENTATIVE = 0.667;

/**
 * @param coders the names behind the places in each unit
 * @param codes the ids that count; others are left out of the sets
 */
export function agreementOf(
  coders: readonly string[],
  codes: readonly string[],
  units: readonly CodedUnit[],
  settings: BootstrapSettings = BOOTSTRAP,
): CoderAgreement {
  const wanted = new Set(codes);
  const shared = units
    .filter((unit) => unit.filter((given) => given !== null).length > 1)
    .map((unit) => unit.map((given) => given && new Set([...given].filter((code) => wanted.has(code)))));
  const presence = codes.map((code) => measured(presenceOf(code, shared), nominal));
  const sets = measured(shared, masi, keyOf);
  const [ofSets = null, ...ofCodes] = intervalsOf([sets, ...presence], settings);
  return {
    coders,
    units: shared.length,
    codes: codes.map((code, index) =>
      codeAgreement(code, coders.length, presence[index] as Measured<number>, ofCodes[index] ?? null),
    ),
    sets: setAgreement(coders.length, sets, ofSets),
    differences: codes.reduce((sum, code) => sum + shared.filter((unit) => differOn(unit, code)).length, 0),
  };
}

/** Units with what follows from them, and how to compute it again from other numbers of units. */
interface Measured<T> extends Alpha {
  readonly units: readonly Unit<T>[];
  readonly resampled: Resampled;
}

function measured<T>(units: readonly Unit<T>[], metric: Metric<T>, key?: (value: T) => string): Measured<T> {
  const patterns = patternsOf(units, key);
  const alphaOf = weightedAlpha(patterns, metric);
  return {
    units,
    ...alphaOf(patterns.weights),
    resampled: { ...patterns, figure: (weights) => alphaOf(weights).alpha },
  };
}

/** What is undefined as it is has no interval either. */
function intervalsOf(
  all: readonly Pick<Measured<unknown>, 'alpha' | 'resampled'>[],
  settings: BootstrapSettings,
): (Interval | null)[] {
  const defined = all.filter(({ alpha }) => alpha !== null);
  const intervals = bootstrapIntervals(
    defined.map(({ resampled }) => resampled),
    settings,
  );
  return all.map((one) => intervals[defined.indexOf(one)] ?? null);
}

/** Whether a code was given by one coder and not by another who went through the unit. */
export function differOn(unit: CodedUnit, code: string): boolean {
  const given = unit.flatMap((codes) => (codes === null ? [] : [codes.has(code)]));
  return given.includes(true) && given.includes(false);
}

function presenceOf(code: string, units: readonly CodedUnit[]): Unit<number>[] {
  return units.map((unit) => unit.map((given) => (given === null ? null : Number(given.has(code)))));
}

function codeAgreement(
  code: string,
  coders: number,
  { units, alpha, observed, pairable }: Measured<number>,
  interval: Interval | null,
): CodeAgreement {
  const table = coders === 2 ? tableOf(units, [0, 1]) : null;
  return {
    code,
    positives: units.filter((unit) => unit.includes(1)).length,
    given: Array.from({ length: coders }, (_, coder) => units.filter((unit) => unit[coder] === 1).length),
    agreement: pairable === 0 ? null : 1 - observed,
    kappa: table && cohenKappa(table),
    ac1: table && gwetAc1(table),
    alpha,
    interval,
  };
}

function setAgreement(
  coders: number,
  { units, alpha }: Measured<ReadonlySet<string>>,
  interval: Interval | null,
): SetAgreement {
  const same = units.filter(
    (unit) => new Set(unit.flatMap((given) => (given === null ? [] : keyOf(given)))).size === 1,
  );
  return {
    alpha,
    interval,
    identical: units.length === 0 ? null : same.length / units.length,
    holsti: coders === 2 ? holstiOf(units) : null,
  };
}

function keyOf(codes: ReadonlySet<string>): string {
  return JSON.stringify([...codes].sort());
}

function holstiOf(units: readonly CodedUnit[]): number | null {
  const sum = (count: (one: ReadonlySet<string>, other: ReadonlySet<string>) => number): number =>
    units.reduce((total, [one, other]) => total + (one && other ? count(one, other) : 0), 0);
  return holsti(
    sum((one, other) => [...one].filter((code) => other.has(code)).length),
    sum((one) => one.size),
    sum((_, other) => other.size),
  );
}
