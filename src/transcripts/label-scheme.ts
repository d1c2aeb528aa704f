/** Whether a way of labelling carries a whole file: then what stands on the place of a label is one, whatever it looks like. */

import { LONGEST_LABEL, labelBy, labelPattern, mayHoldColon, type Sign } from './label-pattern.js';
import { isUsualLabel, looksLikeName, opensLikeSentence } from './label-words.js';

const MOST_WORDS = 4;
/** A name as it may stand there; what it looks like does not count. */
const ANY_NAME: Readonly<Record<Sign, string>> = {
  colon: String.raw`[\p{L}\p{N}][^:\t[\]()*#\n]{0,40}?(?:\s?\([^():\t]{1,40}\))?`,
  dash: String.raw`[\p{L}\p{N}][^:\t[\]()*#–—\n]{0,30}?`,
  brackets: String.raw`[\p{L}\p{N}][^[\]()\n]{0,30}?`,
  alone: String.raw`[\p{L}\p{N}][^:\t[\]()*#.?!,;…\n]{0,40}?(?:\s?\([^():\t]{1,40}\))?`,
};

/** How a scheme shows that it carries a file. */
interface Demands {
  /** The least share of the lines that begin with a name that comes back. */
  readonly share: number;
  /** Whether a name must look like one: a short line of speech stands alone as easily. */
  readonly looks: boolean;
}

const DEMANDS: Readonly<Record<Sign, Demands>> = {
  colon: { share: 0.12, looks: false },
  dash: { share: 0.35, looks: false },
  brackets: { share: 0.35, looks: false },
  alone: { share: 0.1, looks: true },
};

const FEWEST_LABELS = 4;
/** Of what stands on the place of a label, so much comes back. */
const COMES_BACK = 0.7;
const TIMES_EACH = 2.5;
const SPEAKS_A_LOT = 0.1;
const OFTEN = 8;
/** Speakers take turns; a line such as "Kortom: …" often follows itself. */
const TAKES_TURNS = 0.5;

const SENTENCE_END = /[.?!…:)"'”’\]]$/;

interface Candidate {
  readonly at: number;
  readonly name: string;
  /** Whether the line before it ends as a sentence does; within one, a colon is only a colon. */
  readonly isFresh: boolean;
}

/** The names by which the lines of a file are labelled with this sign; none when it doesn't carry the file. */
export function namesBySign(lines: readonly string[], sign: Sign): ReadonlySet<string> {
  const spoken = lines.map((line) => line.trim()).filter((line) => line !== '');
  const candidates = candidatesIn(spoken, sign);
  const counts = new Map<string, number>();
  for (const { name } of candidates) counts.set(name, (counts.get(name) ?? 0) + 1);
  const returning = candidates.filter(
    ({ name }) => (counts.get(name) ?? 0) >= fewestOf(name, candidates.length),
  );
  const names = new Set(returning.map(({ name }) => name));
  const turns = returning.filter(({ name }, at) => at === 0 || returning[at - 1]?.name !== name).length;
  const usual = [...names].every(isUsualLabel);
  const carries =
    names.size > 1 &&
    returning.length >= FEWEST_LABELS &&
    returning.length / spoken.length >= DEMANDS[sign].share &&
    (usual || returning.length / names.size >= TIMES_EACH) &&
    returning.length / candidates.length >= COMES_BACK &&
    turns / returning.length >= TAKES_TURNS;
  const allNames = sign === 'colon' && names.size > 0 && areAllNames(candidates, names);
  return carries || allNames ? withLoneNames(names, candidates) : NOBODY;
}

/** How often a name must come back; what looks like the beginning of a sentence must be of somebody who speaks a lot. */
function fewestOf(name: string, labels: number): number {
  if (isName(name)) return 2;
  const some = Math.max(3, SPEAKS_A_LOT * labels);
  return opensLikeSentence(name) ? some : Math.min(some, OFTEN);
}

const NOBODY: ReadonlySet<string> = new Set();

/** A line of speech that is as short as a name is followed by a label; a name is followed by what is said. */
function candidatesIn(spoken: readonly string[], sign: Sign): Candidate[] {
  const pattern = labelPattern(ANY_NAME[sign], sign);
  const found = spoken.flatMap((line, at): Candidate[] => {
    const label = mayHold(line, sign) ? labelBy(pattern, line) : null;
    if (label === null || !/\p{L}/u.test(label.speaker)) return [];
    if (label.speaker.split(/\s+/).length > MOST_WORDS) return [];
    if (DEMANDS[sign].looks && !isUsualLabel(label.speaker) && !looksLikeName(label.speaker)) return [];
    return [{ at, name: label.speaker, isFresh: SENTENCE_END.test(spoken[at - 1] ?? '.') }];
  });
  return sign === 'alone' ? withSpeechBelow(found, spoken.length) : found;
}

function mayHold(line: string, sign: Sign): boolean {
  if (sign === 'colon') return mayHoldColon(line);
  return sign !== 'alone' || line.length <= LONGEST_LABEL;
}

/** Names that mostly have a line below them that is no label; the most frequent are settled first. */
function withSpeechBelow(found: readonly Candidate[], lines: number): Candidate[] {
  const places = new Map<string, Candidate[]>();
  for (const one of found) places.set(one.name, [...(places.get(one.name) ?? []), one]);
  const nameAt = new Map(found.map(({ at, name }) => [at, name]));
  const settled = new Set<string>();
  for (const [name, own] of [...places].sort(([, one], [, other]) => other.length - one.length)) {
    const followed = own.filter(({ at }) => at + 1 < lines && !settled.has(nameAt.get(at + 1) ?? ''));
    if (followed.length / own.length > 0.7) settled.add(name);
  }
  return found.filter(({ name, at }) => settled.has(name) && at + 1 < lines);
}

/** Who speaks once, among lines that all have labels. */
function withLoneNames(names: ReadonlySet<string>, candidates: readonly Candidate[]): ReadonlySet<string> {
  const lone = candidates.flatMap(({ name, isFresh }) => (isFresh && isName(name) ? name : []));
  return new Set([...names, ...lone]);
}

/** Hardly anything stands there that is no name and does not come back; most of it looks like one. */
function areAllNames(candidates: readonly Candidate[], returning: ReadonlySet<string>): boolean {
  const names = candidates.filter(({ name }) => isName(name));
  const explained = candidates.filter(({ name }) => returning.has(name) || isName(name));
  return (
    names.length >= FEWEST_LABELS &&
    names.length / candidates.length > 0.5 &&
    explained.length / candidates.length > 0.9
  );
}

/** A first name may be a word that opens a sentence; with a surname behind it, it is a name. */
function isName(name: string): boolean {
  const [, ...others] = name.split(/\s+/);
  return (
    isUsualLabel(name) ||
    looksLikeName(name) ||
    (others.length > 0 && opensLikeSentence(name) && looksLikeName(others.join(' ')))
  );
}
