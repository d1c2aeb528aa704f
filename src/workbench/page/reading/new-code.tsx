/** A code that is made while reading: its name, what it means and where it belongs. */

import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { api, ask } from '../shell/api.js';
import { attempt } from '../shell/asked.js';
import { askBeforeLeaving } from '../shell/unsaved.js';
import { likely } from './likely.js';
import { loadCodes } from './load.js';
import { codes, codingInHand, themes } from './state.js';

interface NewCodeProps {
  /** What was typed already. */
  readonly label: string;
  onMade(code: string): void;
  onCancel(): void;
}

export function NewCode({ label: typed, onMade, onCancel }: NewCodeProps) {
  const form = useRef<HTMLFormElement>(null);
  const label = useSignal(typed);
  const definition = useSignal('');
  const theme = useSignal(themeAtHand());
  const isBusy = useSignal(false);
  // Before the next key, which is typed into it.
  useLayoutEffect(() => {
    const empty = [...(form.current?.querySelectorAll<HTMLElement>(':invalid') ?? [])];
    empty[0]?.focus();
  }, []);
  useEffect(() => askBeforeLeaving(() => definition.value.trim() !== ''), []);
  const make = async (event: Event): Promise<void> => {
    event.preventDefault();
    // Another Enter would make it twice.
    if (isBusy.value) return;
    isBusy.value = true;
    await attempt(async () => {
      const { code } = await ask(
        api.codeboek.nieuw.$post({
          json: { label: label.value, definitie: definition.value, thema: theme.value },
        }),
      );
      await loadCodes();
      onMade(code);
    });
    isBusy.value = false;
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => void make(event)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
      }}
    >
      <div class="veld">
        <label for="nieuw-label">Naam van de code</label>
        <input
          id="nieuw-label"
          required
          autocomplete="off"
          value={label.value}
          onInput={(event) => (label.value = event.currentTarget.value)}
        />
      </div>
      <div class="veld">
        <label for="nieuw-definitie">Wat valt eronder?</label>
        <textarea
          id="nieuw-definitie"
          required
          rows={3}
          value={definition.value}
          onInput={(event) => (definition.value = event.currentTarget.value)}
        />
      </div>
      <div class="veld">
        <label for="nieuw-thema">Thema</label>
        <select
          id="nieuw-thema"
          value={theme.value}
          onChange={(event) => (theme.value = event.currentTarget.value)}
        >
          {themes.value.map(({ id, label: name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p class="stil">
        De code komt in het codeboek, achteraan in het thema. Maakt u dit later ongedaan, dan gaat alleen de
        codering weg: de code blijft in het codeboek staan. Maken gaat ook met Ctrl+Enter.
      </p>
      <div class="rij">
        <button type="submit" class="hoofd">
          {isBusy.value ? 'Bezig …' : 'Maak deze code en gebruik haar'}
        </button>
        <button type="button" onClick={onCancel}>
          Terug
        </button>
      </div>
    </form>
  );
}

/** That of the coding in the hand, or else of what is likely here. */
function themeAtHand(): string {
  const code = codingInHand.value?.code ?? likely.value[0]?.code ?? '';
  return themes.value[codes.value.get(code)?.themeNumber ?? 0]?.id ?? '';
}
