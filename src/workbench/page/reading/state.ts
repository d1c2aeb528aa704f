/** What is on the screen while reading: the interview, the codes, and the passage that keys are about. */

import { computed, signal } from '@preact/signals';
import { sentences } from '../../../language/sentences.js';
import type { Span } from '../../../model/transcript.js';
import { neighbour } from './edges.js';
import type { DeskCode, DeskCoding, DeskInterview, DeskTheme, DeskTurn } from './shape.js';

/** The passage in the hand: a coding, or words that have none yet. */
export interface Hand extends Span {
  readonly turn: number;
  /** Null for words that were chosen. */
  readonly coding: string | null;
}

export const interview = signal<DeskInterview | null>(null);
export const themes = signal<readonly DeskTheme[]>([]);
export const hand = signal<Hand | null>(null);
/** Whether passages that were rejected stay in view. */
export const showsRejected = signal(false);
/** Whether the one at the screen codes without seeing proposals or what others did. */
export const isBlind = signal(false);

export interface KnownCode extends DeskCode {
  readonly theme: string;
  /** From 0, in the order of the codebook: it gives the colour. */
  readonly themeNumber: number;
}

export const codes = computed<ReadonlyMap<string, KnownCode>>(
  () =>
    new Map(
      themes.value.flatMap(({ label, codes: own }, themeNumber) =>
        own.map((code) => [code.id, { ...code, theme: label, themeNumber }] as const),
      ),
    ),
);

export function labelOf(code: string): string {
  return codes.value.get(code)?.label ?? code;
}

export const turnInHand = computed<DeskTurn | null>(() => {
  const number = hand.value?.turn;
  return interview.value?.turns.find((turn) => turn.number === number) ?? null;
});

export const codingInHand = computed<DeskCoding | null>(() => {
  const id = hand.value?.coding ?? null;
  return id === null ? null : (turnInHand.value?.codings.find((one) => one.id === id) ?? null);
});

/** The codings of a turn that are in view, in the order of the text. @param inHand stays in view, whatever was decided */
export function shownCodings({ codings }: DeskTurn, inHand: string | null): readonly DeskCoding[] {
  return codings.filter(({ status, id }) => status !== 'verworpen' || showsRejected.value || id === inHand);
}

export function take(turn: number, coding: DeskCoding): void {
  hand.value = { turn, coding: coding.id, start: coding.start, end: coding.end };
}

export function takeWords(turn: number, { start, end }: Span): void {
  hand.value = { turn, coding: null, start, end };
}

/** In the place of the number of a turn in the address: the first proposal that waits. */
export const FIRST_WAITING = 'voorstel';

/** All codings that wait for a decision, in the order of the text. */
export const waiting = computed(() =>
  (interview.value?.turns ?? []).flatMap(({ number, codings }) =>
    codings.filter(isWaiting).map((coding) => ({ turn: number, coding })),
  ),
);

export function isWaiting({ status, attention }: DeskCoding): boolean {
  return status === 'voorstel' || attention !== null;
}

/** The next coding that waits for a decision, from the one in the hand on. @returns whether there is one */
export function takeWaiting(way: -1 | 1): boolean {
  const turns = interview.value?.turns ?? [];
  const all = turns.flatMap((turn) => turn.codings.map((coding) => ({ turn: turn.number, coding })));
  const now = hand.value;
  const isAfter = (one: (typeof all)[number]): number => {
    if (now === null) return way;
    if (one.coding.id === now.coding) return 0;
    return one.turn - now.turn || one.coding.start - now.start || (at(one) > at(null) ? 1 : -1);
  };
  const at = (one: (typeof all)[number] | null): number =>
    all.findIndex(({ coding }) => coding.id === (one === null ? now?.coding : one.coding.id));
  const waiting = all.filter((one) => isWaiting(one.coding) && isAfter(one) * way > 0);
  const found = way === 1 ? waiting[0] : waiting.at(-1);
  if (found === undefined) return false;
  take(found.turn, found.coding);
  return true;
}

/** Goes to the turn before or after, and takes its first sentence. */
export function takeTurn(way: -1 | 1): void {
  const turns = interview.value?.turns ?? [];
  const at = turns.findIndex(({ number }) => number === hand.value?.turn);
  const turn = turns[at === -1 ? 0 : at + way];
  if (turn !== undefined) takeFirstSentence(turn);
}

export function takeFirstSentence(turn: DeskTurn): void {
  takeWords(turn.number, sentences(turn.text)[0] ?? { start: 0, end: turn.text.length });
}

/** Goes to the sentence before or after; past the edge of the turn, to the next turn. */
export function takeSentence(way: -1 | 1): void {
  const [now, turn] = [hand.value, turnInHand.value];
  const next = now === null || turn === null ? null : neighbour(turn.text, now, way);
  if (next === null || turn === null) takeTurn(way);
  else takeWords(turn.number, next);
}

/** Puts a turn in the place of the one with its number. */
export function replaceTurn(turn: DeskTurn): void {
  const now = interview.value;
  if (now === null) return;
  interview.value = {
    ...now,
    turns: now.turns.map((one) => (one.number === turn.number ? turn : one)),
  };
}
