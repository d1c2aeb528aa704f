/** The folder that one is in, with the folders in it: a project opens, any other one is gone into. */

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { AdviceLine } from '../parts/advice.js';
import { open } from './acts.js';
import { type Folder, folder, folderTrouble, roots, show, showTyped } from './state.js';

export function FolderList() {
  const here = folder.value;
  return (
    <section class="kaart mappen" aria-labelledby="mappen-titel">
      <h2 id="mappen-titel">Open een project</h2>
      <p class="stil">Of kies hier de map waarin een nieuw project komt.</p>
      {roots.value.length > 1 && (
        <p class="rij">
          {roots.value.map(({ id, naam }) => (
            <button type="button" key={id} onClick={() => void show(id)}>
              {naam}
            </button>
          ))}
        </p>
      )}
      <Typed />
      <div role="alert">
        {folderTrouble.value.map((reason) => (
          <div key={reason.text} class="melding fout">
            <AdviceLine {...reason} />
          </div>
        ))}
      </div>
      {here === null ? (
        <p class="stil" role="status">
          Even geduld …
        </p>
      ) : (
        <Inside here={here} />
      )}
    </section>
  );
}

function Inside({ here }: { readonly here: Folder }) {
  const path = useRef<HTMLParagraphElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // The button that was pressed is gone with the list that it stood in.
    if (!isFirst.current) path.current?.focus();
    isFirst.current = false;
  }, [here.id]);
  const { boven } = here;
  return (
    <>
      <p class="pad" tabIndex={-1} ref={path}>
        <span class="alleen-voorlezen">U bent in de map </span>
        {here.pad}
      </p>
      <p class="rij">
        {here.project && (
          <button type="button" class="hoofd" onClick={() => void open(here.id)}>
            Open dit project
          </button>
        )}
        {boven !== null && (
          <button type="button" onClick={() => void show(boven)}>
            Een map hoger
          </button>
        )}
      </p>
      {here.mappen.length === 0 ? (
        <p class="stil">Hierin zijn geen andere mappen.</p>
      ) : (
        <ul class="mappenlijst" aria-label="Mappen hierin">
          {here.mappen.map(({ id, naam, project }) => (
            <li key={id}>
              <button
                type="button"
                class={project ? 'map met-project' : 'map'}
                onClick={() => void (project ? open(id) : show(id))}
              >
                {project ? `Open ${naam}` : naam}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Typed() {
  const typed = useSignal('');
  return (
    <form
      class="getypt"
      onSubmit={(event) => {
        event.preventDefault();
        void showTyped(typed.value);
      }}
    >
      <label for="getypt-pad">Of typ een map</label>
      <input
        id="getypt-pad"
        autocomplete="off"
        spellcheck={false}
        value={typed.value}
        onInput={(event) => (typed.value = event.currentTarget.value)}
      />
      <button type="submit">Ga erheen</button>
    </form>
  );
}
