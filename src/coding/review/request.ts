/** What somebody decides in a review, as values: a spreadsheet and a screen ask for the same things. */

import type { Oordeel, Verdict } from '../../model/coding.js';
import type { Quotability } from '../../model/sensitive.js';
import type { Span } from '../../model/transcript.js';

/** What a person had before them: by this a passage is found back that the program no longer knows by its id. */
export interface Shown {
  readonly file: string;
  /** Number of the turn; null when it is unknown. */
  readonly turn: number | null;
  /** The words of the passage. */
  readonly fragment: string;
}

interface Answer {
  /** Null with a verdict that only rejects. */
  readonly oordeel: Oordeel | null;
  readonly memo: string;
}

interface AboutCode extends Answer {
  /** About the code that was shown; null when the person only named codes instead of it. */
  readonly verdict: Verdict | null;
  readonly id: string;
  /** Of what the person saw, as texts/versions.ts makes it. */
  readonly version: string;
  readonly shown: Shown;
  /** The code that the person saw; empty when none was shown. */
  readonly code: string;
  /** Codes that the passage gets besides that code, or instead of it. */
  readonly given: readonly string[];
}

export interface SuggestionRequest extends AboutCode {
  readonly about: 'suggestion';
}

/** Settles what coders decided differently. */
export interface DifferenceRequest extends AboutCode {
  readonly about: 'difference';
}

/**
 * Revises a decision of one's own, or one that waits for anybody because its words changed. Of one whose code is gone, the
 * codes that are given say where it goes; it stays a confirmation or a rejection, and its coder's.
 */
export interface DecisionRequest extends AboutCode {
  readonly about: 'decision';
  /** Other words of the turn that it is about from now on; empty for the words as they are. */
  readonly words: string;
  /** Whether the words of the decision were gone already when it was shown. */
  readonly wasGone: boolean;
}

/** Gives codes to a passage that a person chose. */
export interface PassageRequest extends Answer {
  readonly about: 'passage';
  readonly verdict: Verdict;
  readonly passage: PointedAt | Quoted;
  /** Whether the person saw neither proposals nor what others decided. */
  readonly isBlind: boolean;
  readonly codes: readonly string[];
}

/** A passage by its place: offsets in UTF-16 code units, end exclusive, in the text of the file. */
export interface PointedAt extends Span {
  readonly file: string;
  /** The words there, so that nothing lands on others when the text was corrected meanwhile. */
  readonly fragment: string;
}

/** A passage by its words, in a piece of a turn as texts/turn-pieces.ts cuts it. */
export interface Quoted {
  readonly piece: string;
  /** Of the words of the piece. */
  readonly version: string;
  readonly shown: Shown;
  /** Empty for the whole piece. */
  readonly words: string;
}

/** Says that the coder went through a turn by hand, also when they found nothing in it. */
export interface TurnRequest {
  readonly about: 'turn';
  readonly file: string;
  readonly turn: number;
  /** Whether they saw neither proposals nor what others decided. */
  readonly isBlind: boolean;
}

/** Says whether words may be quoted, or should be. */
export interface QuotingRequest {
  readonly about: 'quoting';
  /** Of a sensitive passage; null for the passage that was shown, whatever it holds. */
  readonly id: string | null;
  readonly shown: Shown | PointedAt;
  readonly quotability: Quotability;
}

/** What can be laid beside other requests about the same passage and code. */
export type CodingRequest = SuggestionRequest | DifferenceRequest | DecisionRequest | PassageRequest;

export type Request = CodingRequest | TurnRequest | QuotingRequest;

/** What is to be known to decide: files by name, and ids that may stand in others. */
export interface Named {
  readonly files: ReadonlySet<string>;
  readonly ids: readonly string[];
}

export function namedBy(requests: readonly Request[]): Named {
  return { files: new Set(requests.map(fileOf)), ids: requests.flatMap((request) => idOf(request) ?? []) };
}

function fileOf(request: Request): string {
  switch (request.about) {
    case 'turn':
      return request.file;
    case 'passage':
      return 'file' in request.passage ? request.passage.file : request.passage.shown.file;
    default:
      return request.shown.file;
  }
}

function idOf(request: Request): string | null {
  return 'id' in request ? request.id : null;
}
