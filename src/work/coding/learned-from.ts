/** What suggestions learn from: turns that people went through and the codes that they gave, but no second coder's own work. */

import type { WentThrough } from '../../coding/index.js';
import type { Learned, PersonsWork } from '../../store/index.js';

export interface Lesson extends Learned {
  readonly turns: readonly WentThrough[];
}

export const NO_LESSON: Lesson = { turns: [], interviews: 0, codings: 0 };

/**
 * Of coders who each coded a turn by hand only the one who decided most in the project is learned from: what the second
 * one found on their own is for comparing the two. A difference that was settled counts, whoever settled it.
 */
export function lessonFrom(work: readonly PersonsWork[]): Lesson {
  const decided = new Map<string, number>();
  for (const { coder, decisions } of work) decided.set(coder, (decided.get(coder) ?? 0) + decisions.length);
  const isBefore = (one: string, other: string): boolean => {
    const more = (decided.get(one) ?? 0) - (decided.get(other) ?? 0);
    return more > 0 || (more === 0 && one < other);
  };
  const turns = turnsOf(work).map((own): WentThrough => {
    const [{ file, turn }] = own;
    const heard = own.map((one) =>
      one.isByHand && own.some(({ coder }) => isBefore(coder, one.coder))
        ? { ...one, decisions: one.decisions.filter(({ settles }) => settles) }
        : one,
    );
    return { file, turn, codes: codesGiven(heard) };
  });
  const withCodes = turns.filter(({ codes }) => codes.length > 0);
  return {
    turns,
    interviews: new Set(withCodes.map(({ file }) => file)).size,
    codings: withCodes.reduce((sum, { codes }) => sum + codes.length, 0),
  };
}

type OfOneTurn = readonly [PersonsWork, ...PersonsWork[]];

function turnsOf(work: readonly PersonsWork[]): OfOneTurn[] {
  const turns: [PersonsWork, ...PersonsWork[]][] = [];
  for (const one of work) {
    const last = turns.at(-1);
    if (last !== undefined && last[0].file === one.file && last[0].turn === one.turn) last.push(one);
    else turns.push([one]);
  }
  return turns;
}

/** The codes that somebody confirmed and nobody else rejected; where a difference was settled, that decides. */
function codesGiven(own: readonly PersonsWork[]): string[] {
  const codes = new Set(own.flatMap(({ decisions }) => decisions.map(({ code }) => code)));
  return [...codes].sort().filter((code) => {
    const about = own.map(({ decisions }) => decisions.filter((decision) => decision.code === code));
    const settled = about.flat().filter(({ settles }) => settles);
    if (settled.length > 0) return settled.some(({ verdict }) => verdict === 'bevestigd');
    const confirms = (decisions: (typeof about)[number]): boolean =>
      decisions.some(({ verdict }) => verdict === 'bevestigd');
    return about.some(confirms) && about.every((decisions) => decisions.length === 0 || confirms(decisions));
  });
}
