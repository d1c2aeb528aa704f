/** Speaker labels at the beginning of a line, told apart from speech that happens to hold a colon. */

import { toSeconds } from './cues.js';

export interface FoundLabel {
  readonly speaker: string;
  readonly seconds: number | null;
  /** Where the speech begins in the line. */
  readonly end: number;
}

export type LabelFinder = (line: string) => FoundLabel | null;

const TIME = String.raw`[([]?(?<TIME>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?[)\]]?`;
const NAME = String.raw`(?<name>\p{L}[^:\t[\]()*#]{0,50}?|SPEAKER_\d+|S\d{1,2})`;
const LABELLED_LINE = new RegExp(
  String.raw`^\s*(?:#{1,6}\s+)?(?:${TIME.replace('TIME', 'before')}\s*)?(?:\*\*|__)?\[?${NAME}\]?(?:\*\*|__)?\s*(?:${TIME.replace('TIME', 'after')})?\s*:(?:\*\*|__)?(?!\d|//)\s*`,
  'u',
);
const COMMON_LABEL =
  /^(?:i|r|int|resp|interviewer|interviewster|onderzoeker|respondente?|geïnterviewde|spreker|speaker|deelnemer|vraag|antwoord|SPEAKER_\d+|S\d{1,2})(?:[\s_]*\d{1,2})?$/iu;
const NEVER_A_LABEL =
  /^(?:nota bene|nb|n\.b\.|let op|ps|p\.s\.|https?|bron|datum|plaats|tijd|locatie|opname|project|duur)$/iu;
const MAX_WORDS = 5;

/**
 * Learns the labels of a file from all its lines. A name counts as a label when respondents.csv or project.yaml
 * knows it, when it is a usual one (`I`, `R2`, `Interviewer`), or when it opens two lines or more and every
 * word that matters has a capital.
 */
export function labelFinder(lines: readonly string[], knownSpeakers: readonly string[]): LabelFinder {
  const known = new Set(knownSpeakers.map((speaker) => speaker.toLowerCase()));
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = LABELLED_LINE.exec(line)?.groups?.name?.trim();
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isLabel = (name: string): boolean =>
    !NEVER_A_LABEL.test(name) &&
    (known.has(name.toLowerCase()) ||
      COMMON_LABEL.test(name) ||
      ((counts.get(name) ?? 0) >= 2 && looksLikeName(name)));
  return (line) => {
    const match = LABELLED_LINE.exec(line);
    const name = match?.groups?.name?.trim();
    if (match === null || name === undefined || !isLabel(name)) return null;
    const clock = match.groups?.before ?? match.groups?.after;
    return { speaker: name, seconds: clock === undefined ? null : toSeconds(clock), end: match[0].length };
  };
}

function looksLikeName(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length <= MAX_WORDS &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    words.every((word) => NAME_WORD.test(word))
  );
}

const NAME_WORD =
  /^(?:[\p{Lu}\d|&(].*|van|de|der|den|el|al|ten|ter|te|het|'t|von|da|dos|bin|ben|uit|in|op|mw|dhr)\.?$/u;
