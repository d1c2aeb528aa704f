/** Ways to say a claim: of those that fit, the one used least, and never twice with other numbers. */

import type { Claim } from '../../model/claims.js';
import type { Sentence } from '../blocks.js';
import type { Names } from './names.js';

/** One way to say something; without `fits` it always can. Its words come from the claim and the names, and nothing else. */
export interface Way<T> {
  readonly fits?: (claim: T) => boolean;
  readonly say: (claim: T, names: Names) => string;
}

/** Says a claim, or several in one sentence; the sentence carries them. */
export type Phrasing = <T extends Claim | readonly Claim[]>(
  ways: readonly Way<T>[],
  claim: T,
  evidence: readonly string[],
) => Sentence;

/**
 * Makes a report read as if written by hand: a way that was used before comes back only when all others that fit were
 * used as often, and a sentence that would only differ in its numbers from an earlier one gives way to any other. The same
 * findings always give the same words.
 */
export function createPhrasing(names: Names): Phrasing {
  const used = new Map<unknown, number>();
  const said = new Set<string>();
  return (ways, claim, evidence) => {
    const fitting = ways
      .filter(({ fits }) => fits?.(claim) ?? true)
      .map((way, place) => ({ way, place, times: used.get(way) ?? 0, text: way.say(claim, names) }))
      .sort((a, b) => a.times - b.times || a.place - b.place);
    const chosen = fitting.find(({ text }) => !said.has(shapeOf(text))) ?? fitting[0];
    if (chosen === undefined) throw new Error('no way to say this');
    used.set(chosen.way, chosen.times + 1);
    said.add(shapeOf(chosen.text));
    const claims: readonly Claim[] = isOne(claim) ? [claim] : claim;
    return {
      text: chosen.text,
      evidence,
      claims,
      ...(claims.some(isOfOnePerson) && { warning: 'Slechts één respondent.' }),
    };
  };
}

function isOne(claim: Claim | readonly Claim[]): claim is Claim {
  return 'kind' in claim;
}

/** What a researcher must know before taking a sentence over. */
function isOfOnePerson(claim: Claim): boolean {
  return claim.kind === 'spoken' && claim.all.mentions === 1;
}

function shapeOf(text: string): string {
  return text.replace(/\d+/g, '#');
}
