/** Interviews in which only one side has a label: what asks between the answers, or what answers below the questions. */

import type { LabelFinder } from './label-pattern.js';
import { ANSWERS, ASKS } from './questions.js';
import type { TypedLine } from './typed-lines.js';
import type { Utterance } from './utterances.js';

const FEWEST = 3;
const MOSTLY = 0.7;
const QUESTION_END = /\?["'”’)\]]*\s*$/;

/** What a label opens: what stands behind it, and the lines below it. */
interface Opened {
  readonly speaker: string;
  readonly seconds: number | null;
  readonly lines: readonly string[];
}

/** Both sides of a talk of which one has a label; null when it has two, or when the other side does not show. */
export function withOtherSide(lines: readonly TypedLine[], find: LabelFinder): Utterance[] | null {
  const { before, opened } = openedBy(lines, find);
  const labels = new Set(opened.map(({ speaker }) => speaker));
  if (labels.size !== 1 || opened.length < FEWEST) return null;
  return questionsBetween(before, opened) ?? answersBelow(opened);
}

/** Each label has the question on the line before it. */
function questionsBetween(before: readonly string[], opened: readonly Opened[]): Utterance[] | null {
  const asked = [before, ...opened.slice(0, -1).map(({ lines }) => lines.slice(1))].map(
    (lines) => lines.filter((line) => QUESTION_END.test(line)).at(-1) ?? null,
  );
  if (asked.filter((question) => question !== null).length / opened.length < MOSTLY) return null;
  return opened.flatMap(({ speaker, seconds, lines }, at): Utterance[] => {
    const question = asked[at] ?? null;
    const next = asked[at + 1] ?? null;
    const end = next === null ? lines.length : lines.lastIndexOf(next);
    return [
      ...(question === null ? [] : [{ speaker: ASKS, seconds: null, text: question }]),
      { speaker, seconds, text: lines.slice(0, end).join(' ') },
    ];
  });
}

/** Each label stands before a question, and what is said below it is the answer. */
function answersBelow(opened: readonly Opened[]): Utterance[] | null {
  const asked = opened.filter(
    ({ lines: [first = '', ...others] }) => QUESTION_END.test(first) && others.length > 0,
  );
  if (asked.length / opened.length < MOSTLY) return null;
  return opened.flatMap(({ speaker, seconds, lines: [first = '', ...others] }): Utterance[] => [
    { speaker, seconds, text: first },
    { speaker: ANSWERS, seconds: null, text: others.join(' ') },
  ]);
}

function openedBy(
  lines: readonly TypedLine[],
  find: LabelFinder,
): { readonly before: readonly string[]; readonly opened: readonly Opened[] } {
  const before: string[] = [];
  const opened: (Opened & { readonly lines: string[] })[] = [];
  for (const { text } of lines) {
    const label = find(text);
    if (label !== null) {
      opened.push({ speaker: label.speaker, seconds: label.seconds, lines: [text.slice(label.end)] });
    } else if (text.trim() !== '') {
      (opened.at(-1)?.lines ?? before).push(text);
    }
  }
  return { before, opened };
}
