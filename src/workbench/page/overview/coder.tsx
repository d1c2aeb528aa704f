/** Who sits at the page: asked once, and changed when somebody else sits down. */

import { useSignal } from '@preact/signals';
import type { CoderChoices } from '../../../work/project/sitting-coder.js';
import { api, ask } from '../shell/api.js';
import { attempt } from '../shell/asked.js';

interface CoderProps {
  readonly coder: string | null;
  readonly choices: CoderChoices;
}

export function Coder({ coder, choices }: CoderProps) {
  const isAsked = useSignal(false);
  if (coder === null || isAsked.value) {
    return <WhoForm choices={choices} coder={coder} done={() => (isAsked.value = false)} />;
  }
  return (
    <p class="rij codeur">
      <span>
        U werkt als <strong>{coder}</strong>.
      </span>
      <button type="button" class="kaal" onClick={() => (isAsked.value = true)}>
        Ik ben iemand anders
      </button>
    </p>
  );
}

interface WhoFormProps extends CoderProps {
  readonly done: () => void;
}

function WhoForm({ choices: { known, usual }, coder, done }: WhoFormProps) {
  /** Empty for who is new. */
  const chosen = useSignal(known.find((name) => name === (coder ?? usual)) ?? known[0] ?? '');
  const written = useSignal(known.length === 0 ? (usual ?? '') : '');
  const isNew = chosen.value === '';
  const send = async (): Promise<void> => {
    const json = { naam: isNew ? written.value : chosen.value, nieuw: isNew };
    if (await attempt(() => ask(api.project.codeur.$post({ json })))) done();
  };
  return (
    <form
      class="kaart codeur"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <fieldset>
        <legend>Wie bent u?</legend>
        <p class="stil">Bij wat u beslist en schrijft komt uw naam te staan.</p>
        {known.map((name) => (
          <div class="keuze" key={name}>
            <input
              type="radio"
              name="codeur"
              id={`codeur-${name}`}
              checked={chosen.value === name}
              onChange={() => (chosen.value = name)}
            />
            <label for={`codeur-${name}`}>{name}</label>
          </div>
        ))}
        <div class="keuze">
          {known.length > 0 && (
            <>
              <input
                type="radio"
                name="codeur"
                id="codeur-nieuw"
                checked={isNew}
                onChange={() => (chosen.value = '')}
              />
              <label for="codeur-nieuw">Ik codeer hier voor het eerst</label>
            </>
          )}
          {isNew && (
            <input
              aria-label="Uw naam"
              autocomplete="off"
              maxLength={40}
              value={written.value}
              placeholder="Uw naam"
              onInput={(event) => (written.value = event.currentTarget.value)}
            />
          )}
        </div>
      </fieldset>
      <div class="rij">
        <button type="submit" class="hoofd" disabled={isNew && written.value.trim() === ''}>
          Ga verder
        </button>
        {coder !== null && (
          <button type="button" onClick={done}>
            Laat het zo
          </button>
        )}
      </div>
    </form>
  );
}
