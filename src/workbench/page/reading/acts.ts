/** What a key or a button does about codings: shown at once, sent in turn, and put back when it is refused. */

import type { Oordeel } from '../../../model/coding.js';
import type { Span } from '../../../model/transcript.js';
import { remember } from './recent.js';
import { send } from './send.js';
import type { DeskCoding, DeskTurn } from './shape.js';
import { codingInHand, hand, isWaiting, labelOf, take, takeWords, turnInHand } from './state.js';
import { takeNextWaiting } from './waiting.js';

/** Confirms or rejects the coding in the hand, and goes on to the next that waits. */
export async function decide(verdict: 'bevestigd' | 'verworpen'): Promise<void> {
  const [turn, coding] = [turnInHand.value, codingInHand.value];
  if (turn === null || coding === null) return;
  const isRevised = !isWaiting(coding);
  const sent = send(
    { turn, about: coding, change: { status: verdict }, what: `${labelOf(coding.code)} ${verdict}` },
    (seen) => ({ soort: verdict === 'bevestigd' ? 'bevestig' : 'verwerp', ...seen }),
  );
  if (!isRevised) leave(turn, coding);
  await sent;
}

/** Whoever decides in haste never decides twice about the last one: when nothing waits any more, only its words are in the hand. */
function leave({ number }: DeskTurn, coding: DeskCoding): void {
  if (!takeNextWaiting(1)) takeWords(number, coding);
}

/** Gives the passage of the coding in the hand another code instead. @param isNew whether it was made for this */
export async function recode(code: string, isNew = false): Promise<void> {
  const [turn, coding] = [turnInHand.value, codingInHand.value];
  if (turn === null) return;
  if (coding === null) return codeWords([code], isNew);
  remember(code);
  if (coding.code === code) return decide('bevestigd');
  const isRevised = !isWaiting(coding);
  const sent = send(
    {
      turn,
      about: coding,
      change: { code, status: 'bevestigd' },
      becomes: { code },
      what: `${labelOf(coding.code)} werd ${labelOf(code)}`,
      made: isNew ? code : null,
    },
    (seen) => ({ soort: 'andere code', ...seen, code }),
  );
  if (!isRevised) leave(turn, coding);
  await sent;
}

/** The same oordeel once more takes it away. */
export async function judge(oordeel: Oordeel): Promise<void> {
  const [turn, coding] = [turnInHand.value, codingInHand.value];
  if (turn === null || coding === null) return;
  const given = coding.oordeel === oordeel && coding.status === 'bevestigd' ? null : oordeel;
  await send(
    {
      turn,
      about: coding,
      change: { oordeel: given, status: 'bevestigd' },
      what: `${labelOf(coding.code)}: ${given ?? 'zonder oordeel'}`,
    },
    (seen) => ({ soort: 'oordeel', ...seen, oordeel: given }),
  );
}

export async function note(turn: DeskTurn, coding: DeskCoding, memo: string): Promise<boolean> {
  const written = await send({ turn, about: coding, what: `memo bij ${labelOf(coding.code)}` }, (seen) => ({
    soort: 'memo',
    ...seen,
    memo,
  }));
  return written !== null;
}

/** Moves the passage of the coding in the hand. */
export async function move(passage: Span): Promise<void> {
  const [turn, coding] = [turnInHand.value, codingInHand.value];
  if (turn === null || coding === null) return;
  await send(
    {
      turn,
      about: coding,
      change: { ...passage, status: 'bevestigd' },
      becomes: passage,
      what: `${labelOf(coding.code)} verplaatst`,
    },
    (seen) => ({ soort: 'verplaats', ...seen, begin: passage.start, eind: passage.end }),
  );
}

/** Gives codes to the words in the hand. @param isNew whether they were made for this */
export async function codeWords(given: readonly string[], isNew = false): Promise<void> {
  const [turn, words] = [turnInHand.value, hand.value];
  if (turn === null || words === null) return;
  const { start, end } = words;
  for (const code of given) remember(code);
  const [first] = given;
  const made = await send(
    {
      turn,
      about: { start, end },
      ...(first !== undefined && { becomes: { code: first } }),
      what: `${given.map(labelOf).join(', ')} gegeven`,
      made: isNew ? (first ?? null) : null,
    },
    () => ({
      soort: 'codeer',
      beurt: turn.number,
      begin: start,
      eind: end,
      woorden: turn.text.slice(start, end),
      codes: [...given],
    }),
  );
  if (made !== null && hand.value === words) take(turn.number, made);
}
