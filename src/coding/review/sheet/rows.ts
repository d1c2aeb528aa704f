/** The rows of a review file for one text, from its first passage to its last. */

import type { Respondent } from '../../../model/respondent.js';
import { SENSITIVE_KINDS } from '../../../model/sensitive.js';
import type { Span, Turn } from '../../../model/transcript.js';
import type { CodeFinder } from '../../codebook/find-code.js';
import { isCodeWanted, isPersonWanted, type ReviewFilter } from '../filter.js';
import { type ReviewText, respondentOf, turnNumbered, wordsAt } from '../texts/review-text.js';
import type { ReviewContents, ReviewRow } from './columns.js';
import { contextOf } from './context.js';
import {
  blindItems,
  disputeItems,
  flaggedItems,
  type LikelyIn,
  ownItems,
  type ReviewItem,
  sensitiveItems,
  suggestionItems,
  turnItems,
} from './row-items.js';

export interface ReviewScope {
  readonly contents: ReviewContents;
  readonly filter: ReviewFilter;
  readonly codes: CodeFinder;
  readonly people: ReadonlyMap<string, Respondent>;
  /** Whose own decisions `beslist` shows. */
  readonly coder: string;
  readonly likelyIn: LikelyIn;
}

/**
 * @param text its suggestions are those that are still open
 * @returns rows in order of place and code; a turn to be coded by hand comes before what was proposed in it
 */
export function reviewRows(text: ReviewText, scope: ReviewScope): ReviewRow[] {
  return itemsOf(text, scope)
    .map((item) => ({ ...item, code: scope.codes.known(item.code)?.id ?? item.code }))
    .sort((a, b) => a.turn - b.turn || a.start - b.start || compare(a.code, b.code))
    .flatMap((item) => {
      const turn = turnNumbered(text, item.turn);
      const person = turn && scope.people.get(respondentOf(text, turn) ?? '');
      if (!turn || !person || !isPersonWanted(person, scope.filter)) return [];
      // Whoever did not agree to it is not quoted, whatever they said.
      if (scope.contents === 'gevoelig' && !person.mayBeQuoted) return [];
      if (item.code !== '' && !isAnyWanted(item.code, scope)) return [];
      return [{ ...placeCells(text, turn, item, person, scope), ...item.cells }];
    });
}

/** A code that was split is wanted with any of the codes that came from it. */
function isAnyWanted(code: string, { codes, filter }: ReviewScope): boolean {
  return [code, ...codes.named(code).map(({ id }) => id)].some((id) => isCodeWanted(id, filter));
}

function itemsOf(text: ReviewText, { contents, coder, codes, likelyIn }: ReviewScope): ReviewItem[] {
  switch (contents) {
    case 'voorstellen':
      return suggestionItems(text, codes);
    case 'alles':
      return [...turnItems(text, likelyIn), ...suggestionItems(text, codes)];
    case 'blind':
      return blindItems(text);
    case 'verschillen':
      return disputeItems(text, codes);
    case 'nakijken':
      return flaggedItems(text, codes);
    case 'beslist':
      return ownItems(text, coder, codes);
    case 'gevoelig':
      return sensitiveItems(text);
  }
}

/** What is sensitive in a passage, for a cell. */
export function sensitiveCell({ sensitive }: ReviewText, { start, end }: Span): string {
  const found = new Set(
    sensitive.filter((one) => one.start < end && one.end > start).flatMap(({ kinds }) => kinds),
  );
  return SENSITIVE_KINDS.filter((kind) => found.has(kind)).join(', ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The cells that say which passage of whom a row is about. */
export function placeCells(
  text: ReviewText,
  turn: Turn,
  { start, end, code }: Span & { readonly code: string },
  person: Respondent,
  { codes }: Pick<ReviewScope, 'codes'>,
): ReviewRow {
  const { before, after } = contextOf(text, turn, { start, end });
  return {
    bestand: text.file,
    beurt: String(turn.number),
    respondent: person.id,
    perspectief: person.perspective,
    wijk: person.wijk,
    code,
    codelabel: codes.known(code)?.label ?? '',
    voor: before,
    fragment: wordsAt(text, { start, end }),
    na: after,
    gevoelig: sensitiveCell(text, { start, end }),
  };
}
