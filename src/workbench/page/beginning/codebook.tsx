/** The codebook that a project begins with: one that comes with the program, or a file. */

import { useRef } from 'preact/hooks';
import { beginTrouble, codebook } from './state.js';

/** In bytes; a request takes no more. */
const LARGEST = 900_000;

export function Codebook() {
  const input = useRef<HTMLInputElement>(null);
  const now = codebook.value;
  const choose = (which: 'wijkbudget' | 'leeg') => () => {
    codebook.value = which;
  };
  return (
    <fieldset class="keuzevak">
      <legend>Met welk codeboek?</legend>
      <label class="keuze">
        <input type="radio" name="codeboek" checked={now === 'wijkbudget'} onChange={choose('wijkbudget')} />{' '}
        Dat van het wijkbudget
      </label>
      <label class="keuze">
        <input type="radio" name="codeboek" checked={now === 'leeg'} onChange={choose('leeg')} /> Een klein
        codeboek met één voorbeeld, om zelf te vullen
      </label>
      {typeof now === 'object' && (
        <label class="keuze">
          <input type="radio" name="codeboek" checked /> {now.naam}
        </label>
      )}
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file !== undefined) void take(file);
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        Kies een bestand (yaml)
      </button>
    </fieldset>
  );
}

async function take(file: File): Promise<void> {
  if (file.size > LARGEST) {
    beginTrouble.value = [{ text: `${file.name} is te groot voor een codeboek. Kies een ander bestand.` }];
    return;
  }
  beginTrouble.value = [];
  codebook.value = { naam: file.name, inhoud: await file.text() };
}
