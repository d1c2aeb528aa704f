/** The changes that can be made of a code or theme, as a row of buttons. */

import {
  addCode,
  changeCode,
  changeTheme,
  mergeCodes,
  moveCode,
  moveTheme,
  removeCode,
  removeTheme,
  renameCode,
  renameTheme,
  splitCode,
} from './forms.js';
import { begin, canEdit, type Form, type TreeCode, type TreeTheme, tree } from './state.js';

interface ActionProps {
  readonly name: string;
  readonly form: Form | null;
  readonly isMain?: boolean;
  readonly children: string;
}

/** Without a form it can't be done now. */
function Action({ name, form, isMain = false, children }: ActionProps) {
  const id = `actie-${name}`;
  return (
    <button
      id={id}
      type="button"
      class={isMain ? 'hoofd' : undefined}
      disabled={form === null}
      onClick={() => form !== null && begin(form, `#${id}`)}
    >
      {children}
    </button>
  );
}

export function CodeActions({ code }: { readonly code: TreeCode }) {
  if (!canEdit.value) return null;
  const isAlone = (tree.value?.themas.flatMap(({ codes }) => codes).length ?? 0) < 2;
  return (
    <div class="rij acties">
      <Action name="bewerk" form={changeCode(code)} isMain>
        Bewerk
      </Action>
      <Action name="verplaats" form={isAlone ? null : moveCode(code)}>
        Verplaats …
      </Action>
      <Action name="voeg-samen" form={isAlone ? null : mergeCodes(code)}>
        Voeg samen …
      </Action>
      <Action name="splits" form={splitCode(code)}>
        Splits …
      </Action>
      <Action name="id" form={renameCode(code)}>
        Ander id …
      </Action>
      <Action name="verwijder" form={removeCode(code)}>
        Verwijder …
      </Action>
    </div>
  );
}

export function ThemeActions({ theme }: { readonly theme: TreeTheme }) {
  if (!canEdit.value) return null;
  const isAlone = (tree.value?.themas.length ?? 0) < 2;
  return (
    <div class="rij acties">
      <Action name="nieuwe-code" form={addCode(theme)} isMain>
        Nieuwe code …
      </Action>
      <Action name="bewerk" form={changeTheme(theme)}>
        Bewerk
      </Action>
      <Action name="verplaats" form={isAlone ? null : moveTheme(theme)}>
        Verplaats …
      </Action>
      <Action name="id" form={renameTheme(theme)}>
        Ander id …
      </Action>
      <Action name="verwijder" form={isAlone ? null : removeTheme(theme)}>
        Verwijder …
      </Action>
    </div>
  );
}
