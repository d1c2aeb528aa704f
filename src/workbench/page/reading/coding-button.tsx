/** A coding beside its turn, as a button that takes it in the hand: code, status, oordeel and coder, also by ear. */

import { useComputed } from '@preact/signals';
import type { Oordeel } from '../../../model/coding.js';
import type { DeskCoding, DeskTurn, Status } from './shape.js';
import { codes, hand, labelOf, take } from './state.js';

export const SIGNS: Readonly<Record<Oordeel, string>> = {
  positief: '+',
  negatief: '−',
  gemengd: '±',
  neutraal: '0',
};

const SHAPES: Readonly<Record<Status, string>> = { voorstel: '◌', bevestigd: '●', verworpen: '✕' };

interface CodingButtonProps {
  readonly turn: DeskTurn;
  readonly coding: DeskCoding;
}

export function CodingButton({ turn, coding }: CodingButtonProps) {
  const { id, code, status, oordeel, coder, memo, attention, start, end } = coding;
  const isInHand = useComputed(() => hand.value?.coding === id).value;
  const theme = codes.value.get(code)?.themeNumber ?? 0;
  return (
    <button
      type="button"
      class={`codering ${status} thema-${theme % 10}`}
      aria-current={isInHand ? 'true' : undefined}
      data-coding={id}
      onClick={() => take(turn.number, coding)}
    >
      <span class="vorm" aria-hidden="true">
        {SHAPES[status]}
      </span>
      <span class="code">
        {labelOf(code)}
        <Heard>{`, ${status}`}</Heard>
      </span>
      {oordeel !== null && (
        <>
          <span class={`oordeel ${oordeel}`} aria-hidden="true">
            {SIGNS[oordeel]}
          </span>
          <Heard>{`, oordeel ${oordeel}`}</Heard>
        </>
      )}
      {coder !== null && (
        <span class="door">
          <Heard>, door </Heard>
          {coder}
        </span>
      )}
      {memo !== '' && (
        <span class="memo-teken" title="met memo">
          <span aria-hidden="true">✎</span>
          <Heard>, met memo</Heard>
        </span>
      )}
      {attention !== null && <span class="wacht">kijk na</span>}
      <Heard>{`: ${turn.text.slice(start, end).slice(0, MOST_HEARD)}`}</Heard>
    </button>
  );
}

/** Of the words of a passage, as much as one wants to hear. */
const MOST_HEARD = 160;

/** What a screen reader says and a screen shows by its looks; one text, since there are thousands. */
function Heard({ children }: { readonly children: string }) {
  return <span class="alleen-voorlezen">{children}</span>;
}
