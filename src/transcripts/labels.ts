/** Speaker labels at the beginning of a line, told apart from speech that happens to hold a colon. */

import {
  type FoundLabel,
  type LabelFinder,
  LONGEST_LABEL,
  labelBy,
  labelPattern,
  mayHoldColon,
  type Sign,
} from './label-pattern.js';
import { namesBySign } from './label-scheme.js';
import { isUsualLabel, looksLikeName } from './label-words.js';

const GUESSED_NAME = String.raw`\p{L}[^:\t[\]()*#]{0,50}?(?:#\d{1,2})?(?:\s?\((?!\d)[^():\t]{1,40}\))?`;

/**
 * Learns the labels of a file from all its lines. A name counts as a label when respondents.csv or project.yaml
 * knows it, whatever it looks like; when it is a usual one (`I`, `R2`, `Interviewer`); when every word that matters
 * has a capital and it opens two lines or more, or stands beside a time; or when labels like it carry the file. A colon ends
 * a label, and so does a tab, as in a table; where there are hardly any of these, a dash, brackets or the end of the line may.
 */
export function labelFinder(lines: readonly string[], knownSpeakers: readonly string[]): LabelFinder {
  const known = knownSpeakers.map(literally).filter((label) => label !== '');
  const knownLine = known.length === 0 ? null : labelPattern(longestFirst(known).join('|'), 'colon');
  const guessOnce = remembering(guess);
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = guessOnce(line)?.speaker;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const byColon = (line: string): FoundLabel | null => {
    const knownLabel = knownLine === null || !mayHoldColon(line) ? null : labelBy(knownLine, line);
    if (knownLabel !== null) return knownLabel;
    const guessed = guessOnce(line);
    if (guessed === null) return null;
    const isSure = isUsualLabel(guessed.speaker) || guessed.seconds !== null;
    return isSure || (counts.get(guessed.speaker) ?? 0) >= 2 ? guessed : null;
  };
  const carrying = carriedBy(lines, byColon);
  return carrying === null ? byColon : (line) => byColon(line) ?? carrying(line);
}

const OTHER_SIGNS: readonly Sign[] = ['brackets', 'dash', 'alone'];
/** With more speakers than this by colons, lines have no other sign. */
const FEW_SPEAKERS = 2;

/** Labels that are known by the file as a whole: by colons, or else by the first other sign that carries it. */
function carriedBy(lines: readonly string[], byColon: LabelFinder): LabelFinder | null {
  const names = namesBySign(lines, 'colon');
  const speakers = new Set(lines.flatMap((line) => byColon(line)?.speaker ?? []));
  if (names.size > 0) return finderOf(names, 'colon');
  if (speakers.size >= FEW_SPEAKERS) return null;
  for (const sign of OTHER_SIGNS) {
    const others = namesBySign(lines, sign);
    if (others.size > 0) return finderOf(others, sign);
  }
  return null;
}

function finderOf(names: ReadonlySet<string>, sign: Sign): LabelFinder {
  const pattern = labelPattern(longestFirst([...names].map(literally)).join('|'), sign);
  return (line) => (sign === 'colon' && !mayHoldColon(line) ? null : labelBy(pattern, line));
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
    if (!mayHoldColon(line)) return null;
    // A label and the sign behind it; a whole turn would be long to look up.
    const head = line.slice(0, LONGEST_LABEL + 2);
    const known = found.get(head);
    if (known !== undefined) return known;
    const label = find(head);
    found.set(head, label);
    return label;
  };
}

function guess(line: string): FoundLabel | null {
  const found = mayHoldColon(line) ? labelBy(GUESSED_LINE, line) : null;
  if (found === null) return null;
  if (isUsualLabel(found.speaker)) return found;
  // `Johannes 3:16`, `C:\plannen` and `Zie:https://…` are no speakers, but `I:50 euro` is one.
  const isGlued = /[:*_](?:\d|\/\/|\\)/.test(line.slice(found.end - 1, found.end + 2));
  return looksLikeName(found.speaker) && !isGlued ? found : null;
}

const GUESSED_LINE = labelPattern(GUESSED_NAME, 'colon');

/** A pattern for exactly this label, with any blanks between its words. */
function literally(label: string): string {
  const words = label.normalize('NFC').trim().split(/\s+/);
  return words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join(String.raw`\s+`);
}

function longestFirst(patterns: readonly string[]): string[] {
  return patterns.toSorted((a, b) => b.length - a.length);
}
