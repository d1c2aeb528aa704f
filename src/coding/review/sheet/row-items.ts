/** What a row can be about: a suggestion, a turn, a difference between coders, a decision, or a sensitive passage. */

import { enumerate } from '../../../language/phrases.js';
import { beginning } from '../../../language/shortened.js';
import type { Code } from '../../../model/codebook.js';
import type { Evidence } from '../../../model/coding.js';
import type { StoredDecision, StoredSuggestion } from '../../../model/review.js';
import type { Span, Turn } from '../../../model/transcript.js';
import type { CodeFinder } from '../../codebook/find-code.js';
import type { LikelyCode } from '../../ranking/likely-codes.js';
import { likelyInWords, whyInWords } from '../../ranking/why-text.js';
import { disputesIn } from '../texts/differences.js';
import { type ReviewText, wordsAt } from '../texts/review-text.js';
import { undecidedPassages } from '../texts/sensitive-passages.js';
import { turnPieces } from '../texts/turn-pieces.js';
import { decisionVersion, disputeVersion, suggestionVersion, turnVersion } from '../texts/versions.js';
import type { ReviewRow } from './columns.js';
import { rowId } from './row-ids.js';

export interface ReviewItem extends Span {
  readonly turn: number;
  /** Empty for a turn. */
  readonly code: string;
  readonly cells: ReviewRow;
}

/** A proposal of a code that is gone since is none: the next `code` takes it away. */
export function suggestionItems(text: ReviewText, codes: CodeFinder): ReviewItem[] {
  const standing = text.suggestions.filter(({ code }) => codes.known(code) !== null);
  return standing.map((suggestion) => {
    const { turn, start, end } = suggestion.fragment;
    const cells = {
      id: rowId('voorstel', suggestion.id),
      versie: suggestionVersion(suggestion, null),
      zoektermen: evidenceText(text, termsIn(suggestion)),
      waarom:
        suggestion.why === null ? '' : whyInWords(suggestion.why, suggestion.probability, suggestion.source),
      sterkte: suggestion.strength,
      voorstel_oordeel: suggestion.oordeel ?? '',
    };
    return { turn, start, end, code: suggestion.code, cells };
  });
}

/** What was proposed by likeness has words as evidence too: `waarom` tells those. */
function termsIn({ evidence, why }: StoredSuggestion): readonly Evidence[] {
  return why === null ? evidence : evidence.filter(({ term }) => why.terms.includes(term));
}

/** Of a term with many choices its beginning will do: the words behind it tell what it found. */
const SHOWN_OF_TERM = 40;

/** Each term once, with the different words that it was found as. */
function evidenceText(text: ReviewText, evidence: readonly Evidence[]): string {
  const found = new Map<string, Set<string>>();
  for (const { term, start, end } of evidence) {
    const words = wordsAt(text, { start, end });
    found.set(term, (found.get(term) ?? new Set()).add(words.toLowerCase()));
  }
  return [...found]
    .map(([term, words]) =>
      words.size === 1 && words.has(term)
        ? term
        : `${beginning(term, SHOWN_OF_TERM)} („${[...words].join('”, „')}”)`,
    )
    .join('; ');
}

/** Of a turn of a text its likeliest codes, the likeliest first; none when nothing ranks them. */
export type LikelyIn = (file: string, turn: number) => readonly LikelyCode[];

/** Turns to be coded by hand in sight of what is likely. */
export function turnItems(text: ReviewText, likelyIn: LikelyIn): ReviewItem[] {
  return itemsOfTurns(text, 'beurt', ({ number }) => ({
    waarschijnlijkste_codes: likelyInWords(likelyIn(text.file, number)),
  }));
}

export function blindItems(text: ReviewText): ReviewItem[] {
  return itemsOfTurns(text, 'blind', () => ({}));
}

