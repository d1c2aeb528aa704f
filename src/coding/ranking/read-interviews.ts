/** The interviews of a project, to be ranked by whatever people coded in them: read all at once, or few when rarity is known. */

import type { Vocabulary } from '../../language/vocabulary.js';
import type { Codebook } from '../../model/codebook.js';
import type { Unit } from '../../model/project.js';
import { isUnforeseen } from '../../model/unforeseen.js';
import type { TextToRead } from '../suggesting/suggester.js';
import { fittedToTexts } from './fitting.js';
import { type Hearing, hear, type WentThrough } from './hearing.js';
import { type RankedInterviews, rankInterviews } from './ranked-interviews.js';
import { countRarity, type DocumentCounts, type Rarity, rarityFrom } from './rarity.js';
import { documentsIn, type ReadText, readText } from './read-text.js';
import { termHits, termsTogether } from './term-hits.js';
import { createTraitReader, type Traits } from './traits.js';
import { shippedWeights, type Weights } from './weights.js';

/**
 * Of fewer texts the codebook counts too in what is rare, or a few turns would decide. Of more it hardly would, and there a
 * change of one code must not change how rare everything is: then all would have to be ranked again.
 */
const MANY_TEXTS = 100;

/** Whether the texts of all codes count in what is rare. */
export function countsCodebook({ size }: Pick<Corpus, 'size'>): boolean {
  return size < MANY_TEXTS;
}

export interface Corpus {
  /** How many texts there are. */
  readonly size: number;
  /** Something that is the same for the same texts, whoever speaks in them. */
  readonly state: string;
  /** All texts, each time they are asked for. */
  texts(): Iterable<TextToRead>;
  text(file: string): TextToRead | undefined;
}

export interface ReadInterviews {
  /** In how many turns and questions each trait is. */
  readonly counts: DocumentCounts;
  readonly hearing: Hearing;
  /** @throws the error that came of reading this text */
  text(file: string): ReadText | undefined;
  /** The same for a text that is at hand; it is kept no longer than the caller does. */
  read(text: TextToRead): ReadText;
  /** @param known the weights to begin with; those that come with the program unless given */
  rank(coded: readonly WentThrough[], known?: Weights): RankedInterviews;
  /** The weights to begin with, fitted to what people coded as if nothing was learned from it. */
  weights(coded: readonly WentThrough[]): Weights;
}

export interface ReadingSettings {
  readonly unit?: Unit;
  /** What was counted before in these very texts; null to read them all. */
  readonly counts?: DocumentCounts | null;
  /** Codes of which the terms are looked for in most texts, while those of others are seldom asked for. */
  readonly few?: ReadonlySet<string> | null;
}

/** @param corpus all texts of the project: what is rare depends on them all */
export function readInterviews(
  codebook: Codebook,
  vocabulary: Vocabulary,
  corpus: Pick<Corpus, 'size' | 'texts' | 'text'>,
  { unit = 'zinnen', counts: known = null, few = null }: ReadingSettings = {},
): ReadInterviews {
  const terms = termsTogether(codebook, { unit, vocabulary }, few);
  const readTraits = createTraitReader(vocabulary.words);
  const texts = new Map<string, ReadText>();
  const failures = new Map<string, Error>();
  const counts = known ?? countAll();
  const hearing = hear(codebook, vocabulary, rarityWith, readTraits, text);

  function rarityWith(docs: readonly Traits[]): Rarity {
    if (!countsCodebook(corpus)) return rarityFrom(counts);
    const count = countRarity(counts);
    for (const traits of docs) count.add(traits);
    return rarityFrom(count.counts());
  }

  function read(one: TextToRead): ReadText {
    return texts.get(one.transcript.file) ?? readText(one, termHits(one, terms), readTraits);
  }

  function countAll(): DocumentCounts {
    const count = countRarity();
    for (const one of corpus.texts()) {
      const { file } = one.transcript;
      try {
        const own = read(one);
        for (const traits of documentsIn(own)) count.add(traits);
        texts.set(file, own);
      } catch (error) {
        // One text is told about when it is asked for, and keeps no other from being read.
        if (!isUnforeseen(error)) throw error;
        failures.set(file, error);
      }
    }
    return count.counts();
  }

  function text(file: string): ReadText | undefined {
    const failure = failures.get(file);
    if (failure !== undefined) throw failure;
    const own = texts.get(file);
    if (own !== undefined || known === null) return own;
    const found = corpus.text(file);
    if (found === undefined) return undefined;
    const made = read(found);
    texts.set(file, made);
    return made;
  }

  return {
    counts,
    hearing,
    text,
    read,
    rank: (coded, weights = shippedWeights()) => rankInterviews(hearing, coded, weights),
    weights: (coded) => fittedToTexts(hearing.docs, hearing.coded(coded)),
  };
}
