/** The grid: a button in each cell, of which Tab comes to one and the arrows to all; heads stay in view. */

import { useRef } from 'preact/hooks';
import { counted } from '../../../language/numbers.js';
import { drafts, textIn } from './drafts.js';
import { cells, grid, hand, type Placed, reached } from './state.js';

/** More is not to be seen in a cell; the rest stands beside it. In UTF-16 code units. */
const SHOWN = 280;

/** Where the focus is when somebody writes. */
export const WRITING = 'samenvatting-tekst';

export function GridTable() {
  const table = useRef<HTMLTableElement>(null);
  const now = grid.value;
  if (now === null) return null;
  if (now.rijen.length === 0 || now.kolommen.length === 0) {
    return <p>Met deze keuze is er geen rij of geen kolom. Kies iets anders.</p>;
  }
  const focus = (row: number, column: number): void =>
    table.current?.querySelector<HTMLElement>(`[data-plaats="${row}/${column}"]`)?.focus();
  const onKey = (event: KeyboardEvent, row: number, column: number): void => {
    const to = moved(event, { row, column }, { row: now.rijen.length - 1, column: now.kolommen.length - 1 });
    if (to === null) return;
    event.preventDefault();
    focus(to.row, to.column);
  };
  return (
    <div class="rastervak">
      <table ref={table} class="samenvattingen">
        <caption class="alleen-voorlezen">
          Samenvattingen. Met de pijltjes gaat u naar een andere cel, met Enter schrijft u, met Escape gaat u
          terug.
        </caption>
        <thead>
          <tr>
            <td />
            {now.kolommen.map(({ onderwerp, label }) => (
              <th scope="col" key={`${onderwerp.soort} ${onderwerp.id}`}>
                <span class="kolomkop" title={label}>
                  {label}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.value.map((row, at) => {
            const head = row[0]?.row;
            return head === undefined ? null : (
              <tr key={JSON.stringify(head.houder)}>
                <th scope="row">
                  {head.label}
                  <span class="stil">
                    {head.houder.soort === 'respondent'
                      ? head.toelichting
                      : counted(head.mensen, 'respondent', 'respondenten')}
                  </span>
                </th>
                {row.map((placed, across) => (
                  <td key={placed.key}>
                    <CellButton
                      placed={placed}
                      place={`${at}/${across}`}
                      onKey={(event) => onKey(event, at, across)}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface At {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads; null for a key that leads nowhere. */
function moved({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, { row, column }: At, last: At): At | null {
  if (altKey) return null;
  const isFar = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowUp':
      return { row: isFar ? 0 : Math.max(row - 1, 0), column };
    case 'ArrowDown':
      return { row: isFar ? last.row : Math.min(row + 1, last.row), column };
    case 'ArrowLeft':
      return { row, column: isFar ? 0 : Math.max(column - 1, 0) };
    case 'ArrowRight':
      return { row, column: isFar ? last.column : Math.min(column + 1, last.column) };
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 };
    case 'End':
      return { row: isFar ? last.row : row, column: last.column };
    default:
      return null;
  }
}

interface CellButtonProps {
  readonly placed: Placed;
  readonly place: string;
  onKey(event: KeyboardEvent): void;
}

function CellButton({ placed, place, onKey }: CellButtonProps) {
  const { key, cell } = placed;
  const text = textIn(placed);
  const state = drafts.value.get(key)?.state;
  return (
    <button
      type="button"
      class="rastercel"
      data-plaats={place}
      tabIndex={reached.value?.key === key ? 0 : -1}
      aria-current={hand.value === key ? 'true' : undefined}
      onFocus={() => (hand.value = key)}
      onClick={() => document.getElementById(WRITING)?.focus()}
      onKeyDown={onKey}
    >
      {text === '' ? (
        <span class="alleen-voorlezen">leeg</span>
      ) : (
        <span class="samengevat">{text.slice(0, SHOWN)}</span>
      )}
      <span class="onderin">
        {cell.passages === 0 ? 'niets gezegd' : counted(cell.passages, 'codering', 'coderingen')}
        {cell.teksten.length > 1 && <strong> · kies een tekst</strong>}
        {(state === 'geweigerd' || state === 'botst') && <strong> · niet bewaard</strong>}
      </span>
    </button>
  );
}
