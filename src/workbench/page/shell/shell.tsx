/** What stands around every view: the menu, the notices, and whether the server is there. */

import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { AdviceLine } from '../parts/advice.js';
import { attempt } from './asked.js';
import { useBegun } from './begun.js';
import { connection, progress } from './live.js';
import { dismiss, notices } from './notices.js';
import { addressOf, place } from './place.js';
import { BEGINNING, VIEWS, type View } from './views.js';

const FIRST = 'overzicht';

export function Shell() {
  const begun = useBegun();
  const view = useComputed(() => VIEWS.find(({ path }) => path === (place.value[0] ?? FIRST)) ?? VIEWS[0]);
  return (
    <>
      <button type="button" class="spring" onClick={() => document.getElementById('inhoud')?.focus()}>
        Naar de inhoud
      </button>
      <Menu current={view.value} isBegun={begun.value !== false} />
      <main id="inhoud" tabIndex={-1} data-view={begun.value === false ? BEGINNING.path : view.value?.path}>
        <ConnectionLine />
        <ProgressLine />
        {begun.value === false && <Loading view={BEGINNING} key={BEGINNING.path} />}
        {begun.value === true && view.value !== undefined && (
          <Loading view={view.value} key={view.value.path} />
        )}
      </main>
      <Notices />
    </>
  );
}

interface MenuProps {
  readonly current: View | undefined;
  /** Whether there is a project to work on. */
  readonly isBegun: boolean;
}

/** On a narrow screen the views stand behind a button. */
function Menu({ current, isBegun }: MenuProps) {
  const isOpen = useSignal(false);
  return (
    <nav aria-label="Werkbank" class="menu">
      <p class="merk">wijkstem</p>
      {isBegun && (
        <button
          type="button"
          class="menuknop"
          aria-expanded={isOpen.value}
          aria-controls="menulijst"
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          Menu
        </button>
      )}
      <ul id="menulijst" class={isOpen.value ? 'open' : undefined}>
        {VIEWS.filter(({ isListed }) => isListed && isBegun).map(({ path, label }) => (
          <li key={path}>
            <a
              href={addressOf(path)}
              aria-current={currentness(path, current)}
              onClick={() => {
                isOpen.value = false;
              }}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function currentness(path: string, current: View | undefined): 'page' | 'true' | undefined {
  if (path === current?.path) return 'page';
  return path === current?.within ? 'true' : undefined;
}

function Loading({ view }: { readonly view: View }) {
  const loaded = useSignal<{ readonly Component: ComponentType } | null>(null);
  useSignalEffect(() => {
    let isOver = false;
    attempt(async () => {
      const Component = await view.load();
      if (isOver) return;
      document.title = `${view.label} – wijkstem`;
      loaded.value = { Component };
      setTimeout(loadOthers, REST_MS);
    });
    return () => {
      isOver = true;
    };
  });
  const Component = loaded.value?.Component;
  return Component === undefined ? null : <Component />;
}

/** After a view is on the screen, in milliseconds. */
const REST_MS = 300;

/** So that nobody waits for them later; one that can't be had now is asked for when it is opened. */
function loadOthers(): void {
  for (const { load } of VIEWS) load().catch(() => undefined);
}

const LOST: Readonly<Record<string, string>> = {
  kwijt:
    'Geen verbinding met de werkbank. Wat u typt blijft hier staan; er wordt opnieuw verbinding gezocht …',
  gesloten: 'De werkbank is gesloten. Typ wijkstem open om verder te gaan; dit venster kan dicht.',
};

function ConnectionLine() {
  const line = LOST[connection.value];
  return line === undefined ? null : (
    <p class="melding fout" role="alert">
      {line}
    </p>
  );
}

function ProgressLine() {
  const now = progress.value;
  if (now === null) return null;
  return (
    <div class="voortgang">
      <span id="voortgang-naam">{now.wat}</span>
      <progress aria-labelledby="voortgang-naam" value={now.gedaan} max={now.totaal} />
    </div>
  );
}

function Notices() {
  return (
    <div class="meldingen" aria-live="polite">
      {notices.value.map((one) => (
        <div key={one.id} class={one.isTrouble ? 'melding fout' : 'melding'}>
          <AdviceLine {...one} />
          <button type="button" class="sluit" aria-label="Sluit deze melding" onClick={() => dismiss(one.id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
