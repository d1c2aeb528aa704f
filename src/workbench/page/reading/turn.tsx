/** A turn: who speaks and when, the words with their marks, and beside them a button for each coding. */

import { useComputed } from '@preact/signals';
import { memo } from 'preact/compat';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { clock } from '../../../language/clock.js';
import { lanesOf } from '../../../language/lanes.js';
import { BesideTurn } from './beside-turn.js';
import { CodingButton } from './coding-button.js';
import { MarkedWords } from './marked-words.js';
import { CAN_MARK, mark, markInHand } from './marks.js';
import type { DeskCoding, DeskTurn } from './shape.js';
import { codes, hand, shownCodings } from './state.js';

interface TurnProps {
  readonly turn: DeskTurn;
}

export const Turn = memo(function Turn({ turn }: TurnProps) {
  const { number, speaker, seconds, isInterviewer } = turn;
  const isInHand = useComputed(() => hand.value?.turn === number);
  const shown = useShown(turn);
  const kind = isInterviewer ? 'vraag' : 'antwoord';
  return (
    <article
      class={`beurt ${kind}`}
      id={`beurt-${number}`}
      data-turn={number}
      data-in-hand={isInHand.value ? '' : undefined}
      aria-label={`Beurt ${number}, ${speaker}`}
    >
      <p class="spreker">
        <span class="nummer">{number}</span> <span>{speaker}</span>
        {seconds !== null && <span class="tijd"> {clock(seconds)}</span>}
      </p>
      <Words turn={turn} />
      <div class="ernaast">
        {shown.length > 0 && (
          <ul class="coderingen" aria-label={`Coderingen bij beurt ${number}`}>
            {shown.map((coding) => (
              <li key={coding.id}>
                <CodingButton turn={turn} coding={coding} />
              </li>
            ))}
          </ul>
        )}
        <BesideTurn turn={turn} />
      </div>
    </article>
  );
});

/** What is in view, also what was rejected as long as it is in the hand. */
function useShown(turn: DeskTurn): readonly DeskCoding[] {
  const inHand = useComputed(() => (hand.value?.turn === turn.number ? hand.value.coding : null)).value;
  return shownCodings(turn, inHand);
}

/** One text node, marked by ranges; or, where the browser can't, cut into marked elements. */
function Words({ turn }: TurnProps) {
  const ref = useRef<HTMLParagraphElement>(null);
  const shown = useShown(turn);
  const lanes = lanesOf(shown);
  const marks = shown.map(({ start, end, status, code }, index) => ({
    start,
    end,
    status,
    theme: codes.value.get(code)?.themeNumber ?? 0,
    lane: lanes[index] ?? 0,
  }));
  useLayoutEffect(() => {
    const text = ref.current?.firstChild;
    return CAN_MARK && text instanceof Text ? mark(text, marks) : undefined;
  });
  // Of all turns only the one that the hand leaves, and the one that it comes to, are made anew.
  const now = useComputed(() => (hand.value?.turn === turn.number ? hand.value : null)).value;
  useLayoutEffect(() => {
    const text = ref.current?.firstChild;
    if (!CAN_MARK || now === null || !(text instanceof Text)) return undefined;
    markInHand(text, now);
    return () => markInHand(null, null);
  }, [now?.start, now?.end, now?.turn, turn]);
  return (
    <p class="woorden" lang="nl" ref={ref}>
      {CAN_MARK ? turn.text : <MarkedWords text={turn.text} marks={marks} inHand={now} />}
    </p>
  );
}
