/** How well suggestions by likeness do against what a coder marked by hand, before and after others were coded. */

import {
  type GoldCoding,
  type PassagePair,
  type RankedTurn,
  type RankingScore,
  scoreRanking,
} from '../../analysis/index.js';
import {
  hitsOf,
  passagesIn,
  type ReadInterviews,
  readInterviews,
  type WentThrough,
} from '../../coding/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { CastMember } from '../../model/respondent.js';
import type { Store } from '../../store/index.js';
import { projectTexts } from '../project/project-texts.js';
import { wentThrough } from './went-through.js';

/** How well it goes once so many other interviews were coded. */
export interface LearningPoint {
  readonly interviews: number;
  readonly score: RankingScore;
}

const LEARNED_FROM = [0, 2, 4, 8];

export interface LikenessSettings {
  /** Whether to measure also after some of the interviews were coded. */
  readonly curve: boolean;
  /** Whether the weights to begin with are fitted to the other interviews: for those that the shipped ones were fitted to. */
  readonly fitsAnew?: boolean;
}

/**
 * Scores each interview of the gold with what can be learned from others of the gold, never from itself: of those in order
 * of file the next ones behind it, and from the first on again. Of fewer interviews all others are learned from.
 */
export function scoreLikeness(
  store: Store,
  cast: readonly CastMember[],
  codebook: Codebook,
  gold: readonly GoldCoding[],
  { curve, fitsAnew = false }: LikenessSettings,
): LearningPoint[] {
  const texts = projectTexts(store, cast, false);
  const read = readInterviews(codebook, texts.vocabulary, texts);
  const went = wentThrough(store, cast, gold);
  const files = [...new Set(went.map(({ file }) => file))].sort();
  const most = files.length - 1;
  const sizes = curve ? [...new Set(LEARNED_FROM.map((size) => Math.min(size, most)))] : [0];
  const places = new Map(
    codebook.themes.flatMap((theme) => theme.codes).map(({ id }, place) => [id, place] as const),
  );
  return sizes.map((size) => ({
    interviews: size,
    score: scoreRanking(
      files.flatMap((file, at) => {
        const others = new Set(
          Array.from({ length: size }, (_, further) => files[(at + 1 + further) % files.length]),
        );
        const weights = fitsAnew ? read.weights(went.filter((one) => one.file !== file)) : undefined;
        const ranked = read.rank(
          went.filter((one) => others.has(one.file)),
          weights,
        );
        const own = went.filter((one) => one.file === file);
        const marked = gold.filter((one) => one.file === file);
        return rankedTurns(read, ranked, file, own, { places, marked });
      }),
    ),
  }));
}

function rankedTurns(
  read: ReadInterviews,
  ranked: ReturnType<ReadInterviews['rank']>,
  file: string,
  went: readonly WentThrough[],
  { places, marked }: { places: ReadonlyMap<string, number>; marked: readonly GoldCoding[] },
): RankedTurn[] {
  const text = read.text(file);
  const given = new Map(went.map(({ turn, codes }) => [turn, codes]));
  return (text?.turns ?? []).flatMap((turn): RankedTurn[] => {
    const codes = given.get(turn.turn.number);
    if (text === undefined || codes === undefined) return [];
    return [
      {
        file,
        probabilities: ranked.probabilities(text, turn),
        codes: new Set(codes.flatMap((code) => places.get(code) ?? [])),
        passages: marked
          .filter((one) => one.turn === turn.turn.number)
          .flatMap(({ code, marked: words }): PassagePair[] => {
            const place = places.get(code);
            if (words === undefined || place === undefined) return [];
            const proposed = passagesIn(ranked, text, turn, 'zinnen')(place, hitsOf(turn, code));
            return [{ marked: words, proposed }];
          }),
      },
    ];
  });
}
