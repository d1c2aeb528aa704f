/** Saying of the words in the hand whether they may be quoted: apt for it, never, or also where they are sensitive. */

import { computed } from '@preact/signals';
import type { Quotability } from '../../../model/sensitive.js';
import type { Span } from '../../../model/transcript.js';
import { send } from './send.js';
import type { DeskTurn } from './shape.js';
import { codingInHand, hand, interview, turnInHand } from './state.js';

export type Quoting = DeskTurn['quoting'][number];
export type Sensitive = DeskTurn['sensitive'][number];

export interface QuotingInHand {
  /** What the one at the screen said of exactly these words. */
  readonly own: Quotability | null;
  /** Who holds back some of these words, besides that. */
  readonly never: readonly Quoting[];
  /** What is sensitive in them. */
  readonly sensitive: readonly Sensitive[];
  /** Whether who said them did not agree to be quoted. */
  readonly isAgainst: boolean;
}

export const quotingInHand = computed<QuotingInHand | null>(() => {
  const [turn, now] = [turnInHand.value, hand.value];
  if (turn === null || now === null || turn.respondent === null) return null;
  const isSame = (one: Quoting): boolean => one.isMine && one.start === now.start && one.end === now.end;
  return {
    own: turn.quoting.find(isSame)?.quotability ?? null,
    never: turn.quoting.filter((one) => one.quotability === 'nooit' && touch(one, now) && !isSame(one)),
    sensitive: turn.sensitive.filter((one) => touch(one, now)),
    isAgainst: interview.value?.neverQuoted.includes(turn.respondent) === true,
  };
});

export function touch(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

const SAID: Readonly<Record<Quotability, string>> = {
  graag: 'geschikt als citaat',
  mag: 'mag geciteerd worden',
  nooit: 'nooit citeren',
};

/** The same once more takes it back. */
export async function quote(how: Quotability): Promise<void> {
  const [turn, words, now] = [turnInHand.value, hand.value, quotingInHand.value];
  if (turn === null || words === null || now === null) return;
  const said = now.own === how ? null : how;
  const { start, end } = words;
  await send(
    {
      turn,
      about: codingInHand.value ?? { start, end },
      what: said === null ? `niet meer: ${SAID[how]}` : SAID[said],
    },
    () => ({
      soort: 'citeren',
      beurt: turn.number,
      begin: start,
      eind: end,
      woorden: turn.text.slice(start, end),
      hoe: said,
    }),
  );
}
