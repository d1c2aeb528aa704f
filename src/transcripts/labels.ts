/** Speaker labels at the beginning of a line, told apart from speech that happens to hold a colon. */

import { toSeconds } from './cues.js';
import { isUsualLabel, looksLikeName } from './label-words.js';

export interface FoundLabel {
  readonly speaker: string;
  readonly seconds: number | null;
  /** Where the speech begins in the line. */
  readonly end: number;
}

export type LabelFinder = (line: string) => FoundLabel | null;

/** A label ends well before this, so that a line of a megabyte costs no more than a short one. */
const LONGEST_LABEL = 200;

const GUESSED_NAME = String.raw`\p{L}[^:\t[\]()*#]{0,50}?(?:#\d{1,2})?(?:\s?\((?!\d)[^():\t]{1,40}\))?`;

/**
 * Learns the labels of a file from all its lines. A name counts as a label when respondents.csv or project.yaml
 * knows it, whatever it looks like; when it is a usual one (`I`, `R2`, `Interviewer`); or when every word that matters
 * has a capital and it opens two lines or more, or stands beside a time. A colon ends a label, and so does a tab, as in a table.
 */
export function labelFinder(lines: readonly string[], knownSpeakers: readonly string[]): LabelFinder {
  const known = knownSpeakers.map(literally).filter((label) => label !== '');
  const knownLine = known.length === 0 ? null : labelledLine(longestFirst(known).join('|'));
  const guessOnce = remembering(guess);
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = guessOnce(line)?.speaker;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (line) => {
    const knownLabel = knownLine === null ? null : labelOf(knownLine, line);
    if (knownLabel !== null) return knownLabel;
    const guessed = guessOnce(line);
    if (guessed === null) return null;
    const isSure = isUsualLabel(guessed.speaker) || guessed.seconds !== null;
    return isSure || (counts.get(guessed.speaker) ?? 0) >= 2 ? guessed : null;
  };
}

/** True for a line that begins with a name and a colon, as a line does whose speaker nobody knows. */
export function opensLikeSpeaker(line: string): boolean {
  const guessed = guess(line);
  return guessed !== null && line.slice(0, guessed.end).includes(':');
}

/** A reader asks after the same line three times: to learn, to look for a title, and to read. */
function remembering(find: LabelFinder): LabelFinder {
  const found = new Map<string, FoundLabel | null>();
  return (line) => {
    if (!mayHoldLabel(line)) return null;
    // A label and the sign behind it; a whole turn would be long to look up.
    const head = line.slice(0, LONGEST_LABEL + 2);
    const known = found.get(head);
    if (known !== undefined) return known;
    const label = find(head);
    found.set(head, label);
    return label;
  };
}

/** Most lines of speech have neither sign, and the pattern is not quick to say so. */
function mayHoldLabel(line: string): boolean {
  const head = line.slice(0, LONGEST_LABEL);
  return head.includes(':') || head.includes('\t');
}

function guess(line: string): FoundLabel | null {
  const found = labelOf(GUESSED_LINE, line);
  if (found === null) return null;
  if (isUsualLabel(found.speaker)) return found;
  // `Johannes 3:16`, `C:\plannen` and `Zie:https://…` are no speakers, but `I:50 euro` is one.
  const isGlued = /[:*_](?:\d|\/\/|\\)/.test(line.slice(found.end - 1, found.end + 2));
  return looksLikeName(found.speaker) && !isGlued ? found : null;
}

/** A line that begins with one of these names, with or without list mark, heading mark, time, bold and brackets. */
function labelledLine(name: string): RegExp {
  const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
  const time = (group: string): string =>
    String.raw`(?<${group}>${clock})(?:[.,]\d{1,3})?(?:\s?(?:-|–|-->)\s?${clock}(?:[.,]\d{1,3})?)?`;
  const mark = String.raw`(?:\*{1,3}|__)?`;
  return new RegExp(
    String.raw`^[\s\u200B\uFEFF]*(?:[-–—•*]\s+)?(?:#{1,6}\s+)?(?:[([]?${time('before')}[)\]]?\s*(?:[-–—]\s*)?)?` +
      String.raw`${mark}(?<open>[[(])?(?<name>${name})(?<close>[\])])?${mark}\s*(?:[([]?${time('after')}[)\]]?\s*)?` +
      String.raw`[:\t]${mark}\s*(?:[([]${time('within')}[)\]]\s*)?`,
    'iu',
  );
}

const GUESSED_LINE = labelledLine(GUESSED_NAME);

function labelOf(pattern: RegExp, line: string): FoundLabel | null {
  if (!mayHoldLabel(line)) return null;
  const match = pattern.exec(line.slice(0, LONGEST_LABEL));
  if (match?.groups === undefined) return null;
  const { name, open, close, before, after, within } = match.groups;
  // Without this, `[Interviewer: lacht]` would be a turn.
  if (name === undefined || (open === undefined) !== (close === undefined)) return null;
  const clock = before ?? after ?? within;
  return {
    speaker: name.trim(),
    seconds: clock === undefined ? null : toSeconds(clock),
    end: match[0].length,
  };
}

/** A pattern for exactly this label, with any blanks between its words. */
function literally(label: string): string {
  const words = label.normalize('NFC').trim().split(/\s+/);
  return words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join(String.raw`\s+`);
}

function longestFirst(patterns: readonly string[]): string[] {
  return patterns.toSorted((a, b) => b.length - a.length);
}
