/** Which codes are likely in a text, and what becomes of the suggestions that stand in it: only what changed is made anew. */

import { type Strength, strengthAt } from '../../model/coding.js';
import type { Proposals, Standing } from '../suggesting/suggester.js';
import type { MeasuredText } from './measured.js';
import type { RankedInterviews } from './ranked-interviews.js';
import type { ReadText, ReadTurn } from './read-text.js';
import { type Opinion, type SecondReader, weighed } from './second-reader.js';
import { type Likely, type LikelySettings, suggestLikely } from './suggest-likely.js';

/** A code that is less likely is not worth a look. */
export const LIKELY_FROM = 0.2;

export interface LikelyInText extends LikelySettings {
  readonly ranked: RankedInterviews;
  /** Somebody else who read some of the turns; null for nobody. */
  readonly second: SecondReader | null;
}

/** @param standing what was made of turns and codes that are the same */
export function likelyInText(
  { ranked, second, ...settings }: LikelyInText,
  text: ReadText,
  measured: MeasuredText,
  standing: readonly Standing[],
): Proposals {
  const { codes } = settings;
  const stands = new Map(standing.map((one) => [keyOf(one.turn, one.code), one] as const));
  const reweighed: { id: string; probability: number }[] = [];
  const suggestions = text.turns.flatMap((turn) => {
    const likely = likelyIn(turn).filter(({ place, probability, isSeconded }) => {
      const key = keyOf(turn.turn.number, codes[place]?.id ?? '');
      const one = isSeconded ? undefined : stands.get(key);
      if (one === undefined || !isOfStrength(one.strength, probability)) return true;
      if (one.probability !== probability) reweighed.push({ id: one.id, probability });
      stands.delete(key);
      return false;
    });
    return suggestLikely(ranked, text, turn, likely, settings);
  });
  return { suggestions, reweighed, gone: [...stands.values()] };

  function likelyIn(turn: ReadTurn): (Likely & { readonly isSeconded: boolean })[] {
    const from = turn.place * codes.length;
    const row = <T extends Float32Array | Uint8ClampedArray>(all: T): T =>
      all.subarray(from, from + codes.length) as T;
    const opinions = second?.opinions(text, turn, ranked) ?? NO_OPINIONS;
    const probabilities = ranked.ranker.probabilities(row(measured.likeness), row(measured.terms));
    const likely: (Likely & { readonly isSeconded: boolean })[] = [];
    probabilities.forEach((own, place) => {
      const opinion = opinions.size === 0 ? undefined : opinions.get(codes[place]?.id ?? '');
      const probability = weighed(own, opinion, LIKELY_FROM);
      if (probability < LIKELY_FROM) return;
      likely.push({ probability, place, quote: opinion?.quote ?? null, isSeconded: opinions.size > 0 });
    });
    return likely;
  }
}

function isOfStrength(strength: Strength, probability: number): boolean {
  return strengthAt(probability) === strength;
}

function keyOf(turn: number, code: string): string {
  return `${turn} ${code}`;
}

const NO_OPINIONS: ReadonlyMap<string, Opinion> = new Map();
