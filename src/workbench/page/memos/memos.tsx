/** All memos, by what they are about: read, written, changed, taken away, and the way to their place. */

import { signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { counted } from '../../../language/numbers.js';
import { MEMO_KINDS, type MemoKind } from '../../../model/memo.js';
import type { Choices } from '../../../work/project/choices.js';
import { Loaded } from '../parts/loaded.js';
import { api, ask } from '../shell/api.js';
import { attempt, useAsked } from '../shell/asked.js';
import { notice } from '../shell/notices.js';
import { MemoCard, type ShownMemo } from './memo-card.js';
import { ChangeMemo, NewMemo } from './memo-form.js';
import './memos.css';

const TITLES: Readonly<Record<MemoKind, string>> = {
  project: 'Over het project',
  code: 'Over codes',
  respondent: 'Over respondenten',
  passage: 'Bij passages',
  beslissing: 'Bij beslissingen',
};

const kind = signal<MemoKind | null>(null);
/** Not in the address: the browser would remember it. */
const words = signal('');

export function Memos() {
  const choices = useAsked(() => ask(api.project.keuzes.$get()));
  const begun = useAsked(() => ask(api.beginnen.$get()));
  const memos = useAsked(() =>
    ask(api.memos.lijst.$post({ json: { soort: kind.value, woorden: words.value } })),
  );
  const coder = begun.value.state === 'er' ? begun.value.value.codeur : null;
  return (
    <>
      <h1>Memo’s</h1>
      <Loaded asked={choices.value}>
        {(known) => (
          <>
            <Tools known={known} />
            <Loaded asked={memos.value}>
              {(found) => <Shelves memos={found.memos} known={known} coder={coder} />}
            </Loaded>
          </>
        )}
      </Loaded>
    </>
  );
}

function Tools({ known }: { readonly known: Choices }) {
  const isWriting = useSignal(false);
  return (
    <>
      <p>
        <button type="button" class="hoofd" onClick={() => (isWriting.value = true)}>
          Schrijf een memo
        </button>
      </p>
      <div class="rij filters">
        <label for="memosoort">Waarover</label>
        <select
          id="memosoort"
          value={kind.value ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            kind.value = MEMO_KINDS.find((one) => one === chosen) ?? null;
          }}
        >
          <option value="">alles</option>
          {MEMO_KINDS.map((one) => (
            <option value={one} key={one}>
              {TITLES[one].toLowerCase()}
            </option>
          ))}
        </select>
        <label for="memowoorden">Met de woorden</label>
        <input
          id="memowoorden"
          type="search"
          value={words.value}
          onInput={(event) => (words.value = event.currentTarget.value)}
        />
      </div>
      {isWriting.value && <NewMemo known={known} closed={() => (isWriting.value = false)} />}
    </>
  );
}

interface ShelvesProps {
  readonly memos: readonly ShownMemo[];
  readonly known: Choices;
  readonly coder: string | null;
}

function Shelves({ memos, known, coder }: ShelvesProps) {
  const status = useRef<HTMLParagraphElement>(null);
  const changing = useSignal<ShownMemo | null>(null);
  const labels = new Map(known.themes.flatMap(({ codes }) => codes.map(({ id, label }) => [id, label])));
  const takeAway = async ({ id }: ShownMemo): Promise<void> => {
    if (!(await attempt(() => ask(api.memos.verwijder.$post({ json: { id } }))))) return;
    notice({
      text: 'Het memo is verwijderd. Ongedaan maken kan bij',
      next: { how: 'Zie', command: 'history' },
    });
    // The button that had the focus is gone.
    status.current?.focus();
  };
  return (
    <>
      <p role="status" tabIndex={-1} ref={status}>
        {memos.length === 0 ? noneFound() : counted(memos.length, 'memo', 'memo’s')}
      </p>
      {MEMO_KINDS.map((one) => {
        const own = memos.filter(({ soort }) => soort === one);
        if (own.length === 0) return null;
        return (
          <section aria-labelledby={`memos-${one}`} key={one}>
            <h2 id={`memos-${one}`}>{TITLES[one]}</h2>
            <ul class="memos">
              {own.map((memo) => (
                <li key={memo.id}>
                  <MemoCard
                    memo={memo}
                    codeLabel={labels.get(memo.code ?? '') ?? memo.code}
                    isOwn={memo.codeur === coder}
                    change={() => (changing.value = memo)}
                    takeAway={() => void takeAway(memo)}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {changing.value !== null && <ChangeMemo memo={changing.value} closed={() => (changing.value = null)} />}
    </>
  );
}

function noneFound(): string {
  return kind.value === null && words.value === ''
    ? 'Er zijn nog geen memo’s. Schrijf er hier een, of druk bij een codering op m.'
    : 'Geen memo’s gevonden. Kies een andere soort of andere woorden.';
}
