/** The history: who did what when, and taking it back or doing it again. */

import { useSignal } from '@preact/signals';
import { momentAsText } from '../../../language/moment.js';
import { number } from '../../../language/numbers.js';
import type { ActInView, HistoryInView } from '../../../work/history/in-view.js';
import { Loaded } from '../parts/loaded.js';
import { TableBox } from '../parts/table-box.js';
import { api, ask } from '../shell/api.js';
import { useAsked } from '../shell/asked.js';
import { isSoleAct, takeBack } from './acts.js';
import { Confirm } from './confirm.js';
import './history.css';
import { STATE_WORDS, wayBack, whatIt } from './words.js';

/** How many more each time. */
const PAGE = 50;

export function History() {
  const shown = useSignal(PAGE);
  const asked = useAsked(() => ask(api.geschiedenis.$get({ query: { hoeveel: String(shown.value) } })));
  return (
    <>
      <h1>Geschiedenis</h1>
      <p>
        Alles wat in dit project is gedaan, ook met opdrachten en door anderen; het nieuwste staat boven. Wat
        u ongedaan maakt, kunt u opnieuw doen tot er iets anders verandert.
      </p>
      <Loaded asked={asked.value}>
        {(history) =>
          history.total === 0 ? (
            <p>Er is nog niets gedaan.</p>
          ) : (
            <>
              <Acts {...history} />
              {history.acts.length < history.total && (
                <p>
                  <button type="button" onClick={() => (shown.value += PAGE)}>
                    Toon meer
                  </button>{' '}
                  <span class="stil">
                    {number(history.acts.length)} van {number(history.total)}
                  </span>
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Acts({ acts }: HistoryInView) {
  const confirming = useSignal<ActInView | null>(null);
  const choose = (act: ActInView): void => {
    if (isSoleAct(act)) void takeBack(act);
    else confirming.value = act;
  };
  const lastUndo = acts.find(({ takes }) => takes?.way === 'undo' && takes.count === 1);
  const lastRedo = acts.find(({ takes }) => takes?.way === 'redo' && takes.count === 1);
  return (
    <>
      <p class="rij">
        <button
          type="button"
          class="hoofd"
          disabled={lastUndo === undefined}
          onClick={() => lastUndo && choose(lastUndo)}
        >
          Maak het laatste ongedaan
        </button>
        <button type="button" disabled={lastRedo === undefined} onClick={() => lastRedo && choose(lastRedo)}>
          Doe het opnieuw
        </button>
      </p>
      <TableBox label="Tabel van wat er is gedaan">
        <table class="geschiedenis">
          <caption class="alleen-voorlezen">Wat er is gedaan, het nieuwste eerst</caption>
          <thead>
            <tr>
              <th scope="col" class="getal">
                Nr.
              </th>
              <th scope="col">Wanneer</th>
              <th scope="col">Wat</th>
              <th scope="col">Wie</th>
              <th scope="col">Terug</th>
            </tr>
          </thead>
          <tbody>
            {acts.map((act) => (
              <Row key={act.id} act={act} choose={choose} />
            ))}
          </tbody>
        </table>
      </TableBox>
      {confirming.value !== null && (
        <Confirm act={confirming.value} acts={acts} closed={() => (confirming.value = null)} />
      )}
    </>
  );
}

interface RowProps {
  readonly act: ActInView;
  choose(act: ActInView): void;
}

function Row({ act, choose }: RowProps) {
  const { id, at, coder, what, state, takes } = act;
  return (
    <tr class={state === 'gedaan' || state === 'vast' ? undefined : 'ongedaan'}>
      <th scope="row" class="getal">
        {id}
      </th>
      <td class="moment">{momentAsText(at)}</td>
      <td>
        <strong>{whatIt(act)}</strong>
        {what !== '' && <span class="verschil">{what}</span>}
      </td>
      <td>{coder ?? ''}</td>
      <td>
        {STATE_WORDS[state] !== '' && <span class="merkje">{STATE_WORDS[state]}</span>}{' '}
        {takes !== null && (
          <button type="button" class="kaal" onClick={() => choose(act)}>
            {wayBack(takes)}
            <span class="alleen-voorlezen">: nummer {id}</span>
          </button>
        )}
      </td>
    </tr>
  );
}
