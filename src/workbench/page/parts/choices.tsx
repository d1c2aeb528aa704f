/** Choosing groups of people: boxes for perspectives and wijken; none ticked means everybody. */

import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { capitalised } from '../../../language/phrases.js';
import type { Axis } from '../../../model/matrix.js';
import './choices.css';

interface PeopleChoiceProps {
  readonly perspectives: readonly Axis[];
  readonly wijken: readonly Axis[];
  readonly chosenPerspectives: Signal<readonly string[]>;
  readonly chosenWijken: Signal<readonly string[]>;
  /** What stands in the place of perspectives; null when they do themselves. */
  readonly groupWord?: string | null;
}

export function PeopleChoice({
  perspectives,
  wijken,
  chosenPerspectives,
  chosenWijken,
  groupWord = null,
}: PeopleChoiceProps) {
  const every = groupWord === null ? 'alle perspectieven' : `elke waarde van ${groupWord}`;
  // What is unticked last doesn't close it under the hand.
  const isOpen = useRef(chosenPerspectives.peek().length + chosenWijken.peek().length > 0).current;
  return (
    <details class="wie" open={isOpen}>
      <summary>
        {`Wie: ${said(perspectives, chosenPerspectives.value, every)}, ${said(wijken, chosenWijken.value, 'alle wijken')}`}
      </summary>
      <div class="rij boven">
        <Boxes
          legend={capitalised(groupWord ?? 'perspectief')}
          axes={perspectives}
          chosen={chosenPerspectives}
        />
        <Boxes legend="Wijk" axes={wijken} chosen={chosenWijken} />
      </div>
    </details>
  );
}

function said(axes: readonly Axis[], chosen: readonly string[], all: string): string {
  const labels = axes.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  return labels.length === 0 ? all : labels.join(' en ');
}

interface BoxesProps {
  readonly legend: string;
  readonly axes: readonly Axis[];
  readonly chosen: Signal<readonly string[]>;
}

function Boxes({ legend, axes, chosen }: BoxesProps) {
  return (
    <fieldset class="vakjes">
      <legend>{legend}</legend>
      {axes.map(({ id, label }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.value.includes(id)}
            onChange={(event) => {
              const others = chosen.value.filter((one) => one !== id);
              chosen.value = event.currentTarget.checked ? [...others, id] : others;
            }}
          />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  );
}
