/** Places in which stands what is summarised of a theme or a question: their texts are kept once, as summaries. */

import type { Answer, WrittenParagraph, WrittenPlace } from '../../../model/answer.js';
import type { Codebook } from '../../../model/codebook.js';
import type { Project } from '../../../model/project.js';
import {
  EVERYBODY,
  holderKey,
  LONGEST_SUMMARY,
  type SubjectKind,
  type Summary,
} from '../../../model/summary.js';
import { keyBeside, placeKey, questionPlace, type ReportContent, themePlace } from '../../../report/index.js';
import { adoptSummaries, markOf, type Store, saveSummary } from '../../../store/index.js';
import { type NamedSubject, subjectMoves, subjectNow, subjectsOf } from '../../project/subjects.js';

/** By the key of the place. */
export type SubjectPlaces = ReadonlyMap<string, NamedSubject>;

export function subjectPlaces(codebook: Codebook, project: Project): SubjectPlaces {
  const placed = (kind: SubjectKind, placeOf: (id: string) => string) =>
    subjectsOf(kind, codebook, project).map(
      (subject) => [placeKey({ id: placeOf(subject.id) }), subject] as const,
    );
  return new Map([...placed('thema', themePlace), ...placed('vraag', questionPlace)]);
}

/** What stands in the places as it was summarised; nothing of one in which two texts wait for a choice. */
export interface Summarised {
  readonly texts: ReadonlyMap<string, Answer>;
  /** The places whose texts are kept as summaries. */
  readonly places: SubjectPlaces;
}

export function summarisedIn(
  all: readonly Summary[],
  codebook: Pick<Codebook, 'themes'>,
  places: SubjectPlaces,
): Summarised {
  const moves = subjectMoves(codebook);
  const ofEverybody = all
    .filter(({ holder }) => holderKey(holder) === holderKey(EVERYBODY))
    .map((one) => ({ ...one, subject: subjectNow(one.subject, moves) }));
  const found = [...places].map(([key, subject]) => ({
    key,
    subject,
    own: ofEverybody.filter((one) => one.subject.kind === subject.kind && one.subject.id === subject.id),
  }));
  return {
    places: new Map(found.filter(({ own }) => own.length < 2).map(({ key, subject }) => [key, subject])),
    texts: new Map(
      found.flatMap(({ key, subject, own: [only, ...others] }) =>
        only === undefined || others.length > 0 ? [] : [[key, asAnswer(key, subject.label, only)] as const],
      ),
    ),
  };
}

/**
 * All that stands in places. What a place held in the time that it was kept apart gives way to a summary that says
 * something else, and comes in the last chapter.
 */
export function withSummarised(
  current: ReadonlyMap<string, Answer>,
  { texts }: Summarised,
): Map<string, Answer> {
  const all = new Map(current);
  for (const [key, summarised] of texts) {
    const apart = current.get(key);
    all.set(key, summarised);
    if (apart === undefined || textIn(apart.paragraphs) === textIn(summarised.paragraphs)) continue;
    const aside = keyBeside(key, markOf(apart.paragraphs));
    all.set(aside, { ...apart, key: aside });
  }
  return all;
}

/** What a summary says has no look of its own: bold and italics stay behind. */
export function withoutLook<T extends WrittenPlace>(place: T): T {
  return { ...place, paragraphs: paragraphsIn(textIn(place.paragraphs)) };
}

/** What a report has in these places; call it with summaries that may stand in it. */
export function writtenInPlaces(
  { summaries }: Pick<ReportContent, 'summaries'>,
  places: SubjectPlaces,
): WrittenPlace[] {
  return [...places].flatMap(([key, subject]) =>
    summaries
      .filter(({ group }) => group === null)
      .filter((one) => one.subject.kind === subject.kind && one.subject.id === subject.id)
      .map(({ text }) => ({ key, question: subject.label, paragraphs: paragraphsIn(text) })),
  );
}

/**
 * Keeps what was written in these places as summaries, and takes away what was emptied; call it within `write`.
 *
 * @param before what stood in them
 * @param now what stands in all places of reports
 * @returns what stands in other places
 */
export function keepAsSummaries(
  store: Store,
  codebook: Pick<Codebook, 'themes'>,
  { texts, places }: Summarised,
  now: ReadonlyMap<string, Answer>,
  coder: string,
): Map<string, Answer> {
  const rest = new Map(now);
  const changed = [...places].flatMap(([key, subject]) => {
    const [old, answer] = [texts.get(key), now.get(key)];
    const text = answer === undefined ? '' : textIn(answer.paragraphs);
    if (text.length > LONGEST_SUMMARY) return [];
    rest.delete(key);
    return answer === old
      ? []
      : [
          {
            subject: { kind: subject.kind, id: subject.id },
            text,
            written: answer?.saved ?? new Date().toISOString(),
          },
        ];
  });
  if (changed.length > 0) adoptSummaries(store, subjectMoves(codebook));
  for (const one of changed) saveSummary(store, { ...one, holder: EVERYBODY, coder });
  return rest;
}

function asAnswer(key: string, label: string, { text, written }: Summary): Answer {
  return {
    key,
    question: label,
    paragraphs: paragraphsIn(text),
    file: 'de samenvattingen',
    saved: written,
    read: written,
  };
}

const ITEM = '- ';

function textIn(paragraphs: readonly WrittenParagraph[]): string {
  return paragraphs
    .map(({ isItem, runs }) => `${isItem ? ITEM : ''}${runs.map(({ text }) => text).join('')}`)
    .join('\n')
    .normalize('NFC')
    .trim();
}

/** What is longer is no finding in one line. */
const LONGEST_FINDING = 120;

/** A short first line with more below it is the finding, and looks like it. */
function paragraphsIn(text: string): WrittenParagraph[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, at, lines) => {
      const isItem = line.startsWith(ITEM);
      const words = isItem ? line.slice(ITEM.length).trim() : line;
      const isFinding = at === 0 && lines.length > 1 && !isItem && line.length <= LONGEST_FINDING;
      return { isItem, runs: [{ text: words, bold: isFinding, italics: false }] };
    });
}
