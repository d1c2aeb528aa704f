/** The ways in which a line begins with a speaker: a name with a sign behind it, in brackets, or alone on its line. */

import { toSeconds } from './cues.js';
import { withoutCount } from './label-words.js';

export interface FoundLabel {
  readonly speaker: string;
  readonly seconds: number | null;
  /** Where the speech begins in the line. */
  readonly end: number;
}

/** @returns the label with which a line begins; null for none */
export type LabelFinder = (line: string) => FoundLabel | null;

/** `Ans: ja`, and a tab as in a table; `Ans – ja`; `[Ans] ja`; and `Ans`, with the speech on the lines below it. */
export type Sign = 'colon' | 'dash' | 'brackets' | 'alone';

/** A label ends well before this, so that a line of a megabyte costs no more than a short one. */
export const LONGEST_LABEL = 200;

const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
const MARK = String.raw`(?:\*{1,3}|__)?`;
const BEFORE =
  String.raw`^[\s\u200B\uFEFF]*(?:[-–—•*]\s+)?(?:#{1,6}\s+)?(?:[([]?${time('before')}[)\]]?\s*(?:[-–—]\s*)?)?` +
  MARK;
const TIME_AFTER = String.raw`\s*(?:[([]?${time('after')}[)\]]?\s*)?`;
/** Behind the sign a time without brackets says its hours, or it is speech: "R: 10:30 begon het." */
const TIME_WITHIN = String.raw`\s*(?:[([]${time('within')}[)\]]\s*|(?<hours>\d{1,2}:\d{2}:\d{2})(?:[.,]\d{1,3})?(?:\s+|$))?`;

function time(group: string): string {
  return String.raw`(?<${group}>${CLOCK})(?:[.,]\d{1,3})?(?:\s?(?:-|–|-->)\s?${CLOCK}(?:[.,]\d{1,3})?)?`;
}

/** @param name a pattern for the names that are looked for */
export function labelPattern(name: string, sign: Sign): RegExp {
  const named = `(?<name>${name})`;
  return new RegExp(BEFORE + BEHIND[sign](named), 'iu');
}

const BEHIND: Readonly<Record<Sign, (name: string) => string>> = {
  colon: (name) =>
    String.raw`(?<open>[[(])?${name}(?<close>[\])])?${MARK}${TIME_AFTER}[:\t]${MARK}${TIME_WITHIN}`,
  dash: (name) => String.raw`${name}${MARK}${TIME_AFTER}(?:\s[-–—]|[–—])${MARK}\s+${TIME_WITHIN}(?=\S)`,
  brackets: (name) =>
    String.raw`(?<open>[[(])${name}(?<close>[\])])${MARK}\s*(?:[-–—:]\s*)?${TIME_WITHIN}(?=\S)`,
  alone: (name) => `${name}${MARK}${TIME_AFTER}$`,
};

/** Most lines of speech have neither sign, and the pattern is not quick to say so. */
export function mayHoldColon(line: string): boolean {
  const head = line.slice(0, LONGEST_LABEL);
  return head.includes(':') || head.includes('\t');
}

/** The label with which a line begins; null for none. */
export function labelBy(pattern: RegExp, line: string): FoundLabel | null {
  const match = pattern.exec(line.slice(0, LONGEST_LABEL));
  if (match?.groups === undefined) return null;
  const { name, open, close, before, after, within, hours } = match.groups;
  // Without this, `[Interviewer: lacht]` would be a turn.
  if (name === undefined || (open === undefined) !== (close === undefined)) return null;
  const clock = before ?? after ?? within ?? hours;
  return {
    speaker: withoutCount(name.trim()),
    seconds: clock === undefined ? null : toSeconds(clock),
    end: match[0].length,
  };
}
