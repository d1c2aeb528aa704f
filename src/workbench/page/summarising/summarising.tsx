/** The framework matrix: what respondents or groups hold about themes or codes, read and written side by side. */

import { useSignalEffect } from '@preact/signals';
import type { Choices } from '../../../work/project/choices.js';
import { PeopleChoice } from '../parts/choices.js';
import { Loaded } from '../parts/loaded.js';
import { loadCodes } from '../reading/load.js';
import { api, ask } from '../shell/api.js';
import { useAsked } from '../shell/asked.js';
import { CellPanel } from './cell-panel.js';
import {
  COLUMNS,
  type Columns,
  choose,
  chosenPerspectives,
  chosenTheme,
  chosenWijken,
  columns,
  ROWS,
  type Rows,
  rows,
} from './choice.js';
import { takeOver } from './drafts.js';
import { GridTable } from './grid.js';
import { cells, grid } from './state.js';
import './summarising.css';

export function Summarising() {
  const choices = useAsked(() => ask(api.project.keuzes.$get()));
  const asked = useAsked(() =>
    ask(
      api.samenvatten.$get({
        query: {
          rijen: rows.value,
          kolommen: columns.value,
          perspectief: [...chosenPerspectives.value],
          wijk: [...chosenWijken.value],
          thema: columns.value === 'code' && chosenTheme.value !== '' ? [chosenTheme.value] : [],
        },
      }),
    ),
  );
  useAsked(loadCodes);
  useSignalEffect(() => {
    if (asked.value.state !== 'er') return;
    grid.value = asked.value.value;
    takeOver(cells.peek().flat());
  });
  return (
    <>
      <h1>Samenvatten</h1>
      <Loaded asked={choices.value}>{(known) => <GridChoice {...known} />}</Loaded>
      <Loaded asked={asked.value}>{() => null}</Loaded>
      {/* Also when it can't be asked for anew: what is typed stays on the screen. */}
      {grid.value !== null && (
        <div class="raster">
          <GridTable />
          <CellPanel />
        </div>
      )}
    </>
  );
}

function GridChoice({ perspectives, wijken, themes }: Choices) {
  return (
    <>
      <div class="rij filters">
        <label for="rijen">Rijen</label>
        <select
          id="rijen"
          value={rows.value}
          onChange={(event) => choose({ rows: event.currentTarget.value as Rows })}
        >
          {Object.entries(ROWS).map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <label for="kolommen">Kolommen</label>
        <select
          id="kolommen"
          value={columns.value}
          onChange={(event) => choose({ columns: event.currentTarget.value as Columns })}
        >
          {Object.entries(COLUMNS).map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        {columns.value === 'code' && (
          <>
            <label for="thema">Van thema</label>
            <select
              id="thema"
              value={chosenTheme.value}
              onChange={(event) => (chosenTheme.value = event.currentTarget.value)}
            >
              <option value="">alle thema’s</option>
              {themes.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
      <PeopleChoice {...{ perspectives, wijken, chosenPerspectives, chosenWijken }} />
    </>
  );
}
