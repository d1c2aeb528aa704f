/** A new project: what it is about, what it compares, with which codebook, and where it comes. */

import { AdviceLine } from '../parts/advice.js';
import { begin, nameOfFolder } from './acts.js';
import { Codebook } from './codebook.js';
import { Groups } from './groups.js';
import {
  asksWho,
  beginTrouble,
  client,
  coder,
  folder,
  inItself,
  isBusy,
  name,
  newFolder,
  wijken,
} from './state.js';

export function NewProject() {
  return (
    <form
      class="kaart"
      aria-labelledby="nieuw-titel"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <h2 id="nieuw-titel">Begin een nieuw project</h2>
      {asksWho.value && (
        <div class="veld">
          <label for="wie">Wie bent u?</label>
          <input
            id="wie"
            required
            autocomplete="off"
            maxLength={40}
            aria-describedby="wie-uitleg"
            value={coder.value}
            onInput={(event) => (coder.value = event.currentTarget.value)}
          />
          <p id="wie-uitleg" class="uitleg">
            Uw naam komt te staan bij wat u beslist en schrijft.
          </p>
        </div>
      )}
      <div class="veld">
        <label for="naam">Hoe heet het onderzoek?</label>
        <input
          id="naam"
          required
          autocomplete="off"
          value={name.value}
          onInput={(event) => (name.value = event.currentTarget.value)}
        />
      </div>
      <div class="veld">
        <label for="opdrachtgever">Voor wie is het?</label>
        <input
          id="opdrachtgever"
          required
          autocomplete="off"
          value={client.value}
          onInput={(event) => (client.value = event.currentTarget.value)}
        />
      </div>
      <div class="veld">
        <label for="wijken">Welke wijken vergelijkt u?</label>
        <textarea
          id="wijken"
          required
          rows={3}
          aria-describedby="wijken-uitleg"
          value={wijken.value}
          onInput={(event) => (wijken.value = event.currentTarget.value)}
        />
        <p id="wijken-uitleg" class="uitleg">
          Op elke regel één.
        </p>
      </div>
      <Groups />
      <Codebook />
      <Where />
      <div role="alert" id="begin-fout" tabIndex={-1}>
        {beginTrouble.value.map((reason) => (
          <div key={reason.text} class="melding fout">
            <AdviceLine {...reason} />
          </div>
        ))}
      </div>
      <button type="submit" class="hoofd" aria-disabled={isBusy.value}>
        {isBusy.value ? 'Even geduld …' : 'Begin het project'}
      </button>
    </form>
  );
}

function Where() {
  const here = folder.value;
  if (here === null) return null;
  return (
    <>
      {here.leeg && (
        <p>
          <label class="keuze">
            <input
              type="checkbox"
              checked={inItself.value}
              onChange={(event) => (inItself.value = event.currentTarget.checked)}
            />{' '}
            In de map {here.naam} zelf, die nog leeg is
          </label>
        </p>
      )}
      {!inItself.value && (
        <div class="veld">
          <label for="nieuwe-map">Naam van de nieuwe map</label>
          <input
            id="nieuwe-map"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="nieuwe-map-uitleg"
            value={nameOfFolder()}
            onInput={(event) => (newFolder.value = event.currentTarget.value)}
          />
          <p id="nieuwe-map-uitleg" class="uitleg">
            Komt in {here.pad}. Een andere plaats kiest u bij Open een project.
          </p>
        </div>
      )}
    </>
  );
}
