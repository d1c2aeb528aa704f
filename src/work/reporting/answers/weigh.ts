/** What researchers wrote since reports were last read: new texts take the place of older ones, and nothing is lost in silence. */

import {
  type Answer,
  type Answers,
  asText,
  type HeldReport,
  type KnownText,
  type WrittenPlace,
} from '../../../model/answer.js';
import type { Advice } from '../../../model/errors.js';
import { keyBeside } from '../../../report/index.js';
import { markOf } from '../../../store/index.js';
import { type PlaceMoves, renamed } from './renamed-places.js';

/** A report in a file, as somebody left it. */
export interface ReadReport {
  /** As the project calls it. */
  readonly file: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  /** When it was last saved, ISO 8601 in UTC. */
  readonly saved: string;
  readonly isPublic: boolean;
  /** Whether a person said that the texts in it are to be used, also when another is newer. */
  readonly isNamed: boolean;
  /** The keys of all its places. */
  readonly keys: ReadonlySet<string>;
  readonly written: ReadonlyMap<string, WrittenPlace>;
}

export interface Weighed {
  /** What the project holds from now on, by place. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** What the reports held, to be remembered. */
  readonly held: readonly HeldReport[];
  /** Texts that got a place of their own. */
  readonly known: readonly KnownText[];
  /** What a person should hear, a line each. */
  readonly lines: readonly Advice[];
}

/**
 * @param now ISO 8601 in UTC
 * @param moves places that are called otherwise now than in reports of before
 */
export function weigh(
  before: Answers,
  reports: readonly ReadReport[],
  now: string,
  moves: PlaceMoves = new Map(),
): Weighed {
  const { current, known: moved } = renamed(before, moves);
  const answers = new Map(current);
  const known = [...moved];
  const lines: Advice[] = [];
  const inOrder = [...reports].sort(oldestFirst);
  for (const report of inOrder) {
    for (const was of emptiedIn(report, before)) {
      const key = moves.get(was) ?? was;
      const answer = answers.get(key);
      if (answer === undefined || !isHeld(before, report, was, answer)) continue;
      answers.delete(key);
      lines.push(aboutEmptied(answer, report));
    }
  }
  const news = inOrder.flatMap((report) =>
    newIn(report, before).map((place) => ({ report, place, key: moves.get(place.key) ?? place.key })),
  );
  const knowing = news.filter(({ report, place, key }) => {
    const here = answers.get(key);
    return here !== undefined && isHeld(before, report, place.key, here);
  });
  // Who had the other text before them goes first: a copy of what they wrote is no other text then.
  for (const { report, place, key } of new Set([...knowing, ...news])) {
    const { file, saved } = report;
    const here = answers.get(key);
    // A place in which somebody wrote asks no more, and some programs forget what it asked.
    const question = place.question === '' ? (here?.question ?? '') : place.question;
    const there: Answer = { ...place, question, key, file, saved, read: now };
    if (here === undefined) answers.set(key, there);
    if (here === undefined || isAlike(here, there)) continue;
    if (isHeld(before, report, place.key, here) || holds(there, here)) {
      answers.set(key, there);
      continue;
    }
    const [newer, older] =
      report.isNamed || saved >= here.saved ? ([there, here] as const) : ([here, there] as const);
    answers.set(key, newer);
    if (holds(newer, older)) continue;
    const aside = setAside(older);
    answers.set(aside.key, aside);
    const mark = markOf(older.paragraphs);
    const wasPublic = [...known, before.known(key, mark)].some(
      (text) => text?.key === key && text.mark === mark && text.isPublic,
    );
    known.push({ key: aside.key, mark, isPublic: wasPublic || (older === there && report.isPublic) });
    lines.push(aboutTwo(newer, older));
  }
  return { answers, known, lines, held: inOrder.map(asHeld) };
}

/** What is remembered of a report that was read. */
export function asHeld({ file, hash, isPublic, written }: ReadReport): HeldReport {
  const texts = [...written.values()].map(({ key, paragraphs }) => [key, markOf(paragraphs)] as const);
  return { file, hash, isPublic, texts: new Map(texts) };
}

function oldestFirst(one: ReadReport, other: ReadReport): number {
  const [a, b] = [one, other].map(({ isNamed, saved, file }) => `${isNamed ? 1 : 0} ${saved} ${file}`) as [
    string,
    string,
  ];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Places that stand in it without the text that the program left there. */
function emptiedIn({ file, keys, written }: ReadReport, { reports }: Answers): string[] {
  const held = reports.get(file)?.texts;
  return [...keys].filter((key) => held?.has(key) === true && !written.has(key));
}

/** Texts that were not there before; in a file that is new, those that never stood in any. */
function newIn({ file, isNamed, written }: ReadReport, { reports, known }: Answers): WrittenPlace[] {
  const held = reports.get(file)?.texts;
  return [...written.values()].filter(({ key, paragraphs }) => {
    const mark = markOf(paragraphs);
    if (isNamed) return true;
    return held === undefined ? known(key, mark) === undefined : held.get(key) !== mark;
  });
}

/** Whether the report had this text in this place before somebody changed it. */
function isHeld({ reports }: Answers, { file }: ReadReport, key: string, { paragraphs }: Answer): boolean {
  return reports.get(file)?.texts.get(key) === markOf(paragraphs);
}

function isAlike(one: Answer, other: Answer): boolean {
  return markOf(one.paragraphs) === markOf(other.paragraphs);
}

/** Whether every word of the other text stands in it too, one after the other. */
function holds(one: Answer, other: Answer): boolean {
  return asText(one.paragraphs).includes(asText(other.paragraphs));
}

/** It comes in the last chapter of the report, until a person empties it there. */
function setAside({ key, question, paragraphs, ...answer }: Answer): Answer {
  return {
    ...answer,
    key: keyBeside(key, markOf(paragraphs)),
    question: `${question} (uit ${answer.file})`,
    paragraphs,
  };
}

function aboutEmptied({ question }: Answer, { file }: ReadReport): Advice {
  return {
    text: `${file}: uw tekst bij „${question}” is daar weggehaald, en staat dus ook niet meer in andere rapporten.`,
    next: { how: 'Terug komt hij met', command: 'undo' },
  };
}

function aboutTwo(newer: Answer, older: Answer): Advice {
  return {
    text:
      `Bij „${newer.question}” staat in ${newer.file} iets anders dan in ${older.file}. Het rapport neemt de tekst uit ` +
      `${newer.file}; de andere staat achterin, bij „Eerder geschreven”.`,
  };
}
