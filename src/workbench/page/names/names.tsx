/** Deciding about names: one at a time in its context, with one key each. */

import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { number } from '../../../language/numbers.js';
import type { KnownResult } from '../../../work/naming/screen-result.js';
import { KeyForm } from '../parts/key-form.js';
import { listenTo } from '../parts/keys.js';
import { KeysDialog } from '../parts/keys-dialog.js';
import { Reasons } from '../parts/reasons.js';
import { api, ask } from '../shell/api.js';
import { attempt } from '../shell/asked.js';
import { changes } from '../shell/live.js';
import { addressOf } from '../shell/place.js';
import { applied, decide, decideWhose, mayDecide, sayWhatWaits } from './acts.js';
import { Aside } from './aside.js';
import { Card } from './card.js';
import { keysFor } from './keys.js';
import { refresh, showShelf } from './load.js';
import './names.css';
import { PeopleDialog } from './people-dialog.js';
import { idOf, inHand, key, kindInHand, page, SHELVES, shelf, trouble } from './state.js';

type Over = 'zelfde als' | 'welke' | 'toetsen' | null;

export function Names() {
  const over = useSignal<Over>(null);
  const known = useSignal<KnownResult['pseudoniemen']>([]);
  const sameAs = (): void => {
    const [name, kind] = [inHand.peek(), kindInHand.peek()];
    if (kind === null || !mayDecide()) return;
    void attempt(async () => {
      known.value = (await ask(api.namen.pseudoniemen.$get({ query: { soort: kind } }))).pseudoniemen;
      // Whoever went on meanwhile is asked nothing about another name.
      const now = inHand.peek();
      if (name !== null && now !== null && idOf(now) === idOf(name)) over.value = 'zelfde als';
    });
  };
  const whose = (): void => {
    if ((page.value?.welke.length ?? 0) > 0 && mayDecide()) over.value = 'welke';
  };
  const help = (): void => {
    over.value = 'toetsen';
  };
  const close = (): void => {
    over.value = null;
  };
  const keys = useMemo(() => keysFor({ sameAs, whose, help }), []);
  useEffect(() => listenTo(keys), [keys]);
  useSignalEffect(() => {
    void shelf.value;
    showShelf();
  });
  const opened = useRef(changes.peek()).current;
  useSignalEffect(() => {
    if (changes.value > opened) refresh();
  });
  useEffect(
    () => () => {
      sayWhatWaits();
      applied.value = null;
      page.value = null;
    },
    [],
  );
  const name = inHand.value;
  const [asked] = page.value?.welke ?? [];
  return (
    <>
      <h1>Namen</h1>
      <Reasons reasons={trouble.value} />
      {key.value !== null && <KeyForm state={key.value} why={WHY_KEY} onOpen={takeUp} />}
      {page.value === null ? (
        trouble.value.length === 0 && (
          <p class="stil" role="status">
            Even geduld …
          </p>
        )
      ) : (
        <>
          <Shelves />
          <div class="namen">
            <div>
              {asked !== undefined && <Shared name={asked.naam} files={asked.bestanden} onChoose={whose} />}
              {name === null ? <Empty /> : <Card name={name} onSameAs={sameAs} />}
            </div>
            <Aside onHelp={help} />
          </div>
        </>
      )}
      {over.value === 'zelfde als' && name !== null && (
        <PeopleDialog
          title={`Wie is ${name.tekst}?`}
          people={known.value.filter(({ pseudoniem }) => `[${pseudoniem}]` !== name.tekst)}
          soort={kindInHand.value ?? name.soort}
          tekst={name.tekst}
          onChoose={(pseudonym) => {
            close();
            decide('zelfde als', pseudonym);
          }}
          onClose={close}
        />
      )}
      {over.value === 'welke' && asked !== undefined && (
        <PeopleDialog
          title={`Wie is bedoeld met ${asked.naam}?`}
          people={asked.dragers}
          soort="PERSOON"
          tekst={asked.naam}
          onChoose={(pseudonym) => {
            close();
            decideWhose(asked.naam, pseudonym);
          }}
          onClose={close}
        />
      )}
      {over.value === 'toetsen' && <KeysDialog keys={keys} onClose={close} />}
    </>
  );
}

const WHY_KEY = 'Open de sleutel om over namen te beslissen en te zien wat er bij een pseudoniem stond.';

/** Once the form of the key is gone. */
function takeUp(): void {
  refresh();
  requestAnimationFrame(() => document.getElementById('naam-titel')?.focus());
}

function Shelves() {
  return (
    <nav aria-label="Welke namen" class="planken">
      {SHELVES.map(([id, label]) => (
        <a
          key={id}
          href={addressOf('namen', id)}
          aria-current={id === shelf.value ? 'page' : undefined}
          class="knop"
        >
          {label} <span class="aantal">{number(page.value?.aantallen[id] ?? 0)}</span>
        </a>
      ))}
    </nav>
  );
}

const NOTHING = {
  open: 'U hebt over alle namen beslist.',
  besloten: 'U hebt nog over geen naam beslist.',
  vervangen: 'Er is nog geen naam vervangen.',
  gelaten: 'Er is niets dat op een naam leek en bleef staan.',
} as const;

function Empty() {
  const isAllDone = page.value?.aantallen[shelf.value] === 0;
  return (
    <p class="kaart" role="status">
      {isAllDone ? NOTHING[shelf.value] : 'Even geduld …'}
    </p>
  );
}

interface SharedProps {
  readonly name: string;
  readonly files: readonly string[];
  onChoose(): void;
}

function Shared({ name, files, onChoose }: SharedProps) {
  return (
    <section class="melding let-op" aria-label="Een naam van twee mensen">
      <p>
        In {files.join(', ')} heten twee mensen <strong>{name}</strong>. Wie is bedoeld waar alleen die naam
        staat?
      </p>
      <button type="button" onClick={onChoose}>
        Kies wie <kbd>w</kbd>
      </button>
    </section>
  );
}
