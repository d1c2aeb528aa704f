/** A change that is being made: filled in, shown with what it touches, and only then done. */

import { Reasons } from '../parts/reasons.js';
import { Difference } from './difference.js';
import { back, carryOut, type Doing, type Foreseen, foresee, goOn, tree, type } from './state.js';

export function Change({ doing }: { readonly doing: Doing }) {
  return doing.foreseen === null ? (
    <Filling doing={doing} />
  ) : (
    <Showing doing={doing} does={doing.foreseen.does} />
  );
}

function Filling({ doing }: { readonly doing: Doing }) {
  const { form, draft } = doing;
  return (
    <form
      class="formulier"
      onSubmit={(event) => {
        event.preventDefault();
        void foresee();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <h2 id="codeboek-titel" tabIndex={-1}>
        {form.title}
      </h2>
      <Refusal doing={doing} />
      {form.Fields === null && doing.isBusy && <p>Even geduld …</p>}
      {form.Fields !== null && <form.Fields draft={draft} onType={type} />}
      <div class="rij knoppen">
        {form.Fields !== null && (
          <button type="submit" class="hoofd">
            {doing.isBusy ? 'Bezig …' : 'Bekijk de wijziging'}
          </button>
        )}
        <button type="button" onClick={back}>
          Annuleer
        </button>
      </div>
    </form>
  );
}

function Showing({ doing, does }: { readonly doing: Doing; readonly does: Foreseen }) {
  const isNothing = does.was === does.nu;
  return (
    <section aria-labelledby="codeboek-titel">
      <h2 id="codeboek-titel" tabIndex={-1}>
        {doing.form.title}: dit verandert er
      </h2>
      <Refusal doing={doing} />
      {isNothing ? <p>Er verandert niets.</p> : <Difference does={does} />}
      <div class="rij knoppen">
        {!isNothing && (
          <button type="button" class="hoofd" onClick={() => void carryOut()}>
            {doing.isBusy ? 'Bezig …' : 'Voer door'}
          </button>
        )}
        <button type="button" onClick={back}>
          {doing.form.Fields === null ? 'Annuleer' : 'Terug naar het formulier'}
        </button>
      </div>
    </section>
  );
}

/** Why it was refused; when somebody changed the file meanwhile, what was typed goes on from there. */
function Refusal({ doing: { reasons, version } }: { readonly doing: Doing }) {
  if (reasons.length === 0) return null;
  return (
    <div class="geweigerd" tabIndex={-1}>
      <Reasons reasons={reasons}>
        {tree.value !== null && tree.value.versie !== version && (
          <p>
            <button type="button" onClick={() => void goOn()}>
              Ga verder met het codeboek zoals het nu is
            </button>
          </p>
        )}
      </Reasons>
    </div>
  );
}
