/** Bringing transcripts in: drop them, see what they are, say who speaks, and read them in. */

import { untracked, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { counted } from '../../../language/numbers.js';
import { KeyForm } from '../parts/key-form.js';
import { Reasons } from '../parts/reasons.js';
import { changes } from '../shell/live.js';
import { bringIn, goOn } from './acts.js';
import './bringing.css';
import { Done } from './done.js';
import { DropZone } from './drop-zone.js';
import { FillAll } from './fill-all.js';
import { Interview } from './interview.js';
import { LeftOut } from './left-out.js';
import { refresh } from './load.js';
import { NotRead } from './not-read.js';
import {
  asksKey,
  chosen,
  done,
  isBusy,
  leftOut,
  ready,
  sending,
  trouble,
  waiting,
  writing,
} from './state.js';
import { WaitingList } from './waiting-list.js';

export function Bringing() {
  useSignalEffect(() => {
    // While files are on their way there is more to come.
    if (changes.value >= 0 && sending.peek() === null && !isBusy.peek()) untracked(() => void refresh());
  });
  useEffect(
    () => () => {
      leftOut.value = [];
      done.value = [];
    },
    [],
  );
  return (
    <>
      <h1>Transcripten binnenbrengen</h1>
      <Reasons reasons={trouble.value} />
      {waiting.value === null ? (
        trouble.value.length === 0 && (
          <p class="stil" role="status">
            Even geduld …
          </p>
        )
      ) : (
        <>
          <DropZone folder={waiting.value.map} />
          <NotRead {...waiting.value} />
          {leftOut.value.length > 0 && <LeftOut />}
          {asksKey.value !== null && <KeyForm state={asksKey.value.state} why={WHY_KEY} onOpen={goOn} />}
          {done.value.length > 0 && <Done />}
          {waiting.value.bestanden.length > 0 && asksKey.value === null && <StillOut />}
        </>
      )}
    </>
  );
}

const WHY_KEY =
  'Open de sleutel: namen in de nieuwe gesprekken krijgen hetzelfde pseudoniem als eerder. Daarna gaat het inlezen verder.';

function StillOut() {
  const files = waiting.value?.bestanden ?? [];
  const file = chosen.value;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void bringIn();
      }}
    >
      <h2>Nog in te lezen</h2>
      <div class={files.length > 1 ? 'binnenbrengen' : undefined}>
        {files.length > 1 && (
          <div class="wachtend">
            <WaitingList />
            <FillAll />
          </div>
        )}
        {file !== null && <Interview key={file} file={file} />}
      </div>
      <ReadIn total={files.length} />
    </form>
  );
}

function busyWith(): string {
  const now = writing.value;
  return now === null ? 'Bezig met inlezen …' : `Schrijft op wie er spreekt: ${now.done} van ${now.total} …`;
}

function ReadIn({ total }: { readonly total: number }) {
  const count = ready.value.length;
  const isReady = count > 0 && !isBusy.value;
  const how = total === 1 ? '' : count === total ? ` (alle ${total})` : ` (${count} van ${total})`;
  return (
    <div class="inlezen">
      <button type="submit" class="hoofd" disabled={!isReady} aria-describedby="inlezen-uitleg">
        {isBusy.value ? busyWith() : `Lees in en stel codes voor${how}`}
      </button>
      <p id="inlezen-uitleg" class="stil">
        {count === 0
          ? 'Zeg eerst wie er spreekt: van elke respondent het perspectief en de wijk.'
          : `Wat u zei komt in ${waiting.value?.respondentenbestand}. Namen gaan uit de tekst voordat er iets wordt opgeslagen.${
              count < total
                ? ` Van ${counted(total - count, 'bestand', 'bestanden')} moet u nog iets zeggen.`
                : ''
            }`}
      </p>
    </div>
  );
}
