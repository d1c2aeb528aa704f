/** Quoting at the desk: which words are sensitive, what people decided about quoting words, and what somebody asks. */

import type { ReviewText } from '../../coding/review/index.js';
import { UserError } from '../../model/errors.js';
import {
  isAllowed,
  type Quotability,
  type QuotingDecision,
  type SensitiveKind,
} from '../../model/sensitive.js';
import type { Span, Turn } from '../../model/transcript.js';
import type { DeskAct } from './act.js';
import { type DeskText, GONE, NOTHING, turnOf, type Wanted } from './wanted.js';

/** Offsets are UTF-16 code units within the text of the turn, end exclusive. */
export interface DeskSensitive extends Span {
  readonly kinds: readonly SensitiveKind[];
  /** Whether somebody said that it may be quoted all the same, and nobody that it may not. */
  readonly isReleased: boolean;
}

/** Offsets as of `DeskSensitive`. */
export interface DeskQuoting extends Span {
  readonly quotability: Quotability;
  readonly coder: string;
  readonly isMine: boolean;
}

export interface QuotingOfTurn {
  readonly sensitive: readonly DeskSensitive[];
  readonly quoting: readonly DeskQuoting[];
}

/** @param isShown what others decided is not shown to who codes blind */
export function quotingOf(
  { sensitive, quoting }: ReviewText,
  turn: Turn,
  coder: string,
  isShown: (decision: QuotingDecision) => boolean,
): QuotingOfTurn {
  const here = ({ turn: number }: { readonly turn: number }): boolean => number === turn.number;
  const within = ({ start, end }: Span): Span => ({ start: start - turn.start, end: end - turn.start });
  return {
    sensitive: sensitive.filter(here).map((one) => ({
      ...within(one),
      kinds: one.kinds,
      isReleased: isReleased(one, quoting),
    })),
    quoting: quoting
      .filter((one) => here(one) && isShown(one))
      .map((one) => ({
        ...within(one),
        quotability: one.quotability,
        coder: one.coder,
        isMine: one.coder === coder,
      })),
  };
}

function isReleased(passage: Span, quoting: readonly QuotingDecision[]): boolean {
  return (
    quoting.some((one) => isAllowed(one) && holds(one, passage)) &&
    !quoting.some((one) => !isAllowed(one) && touch(one, passage))
  );
}

/**
 * Words that may be quoted are released with every sensitive sentence that they touch. Calling words apt releases nothing:
 * that they are sensitive is decided by itself.
 *
 * @throws UserError when the words are no longer there, or are held back
 */
export function quotingWanted(
  { beurt, begin, eind, woorden, hoe }: Extract<DeskAct, { soort: 'citeren' }>,
  text: DeskText,
  { coder }: { readonly coder: string },
): Wanted {
  const { start } = turnOf(text, beurt);
  const words = { start: start + begin, end: start + eind };
  if (text.text.slice(words.start, words.end) !== woorden) throw new UserError(GONE);
  const turns = [beurt];
  if (hoe === null) return { ...NOTHING, unquoted: ownAt(words, text, coder), turns };
  if (hoe === 'graag') refuseHeldBack(words, text, coder);
  const passage = hoe === 'mag' ? withSensitive(words, text) : words;
  const shown = { file: text.file, ...passage, fragment: text.text.slice(passage.start, passage.end) };
  return { ...NOTHING, requests: [{ about: 'quoting', id: null, shown, quotability: hoe }], turns };
}

function ownAt({ start, end }: Span, { quoting }: ReviewText, coder: string): QuotingDecision | null {
  return quoting.find((one) => one.coder === coder && one.start === start && one.end === end) ?? null;
}

function refuseHeldBack(words: Span, text: ReviewText, coder: string): void {
  const never = text.quoting.find(
    (one) => !isAllowed(one) && touch(one, words) && one !== ownAt(words, text, coder),
  );
  if (never !== undefined) {
    throw new UserError(`${never.coder} besloot dat deze woorden nooit geciteerd worden. Overleg dat eerst.`);
  }
  const held = text.sensitive.find((one) => touch(one, words) && !isReleased(one, text.quoting));
  if (held !== undefined) {
    throw new UserError(
      `Deze woorden zijn gevoelig (${held.kinds.join(', ')}). Zeg eerst dat ze geciteerd mogen worden.`,
    );
  }
}

function withSensitive(words: Span, { sensitive }: ReviewText): Span {
  const all = [words, ...sensitive.filter((one) => touch(one, words))];
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}

function touch(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
