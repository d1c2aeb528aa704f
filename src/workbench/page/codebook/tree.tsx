/** The themes and codes as nested lists, each code with how much was coded with it; a few letters leave those that hold them. */

import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fold } from '../../../language/fold.js';
import { counted } from '../../../language/numbers.js';
import { addressOf, goTo } from '../shell/place.js';
import { canEdit, doings, here, type TreeCode, type TreeTheme, tree } from './state.js';

export function Tree() {
  const typed = useSignal('');
  const themes = found(tree.value?.themas ?? [], typed.value);
  const codes = themes.flatMap((theme) => theme.codes);
  // A name is what most people type.
  const first = codes.find(({ label }) => holds(typed.value, label)) ?? codes[0];
  const nav = useRef<HTMLElement>(null);
  useLayoutEffect(() => showCurrent(nav.current), [here.value]);
  return (
    <nav ref={nav} class="boom" aria-label="Thema’s en codes">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (first !== undefined) goTo('codeboek', 'code', first.id);
        }}
      >
        <input
          type="search"
          aria-label="Zoek in het codeboek"
          placeholder="Zoek in het codeboek …"
          autocomplete="off"
          value={typed.value}
          onInput={(event) => (typed.value = event.currentTarget.value)}
        />
        <p class="stil" role="status">
          {counted(codes.length, 'code', 'codes')}
          {typed.value.trim() !== '' && ' gevonden'}
        </p>
      </form>
      <ul>
        {themes.map((theme) => (
          <li key={theme.id}>
            <h2>
              <Place at={['thema', theme.id]}>{theme.label}</Place>
            </h2>
            <ul>
              {theme.codes.map((code) => (
                <li key={code.id}>
                  <Place at={['code', code.id]}>
                    {code.label} <Counts code={code} />
                  </Place>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {canEdit.value && (
        <p>
          <a class="knop" href={addressOf('codeboek', 'nieuw-thema')}>
            Nieuw thema …
          </a>
        </p>
      )}
    </nav>
  );
}

/** Without moving the page. */
function showCurrent(nav: HTMLElement | null): void {
  const current = nav?.querySelector<HTMLElement>('[aria-current]');
  if (nav === null || current == null) return;
  const { scrollTop, clientHeight } = nav;
  const isInView =
    current.offsetTop >= scrollTop && current.offsetTop + current.offsetHeight <= scrollTop + clientHeight;
  if (!isInView) nav.scrollTop = current.offsetTop - clientHeight / 2;
}

interface PlaceProps {
  readonly at: readonly [kind: string, id: string];
  readonly children: preact.ComponentChildren;
}

function Place({ at, children }: PlaceProps) {
  const key = at.join('/');
  return (
    <a href={addressOf('codeboek', ...at)} aria-current={here.value === key ? 'true' : undefined}>
      {children}
      {doings.value.has(key) && <span class="merkje">nog niet bewaard</span>}
    </a>
  );
}

function Counts({ code: { aantal } }: { readonly code: TreeCode }) {
  const { bevestigd, voorstel, respondenten } = aantal;
  if (bevestigd + voorstel === 0) return <span class="aantallen">nog niets</span>;
  return (
    <span class="aantallen">
      {counted(bevestigd, 'bevestigd', 'bevestigd')} · {counted(voorstel, 'open', 'open')} ·{' '}
      {counted(respondenten, 'mens', 'mensen')}
    </span>
  );
}

/** A theme whose name holds the letters has all its codes; else only codes with them, and no theme without. */
function found(themes: readonly TreeTheme[], typed: string): readonly TreeTheme[] {
  if (typed.trim() === '') return themes;
  return themes
    .map((theme) =>
      holds(typed, theme.label)
        ? theme
        : {
            ...theme,
            codes: theme.codes.filter(({ id, label, definitie, wel, niet, zoektermen, voorbeelden }) =>
              holds(typed, id, label, definitie, wel, niet, ...zoektermen, ...voorbeelden),
            ),
          },
    )
    .filter(({ label, codes }) => codes.length > 0 || holds(typed, label));
}

function holds(typed: string, ...texts: readonly string[]): boolean {
  const letters = fold(typed.trim());
  return texts.some((text) => fold(text).includes(letters));
}
