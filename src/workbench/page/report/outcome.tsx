/** What is being made of a kind, and what it came to last: where it lies, what there is to know, and what to go over. */

import { momentAsText } from '../../../language/moment.js';
import type { Kind } from '../../../work/making/wanted.js';
import { AdviceLine } from '../parts/advice.js';
import { type Outcome, showFolder, stopMaking, useMakings } from './load.js';
import { Points } from './points.js';
import { NAMES, READER_NAMES } from './words.js';

interface LastOfProps {
  readonly kinds: readonly Kind[];
}

/** One place of the page that tells of it as it goes, also to who hears the page. */
export function LastOf({ kinds }: LastOfProps) {
  const { bezig, uitkomsten } = useMakings();
  const isBusy = bezig !== null && kinds.includes(bezig.soort);
  const last = uitkomsten.find(({ soort }) => kinds.includes(soort));
  return (
    <>
      <div role="status" class="voortgang-maken">
        {isBusy && <Running kind={bezig.soort} />}
        {!isBusy && last !== undefined && <Told outcome={last} />}
      </div>
      {!isBusy && last?.gemaakt != null && <Points points={last.gemaakt.punten} />}
    </>
  );
}

function Running({ kind }: { readonly kind: Kind }) {
  return (
    <p class="rij">
      <span>
        {kind === 'nalopen' ? 'Het rapport wordt nagelopen …' : `Bezig met maken: ${NAMES[kind]} …`}
      </span>
      <progress aria-label="Bezig" />
      <button type="button" onClick={stopMaking}>
        Stop
      </button>
    </p>
  );
}

function Told({ outcome: { id, soort, op, gemaakt, fouten } }: { readonly outcome: Outcome }) {
  if (gemaakt === null) {
    return (
      <div class="melding fout">
        {fouten.map((one) => (
          <AdviceLine key={one.text} {...one} />
        ))}
      </div>
    );
  }
  return (
    <div class="melding">
      {gemaakt.plek !== null && (
        <>
          <p>
            <strong>{NAMES[soort]} gemaakt</strong>, {READER_NAMES[gemaakt.voor]}, {momentAsText(op)}.
          </p>
          <p>
            Waar, vanuit de projectmap: <code class="plek">{gemaakt.plek}</code>
            {gemaakt.bestanden > 1 && `, een map met ${gemaakt.bestanden} bestanden`}
          </p>
        </>
      )}
      {soort === 'nalopen' && (
        <p>
          <strong>Nagelopen</strong>, {momentAsText(op)}. Er is niets geschreven.
        </p>
      )}
      {gemaakt.regels.map((one) => (
        <AdviceLine key={one.text} {...one} />
      ))}
      {gemaakt.plek !== null && (
        <p>
          <button type="button" onClick={() => showFolder(id)}>
            Open de map
          </button>
        </p>
      )}
    </div>
  );
}
