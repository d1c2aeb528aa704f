/** The block above a typed interview that says who spoke when: it has labels, but nobody says anything in it. */

import type { LabelFinder } from './label-pattern.js';
import { isAboutTheInterview, looksLikeName } from './label-words.js';

const LONGEST_LINE = 100;

/**
 * @returns how many lines the block has: lines such as `Datum: 3 mei` and `Interviewer: Ans Bos` up to the first
 * empty line below them. There is none when no such line stands there, or when nobody speaks below it.
 */
export function lengthOfTitleBlock(lines: readonly string[], find: LabelFinder): number {
  const named: string[] = [];
  let isAbout = false;
  let length = 0;
  for (const line of lines) {
    const label = find(line);
    const isBelowBlock = line.trim() === '' && (isAbout || named.length > 0);
    if (isBelowBlock || line.length > LONGEST_LINE || (label !== null && !isName(line.slice(label.end))))
      break;
    if (label === null) isAbout ||= isAboutTheInterview(line) && /[:\t]/.test(line);
    else named.push(label.speaker);
    length += 1;
  }
  const speakers = new Set(lines.slice(length).flatMap((line) => find(line)?.speaker ?? []));
  const namesNobodyWhoSpeaks = named.length > 0 && named.every((name) => !speakers.has(name));
  return speakers.size > 0 && (isAbout || namesNobodyWhoSpeaks) ? length : 0;
}

/** `Ans Bos`, and the head of a table: `Tekst`. */
function isName(words: string): boolean {
  return looksLikeName(words.trim()) && !/[.?!…]$/.test(words.trim());
}
