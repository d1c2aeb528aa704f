/** Writing a memo, and giving one other words. */

import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Choices } from '../../../work/project/choices.js';
import { Dialog } from '../parts/dialog.js';
import { Loaded } from '../parts/loaded.js';
import { api, ask } from '../shell/api.js';
import { attempt, useAsked } from '../shell/asked.js';
import { askBeforeLeaving } from '../shell/unsaved.js';
import type { ShownMemo } from './memo-card.js';

interface ChangeMemoProps {
  readonly memo: ShownMemo;
  readonly closed: () => void;
}

export function ChangeMemo({ memo: { id, memo }, closed }: ChangeMemoProps) {
  const body = useSignal(memo);
  const save = () => ask(api.memos.wijzig.$post({ json: { id, memo: body.value } }));
  return <MemoForm title="Wijzig het memo" body={body} save={save} closed={closed} />;
}

const SUBJECTS = ['project', 'code', 'respondent', 'passage'] as const;
type Subject = (typeof SUBJECTS)[number];

const SUBJECT_WORDS: Readonly<Record<Subject, string>> = {
  project: 'het project',
  code: 'een code',
  respondent: 'een respondent',
  passage: 'een beurt in een gesprek',
};

interface NewMemoProps {
  readonly known: Choices;
  readonly closed: () => void;
}

export function NewMemo({ known: { themes, respondents }, closed }: NewMemoProps) {
  const subject = useSignal<Subject>('project');
  const code = useSignal(themes[0]?.codes[0]?.id ?? '');
  const respondent = useSignal(respondents[0] ?? '');
  const file = useSignal('');
  const turn = useSignal(1);
  const body = useSignal('');
  const save = () => {
    const about = {
      project: { soort: 'project' },
      code: { soort: 'code', code: code.value },
      respondent: { soort: 'respondent', respondent: respondent.value },
      passage: { soort: 'passage', bestand: file.value, beurt: turn.value },
    } as const;
    return ask(api.memos.$post({ json: { over: about[subject.value], memo: body.value } }));
  };
  return (
    <MemoForm title="Schrijf een memo" body={body} save={save} closed={closed}>
      <Choice
        id="memo-over"
        label="Waarover"
        chosen={subject}
        options={SUBJECTS.map((one) => ({ id: one, label: SUBJECT_WORDS[one] }))}
      />
      {subject.value === 'code' && (
        <Choice id="memo-code" label="Code" chosen={code} options={themes.flatMap(({ codes }) => codes)} />
      )}
      {subject.value === 'respondent' && (
        <Choice
          id="memo-respondent"
          label="Respondent"
          chosen={respondent}
          options={respondents.map((id) => ({ id, label: id }))}
        />
      )}
      {subject.value === 'passage' && <TurnChoice file={file} turn={turn} />}
    </MemoForm>
  );
}

function TurnChoice({ file, turn }: { readonly file: Signal<string>; readonly turn: Signal<number> }) {
  const asked = useAsked(async () => {
    const { gesprekken } = await ask(api.gesprekken.$get());
    if (file.peek() === '') file.value = gesprekken[0]?.file ?? '';
    return gesprekken;
  });
  return (
    <Loaded asked={asked.value}>
      {(interviews) => (
        <>
          <Choice
            id="memo-gesprek"
            label="Gesprek"
            chosen={file}
            options={interviews.map((one) => ({ id: one.file, label: one.file }))}
          />
          <div class="veld">
            <label for="memo-beurt">Nummer van de beurt</label>
            <input
              id="memo-beurt"
              type="number"
              min={1}
              required
              value={turn.value}
              onInput={(event) => (turn.value = Math.max(1, event.currentTarget.valueAsNumber || 1))}
            />
          </div>
        </>
      )}
    </Loaded>
  );
}

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly chosen: Signal<T>;
  readonly options: readonly { readonly id: T; readonly label: string }[];
}

function Choice<T extends string>({ id, label, chosen, options }: ChoiceProps<T>) {
  return (
    <div class="veld">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen.value}
        onChange={(event) => {
          const value = event.currentTarget.value;
          chosen.value = options.find((one) => one.id === value)?.id ?? chosen.value;
        }}
      >
        {options.map((one) => (
          <option value={one.id} key={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface MemoFormProps {
  readonly title: string;
  readonly body: Signal<string>;
  readonly save: () => Promise<unknown>;
  readonly closed: () => void;
  /** What comes before the words. */
  readonly children?: ComponentChildren;
}

function MemoForm({ title, body, save, closed, children }: MemoFormProps) {
  useEffect(() => {
    const before = body.peek();
    return askBeforeLeaving(() => body.peek() !== before);
  }, []);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    // What was refused stays, with its words.
    if (await attempt(save)) closed();
  };
  return (
    <Dialog labelledBy="memo-titel" closed={closed}>
      <form onSubmit={(event) => void send(event)}>
        <h2 id="memo-titel">{title}</h2>
        {children}
        <div class="veld">
          <label for="memo-tekst">Wat wilt u onthouden?</label>
          <textarea
            id="memo-tekst"
            rows={6}
            autofocus
            value={body.value}
            onInput={(event) => (body.value = event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send(event);
            }}
          />
          <p class="uitleg">Gebruik geen namen. Bewaren gaat ook met Ctrl+Enter.</p>
        </div>
        <div class="rij">
          <button type="submit" class="hoofd">
            Bewaar
          </button>
          <button type="button" onClick={closed}>
            Annuleer
          </button>
        </div>
      </form>
    </Dialog>
  );
}
