/** One perspective and wijk for all who have none yet, when many interviews come in. */

import { useSignal } from '@preact/signals';
import { fillAll } from './acts.js';
import { Choice } from './choice.js';
import { waiting } from './state.js';

export function FillAll() {
  const perspectief = useSignal('');
  const wijk = useSignal('');
  const choices = waiting.value;
  if (choices === null) return null;
  return (
    <fieldset class="voor-alle">
      <legend>Voor iedereen die nog leeg is</legend>
      <Choice
        id="alle-perspectief"
        label="Perspectief"
        value={perspectief.value}
        all={choices.perspectieven}
        onChoose={(id) => {
          perspectief.value = id;
        }}
      />
      <Choice
        id="alle-wijk"
        label="Wijk"
        value={wijk.value}
        all={choices.wijken}
        onChoose={(id) => {
          wijk.value = id;
        }}
      />
      <button
        type="button"
        onClick={() => {
          fillAll('perspectief', perspectief.value);
          fillAll('wijk', wijk.value);
        }}
      >
        Vul in
      </button>
    </fieldset>
  );
}
