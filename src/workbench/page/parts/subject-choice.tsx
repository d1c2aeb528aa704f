/** Choosing a theme or a code from all there are; the empty choice means all. */

import type { Choices } from '../../../work/project/choices.js';

interface SubjectChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly all: string;
  readonly themes: Choices['themes'];
  /** `thema/BES`, `code/bes_stem`, or empty for all. */
  readonly chosen: string;
  choose(chosen: string): void;
}

export function SubjectChoice({ id, label, all, themes, chosen, choose }: SubjectChoiceProps) {
  return (
    <>
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{all}</option>
        {themes.map((theme) => (
          <optgroup label={theme.label} key={theme.id}>
            <option value={`thema/${theme.id}`}>{theme.label}: het hele thema</option>
            {theme.codes.map((code) => (
              <option value={`code/${code.id}`} key={code.id}>
                {code.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </>
  );
}
