/** What requests name, found by id; and passages, found by their words. */

import type { StoredDecision, StoredSuggestion } from '../../../model/review.js';
import type { SensitivePassage } from '../../../model/sensitive.js';
import type { Span, Turn } from '../../../model/transcript.js';
import { type Dispute, disputesIn } from './differences.js';
import { createWordFinder, type FoundWords } from './find-words.js';
import { type ReviewText, respondentOf, turnNumbered } from './review-text.js';
import { sensitivePassages } from './sensitive-passages.js';
import { type TurnPiece, turnPieces } from './turn-pieces.js';

export interface ReviewIndex {
  suggestion(id: string): { readonly text: ReviewText; readonly suggestion: StoredSuggestion } | undefined;
  decision(id: string): { readonly text: ReviewText; readonly decision: StoredDecision } | undefined;
  dispute(id: string): { readonly text: ReviewText; readonly dispute: Dispute } | undefined;
  piece(id: string): { readonly text: ReviewText; readonly piece: TurnPiece } | undefined;
  sensitive(id: string): { readonly text: ReviewText; readonly passage: SensitivePassage } | undefined;
  text(file: string): ReviewText | undefined;
  /** Words within a turn, preferably within a part of it; offsets in the text of the file. */
  words(text: ReviewText, turn: Turn, words: string, within?: Span): FoundWords;
  /** The passage with these words in the turn with this number, or else in any turn of a respondent. */
  passage(text: ReviewText, turn: number | null, words: string): PassageFound;
  /**
   * What a coder decided about a code on exactly this passage, and still holds.
   *
   * @param settles whether it must settle a difference, or must not; without it, either
   */
  own(text: ReviewText, coder: string, code: string, span: Span, settles?: boolean): StoredDecision | null;
}

export type PassageFound = (Span & { readonly turn: Turn }) | 'meermaals' | null;

type Finder = ReturnType<typeof createWordFinder>;

/** @param codeNow what the id of a code in an earlier decision is called now */
export function createReviewIndex(
  texts: readonly ReviewText[],
  codeNow: (id: string) => string,
): ReviewIndex {
  const files = new Map(texts.map((text) => [text.file, text]));
  const suggestions = mapOf(texts, (text) =>
    text.suggestions.map((suggestion) => [suggestion.id, { text, suggestion }]),
  );
  const decisions = mapOf(texts, (text) =>
    text.decisions.map((decision) => [decision.id, { text, decision }]),
  );
  const disputes = mapOf(texts, (text) =>
    disputesIn(text.file, text.decisions, text.reviewers).map((dispute) => [dispute.id, { text, dispute }]),
  );
  const turnsById = mapOf(texts, (text) => turnPieces(text).map((piece) => [piece.key, { text, piece }]));
  const sensitive = mapOf(texts, (text) =>
    sensitivePassages(text).map(({ id, passage }) => [id, { text, passage }]),
  );
  const held = mapOf(texts, ({ file, decisions: all }) =>
    all
      .filter(({ attention }) => attention === null)
      .flatMap((decision) => {
        const { coder, code, settles } = decision;
        return [undefined, settles].map(
          (asked) => [placeKey(file, coder, codeNow(code), decision, asked), decision] as const,
        );
      }),
  );
  const finders = new Map<string, Finder>();
  const words = (text: ReviewText, turn: Turn, asked: string, within?: Span): FoundWords => {
    const key = `${turn.number} ${text.file}`;
    const find = finders.get(key) ?? createWordFinder(text.text.slice(turn.start, turn.end));
    finders.set(key, find);
    const found = find(asked, within && shifted(within, -turn.start));
    return found === null || found === 'meermaals' ? found : shifted(found, turn.start);
  };
  return {
    suggestion: (id) => suggestions.get(id),
    decision: (id) => decisions.get(id),
    dispute: (id) => disputes.get(id),
    piece: (id) => turnsById.get(id),
    sensitive: (id) => sensitive.get(id),
    text: (file) => files.get(file),
    words,
    passage(text, number, asked) {
      const speaks = (turn: Turn): boolean => respondentOf(text, turn) !== null;
      const look = (turn: Turn): PassageFound => {
        const found = words(text, turn, asked);
        return found === null || found === 'meermaals' ? found : { ...found, turn };
      };
      const named = number === null ? null : turnNumbered(text, number);
      const there = named !== null && speaks(named) ? look(named) : null;
      if (there !== null) return there;
      const [place = null, another] = text.turns.filter(speaks).flatMap((turn) => look(turn) ?? []);
      return another === undefined ? place : 'meermaals';
    },
    own: (text, coder, code, span, settles) =>
      held.get(placeKey(text.file, coder, code, span, settles)) ?? null,
  };
}

function mapOf<T>(
  texts: readonly ReviewText[],
  entries: (text: ReviewText) => (readonly [string, T])[],
): ReadonlyMap<string, T> {
  return new Map(texts.flatMap(entries));
}

function placeKey(
  file: string,
  coder: string,
  code: string,
  { start, end }: Span,
  settles: boolean | undefined,
): string {
  return JSON.stringify([file, coder, code, start, end, settles]);
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
