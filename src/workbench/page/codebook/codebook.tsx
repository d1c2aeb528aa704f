/** The codebook: its themes and codes as a tree, and beside it the one that was chosen, to read and to change. */

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { counted } from '../../../language/numbers.js';
import { AdviceLine } from '../parts/advice.js';
import { Loaded } from '../parts/loaded.js';
import { useAsked } from '../shell/asked.js';
import { addressOf, place } from '../shell/place.js';
import { ProposeAgain, PutBack } from './afterwards.js';
import { Change } from './change.js';
import './codebook.css';
import { CodeDetail, ThemeDetail } from './detail.js';
import { addTheme } from './forms.js';
import { begin, canEdit, doingHere, focusOn, here, load, TITLE, told, tree } from './state.js';
import { Tree } from './tree.js';

export function CodebookView() {
  const asked = useAsked(load);
  return (
    <>
      <h1>Codeboek</h1>
      <Loaded asked={asked.value}>
        {() => (
          <>
            <About />
            <ProposeAgain />
            <PutBack />
            {tree.value !== null && (
              <div class="codeboek" data-gekozen={here.value === '' ? undefined : 'ja'}>
                <Tree />
                <Chosen key={here.value} />
              </div>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

function About() {
  const { bestand = '', gebreken = [] } = told.value ?? {};
  const now = tree.value;
  return (
    <>
      {gebreken.length > 0 && (
        <section class="melding fout" role="alert">
          <p>
            {gebreken.length === 1 ? 'Er staat een fout' : 'Er staan fouten'} in het codeboek. Verbeter{' '}
            {gebreken.length === 1 ? 'die' : 'ze'} in het bestand <code>{bestand}</code>; tot dan kunt u hier
            lezen en niet wijzigen.
          </p>
          <ul>
            {gebreken.map((one) => (
              <li key={one.text}>
                <AdviceLine {...one} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {now !== null && (
        <p class="stil">
          {now.codeboek.id} {now.codeboek.versie}, in <code>{bestand}</code>
        </p>
      )}
      {now !== null && now.waarschuwingen.length > 0 && (
        <details class="waarschuwingen">
          <summary>{counted(now.waarschuwingen.length, 'waarschuwing', 'waarschuwingen')}</summary>
          <ul>
            {now.waarschuwingen.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Chosen() {
  const pane = useRef<HTMLElement>(null);
  const doing = doingHere.value;
  const wanted = focusOn.value;
  // Before the next key: whoever types on types in the field.
  useLayoutEffect(() => {
    const active = document.activeElement;
    // On a narrow screen the link that was followed is gone.
    const isLost = here.value !== '' && (active === null || active === document.body || isHidden(active));
    if (wanted !== null) focusOn.value = null;
    if (wanted === null && !isLost) return;
    for (const selector of [wanted, TITLE]) {
      const found = selector === null ? null : pane.current?.querySelector<HTMLElement>(selector);
      found?.focus();
      if (found != null && document.activeElement === found) return;
    }
  }, [wanted]);
  return (
    <section class="gekozen" ref={pane} aria-label="Gekozen">
      {here.value !== '' && (
        <p class="naar-boom">
          <a href={addressOf('codeboek')}>Alle codes</a>
        </p>
      )}
      {doing === null ? <Detail /> : <Change doing={doing} />}
    </section>
  );
}

function isHidden(element: Element): boolean {
  return element.getClientRects().length === 0;
}

function Detail() {
  const [, kind, id] = place.value;
  const themes = tree.value?.themas ?? [];
  if (kind === 'nieuw-thema') return <NewTheme />;
  if (kind === undefined) return <p class="stil">Kies een thema of een code.</p>;
  const theme = themes.find((one) =>
    kind === 'thema' ? one.id === id : one.codes.some((code) => code.id === id),
  );
  const code = theme?.codes.find((one) => one.id === id);
  if (theme !== undefined && kind === 'thema') return <ThemeDetail theme={theme} />;
  if (theme !== undefined && code !== undefined)
    return <CodeDetail code={code} theme={theme} key={code.id} />;
  return (
    <>
      <h2 id="codeboek-titel" tabIndex={-1}>
        Niet gevonden
      </h2>
      <p>Dit staat niet of niet meer in het codeboek. Kies een ander thema of een andere code.</p>
    </>
  );
}

/** Its form opens at once. */
function NewTheme() {
  useEffect(() => {
    if (canEdit.value) begin(addTheme(), TITLE);
  }, []);
  return null;
}
