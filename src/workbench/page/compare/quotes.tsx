/** What the people behind a number said, each with the way to the place in the interview. */

import { counted, number } from '../../../language/numbers.js';
import { Dialog } from '../parts/dialog.js';
import { Loaded } from '../parts/loaded.js';
import { api, ask } from '../shell/api.js';
import { useAsked } from '../shell/asked.js';
import { addressOf } from '../shell/place.js';
import { chosenPerspectives, chosenWijken, grouped, type Pressed, pressed } from './state.js';

export function Quotes({ subject, perspective, wijk, who }: Pressed) {
  const asked = useAsked(() =>
    ask(
      api.vergelijken.fragmenten.$get({
        query: {
          ...grouped.value,
          [subject.kind]: [subject.id],
          perspectief: perspective === '' ? [...chosenPerspectives.value] : [perspective],
          wijk: wijk === '' ? [...chosenWijken.value] : [wijk],
        },
      }),
    ),
  );
  const close = (): void => {
    pressed.value = null;
  };
  return (
    <Dialog labelledBy="citaten" look="citaten" closed={close}>
      <h2 id="citaten">
        {subject.label}, {who}
      </h2>
      <Loaded asked={asked.value}>
        {({ totaal, fragmenten }) => (
          <>
            <p class="stil">
              {counted(totaal, 'passage', 'passages')}
              {fragmenten.length < totaal && `; dit zijn de eerste ${number(fragmenten.length)}`}
            </p>
            <ul class="fragmenten">
              {fragmenten.map((one) => (
                <li key={one.id}>
                  <blockquote>{one.tekst}</blockquote>
                  <p class="bron">
                    <a href={addressOf('gesprek', one.bestand, one.beurt, one.id)} onClick={close}>
                      {one.respondent}, beurt {one.beurt}
                    </a>
                    <span>
                      {one.perspectief}, {one.wijk}
                    </span>
                    <span class="merkje">{one.status}</span>
                    {one.oordeel !== null && <span class="merkje">{one.oordeel}</span>}
                    {!one.citeerbaar && <span class="merkje waarschuwing">niet citeren</span>}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <p class="rij">
        <button type="button" onClick={close}>
          Sluit
        </button>
      </p>
    </Dialog>
  );
}
