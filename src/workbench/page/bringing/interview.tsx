/** One interview that waits: how it was read, who speaks in it, and beside that how it begins. */

import { counted } from '../../../language/numbers.js';
import { AdviceLine } from '../parts/advice.js';
import { takeAway } from './acts.js';
import { speakersIn, type Who } from './draft.js';
import { SpeakerFields } from './speaker-fields.js';
import { looked, waiting } from './state.js';

export function Interview({ file }: { readonly file: string }) {
  const look = looked.value.get(file);
  const isNew = waiting.value?.bestanden.some((one) => one.bestand === file && one.zojuist) === true;
  return (
    <article class="kaart gesprek-in" aria-labelledby="gesprek-naam">
      <header>
        <h3 id="gesprek-naam">{file}</h3>
        {isNew && (
          <button type="button" onClick={() => takeAway(file)}>
            Haal weg
          </button>
        )}
      </header>
      {look === undefined && (
        <p class="stil" role="status">
          Wordt bekeken …
        </p>
      )}
      {look?.reasons?.map((reason) => (
        <AdviceLine key={reason.text} {...reason} />
      ))}
      {look?.who !== undefined && <Read file={file} who={look.who} />}
    </article>
  );
}

function Read({ file, who }: { readonly file: string; readonly who: Who }) {
  const speakers = speakersIn(who);
  return (
    <>
      <p class="stil">
        Gelezen als {who.formaat}: {counted(who.beurten, 'beurt', 'beurten')},{' '}
        {counted(speakers.length, 'spreker', 'sprekers')}
      </p>
      {who.waarschuwingen.length > 0 && (
        <ul class="melding let-op regels" aria-label="Waarschuwingen">
          {who.waarschuwingen.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div class="naast-tekst">
        <div>
          {speakers.map((speaker, index) => (
            <SpeakerFields key={speaker.spreker} file={file} speaker={speaker} id={`spreker-${index}`} />
          ))}
        </div>
        <Opening turns={who.tekst} total={who.beurten} />
      </div>
    </>
  );
}

interface OpeningProps {
  readonly turns: Who['tekst'];
  readonly total: number;
}

function Opening({ turns, total }: OpeningProps) {
  return (
    <section class="begin" aria-label="Het begin van de tekst">
      <dl>
        {turns.map(({ spreker, woorden }, index) => (
          <div key={index}>
            <dt>{spreker || 'zonder naam'}</dt>
            <dd>{woorden}</dd>
          </div>
        ))}
      </dl>
      {total > turns.length && (
        <p class="stil">
          Dit zijn de eerste {counted(turns.length, 'beurt', 'beurten')}. Namen staan er nog in.
        </p>
      )}
    </section>
  );
}