function itemsOfTurns(
  text: ReviewText,
  kind: 'beurt' | 'blind',
  cellsOf: (turn: Turn) => ReviewRow,
): ReviewItem[] {
  return turnPieces(text).map(({ key, turn, start, end }) => ({
    turn: turn.number,
    start,
    end,
    code: '',
    cells: { id: rowId(kind, key), versie: turnVersion(wordsAt(text, { start, end })), ...cellsOf(turn) },
  }));
}

/** About a code that is gone nothing can be settled: each decision on it waits among the flagged ones. */
export function disputeItems(text: ReviewText, codes: CodeFinder): ReviewItem[] {
  return disputesIn(text.file, text.decisions, text.reviewers)
    .filter(({ isOpen, code }) => isOpen && codes.known(code) !== null)
    .map((dispute) => {
      const { id, turn, start, end, code, decisions, missedBy } = dispute;
      const cells = {
        id: rowId('verschil', id),
        versie: disputeVersion(dispute),
        besluiten: [
          ...decisions.map((decision) => decisionText(text, decision, dispute)),
          ...missedBy.map((coder) => `${coder}: gaf deze code niet`),
        ].join('; '),
      };
      return { turn, start, end, code, cells };
    });
}

/** Decisions whose words were corrected, and those on a code that is gone or was split. */
export function flaggedItems(text: ReviewText, codes: CodeFinder): ReviewItem[] {
  const isOrphan = ({ code }: StoredDecision): boolean => codes.known(code) === null;
  const flagged = text.decisions.filter((decision) => decision.attention !== null || isOrphan(decision));
  return flagged.map((decision) => ({
    ...placeOf(decision),
    cells: {
      id: rowId('besluit', decision.id),
      versie: decisionVersion(decision),
      besluiten: decisionText(text, decision, decision),
      was: [
        ...(decision.attention === null
          ? []
          : [`${decision.attention}: ${decision.kept?.words ?? decision.text}`]),
        ...(isOrphan(decision) ? [goneText(codes.named(decision.code))] : []),
      ].join('\n'),
    },
  }));
}

function goneText(heirs: readonly Code[]): string {
  return heirs.length === 0
    ? 'code bestaat niet meer: noem in andere_code waar de beslissing onder valt'
    : `code gesplitst in ${enumerate(heirs.map(({ id }) => id))}: kies in andere_code`;
}

/** Sensitive passages about which nobody decided. */
export function sensitiveItems(text: ReviewText): ReviewItem[] {
  return undecidedPassages(text).map(({ id, passage: { turn, start, end } }) => ({
    turn,
    start,
    end,
    code: '',
    cells: { id: rowId('gevoelig', id), versie: turnVersion(wordsAt(text, { start, end })) },
  }));
}

/** The answers are filled in as they stand, to be changed; those on a code that is gone wait among the flagged ones. */
export function ownItems(text: ReviewText, coder: string, codes: CodeFinder): ReviewItem[] {
  return text.decisions
    .filter(
      (decision) =>
        decision.attention === null && decision.coder === coder && codes.known(decision.code) !== null,
    )
    .map((decision) => ({
      ...placeOf(decision),
      cells: {
        id: rowId('besluit', decision.id),
        versie: decisionVersion(decision),
        besluit: yesOrNo(decision),
        oordeel: decision.oordeel ?? '',
        memo: decision.memo,
      },
    }));
}

function placeOf({ turn, start, end, code }: StoredDecision): Omit<ReviewItem, 'cells'> {
  return { turn, start, end, code };
}

export function yesOrNo({ verdict }: StoredDecision): string {
  return verdict === 'bevestigd' ? 'ja' : 'nee';
}

/** "Sanne: ja (positief)", with the words when they are others than those of the row. */
function decisionText(text: ReviewText, decision: StoredDecision, shown: Span): string {
  const { coder, oordeel, memo, start, end } = decision;
  const said = `${coder}: ${yesOrNo(decision)}${oordeel === null ? '' : ` (${oordeel})`}`;
  const isWhole = start === shown.start && end === shown.end;
  return `${said}${isWhole ? '' : ` over „${wordsAt(text, decision)}”`}${memo === '' ? '' : `, memo: ${memo}`}`;
}
