/** What stands in a cell as one text, and a mark by which is seen that it was changed since. */

import type { Summary } from '../../model/summary.js';
import { summaryMark } from '../../store/index.js';

/** A line between two texts in one cell, of which a person is to choose. */
const EITHER = '--- of ---';

/** Empty for an empty cell. */
export function textOf(texts: readonly Pick<Summary, 'text'>[]): string {
  return texts.map(({ text }) => text).join(`\n\n${EITHER}\n\n`);
}

/** Whether nobody chose yet between two texts. */
export function isUndecided(text: string): boolean {
  return text.split('\n').some((line) => line.trim() === EITHER);
}

/** Empty for an empty text. */
export function markOfText(text: string): string {
  return text === '' ? '' : summaryMark(text);
}

export function markOf(texts: readonly Pick<Summary, 'text'>[]): string {
  return markOfText(textOf(texts));
}
