/** Searching in all there is: what was said with its codings, what was noted, who was asked, and what the codebook says. */

import { groupedBy } from '../../analysis/index.js';
import { isPersonWanted } from '../../coding/review/index.js';
import type { Code, Codebook } from '../../model/codebook.js';
import type { Coding } from '../../model/coding.js';
import type { Memo } from '../../model/memo.js';
import type { Respondent } from '../../model/respondent.js';
import type { Span } from '../../model/transcript.js';
import {
  type CodingFilter,
  type CodingThere,
  codingsThere,
  placesOf,
  readQuery,
  type SearchQuery,
  textsWith,
} from '../../store/index.js';
import { memosAbout } from '../memos/chosen.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { findSaid } from './said.js';

export interface Everywhere {
  readonly turns: {
    /** How many turns hold the words, also beyond the limit. */
    readonly total: number;
    readonly found: readonly TurnWithWords[];
  };
  readonly memos: readonly MemoWithWords[];
  readonly codes: readonly CodeWithWords[];
  readonly respondents: readonly RespondentWithWords[];
}

export interface TurnWithWords extends WithWords {
  readonly file: string;
  readonly turn: number;
  /** Null for an interviewer and for who is unknown. */
  readonly person: { readonly id: string; readonly perspective: string; readonly wijk: string } | null;
  readonly isInterviewer: boolean;
  /** What the words are coded as. */
  readonly codings: readonly (Pick<Coding, 'id' | 'status' | 'oordeel'> & { readonly label: string })[];
}

export interface MemoWithWords
  extends WithWords,
    Pick<Memo, 'id' | 'kind' | 'coder' | 'code' | 'respondent'> {
  /** Null when it is not about a passage. */
  readonly place: { readonly file: string; readonly turn: number } | null;
}

/** The text is its definition. */
export interface CodeWithWords extends WithWords, Pick<Code, 'id' | 'label' | 'theme'> {}

/** The text is what is known of them. */
export interface RespondentWithWords extends WithWords, Pick<Respondent, 'id'> {
  /** Of the texts in which they speak. */
  readonly files: readonly string[];
}

export interface WithWords {
  readonly text: string;
  /** Where the words stand in it, in UTF-16 code units, end exclusive. */
  readonly places: readonly Span[];
}

/**
 * @param words as `findSaid` takes them
 * @param filter on people leaves out memos that are about nobody; one on codes keeps what is coded so, and those codes
 * @param limit how many turns at most
 * @throws UserError when the words are no question, or when nothing was imported yet
 */
export async function findEverywhere(
  here: ProjectFolder,
  codebook: Codebook,
  words: string,
  filter: CodingFilter,
  limit: number,
): Promise<Everywhere> {
  const query = readQuery(words);
  const { total, turns } = await findSaid(here, words, filter, limit);
  const all = codebook.themes.flatMap(({ label, codes }) => codes.map((code) => ({ code, theme: label })));
  const { memos, codes, respondents, codings, files } = await withStore(here, 'read', (store, cast) => {
    const withWords = <T>(from: readonly T[], wordsOf: (one: T) => string): T[] =>
      textsWith(store, query.expression, from.map(wordsOf)).flatMap((at) => from[at] ?? []);
    return {
      memos: withWords(memosAbout(filter, store, codebook, here), ({ body }) => body),
      codes: withWords(
        all.filter(({ code }) => filter.codes?.includes(code.id) ?? true),
        ({ code }) => writtenOf(code),
      ),
      respondents: withWords(knownOf(here, filter), ({ known }) => known),
      codings: groupedBy(codingsThere(store, codebook, turns), keyOf),
      files: groupedBy(cast, ({ respondent }) => respondent ?? ''),
    };
  });
  const labels = new Map(all.map(({ code }) => [code.id, code.label]));
  return {
    turns: {
      total,
      found: turns.map(({ file, turn, person, isInterviewer, text, places }) => ({
        file,
        turn,
        person: person && { id: person.id, perspective: person.perspective, wijk: person.wijk },
        isInterviewer,
        text,
        places,
        codings: (codings.get(keyOf({ file, turn })) ?? [])
          .filter((coding) => places.some((place) => isOver(coding, place)))
          .map(({ id, code, status, oordeel }) => ({ id, status, oordeel, label: labels.get(code) ?? code })),
      })),
    },
    memos: memos.map(({ id, kind, coder, code, respondent, body, passage }) => ({
      id,
      kind,
      coder,
      code,
      respondent,
      place: passage && { file: passage.file, turn: passage.turn },
      ...inText(body, query),
    })),
    codes: codes.map(({ code: { id, label, definition }, theme }) => ({
      id,
      label,
      theme,
      ...inText(definition, query),
    })),
    respondents: respondents.map(({ id, known }) => ({
      id,
      files: [...new Set((files.get(id) ?? []).map(({ file }) => file))],
      ...inText(known, query),
    })),
  };
}

/** What is known of each person who is wanted. */
function knownOf({ respondents, project }: ProjectFolder, filter: CodingFilter) {
  return respondents
    .filter((person) => isPersonWanted(person, filter))
    .map(({ id, perspective, wijk, attributes }) => {
      const group = project.perspectives.find((one) => one.id === perspective);
      const area = project.wijken.find((one) => one.id === wijk);
      const known = [id, group?.short ?? perspective, area?.label ?? wijk, ...Object.values(attributes)];
      return { id, known: known.filter((one) => one !== '').join(', ') };
    });
}

function keyOf({ file, turn }: Pick<CodingThere, 'file' | 'turn'>): string {
  return JSON.stringify([file, turn]);
}

function isOver(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function inText(text: string, { phrases }: SearchQuery): WithWords {
  return { text, places: placesOf(text, phrases) };
}

/** All that a codebook says in words of a code. */
function writtenOf({ label, definition, include, exclude, terms, examples }: Code): string {
  return [label, definition, include, exclude, ...terms, ...examples].join('\n');
}
