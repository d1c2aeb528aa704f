/** How well terms, likeness and a language model do against what a coder marked by hand, before and after others were coded. */

import {
  type GoldCoding,
  type PassagePair,
  type RankedTurn,
  type RankingScore,
  scoreRanking,
} from '../../analysis/index.js';
import {
  hitsOf,
  LIKELY_FROM,
  type Opinion,
  passagesIn,
  type RankedInterviews,
  type ReadText,
  type ReadTurn,
  readInterviews,
  type SecondReader,
  weighed,
} from '../../coding/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { Source } from '../../model/coding.js';
import type { Unit } from '../../model/project.js';
import type { CastMember } from '../../model/respondent.js';
import type { Store } from '../../store/index.js';
import { projectTexts } from '../project/project-texts.js';
import { wentThrough } from './went-through.js';

/** How well it goes once so many other interviews were coded. */
export interface LearningPoint {
  /** What proposes: terms, which learn nothing; likeness; or likeness with what a language model said. */
  readonly by: Source;
  readonly interviews: number;
  /** Of how many of the turns that are measured the language model said something; null where it does not take part. */
  readonly answered: number | null;
  readonly score: RankingScore;
}

const LEARNED_FROM = [0, 2, 4, 8];

/** Terms tell no probability: the cut-offs that their suggestions pass, and so little for each that none passes the next. */
const [WEAK, STRONG, EACH] = [0.2, 0.5, 1e-4];

export interface LikenessSettings {
  /** Whether to measure also after some of the interviews were coded. */
  readonly curve: boolean;
  /** Whether the weights to begin with are fitted to the other interviews: for those that the shipped ones were fitted to. */
  readonly fitsAnew?: boolean;
  readonly unit?: Unit;
  /** What a language model said of turns; null or left out for nothing. */
  readonly second?: SecondReader | null;
}

/** A turn that is measured, and what the coder gave in it. */
interface Measured {
  readonly text: ReadText;
  readonly turn: ReadTurn;
  readonly codes: ReadonlySet<number>;
  readonly marked: readonly GoldCoding[];
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
  { curve, fitsAnew = false, unit = 'zinnen', second = null }: LikenessSettings,
): LearningPoint[] {
  const texts = projectTexts(store, cast, false);
  const read = readInterviews(codebook, texts.vocabulary, texts, { unit });
  const went = wentThrough(store, cast, gold);
  const files = [...new Set(went.map(({ file }) => file))].sort();
  const most = files.length - 1;
  const sizes = curve ? [...new Set(LEARNED_FROM.map((size) => Math.min(size, most)))] : [0];
  const codes = codebook.themes.flatMap((theme) => theme.codes.map(({ id }) => id));
  const places = new Map(codes.map((id, place) => [id, place] as const));
  const measured = new Map(files.map((file) => [file, measuredIn(file)] as const));

  function measuredIn(file: string): Measured[] {
    const text = read.text(file);
    const given = new Map(went.filter((one) => one.file === file).map((one) => [one.turn, one.codes]));
    return (text?.turns ?? []).flatMap((turn): Measured[] => {
      const own = given.get(turn.turn.number);
      if (text === undefined || own === undefined) return [];
      const marked = gold.filter((one) => one.file === file && one.turn === turn.turn.number);
      return [{ text, turn, marked, codes: new Set(own.flatMap((code) => places.get(code) ?? [])) }];
    });
  }

  /** What is learned from so many others when this file is measured. */
  function rankedFor(file: string, size: number): RankedInterviews {
    const at = files.indexOf(file);
    const others = new Set(
      Array.from({ length: size }, (_, further) => files[(at + 1 + further) % files.length]),
    );
    const weights = fitsAnew ? read.weights(went.filter((one) => one.file !== file)) : undefined;
    return read.rank(
      went.filter((one) => others.has(one.file)),
      weights,
    );
  }

  function byTerms(one: Measured): RankedTurn {
    const found = codes.map((code) => one.turn.byTerms(code));
    return {
      file: one.text.transcript.file,
      codes: one.codes,
      probabilities: found.map((suggestions) => {
        const isStrong = suggestions.some(({ strength }) => strength === 'sterk');
        return suggestions.length === 0 ? 0 : (isStrong ? STRONG : WEAK) + EACH * suggestions.length;
      }),
      passages: passages(one, (place) => found[place]?.[0]?.fragment ?? null),
    };
  }

  function byLikeness(one: Measured, ranked: RankedInterviews, opinions: Opinions): RankedTurn {
    const { text, turn } = one;
    const passageOf = passagesIn(ranked, text, turn, unit);
    const opinionOf = (place: number): Opinion | undefined => opinions.get(codes[place] ?? '');
    return {
      file: text.transcript.file,
      codes: one.codes,
      probabilities: ranked
        .probabilities(text, turn)
        .map((probability, place) => weighed(probability, opinionOf(place), LIKELY_FROM)),
      passages: passages(one, (place) =>
        passageOf(place, hitsOf(turn, codes[place] ?? ''), opinionOf(place)?.quote),
      ),
    };
  }

  function passages({ marked }: Measured, propose: (place: number) => PassagePair['proposed'] | null) {
    return marked.flatMap(({ code, marked: words }): PassagePair[] => {
      const place = places.get(code);
      const proposed = words === undefined || place === undefined ? null : propose(place);
      return words === undefined || proposed === null ? [] : [{ marked: words, proposed }];
    });
  }

  const all = [...measured.values()].flat();
  const points: LearningPoint[] = [
    { by: 'termen', interviews: 0, answered: null, score: scoreRanking(all.map(byTerms)) },
  ];
  const withModel: LearningPoint[] = [];
  for (const interviews of sizes) {
    const alone: RankedTurn[] = [];
    const seconded: RankedTurn[] = [];
    let answered = 0;
    for (const [file, turns] of measured) {
      const ranked = rankedFor(file, interviews);
      for (const one of turns) {
        const opinions = second?.opinions(one.text, one.turn, ranked) ?? NO_OPINIONS;
        if (opinions.size > 0) answered += 1;
        alone.push(byLikeness(one, ranked, NO_OPINIONS));
        seconded.push(byLikeness(one, ranked, opinions));
      }
    }
    points.push({ by: 'gelijkenis', interviews, answered: null, score: scoreRanking(alone) });
    if (answered > 0) {
      withModel.push({ by: 'taalmodel', interviews, answered, score: scoreRanking(seconded) });
    }
  }
  return [...points, ...withModel];
}

type Opinions = ReadonlyMap<string, Opinion>;

const NO_OPINIONS: Opinions = new Map();
