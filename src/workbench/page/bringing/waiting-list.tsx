/** The files that wait, each with how far it is: a row of buttons to the one on the screen. */

import { counted } from '../../../language/numbers.js';
import { speakersIn } from './draft.js';
import { chosen, looked, type Readiness, readinessOf, waiting } from './state.js';

export function WaitingList() {
  return (
    <nav aria-label="Bestanden die wachten">
      <ul class="bestanden">
        {waiting.value?.bestanden.map(({ bestand }) => (
          <li key={bestand}>
            <Row file={bestand} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Row({ file }: { readonly file: string }) {
  const who = looked.value.get(file)?.who;
  const state = readinessOf(file);
  return (
    <button
      type="button"
      class="bestand"
      aria-current={file === chosen.value ? 'true' : undefined}
      onClick={() => {
        chosen.value = file;
      }}
    >
      <span class="naam">{file}</span>
      <span class="stil">
        {who !== undefined &&
          `${who.formaat}, ${counted(who.beurten, 'beurt', 'beurten')}, ${counted(speakersIn(who).length, 'spreker', 'sprekers')}`}
      </span>
      <span class={state === 'klaar' ? 'merkje goed' : 'merkje'}>{inWords(state)}</span>
    </button>
  );
}

export function inWords(state: Readiness): string {
  switch (state) {
    case 'klaar':
      return '✓ klaar';
    case 'kijkt':
      return 'wordt bekeken …';
    case 'niet leesbaar':
      return 'kan niet worden gelezen';
    case 'niemand':
      return 'nog geen respondent';
    default:
      return `nog ${counted(state, 'spreker', 'sprekers')}`;
  }
}
