/** Labelled fields of a form about the codebook: a line, lines, a choice, a yes or no. */

import type { FieldsProps } from './state.js';

interface FieldProps extends FieldsProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
}

interface TextFieldProps {
  /** More than one for a text of several lines. */
  readonly rows?: number;
  readonly isNeeded?: boolean;
  /** Whether each line is a search term, that stays on its line. */
  readonly isTerms?: boolean;
}

export function TextField({
  draft,
  onType,
  name,
  label,
  help,
  rows = 1,
  isNeeded = false,
  isTerms = false,
}: FieldProps & TextFieldProps) {
  const id = `veld-${name}`;
  const shared = {
    id,
    name,
    required: isNeeded,
    class: isTerms ? 'zoektermen' : undefined,
    value: draft[name] ?? '',
    ...(help !== undefined && { 'aria-describedby': `${id}-uitleg` }),
  };
  return (
    <div class="veld">
      <label for={id}>{label}</label>
      {rows === 1 ? (
        <input {...shared} autocomplete="off" onInput={(event) => onType(name, event.currentTarget.value)} />
      ) : (
        <textarea
          {...shared}
          rows={rows}
          wrap={isTerms ? 'off' : undefined}
          spellcheck={!isTerms}
          onInput={(event) => onType(name, event.currentTarget.value)}
        />
      )}
      <Help id={id} help={help} />
    </div>
  );
}

export type Choices = readonly (readonly [value: string, label: string])[];

export function ChoiceField({
  draft,
  onType,
  name,
  label,
  help,
  choices,
}: FieldProps & { readonly choices: Choices }) {
  const id = `veld-${name}`;
  return (
    <div class="veld">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={draft[name] ?? ''}
        aria-describedby={help === undefined ? undefined : `${id}-uitleg`}
        onChange={(event) => onType(name, event.currentTarget.value)}
      >
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <Help id={id} help={help} />
    </div>
  );
}

/** `ja` or nothing. */
export function CheckField({ draft, onType, name, label }: FieldProps) {
  return (
    <div class="veld">
      <label class="vink">
        <input
          type="checkbox"
          name={name}
          checked={draft[name] === 'ja'}
          onChange={(event) => onType(name, event.currentTarget.checked ? 'ja' : '')}
        />{' '}
        {label}
      </label>
    </div>
  );
}

function Help({ id, help }: { readonly id: string; readonly help: string | undefined }) {
  return help === undefined ? null : (
    <p class="uitleg" id={`${id}-uitleg`}>
      {help}
    </p>
  );
}
