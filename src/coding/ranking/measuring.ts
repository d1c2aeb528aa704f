/** Measures texts against codes: anew for a code that changed, as it was kept for the others, with the same outcome. */

import { ZERO } from '../../learning/sparse.js';
import type { Stretch } from '../matching/matcher.js';
import type { Hearing } from './hearing.js';
import { createLikeness, type Likeness } from './likeness.js';
import { emptyMeasure, LENGTHS, type MeasuredText, unpackMeasured } from './measured.js';
import type { Ranker } from './ranker.js';
import { type Lengths, lengthsOf, shortened, type Weighed } from './rarity.js';
import type { ReadText } from './read-text.js';
import { termsOf } from './term-hits.js';
import { TRAITS, type TraitReader, type Traits } from './traits.js';

/** A code as it was measured: as long as its rules stay, and the texts do, so does what was measured. */
export interface Column {
  readonly code: string;
  readonly rules: string;
}

export interface Measuring {
  /** The codes for which nothing was kept. */
  readonly changed: ReadonlySet<string>;
  /** @param kept what was kept of this text; null for nothing */
  measure(text: ReadText, kept: Uint8Array | null): MeasuredText;
}

/** @param before the codes of what was kept, in their order; none when it is of other texts */
export function changedColumns(columns: readonly Column[], before: readonly Column[]): Set<string> {
  const known = new Map(before.map(({ code, rules }) => [code, rules]));
  return new Set(columns.flatMap(({ code, rules }) => (known.get(code) === rules ? [] : [code])));
}

export function measuring(
  { docs, rarity, codes, read }: Hearing,
  { likeness, profiles }: Ranker,
  columns: readonly Column[],
  before: readonly Column[],
): Measuring {
  const changed = changedColumns(columns, before);
  const places = codes.flatMap(({ id }, place) => (changed.has(id) ? [place] : []));
  const placeBefore = new Map(before.map(({ code }, place) => [code, place]));
  const stays = codes.flatMap(({ id }, place) =>
    changed.has(id) ? [] : [{ place, was: placeBefore.get(id) ?? 0 }],
  );
  const isNew = (place: number): boolean => changed.has(codes[place]?.id ?? '');
  const newProfiles = profiles.map((profile, place) => (isNew(place) ? profile : ZERO));
  const newDocs = docs.map((doc, place) => (isNew(place) ? doc : { words: ZERO, grams: ZERO }));
  const likenessToNew = places.length === 0 ? likeness : createLikeness(newProfiles, newDocs);
  const readNew = places.length === 0 ? null : read.only(wantedIn(newProfiles, newDocs));

  function measure(text: ReadText, kept: Uint8Array | null): MeasuredText {
    const measured = emptyMeasure(text.turns.length, codes.length);
    const old = kept === null ? null : unpackMeasured(kept, text.turns.length, before.length);
    if (old === null) {
      measureAnew(
        text,
        measured,
        codes.map((_, place) => place),
        likeness,
        weighAll(measured),
      );
      return measured;
    }
    measured.lengths.set(old.lengths);
    for (let turn = 0; turn < text.turns.length; turn += 1) {
      for (const { place, was } of stays) {
        const [to, from] = [turn * codes.length + place, turn * before.length + was];
        measured.likeness[to] = old.likeness[from] as number;
        measured.terms[to] = old.terms[from] as number;
      }
    }
    if (readNew !== null)
      measureAnew(text, measured, places, likenessToNew, weighSome(text, measured, readNew));
    return measured;
  }

  function measureAnew(
    text: ReadText,
    { likeness: all, terms }: MeasuredText,
    wanted: readonly number[],
    alikeTo: Likeness,
    weigh: Weigh,
  ): void {
    for (const turn of text.turns) {
      const { place: row, spoken, asked, traits, askedTraits } = turn;
      const alike = alikeTo({
        spoken: weigh(traits, spoken, LENGTHS * row),
        asked: asked === null || askedTraits === null ? null : weigh(askedTraits, asked, LENGTHS * row + 2),
      });
      for (const place of wanted) {
        const cell = row * codes.length + place;
        all[cell] = alike[place] as number;
        terms[cell] = termsOf(turn.byTerms(codes[place]?.id ?? '')).length;
      }
    }
  }

  /** Weighs all traits, and writes down how long they are. */
  function weighAll({ lengths }: MeasuredText): Weigh {
    return (traits, _, at) => {
      const part = rarity.weighPart(traits());
      const whole = lengthsOf(part);
      lengths[at] = whole.words;
      lengths[at + 1] = whole.grams;
      return shortened(part, whole);
    };
  }

  /** Weighs the traits that a changed code has, since others make it no more alike. */
  function weighSome({ tokens }: ReadText, { lengths }: MeasuredText, read: TraitReader): Weigh {
    return (_, { from, to }, at) => {
      const whole: Lengths = { words: lengths[at] as number, grams: lengths[at + 1] as number };
      return shortened(rarity.weighPart(read(tokens, from, to)), whole);
    };
  }

  return { changed, measure };
}

/** @param at where the lengths of this stretch stand */
type Weigh = (traits: () => Traits, stretch: Stretch, at: number) => Weighed;

function wantedIn(profiles: readonly { readonly keys: Int32Array }[], docs: readonly Weighed[]) {
  const [words, grams] = [new Uint8Array(TRAITS), new Uint8Array(TRAITS)];
  for (const { keys } of profiles) for (const key of keys) words[key] = 1;
  for (const { grams: own } of docs) for (const key of own.keys) grams[key] = 1;
  return { words, grams };
}
