/** What a perspective speaks of by its role: that process guides speak of guidance is no news. */

import { fold } from '../../language/fold.js';
import { stem } from '../../language/stem.js';
import type { Axis } from '../../model/matrix.js';

/** A shorter stem has its like in too many words. */
const SHORTEST = 5;

/**
 * Whether a theme or a code is about the role of a perspective: as project.yaml says, or else where its label has a word
 * of the same stem as the id of the perspective: "Begeleiding en inzet" and `procesbegeleider`.
 *
 * @param perspective the id, or the ids with + between them when several stand together
 * @param subjects the code and its theme, or the theme alone
 */
export function isOwnTopic(
  perspective: string,
  subjects: readonly Axis[],
  ownTopics: Readonly<Record<string, readonly string[]>> = {},
): boolean {
  return perspective.split('+').some((id) => {
    const said = ownTopics[id];
    if (said !== undefined) return subjects.some((subject) => said.includes(subject.id));
    const own = stemsIn(id);
    return subjects.some(({ label }) => stemsIn(label).some((word) => own.some((one) => one.endsWith(word))));
  });
}

function stemsIn(words: string): string[] {
  return (fold(words).match(/\p{L}+/gu) ?? [])
    .map((word) => stem(word.replace(/(?<=\p{L}{5})(?:er|ing)s?$/u, '')))
    .filter(({ length }) => length >= SHORTEST);
}
