/** Searching in all there is, from one box: what was said and how it is coded, memos, codes and respondents. */

import { signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { PeopleChoice } from '../parts/choices.js';
import { Loaded } from '../parts/loaded.js';
import { SubjectChoice } from '../parts/subject-choice.js';
import { api, ask } from '../shell/api.js';
import { useAsked } from '../shell/asked.js';
import { Found } from './found.js';
import './searching.css';

/** Not in the address: the browser would remember it, and it may be a name. */
const words = signal('');
const chosenPerspectives = signal<readonly string[]>([]);
const chosenWijken = signal<readonly string[]>([]);
const chosenSubject = signal('');

export function Searching() {
  const choices = useAsked(() => ask(api.project.keuzes.$get()));
  return (
    <>
      <h1>Zoeken</h1>
      <Box />
      <Loaded asked={choices.value}>
        {({ perspectives, wijken, themes }) => (
          <>
            <p class="rij gecodeerd-als">
              <SubjectChoice
                id="gecodeerd-als"
                label="Gecodeerd als"
                all="wat ook, of niets"
                themes={themes}
                chosen={chosenSubject.value}
                choose={(chosen) => (chosenSubject.value = chosen)}
              />
            </p>
            <PeopleChoice {...{ perspectives, wijken, chosenPerspectives, chosenWijken }} />
          </>
        )}
      </Loaded>
      {words.value !== '' && <Results key={words.value} />}
    </>
  );
}

function Box() {
  const written = useSignal(words.value);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <search>
      <form
        class="zoekvraag"
        onSubmit={(event) => {
          event.preventDefault();
          words.value = written.value.trim();
        }}
      >
        <label for="zoekvraag">Zoek in wat gezegd is, in memo’s, codes en respondenten</label>
        <div class="rij">
          <input
            id="zoekvraag"
            ref={box}
            type="search"
            value={written.value}
            aria-describedby="zoektaal"
            onInput={(event) => (written.value = event.currentTarget.value)}
          />
          <button type="submit" class="hoofd">
            Zoek
          </button>
        </div>
        <p id="zoektaal" class="stil">
          Alle woorden moeten voorkomen; ook: begin*, "een paar woorden", OF, NIET en NEAR(geld eerlijk, 5).
        </p>
      </form>
    </search>
  );
}

function Results() {
  const asked = useAsked(() => {
    const [kind, id = ''] = chosenSubject.value.split('/');
    return ask(
      api.zoeken.$post({
        json: {
          vraag: words.value,
          perspectief: [...chosenPerspectives.value],
          wijk: [...chosenWijken.value],
          thema: kind === 'thema' ? [id] : [],
          code: kind === 'code' ? [id] : [],
        },
      }),
    );
  });
  return <Loaded asked={asked.value}>{(found) => <Found {...found} />}</Loaded>;
}
