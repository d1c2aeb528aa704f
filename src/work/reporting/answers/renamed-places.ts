/** Places that are called otherwise now, as of a theme with another id: what was written there goes along. */

import type { Answer, Answers, KnownText } from '../../../model/answer.js';
import type { Codebook } from '../../../model/codebook.js';
import type { Project } from '../../../model/project.js';
import {
  formerQuestionPlace,
  keyBeside,
  placeKey,
  questionPlace,
  themePlace,
} from '../../../report/index.js';
import { markOf } from '../../../store/index.js';

/** Of each key that a place had the one that it has. */
export type PlaceMoves = ReadonlyMap<string, string>;

export function placeMoves(
  { themes }: Pick<Codebook, 'themes'>,
  { questions }: Pick<Project, 'questions'>,
): PlaceMoves {
  const moves = [
    ...themes.flatMap(({ id, formerIds = [] }) =>
      formerIds.map((former) => [themePlace(former), themePlace(id)] as const),
    ),
    // The summary of earlier reports asked for an answer to each question, as the conclusions do.
    ...questions.map(({ id }) => [formerQuestionPlace(id), questionPlace(id)] as const),
  ];
  return new Map(moves.map(([from, to]) => [placeKey({ id: from }), placeKey({ id: to })]));
}

export interface Renamed {
  /** What stands where now. */
  readonly current: ReadonlyMap<string, Answer>;
  /** What is known of the texts that moved, under the key that they have now. */
  readonly known: readonly KnownText[];
}

/** Of two themes that became one, the second text gets a place of its own, so that neither is lost. */
export function renamed({ current, known }: Answers, moves: PlaceMoves): Renamed {
  const now = new Map<string, Answer>([...current].filter(([key]) => !moves.has(key)));
  const moved: KnownText[] = [];
  for (const [key, answer] of current) {
    const to = moves.get(key);
    if (to === undefined) continue;
    const mark = markOf(answer.paragraphs);
    const there = now.get(to);
    const isTaken = there !== undefined && markOf(there.paragraphs) !== mark;
    const free = isTaken ? keyBeside(to, mark) : to;
    now.set(free, { ...answer, key: free });
    moved.push({ key: free, mark, isPublic: known(key, mark)?.isPublic === true });
  }
  return { current: now, known: moved };
}
