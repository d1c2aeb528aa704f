/** Beside the name: what still waits to be applied, what became of it, and what was decided last. */

import { counted } from '../../../language/numbers.js';
import type { AppliedNamesResult } from '../../../work/naming/screen-result.js';
import { addressOf } from '../shell/place.js';
import { applied, apply, isApplying, lastDone, takeBack, undo } from './acts.js';
import { key, page } from './state.js';

export function Aside({ onHelp }: { onHelp(): void }) {
  return (
    <aside class="kaart naast" aria-label="Wat u besliste">
      <Outstanding />
      {applied.value !== null && <Applied done={applied.value} />}
      <LastDone />
      {key.value?.bestand === 'leesbaar' && <p class="stil">{key.value.advies}</p>}
      <p>
        <button type="button" class="kaal" onClick={onHelp}>
          Alle toetsen <kbd>?</kbd>
        </button>
      </p>
    </aside>
  );
}

function Outstanding() {
  const waiting = page.value?.nog_toe_te_passen ?? 0;
  if (waiting === 0 && !isApplying.value) {
    return <p class="stil">Er zijn geen beslissingen die nog toegepast moeten worden.</p>;
  }
  return (
    <section>
      <h2>{counted(waiting, 'beslissing', 'beslissingen')}, nog niet toegepast</h2>
      <p>
        Ze zijn bewaard in de sleutel. Toepassen leest alle bestanden opnieuw; wat u vervangt wordt ook uit
        eerdere versies en reservekopieën gewist, en dat kan niet ongedaan worden gemaakt.
      </p>
      <button type="button" class="hoofd" aria-disabled={isApplying.value} onClick={apply}>
        {isApplying.value ? 'Bezig met toepassen …' : 'Pas toe op de teksten'}
      </button>
    </section>
  );
}

function Applied({ done }: { readonly done: AppliedNamesResult }) {
  const { teksten_veranderd, nakijken, overgeslagen, gewist } = done;
  return (
    <section role="status">
      <h2>Toegepast</h2>
      <ul>
        <li>{counted(teksten_veranderd, 'tekst is', 'teksten zijn')} veranderd.</li>
        {nakijken > 0 && (
          <li>
            <a href={addressOf('gesprekken')}>
              {counted(nakijken, 'codering wacht', 'coderingen wachten')} op u
            </a>
            , omdat de woorden ervan veranderden.
          </li>
        )}
        {gewist.definitief && (
          <li>
            De namen zijn ook uit eerdere versies gewist. Wat hiervoor gebeurde, kan niet meer ongedaan worden
            gemaakt.
          </li>
        )}
        {gewist.reservekopieen > 0 && (
          <li>{counted(gewist.reservekopieen, 'reservekopie is', 'reservekopieën zijn')} ervan ontdaan.</li>
        )}
        {gewist.onleesbaar.map((copy) => (
          <li key={copy}>De reservekopie {copy} kan niet worden geopend. Verwijder haar zelf.</li>
        ))}
        {gewist.memos_nalezen.length > 0 && (
          <li>
            Lees {counted(gewist.memos_nalezen.length, 'memo', 'memo’s')} na waarin een naam staat:{' '}
            {gewist.memos_nalezen.join(', ')}.
          </li>
        )}
        {gewist.samenvattingen_nalezen.length > 0 && (
          <li>
            Lees {counted(gewist.samenvattingen_nalezen.length, 'samenvatting', 'samenvattingen')} na waarin
            een naam staat: {gewist.samenvattingen_nalezen.join(', ')}.
          </li>
        )}
        {overgeslagen.map(({ bestand, reden }) => (
          <li key={bestand}>
            {bestand} is overgeslagen. {reden}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LastDone() {
  if (lastDone.value.length === 0) return null;
  return (
    <section>
      <h2>Laatste beslissingen</h2>
      <ol class="laatst-beslist">
        {lastDone.value.map((one) => (
          <li key={one.tekst}>
            <span>
              <strong>{one.tekst}</strong> {one.what}
            </span>
            <button
              type="button"
              aria-label={`Neem terug: ${one.tekst} ${one.what}`}
              onClick={() => takeBack(one)}
            >
              Neem terug
            </button>
          </li>
        ))}
      </ol>
      <button type="button" onClick={undo}>
        Maak de laatste ongedaan <kbd>u</kbd>
      </button>
    </section>
  );
}
