/** What became of the files that were read in, with the way on: to the text, and to names that a person must decide about. */

import { useEffect, useRef } from 'preact/hooks';
import { counted, number } from '../../../language/numbers.js';
import { addressOf } from '../shell/place.js';
import { isIn } from './acts.js';
import { done, type Imported } from './state.js';

export function Done() {
  const first = useRef<HTMLHeadingElement>(null);
  const newest = done.value[0]?.bestand;
  useEffect(() => {
    const way = document.querySelector<HTMLElement>('.gelukt li a') ?? first.current;
    way?.focus();
  }, [newest]);
  const names = done.value.reduce((sum, { mogelijke_namen = 0 }) => sum + mogelijke_namen, 0);
  return (
    <section class="kaart gelukt" aria-labelledby="ingelezen-titel" aria-live="polite">
      <h2 id="ingelezen-titel" ref={first} tabIndex={-1}>
        {counted(done.value.filter(isIn).length, 'gesprek', 'gesprekken')} ingelezen
      </h2>
      {names > 0 && (
        <p>
          Namen zijn vervangen. Bij {counted(names, 'plaats', 'plaatsen')} is niet zeker of er een naam staat:{' '}
          <a href={addressOf('namen')}>beslis over namen</a>.
        </p>
      )}
      <ul class="regels lang">
        {done.value.map((one) => (
          <li key={one.bestand}>
            <One imported={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ imported }: { readonly imported: Imported }) {
  const { bestand, woorden, waarschuwingen, reden } = imported;
  if (!isIn(imported)) {
    return (
      <>
        <strong>{bestand}</strong>: {reden}
      </>
    );
  }
  return (
    <>
      <a href={addressOf('gesprek', bestand, 'voorstel')}>Lees en codeer {bestand}</a>{' '}
      {woorden !== undefined && <span class="stil">{number(woorden)} woorden</span>}
      {waarschuwingen.length > 0 && (
        <ul>
          {waarschuwingen.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
