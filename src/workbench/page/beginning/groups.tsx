/** The groups that are compared: those of the wijkbudget, or one's own with what one of them is called. */

import { type Group, groups } from './state.js';

const NEW: Group = { label: '', enkelvoud: '' };

export function Groups() {
  const own = groups.value;
  return (
    <fieldset class="keuzevak">
      <legend>Welke groepen vergelijkt u?</legend>
      <label class="keuze">
        <input
          type="radio"
          name="groepen"
          checked={own === null}
          onChange={() => {
            groups.value = null;
          }}
        />{' '}
        Die van het wijkbudget: medewerkers van de gemeente, bewoners die verdeelden, ontvingen of werden
        afgewezen, procesbegeleiders
      </label>
      <label class="keuze">
        <input
          type="radio"
          name="groepen"
          checked={own !== null}
          onChange={() => {
            groups.value = [NEW, NEW];
          }}
        />{' '}
        Eigen groepen
      </label>
      {own !== null && <Own all={own} />}
    </fieldset>
  );
}

function Own({ all }: { readonly all: readonly Group[] }) {
  const change = (at: number, said: Partial<Group>): void => {
    groups.value = all.map((one, index) => (index === at ? { ...one, ...said } : one));
  };
  return (
    <>
      {all.map(({ label, enkelvoud }, at) => (
        <div key={at} class="groep">
          <div class="veld">
            <label for={`groep-${at}`}>Groep {at + 1}, in het meervoud</label>
            <input
              id={`groep-${at}`}
              autocomplete="off"
              placeholder={at === 0 ? 'Bewoners' : undefined}
              required={at === 0}
              value={label}
              onInput={(event) => change(at, { label: event.currentTarget.value })}
            />
          </div>
          <div class="veld">
            <label for={`groep-${at}-een`}>Eén van hen</label>
            <input
              id={`groep-${at}-een`}
              autocomplete="off"
              placeholder={at === 0 ? 'bewoner' : undefined}
              value={enkelvoud}
              onInput={(event) => change(at, { enkelvoud: event.currentTarget.value })}
            />
          </div>
        </div>
      ))}
      <button
        type="button"
        onClick={() => {
          groups.value = [...all, NEW];
          requestAnimationFrame(() => document.getElementById(`groep-${all.length}`)?.focus());
        }}
      >
        Nog een groep
      </button>
    </>
  );
}
