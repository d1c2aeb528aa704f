/** Beside a turn, under its codings: what is sensitive in it, what was said about quoting its words, and notes. */

import type { Quotability } from '../../../model/sensitive.js';
import type { DeskTurn } from './shape.js';
import { takeWords } from './state.js';

const SAID: Readonly<Record<Quotability, string>> = {
  graag: 'Geschikt als citaat',
  mag: 'Mag geciteerd worden',
  nooit: 'Nooit citeren',
};
const SHAPES: Readonly<Record<Quotability, string>> = { graag: '❞', mag: '✓', nooit: '⊘' };

export function BesideTurn({ turn }: { readonly turn: DeskTurn }) {
  const { number, sensitive, quoting, notes } = turn;
  return (
    <>
      {sensitive.length + quoting.length > 0 && (
        <ul class="citeren" aria-label={`Citeren uit beurt ${number}`}>
          {sensitive
            .filter(({ isReleased }) => !isReleased)
            .map((one) => (
              <li key={`${one.start}`}>
                <button type="button" class="kaal" onClick={() => takeWords(number, one)}>
                  <span aria-hidden="true">⚠</span> Gevoelig: {one.kinds.join(', ')}
                </button>
              </li>
            ))}
          {quoting.map((one) => (
            <li key={`${one.coder} ${one.start} ${one.end}`}>
              <button type="button" class="kaal" onClick={() => takeWords(number, one)}>
                <span aria-hidden="true">{SHAPES[one.quotability]}</span> {SAID[one.quotability]}{' '}
                <span class="stil">({one.coder})</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {notes.map(({ coder, body }) => (
        <p key={`${coder} ${body}`} class="aantekening">
          {body} <span class="stil">({coder})</span>
        </p>
      ))}
    </>
  );
}
