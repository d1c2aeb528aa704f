/** All that another copy holds, taken in where it is new. */

import type { Answer, Answers } from '../../model/answer.js';
import { renumbered } from '../../names/index.js';
import {
  answers,
  type HeldMemo,
  heldMemos,
  knownCoders,
  memosTelling,
  namesAny,
  removedAnswers,
  removedByHand,
  type Store,
  summariesTelling,
  type TakenAnswers,
  type TakenSummaries,
  takeAnswers,
  takeMemos,
  takeSummaries,
} from '../../store/index.js';
import { asKnown } from '../project/coder.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { cellsThere } from './cells-there.js';
import type { CodesTogether } from './codes.js';
import type { KeysTogether } from './keys.js';
import type { LeftOut, PairedTexts } from './pairs.js';
import { type Merging, type TakenText, takeText } from './take-text.js';

export interface Taken {
  readonly texts: readonly TakenText[];
  readonly memos: readonly HeldMemo[];
  readonly answers: TakenAnswers;
  readonly summaries: TakenSummaries;
  /** How many decisions and memos were taken away here by hand and do not come back. */
  readonly removedHere: number;
  readonly leftOut: readonly LeftOut[];
  /** Ids of memos that came along and name somebody who is gone by number. */
  readonly toRead: readonly string[];
  /** The same of summaries. */
  readonly summariesToRead: readonly string[];
  /** Respondents about whom there are memos or summaries there, and of whom there is no row here. */
  readonly strangers: readonly string[];
  readonly codes: CodesTogether;
  /** About how many names people decided otherwise there. */
  readonly differingNames: number;
  /** How many words are left standing here from now on because people decided so there. */
  readonly stayingNames: number;
}

export interface Taking {
  readonly here: ProjectFolder;
  /** Ids of respondents who are gone in either copy. */
  readonly gone: ReadonlySet<string>;
  readonly codes: CodesTogether;
  readonly keys: KeysTogether;
}

/**
 * Takes in every text, and what people left on it and beside it; call it within `write`.
 *
 * @param notPaired files that were left out before
 */
export function takeTexts(
  store: Store,
  there: Store,
  texts: readonly PairedTexts[],
  notPaired: readonly LeftOut[],
  { here, gone, codes, keys: { renamed, unknown, differing, staying } }: Taking,
): Taken {
  const memosThere = heldMemos(there);
  const known = knownCoders(store);
  const merging: Merging = {
    here: store,
    there,
    codes,
    memosOn: byRevision(memosThere),
    renamed,
    unknown,
    removed: removedByHand(store),
    coderHere: (name) => asKnown(name, known),
  };
  const taken: TakenText[] = [];
  const leftOut = [...notPaired];
  for (const pair of texts) {
    const outcome = takeText(pair, merging);
    if ('reason' in outcome) leftOut.push(outcome);
    else taken.push(outcome);
  }
  const people = new Set(here.respondents.map(({ id }) => id));
  const beside = memosThere.filter(({ revision }) => revision === null);
  const isStranger = ({ respondent }: HeldMemo): boolean => respondent !== null && !people.has(respondent);
  const strangers = beside.flatMap((memo) =>
    isStranger(memo) && memo.respondent !== null && !gone.has(memo.respondent) ? [memo.respondent] : [],
  );
  const coming = [
    ...beside.filter((memo) => !isStranger(memo)).map((memo) => memoHere(memo, merging)),
    ...taken.flatMap(({ memos }) => memos).map((memo) => memoHere(memo, merging)),
  ];
  const memos = takeMemos(store, coming, codes.codeNow, merging.removed);
  const { cells, strangers: unheld } = cellsThere(there, merging, people);
  const held = takeSummaries(store, cells);
  const written = takeAnswers(store, ...answersThere(there, renamed), removedAnswers(store));
  const added = new Set([
    ...memos.added.map(({ id }) => id),
    ...taken.flatMap(({ decisions }) => decisions.map(({ id }) => id)),
  ]);
  const isNamed = namesAny([...gone]);
  const addedSummaries = new Set(held.added.map(({ id }) => id));
  return {
    texts: taken,
    memos: memos.added,
    answers: written,
    summaries: held,
    toRead: memosTelling(store, isNamed).filter((id) => added.has(id)),
    summariesToRead: summariesTelling(store, isNamed).filter((id) => addedSummaries.has(id)),
    removedHere: memos.removedHere + taken.reduce((sum, { removedHere }) => sum + removedHere, 0),
    leftOut,
    strangers: [...new Set([...strangers, ...unheld.filter((id) => !gone.has(id))])],
    codes,
    differingNames: differing,
    stayingNames: staying,
  };
}

function memoHere(memo: HeldMemo, { codes, coderHere, renamed }: Merging): HeldMemo {
  return {
    ...memo,
    code: memo.code === null ? null : codes.codeNow(memo.code),
    coder: coderHere(memo.coder),
    body: renumbered(memo.body, renamed),
  };
}

/** Those of the other copy, and what it knows of earlier ones. */
function answersThere(
  there: Store,
  renamed: ReadonlyMap<string, string>,
): readonly [coming: readonly Answer[], known: Answers['known']] {
  const { current, known } = answers(there);
  const coming = [...current.values()].map((answer) => ({
    ...answer,
    paragraphs: answer.paragraphs.map((paragraph) => ({
      ...paragraph,
      runs: paragraph.runs.map((run) => ({ ...run, text: renumbered(run.text, renamed) })),
    })),
  }));
  return [coming, known];
}

function byRevision(memos: readonly HeldMemo[]): Map<number, HeldMemo[]> {
  const found = new Map<number, HeldMemo[]>();
  for (const memo of memos) {
    if (memo.revision === null) continue;
    const onText = found.get(memo.revision);
    if (onText === undefined) found.set(memo.revision, [memo]);
    else onText.push(memo);
  }
  return found;
}
