/** Choosing a code by a few letters, or making one that is missing. */

import { type Signal, useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../../model/transcript.js';
import { Dialog } from '../parts/dialog.js';
import { codeWords, recode } from './acts.js';
import { wholeSentences } from './edges.js';
import { likely } from './likely.js';
import { NewCode } from './new-code.js';
import { recent } from './recent.js';
import { searchCodes } from './search-codes.js';
import { codes, codingInHand, hand, type KnownCode, takeWords, turnInHand } from './state.js';

export type Scope = 'passage' | 'zin' | 'beurt';

const SCOPES: readonly (readonly [Scope, string])[] = [
  ['passage', 'De gekozen woorden'],
  ['zin', 'De hele zin'],
  ['beurt', 'De hele beurt'],
];

const MOST = 12;

interface PaletteProps {
  /** Whether the coding in the hand gets another code, instead of the words one more. */
  readonly replaces: boolean;
  onClose(): void;
}

export function Palette({ replaces, onClose }: PaletteProps) {
  const typed = useSignal('');
  const isMaking = useSignal(false);
  const scope = useSignal<Scope>('passage');
  // Those of the moment: nothing moves under the hand when others are worked out.
  const [first] = useState(likelyAndRecent);

  const give = async (code: string, isNew = false): Promise<void> => {
    onClose();
    if (replaces) return recode(code, isNew);
    takeScope(scope.value);
    await codeWords([code], isNew);
  };
  const back = (): void => {
    isMaking.value = false;
  };

  return (
    <Dialog labelledBy="palet-titel" look="palet" closed={onClose} back={isMaking.value ? back : undefined}>
      <h2 id="palet-titel">{isMaking.value ? 'Nieuwe code' : replaces ? 'Een andere code' : 'Codeer'}</h2>
      {!replaces && <ScopeChoice scope={scope.value} onChoose={(one) => (scope.value = one)} />}
      {isMaking.value ? (
        <NewCode label={typed.value.trim()} onMade={(code) => void give(code, true)} onCancel={back} />
      ) : (
        <CodeChoice
          typed={typed}
          first={first}
          onChoose={(code) => void give(code)}
          onNew={() => {
            isMaking.value = true;
          }}
        />
      )}
    </Dialog>
  );
}

interface CodeChoiceProps {
  readonly typed: Signal<string>;
  /** The ids of the codes that come first. */
  readonly first: readonly string[];
  onChoose(code: string): void;
  onNew(): void;
}

/** Behind the codes that were found stands making one. */
function CodeChoice({ typed, first, onChoose, onNew }: CodeChoiceProps) {
  const field = useRef<HTMLInputElement>(null);
  const chosen = useSignal(0);
  const found = useComputed(() => {
    const all = [...codes.value.values()];
    // It has that one already; who types its name wants it.
    const other = typed.value.trim() === '' ? all.filter(({ id }) => id !== codingInHand.value?.code) : all;
    return searchCodes(other, typed.value, first, MOST);
  });
  useLayoutEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const count = found.value.length + 1;
      chosen.value = (chosen.value + step + count) % count;
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const code = found.value[chosen.value];
    if (code === undefined) onNew();
    else onChoose(code.id);
  };
  const last = found.value.length;
  return (
    <>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="palet-codes"
        aria-activedescendant={`palet-${chosen.value}`}
        aria-label="Zoek een code"
        placeholder="Zoek een code …"
        autocomplete="off"
        autofocus
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          chosen.value = 0;
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palet-codes" role="listbox" aria-label="Codes" class="lijst">
        {found.value.map((code, index) => (
          <Option
            key={code.id}
            code={code}
            id={`palet-${index}`}
            isChosen={index === chosen.value}
            onChoose={() => onChoose(code.id)}
          />
        ))}
        <div
          id={`palet-${last}`}
          role="option"
          tabIndex={-1}
          aria-selected={chosen.value === last}
          class="keus"
          onMouseDown={(event) => {
            // Else the press takes the focus from the form again.
            event.preventDefault();
            onNew();
          }}
        >
          <span class="code">Nieuwe code …</span> <span class="stil">{typed.value.trim()}</span>
        </div>
      </div>
    </>
  );
}

interface OptionProps {
  readonly code: KnownCode;
  readonly id: string;
  readonly isChosen: boolean;
  onChoose(): void;
}

function Option({ code, id, isChosen, onChoose }: OptionProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      class={`keus thema-${code.themeNumber % 10}`}
      onMouseDown={onChoose}
    >
      <span class="code">{code.label}</span> <span class="stil">{code.theme}</span>
      {isChosen && <p class="uitleg">{code.definition}</p>}
    </div>
  );
}

interface ScopeChoiceProps {
  readonly scope: Scope;
  onChoose(scope: Scope): void;
}

function ScopeChoice({ scope, onChoose }: ScopeChoiceProps) {
  return (
    <fieldset class="rij bereik">
      <legend class="alleen-voorlezen">Wat krijgt de code</legend>
      {SCOPES.map(([id, label]) => (
        <label key={id}>
          <input type="radio" name="bereik" checked={scope === id} onChange={() => onChoose(id)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

/** How many likely and recent codes come before all others. */
const OF_EACH = 4;

function likelyAndRecent(): readonly string[] {
  const alike = likely.value.map(({ code }) => code);
  return [
    ...new Set([...alike.slice(0, OF_EACH), ...recent.value.slice(0, OF_EACH), ...alike, ...recent.value]),
  ];
}

function takeScope(scope: Scope): void {
  const [now, turn] = [hand.value, turnInHand.value];
  if (now === null || turn === null) return;
  takeWords(turn.number, inScope(scope, turn.text, now));
}

function inScope(scope: Scope, text: string, passage: Span): Span {
  if (scope === 'beurt') return { start: 0, end: text.length };
  return scope === 'zin' ? wholeSentences(text, passage) : passage;
}
