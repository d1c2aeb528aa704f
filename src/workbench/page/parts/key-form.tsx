/** Asking for the passphrase of the key, or for a new one, with what the key is. It goes to the server and is kept nowhere here. */

import { useSignal } from '@preact/signals';
import type { KeyStateResult } from '../../../work/naming/screen-result.js';
import { api, ask } from '../shell/api.js';
import { reasonText } from '../shell/asked.js';
import './key-form.css';

interface KeyFormProps {
  readonly state: KeyStateResult;
  /** What the key is opened for, in one sentence. */
  readonly why: string;
  /** The form is gone then. */
  onOpen(): void;
}

export function KeyForm({ state, why, onOpen }: KeyFormProps) {
  if (state.bestand === 'kwijt') return <p class="melding fout">{state.advies}</p>;
  if (state.vraagt === 'niets') return null;
  return state.vraagt === 'wachtwoord' ? (
    <section class="kaart sleutel" aria-labelledby="sleutel-titel">
      <h2 id="sleutel-titel">De sleutel is dicht</h2>
      <p>{why} Het wachtwoord blijft in het geheugen tot u de werkbank sluit, en wordt nergens bewaard.</p>
      <Passphrase isNew={false} onOpen={onOpen} />
    </section>
  ) : (
    <section class="kaart sleutel" aria-labelledby="sleutel-titel">
      <h2 id="sleutel-titel">Kies een wachtwoord voor de sleutel</h2>
      <p>
        Namen komen niet in de database: in de teksten staat <code>[PERSOON-3]</code>. Wie dat is, staat
        alleen in de <strong>sleutel</strong>, een bestand in de map van uw project dat met dit wachtwoord is
        versleuteld. Daarin staat ook wat u over namen beslist.
      </p>
      <p>{state.advies}</p>
      <p>
        Bewaar het wachtwoord daarom op een andere plaats dan in deze map, zodat een collega het ook vindt.
      </p>
      <Passphrase isNew onOpen={onOpen} />
    </section>
  );
}

interface PassphraseProps {
  readonly isNew: boolean;
  onOpen(): void;
}

function Passphrase({ isNew, onOpen }: PassphraseProps) {
  const typed = useSignal('');
  const again = useSignal('');
  const wrong = useSignal('');
  const isBusy = useSignal(false);
  const open = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isBusy.value) return;
    if (isNew && typed.value !== again.value) {
      wrong.value = 'De twee wachtwoorden verschillen. Typ ze nog eens.';
      return;
    }
    isBusy.value = true;
    try {
      await ask(api.namen.sleutel.$post({ json: { wachtwoord: typed.value } }));
      typed.value = '';
      again.value = '';
      onOpen();
    } catch (error) {
      wrong.value = reasonText(error);
      document.getElementById('wachtwoord')?.focus();
    } finally {
      isBusy.value = false;
    }
  };
  const described = wrong.value === '' ? undefined : 'sleutel-fout';
  return (
    <form onSubmit={(event) => void open(event)}>
      <div class="veld">
        <label for="wachtwoord">{isNew ? 'Nieuw wachtwoord' : 'Wachtwoord van de sleutel'}</label>
        <input
          id="wachtwoord"
          type="password"
          autocomplete="off"
          required
          aria-invalid={wrong.value !== ''}
          aria-describedby={described}
          value={typed.value}
          onInput={(event) => (typed.value = event.currentTarget.value)}
        />
      </div>
      {isNew && (
        <div class="veld">
          <label for="wachtwoord-nog-eens">Nog een keer</label>
          <input
            id="wachtwoord-nog-eens"
            type="password"
            autocomplete="off"
            required
            aria-describedby={described}
            value={again.value}
            onInput={(event) => (again.value = event.currentTarget.value)}
          />
        </div>
      )}
      <p id="sleutel-fout" class="fout" role="alert">
        {wrong.value}
      </p>
      <button type="submit" class="hoofd" aria-disabled={isBusy.value}>
        {isBusy.value ? 'Even geduld …' : isNew ? 'Kies dit wachtwoord' : 'Open de sleutel'}
      </button>
    </form>
  );
}
