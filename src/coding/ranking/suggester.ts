/** The suggester that reads: what is likely by the codebook, the question and what people coded, beside the terms. */

import { sha256 } from '../../files/hash.js';
import type { Vocabulary } from '../../language/vocabulary.js';
import type { Codebook } from '../../model/codebook.js';
import { once } from '../../model/once.js';
import type { Unit } from '../../model/project.js';
import { createJudge } from '../suggesting/oordeel.js';
import { rulesHasher } from '../suggesting/rules.js';
import type { Suggester } from '../suggesting/suggester.js';
import { textOfCode } from './code-text.js';
import type { WentThrough } from './hearing.js';
import { KEEPS_NOTHING, type KeptRanking } from './kept-ranking.js';
import { likelyInText } from './likely-in-text.js';
import { packMeasured } from './measured.js';
import { type Column, changedColumns, measuring } from './measuring.js';
import { packCounts, unpackCounts } from './packed-counts.js';
import type { DocumentCounts } from './rarity.js';
import { type Corpus, countsCodebook, readInterviews } from './read-interviews.js';
import type { SecondReader } from './second-reader.js';

/** Goes up with every change in how codes are ranked or passages are made. */
const RANKING_VERSION = 2;

/** Something that is the same as long as how rare everything is stays the same. */
function textsState(corpus: Corpus, docs: readonly string[]): string {
  const counting = countsCodebook(corpus) ? [...docs].sort() : null;
  return sha256(JSON.stringify([RANKING_VERSION, corpus.state, counting]));
}

/** In how many turns and questions each trait is, when that was kept of these very texts; null when it was not. */
export function keptCounts(codebook: Codebook, corpus: Corpus, kept: KeptRanking): DocumentCounts | null {
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  const head = kept.head();
  const texts = textsState(
    corpus,
    codes.map((code) => textOfCode(code, codebook.groups)),
  );
  return head?.texts === texts ? unpackCounts(head.counts) : null;
}

export interface LikenessSettings {
  readonly unit: Unit;
  /** What somebody else made of some turns, such as a language model. */
  readonly second?: SecondReader | null;
  /** What was kept of an earlier ranking. */
  readonly kept?: KeptRanking;
}

/**
 * @param corpus all texts of the project: what is rare depends on them all
 * @param coded what people coded in them, in any order
 */
export function suggestByLikeness(
  codebook: Codebook,
  vocabulary: Vocabulary,
  corpus: Corpus,
  coded: readonly WentThrough[],
  { unit, second = null, kept = KEEPS_NOTHING }: LikenessSettings,
): Suggester {
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  const docs = codes.map((code) => textOfCode(code, codebook.groups));
  const texts = textsState(corpus, docs);
  const rulesOfTerms = rulesHasher(codebook, unit);
  // What is likely of one code beside others follows from the columns of all, and is worked out each time.
  const columns = codes.map((code, place): Column => {
    const turns = coded.filter((one) => one.codes.includes(code.id)).map(({ file, turn }) => [file, turn]);
    return {
      code: code.id,
      rules: sha256(
        JSON.stringify([rulesOfTerms(code), docs[place], turns.map((turn) => JSON.stringify(turn)).sort()]),
      ),
    };
  });
  const state = sha256(JSON.stringify([texts, columns]));
  const rules = new Map(
    columns.map((column) => [
      column.code,
      sha256(JSON.stringify([texts, column.rules, second?.state ?? null])),
    ]),
  );

  const start = once(() => {
    const head = kept.head();
    const counts = head?.texts === texts ? unpackCounts(head.counts) : null;
    const before = head === null || counts === null ? [] : head.columns;
    const changed = changedColumns(columns, before);
    const few = changed.size > 0 && changed.size < codes.length ? changed : null;
    const read = readInterviews(codebook, vocabulary, corpus, { unit, counts, few });
    const ranked = read.rank(coded);
    const stateBefore = sha256(JSON.stringify([texts, before]));
    if (counts === null || stateBefore !== state) {
      kept.keepHead({ texts, columns, counts: packCounts(read.counts) });
    }
    return {
      read,
      ranked,
      stateBefore,
      measure: measuring(read.hearing, ranked.ranker, columns, before).measure,
      judge: createJudge(codebook.indicators, vocabulary, codebook.groups),
    };
  });

  return {
    rulesOf: ({ id }) => rules.get(id) ?? '',
    prepare: (wanted) => (text, standing) => {
      const { read, ranked, measure, judge, stateBefore } = start();
      const { file } = text.transcript;
      const own = read.read(text);
      const before = kept.text(file, stateBefore);
      const measured = measure(own, before);
      if (before === null || stateBefore !== state) kept.keepText(file, state, packMeasured(measured));
      const likely = likelyInText({ ranked, second, codes, unit, judge }, own, measured, standing);
      const inQuestions = wanted.flatMap(({ id }) => own.inQuestions(id));
      return { ...likely, suggestions: [...inQuestions, ...likely.suggestions] };
    },
  };
}
