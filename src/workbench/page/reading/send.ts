/** Sending acts one after another, each about things as the one before it left them; and the last of them, to come back to. */

import { batch, signal } from '@preact/signals';
import type { Advice } from '../../../model/errors.js';
import type { Span } from '../../../model/transcript.js';
import { api, ask } from '../shell/api.js';
import { attempt } from '../shell/asked.js';
import { SHOWN_HERE } from '../shell/live.js';
import { notice } from '../shell/notices.js';
import { loadInterview } from './load.js';
import { begin, end, withPending } from './pending.js';
import type { DeskCoding, DeskTurn } from './shape.js';
import { codingInHand, hand, interview, isBlind, labelOf, replaceTurn, takeWaiting } from './state.js';

/** Where something was decided. */
export interface DonePlace extends Span {
  readonly file: string;
  readonly isBlind: boolean;
  readonly turn: number;
  /** Of the coding, as far as is known; it may have another by now. */
  readonly id: string | null;
  /** Null for words that have no code. */
  readonly code: string | null;
}

/** One of the last decisions, as it stands in view. */
export interface Done {
  /** Of the act in the history. */
  readonly act: number;
  readonly what: string;
  readonly before: DonePlace;
  readonly after: DonePlace;
  /** The code that was made for it. */
  readonly made: string | null;
}

export const lastDone = signal<readonly Done[]>([]);

/** How many of the last decisions stay in view. */
const KEPT = 10;

/** @param more older or newer ones; they stand in the order in which they were done */
export function remembered(more: readonly Done[]): void {
  lastDone.value = [...lastDone.value, ...more].sort((a, b) => b.act - a.act).slice(0, KEPT);
}

type Act = Parameters<typeof api.gesprekken.daad.$post>[0]['json']['daad'];

export interface Sending {
  readonly turn: DeskTurn;
  readonly what: string;
  /** The words or the coding that it is about. */
  readonly about: Span | DeskCoding;
  /** What is shown until the answer is there. */
  readonly change?: Partial<DeskCoding>;
  /** Where the coding is and what it is called afterwards. */
  readonly becomes?: Partial<Span> & { readonly code?: string };
  /** The code that was made for it. */
  readonly made?: string | null;
}

let queue: Promise<unknown> = Promise.resolve();

/** Does something after all that was begun before it. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = queue.then(work);
  queue = done.catch(() => undefined);
  return done;
}

/**
 * @param actOf what is asked of the coding as it is when its turn comes
 * @returns the coding as it is now; null when it was refused, or there is none
 */
export function send(
  { turn, what, about, change = {}, becomes = {}, made = null }: Sending,
  actOf: (seen: { readonly id: string; readonly versie: string }) => Act,
): Promise<DeskCoding | null> {
  const file = interview.peek()?.file ?? '';
  const blind = isBlind.peek();
  const coding = 'id' in about ? about : null;
  const pending = { file, turn: turn.number, coding: coding?.id ?? '', change };
  begin(pending);
  show(file, turn);
  return inTurn(async () => {
    const at = { file, isBlind: blind, turn: turn.number };
    let now: DeskCoding | null = null;
    const isDone = await attempt(async () => {
      const daad = actOf(asItIs(file, turn.number, coding));
      const answer = await ask(
        api.gesprekken.daad.$post({ json: { bestand: file, daad, blind } }, SHOWN_HERE),
      );
      const code = becomes.code ?? coding?.code ?? null;
      const place = { start: becomes.start ?? about.start, end: becomes.end ?? about.end, code };
      now = codingAt(answer.beurten, { ...at, ...place, id: coding?.id ?? null });
      end(pending);
      batch(() => {
        for (const one of answer.beurten) show(file, one);
        follow(turn.number, coding, place, now);
      });
      if (answer.handeling === null) return;
      const before = { ...at, ...spanOf(about), id: coding?.id ?? null, code: coding?.code ?? null };
      const after = { ...at, ...place, id: now?.id ?? null };
      remembered([{ act: answer.handeling, what, before, after, made }]);
    });
    end(pending);
    if (!isDone) {
      if (interview.peek()?.file === file) await attempt(() => loadInterview(file));
      if (made !== null) notice(stillThere(made));
    }
    return now;
  });
}

/** After a decision its coding may have another id; whoever went on meanwhile, or moved its edges, is left alone in that. */
function follow(turn: number, was: DeskCoding | null, place: Span, now: DeskCoding | null): void {
  const held = hand.peek();
  if (held === null || held.coding === null) return;
  if (now !== null && held.turn === turn && held.coding === was?.id) {
    const isSame = held.start === place.start && held.end === place.end;
    hand.value = { ...held, ...(isSame && spanOf(now)), coding: now.id };
  }
  // One decision can be about several proposals.
  if (codingInHand.peek() === null) takeWaiting(1);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function show(file: string, turn: DeskTurn): void {
  if (interview.peek()?.file === file) replaceTurn(withPending(file, turn));
}

/** After a decision its coding has another version, and may have another id. */
function asItIs(file: string, turn: number, coding: DeskCoding | null): { id: string; versie: string } {
  if (coding === null) return { id: '', versie: '' };
  const now = interview.peek();
  const found = now?.file === file ? codingAt(now.turns, { ...coding, turn }) : null;
  return { id: found?.id ?? coding.id, versie: found?.version ?? coding.version };
}

type Wanted = Span & { readonly turn: number; readonly id: string | null; readonly code: string | null };

/** The coding that was somewhere: by its id, or by its code and place. */
export function codingAt(
  turns: readonly DeskTurn[],
  { turn, id, code, start, end }: Wanted,
): DeskCoding | null {
  const codings = turns.find(({ number }) => number === turn)?.codings ?? [];
  return (
    codings.find((one) => one.id === id) ??
    codings.find((one) => one.code === code && one.start === start && one.end === end) ??
    null
  );
}

/** The codebook has no part in the history of decisions. */
export function stillThere(code: string): Advice {
  return {
    text: `De nieuwe code „${labelOf(code)}” staat nog wel in het codeboek; verwijder haar daar als u haar niet gebruikt.`,
    next: { how: 'Kijk met', command: 'codebook check' },
  };
}
