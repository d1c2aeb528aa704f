/** Choosing who a name is: a pseudonym by a few letters of it or of what it stands for, with what that touches. */

import { useComputed, useSignal } from '@preact/signals';
import { fold } from '../../../language/fold.js';
import type { Kind } from '../../../model/identifying.js';
import { Dialog } from '../parts/dialog.js';
import { useTouched } from './touched.js';
import { placesInWords } from './words.js';

export interface Person {
  readonly pseudoniem: string;
  readonly namen: readonly string[];
  readonly plaatsen?: number;
  readonly interviews?: number;
}

interface PeopleDialogProps {
  readonly title: string;
  readonly people: readonly Person[];
  /** The name that is somebody. */
  readonly soort: Kind;
  readonly tekst: string;
  onChoose(pseudonym: string): void;
  onClose(): void;
}

export function PeopleDialog({ title, people, soort, tekst, onChoose, onClose }: PeopleDialogProps) {
  const typed = useSignal('');
  const chosen = useSignal(0);
  const all = useSignal(people);
  all.value = people;
  const found = useComputed(() => all.value.filter((one) => isLike(one, typed.value)));
  const current = found.value[chosen.value];
  const touched = useTouched(
    current === undefined ? [] : [{ soort, tekst, keuze: 'zelfde als', als: current.pseudoniem }],
    0,
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const count = Math.max(1, found.value.length);
      chosen.value = (chosen.value + step + count) % count;
      document.getElementById(`wie-${chosen.value}`)?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const person = found.value[chosen.value];
    if (person !== undefined) onChoose(person.pseudoniem);
  };
  return (
    <Dialog labelledBy="wie-titel" look="wie" closed={onClose}>
      <h2 id="wie-titel">{title}</h2>
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="wie-lijst"
        aria-activedescendant={current === undefined ? undefined : `wie-${chosen.value}`}
        aria-describedby="wie-raakt"
        aria-label="Zoek een pseudoniem of een naam"
        placeholder="Zoek een pseudoniem of een naam …"
        autocomplete="off"
        autofocus
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          chosen.value = 0;
        }}
        onKeyDown={onKeyDown}
      />
      <div id="wie-lijst" role="listbox" aria-label="Pseudoniemen" class="lijst">
        {found.value.map((person, index) => (
          <Option
            key={person.pseudoniem}
            person={person}
            id={`wie-${index}`}
            isChosen={index === chosen.value}
            onChoose={() => onChoose(person.pseudoniem)}
          />
        ))}
      </div>
      <p id="wie-raakt" class="stil" role="status">
        {current === undefined
          ? 'Er is geen pseudoniem van deze soort dat hierop lijkt.'
          : (touched.value.get('zelfde als')?.join('; ') ?? 'kijkt wat dit raakt …')}
      </p>
      <p class="rij">
        <button
          type="button"
          class="hoofd"
          disabled={current === undefined}
          onClick={() => current !== undefined && onChoose(current.pseudoniem)}
        >
          Kies
        </button>
        <button type="button" onClick={onClose}>
          Annuleer
        </button>
      </p>
    </Dialog>
  );
}

interface OptionProps {
  readonly person: Person;
  readonly id: string;
  readonly isChosen: boolean;
  onChoose(): void;
}

function Option({ person, id, isChosen, onChoose }: OptionProps) {
  const { pseudoniem, namen, plaatsen, interviews } = person;
  return (
    <div id={id} role="option" tabIndex={-1} aria-selected={isChosen} class="keus" onMouseDown={onChoose}>
      <strong>{pseudoniem}</strong> {namen.join(', ')}
      {plaatsen !== undefined && interviews !== undefined && (
        <span class="stil"> {placesInWords(plaatsen, interviews)}</span>
      )}
    </div>
  );
}

function isLike({ pseudoniem, namen }: Person, typed: string): boolean {
  const letters = fold(typed.trim());
  return [pseudoniem, ...namen].some((one) => fold(one).includes(letters));
}
