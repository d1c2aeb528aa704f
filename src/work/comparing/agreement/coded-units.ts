/** The turns that coders went through by hand, as units with the codes that each coder gave. */

import type { CodedUnit } from '../../../analysis/index.js';
import type { CodeFinder } from '../../../coding/index.js';
import { givenCodes, reviewedTurns, type Store } from '../../../store/index.js';

export interface CodedTurn {
  readonly file: string;
  readonly turn: number;
  readonly respondent: string;
  /** In the order of the coders who coded any turn that counts. */
  readonly given: CodedUnit;
}

export interface CodedTurns {
  /** Those of the coders who coded any of the turns. */
  readonly coders: readonly string[];
  /** Turns of respondents that at least two of the coders coded, in order of file and place. */
  readonly turns: readonly CodedTurn[];
  readonly leftOut: LeftOut;
}

/** How many turns at least two coders went through, and the coding of one or more of them does not count. */
export interface LeftOut {
  /** Since that coder had seen proposals, or what others decided. */
  readonly notBlind: number;
  /** Since a code that they gave is gone, and nobody chose another yet. */
  readonly codeGone: number;
}

/**
 * A code goes by the id that it has now.
 *
 * @param isBlind whether only what coders did on blind sheets counts
 */
export function codedTurns(
  store: Store,
  coders: readonly string[],
  codes: CodeFinder,
  isBlind: boolean,
  isWanted: (respondent: string) => boolean,
): CodedTurns {
  const given = codesByCoder(store, codes, isBlind);
  const units: (Omit<CodedTurn, 'given'> & { readonly given: ReadonlyMap<string, ReadonlySet<string>> })[] =
    [];
  const leftOut = { notBlind: 0, codeGone: 0 };
  for (const { file, turn, respondent, seenBy } of seenTurns(store, isWanted)) {
    const seen = coders.filter((coder) => seenBy.has(coder));
    if (seen.length < 2) continue;
    const isCounted = (coder: string): boolean => !isBlind || seenBy.get(coder) === true;
    const codesOf = (coder: string): Given => given.get(keyOf(file, turn, coder)) ?? NOTHING_GIVEN;
    if (!seen.every(isCounted)) leftOut.notBlind += 1;
    if (seen.some((coder) => isCounted(coder) && codesOf(coder).isWaiting)) leftOut.codeGone += 1;
    const counted = seen.filter((coder) => isCounted(coder) && !codesOf(coder).isWaiting);
    if (counted.length < 2) continue;
    units.push({
      file,
      turn,
      respondent,
      given: new Map(counted.map((coder) => [coder, codesOf(coder).codes])),
    });
  }
  const partaking = coders.filter((coder) => units.some(({ given: codes }) => codes.has(coder)));
  const turns = units.map((unit) => ({
    ...unit,
    given: partaking.map((coder) => unit.given.get(coder) ?? null),
  }));
  return { coders: partaking, turns, leftOut };
}

interface SeenUnit {
  readonly file: string;
  readonly turn: number;
  readonly respondent: string;
  /** Of each coder who went through it, whether they did so blind. */
  readonly seenBy: Map<string, boolean>;
}

function seenTurns(store: Store, isWanted: (respondent: string) => boolean): Iterable<SeenUnit> {
  const units = new Map<string, SeenUnit>();
  for (const { file, turn, coder, isBlind, respondent } of reviewedTurns(store)) {
    if (respondent === null || !isWanted(respondent)) continue;
    const key = keyOf(file, turn);
    const unit = units.get(key) ?? { file, turn, respondent, seenBy: new Map() };
    unit.seenBy.set(coder, isBlind);
    units.set(key, unit);
  }
  return units.values();
}

interface Given {
  readonly codes: ReadonlySet<string>;
  /** Whether one of the codes is gone, and its decision waits for a person. */
  readonly isWaiting: boolean;
}

const NOTHING_GIVEN: Given = { codes: new Set(), isWaiting: false };

function codesByCoder(store: Store, codes: CodeFinder, isBlind: boolean): Map<string, Given> {
  const given = new Map<string, Given>();
  for (const { file, turn, coder, code } of givenCodes(store, isBlind)) {
    const key = keyOf(file, turn, coder);
    const before = given.get(key) ?? NOTHING_GIVEN;
    const now = codes.known(code);
    given.set(
      key,
      now === null
        ? { ...before, isWaiting: true }
        : { ...before, codes: new Set([...before.codes, now.id]) },
    );
  }
  return given;
}

/** The coders who went through any turn by hand, in order. */
export function coders(store: Store): string[] {
  return [...new Set(reviewedTurns(store).map(({ coder }) => coder))].sort();
}

function keyOf(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}
