/** Small choices in the forms of this view: one of a few with a word on each, and one of a list. */

import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Audience } from '../../../model/planned.js';
import { READERS } from './words.js';

const AUDIENCES: readonly (readonly [Audience, string])[] = [
  ['openbaar', 'Anderen'],
  ['intern', 'Het onderzoeksteam'],
];

/** For whom it is, with what that means. */
export function ReadersChoice({ chosen }: { readonly chosen: Signal<Audience> }) {
  const group = useId();
  return (
    <fieldset class="lezers">
      <legend>Voor wie</legend>
      {AUDIENCES.map(([audience, label]) => (
        <label key={audience}>
          <input
            type="radio"
            name={group}
            checked={chosen.value === audience}
            onChange={() => {
              chosen.value = audience;
            }}
          />
          <span>
            <strong>{label}</strong>
            <span class="stil uitleg">{READERS[audience]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly chosen: Signal<T>;
}

export function Select<T extends string>({ label, options, chosen }: SelectProps<T>) {
  const id = useId();
  return (
    <div class="veld">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen.value}
        onChange={(event) => {
          const found = options.find(([value]) => value === event.currentTarget.value);
          if (found !== undefined) chosen.value = found[0];
        }}
      >
        {options.map(([value, shown]) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </select>
    </div>
  );
}

interface FormProps {
  readonly label: string;
  readonly send: () => void;
  readonly children: ComponentChildren;
}

/** A form that is sent by its button and by Enter. */
export function MakeForm({ label, send, children }: FormProps) {
  return (
    <form
      aria-label={label}
      class="maken"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {children}
    </form>
  );
}
