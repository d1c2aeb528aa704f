/** Advice as a line: the words, and the command as it is typed on a terminal. */

import type { Advice, Next } from '../../model/errors.js';

/** `Zet een reservekopie terug: wijkstem restore` */
export function adviceAsText({ text, next }: Advice): string {
  return next === undefined ? text : `${text} ${nextAsText(next)}`;
}

/** A line that carries no command may be just its words. */
export function lineAsText(line: string | Advice): string {
  return typeof line === 'string' ? line : adviceAsText(line);
}

export function nextAsText({ how, command, options = [], runsOn = false, after = '' }: Next): string {
  return `${how}${runsOn ? '' : ':'} ${typed(command, options)}${after}`;
}

/** `wijkstem import --format otter "gesprek 1.txt"` */
export function typed(command: string, options: readonly string[] = []): string {
  return ['wijkstem', command, ...options].join(' ');
}
