/** A screen for others: full, in large letters, and only what a public report may show. */

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Matrix } from '../../../model/matrix.js';
import type { Presentation, Slide } from '../../../work/reporting/presentation.js';
import { Bars } from '../parts/bars.js';
import { Dialog } from '../parts/dialog.js';
import { Loaded } from '../parts/loaded.js';
import { TableBox } from '../parts/table-box.js';
import { api, ask } from '../shell/api.js';
import { attempt, useAsked } from '../shell/asked.js';
import './presentation.css';

interface PresentingProps {
  readonly closed: () => void;
}

export function Presenting({ closed }: PresentingProps) {
  const asked = useAsked(() => ask(api.vergelijken.presentatie.$get()));
  const isShown = useSignal(false);
  const begin = async (): Promise<void> => {
    const isRemembered = await attempt(() => ask(api.vergelijken.presentatie.$post({ json: {} })));
    if (!isRemembered) return;
    isShown.value = true;
    // Refused where the browser does not like it: then the window is the screen.
    document.documentElement.requestFullscreen().catch(() => undefined);
  };
  const end = (): void => {
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    closed();
  };
  return (
    <Dialog labelledBy="presentatie" look={isShown.value ? 'presentatie' : ''} closed={end}>
      <Loaded asked={asked.value}>
        {(presentation) =>
          isShown.value ? (
            <Slides slides={presentation.slides} end={end} />
          ) : (
            <Before {...presentation} begin={() => void begin()} cancel={end} />
          )
        }
      </Loaded>
    </Dialog>
  );
}

interface BeforeProps extends Presentation {
  readonly begin: () => void;
  readonly cancel: () => void;
}

function Before({ slides, cautions, stale, begin, cancel }: BeforeProps) {
  return (
    <>
      <h2 id="presentatie">Laten zien aan anderen</h2>
      <p>
        U toont alleen wat in het openbare rapport mag staan: groepen van te weinig mensen staan er niet apart
        in, en er zijn geen citaten. Pijltjestoetsen bladeren; Esc sluit.
      </p>
      {stale !== null && <p class="melding let-op">{stale.text}</p>}
      {cautions.length > 0 && (
        <div class="melding let-op">
          <p>
            <strong>Lees dit eerst:</strong>
          </p>
          {cautions.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {slides.length === 0 && <p>Er is nog niets om te laten zien.</p>}
      <p class="rij">
        {slides.length > 0 && (
          <button type="button" class="hoofd" onClick={begin}>
            Begin
          </button>
        )}
        <button type="button" onClick={cancel}>
          Toch niet
        </button>
      </p>
    </>
  );
}

interface SlidesProps {
  readonly slides: readonly Slide[];
  readonly end: () => void;
}

/** How far each key goes; to the first and the last with infinity. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: -Infinity,
  End: Infinity,
};

function Slides({ slides, end }: SlidesProps) {
  const at = useSignal(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const go = (step: number): void => {
    at.value = Math.min(slides.length - 1, Math.max(0, at.value + step));
    heading.current?.focus();
  };
  useEffect(() => {
    heading.current?.focus();
    const onKey = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      go(step);
    };
    // Who leaves the full screen with Esc is done.
    const onScreen = (): void => {
      if (document.fullscreenElement === null) end();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('fullscreenchange', onScreen);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('fullscreenchange', onScreen);
    };
  }, []);
  const slide = slides[at.value];
  if (slide === undefined) return null;
  return (
    <>
      <h2 id="presentatie" tabIndex={-1} ref={heading}>
        {slide.title}
      </h2>
      <TableBox label={`Dia: ${slide.title}`}>
        {slide.kind === 'tabel' ? <SlideTable {...slide.table} /> : <Bars {...slide.chart} isLarge />}
      </TableBox>
      <p class="rij bediening">
        <button type="button" disabled={at.value === 0} onClick={() => go(-1)}>
          Vorige
        </button>
        <span aria-live="polite">
          {at.value + 1} van {slides.length}
        </span>
        <button type="button" disabled={at.value === slides.length - 1} onClick={() => go(1)}>
          Volgende
        </button>
        <button type="button" onClick={end}>
          Sluit
        </button>
      </p>
    </>
  );
}

function SlideTable({ title, rows, columns, mentions }: Matrix) {
  return (
    <table>
      <caption class="alleen-voorlezen">{title}</caption>
      <thead>
        <tr>
          <th scope="col">Hoeveel respondenten noemen dit?</th>
          {columns.map(({ id, label, interviewed }) => (
            <th scope="col" class="getal" key={id}>
              {label} ({interviewed})
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label }, row) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {columns.map((column, index) => (
              <td class="getal" key={column.id}>
                {mentions[row]?.[index] ?? 0}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
