/** The other files that can be made: each with what it is for, who may see it, and what must be chosen. */

import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Audience } from '../../../model/planned.js';
import type { Kind, WantedOf } from '../../../work/making/wanted.js';
import { MakeForm, ReadersChoice, Select } from './choice.js';
import { makeThis, useMakings } from './load.js';
import { LastOf } from './outcome.js';
import { TablesForm } from './tables-form.js';
import { READERS } from './words.js';

export function Others() {
  return (
    <section aria-labelledby="andere">
      <h2 id="andere">Andere bestanden</h2>
      <FileKind
        kind="tabellen"
        title="Tabellen voor Excel"
        readers="anderen of team"
        purpose="Om zelf verder te rekenen, of om citaten te zoeken: fragmenten, citaten, matrices en meer, als werkmap of csv."
      >
        <TablesForm />
      </FileKind>
      <FileKind
        kind="grafieken"
        title="Grafieken als afbeelding"
        readers="anderen of team"
        purpose="Voor een presentatie of een webpagina: elke grafiek van het rapport, met een beschrijving voor wie haar niet ziet."
      >
        <ChartsForm />
      </FileKind>
      <FileKind
        kind="vergelijking"
        title="Vergelijking van groepen"
        readers="intern"
        purpose="Om in een ander programma verder te tellen: per code, perspectief en wijk hoeveel mensen haar noemen, ook in kleine groepen."
      >
        <PlainForm kind="vergelijking" button="Schrijf de vergelijking" />
      </FileKind>
      <FileKind
        kind="nakijken"
        title="Nakijken in Excel"
        readers="intern"
        purpose="Voor wie liever in Excel beslist dan op het scherm: een rij per voorstel of beurt, die u invult en weer inleest."
      >
        <ReviewForm />
      </FileKind>
      <FileKind
        kind="gesprek"
        title="Een gesprek om te lezen"
        readers="intern"
        purpose="Om op papier of zonder werkbank te lezen: het hele gesprek met de codes, oordelen en memo’s ernaast."
      >
        <InterviewForm />
      </FileKind>
      <FileKind
        kind="memos"
        title="Memo’s"
        readers="intern"
        purpose="Om uw aantekeningen te ordenen of te bespreken: een rij per memo, met waar het bij hoort."
      >
        <PlainForm kind="memos" button="Schrijf de memo’s" />
      </FileKind>
      <FileKind
        kind="namen"
        title="Namen om over te beslissen"
        readers="intern, met namen"
        purpose="Om samen in Excel over gevonden namen te beslissen: een rij per naam, met de woorden eromheen. Alleen voor wie de sleutel beheert."
      >
        <NamesForm />
      </FileKind>
    </section>
  );
}

interface FileKindProps {
  readonly kind: Kind;
  readonly title: string;
  readonly readers: string;
  readonly purpose: string;
  readonly children: ComponentChildren;
}

function FileKind({ kind, title, readers, purpose, children }: FileKindProps) {
  return (
    <details class="kaart bestand">
      <summary>
        <h3>{title}</h3> <span class="merkje">{readers}</span>
        <span class="waarvoor">{purpose}</span>
      </summary>
      {readers.startsWith('intern') && <p class="stil">{READERS.intern}</p>}
      {children}
      <LastOf kinds={[kind]} />
    </details>
  );
}

function Button({ children }: { readonly children: string }) {
  return (
    <p>
      <button type="submit" class="hoofd">
        {children}
      </button>
    </p>
  );
}

function PlainForm({ kind, button }: { readonly kind: 'vergelijking' | 'memos'; readonly button: string }) {
  return (
    <MakeForm label={button} send={() => makeThis({ soort: kind })}>
      <Button>{button}</Button>
    </MakeForm>
  );
}

function ChartsForm() {
  const readers = useSignal<Audience>('openbaar');
  return (
    <MakeForm label="Grafieken maken" send={() => makeThis({ soort: 'grafieken', voor: readers.value })}>
      <ReadersChoice chosen={readers} />
      <Button>Maak de grafieken</Button>
    </MakeForm>
  );
}

function ReviewForm() {
  const contents = useSignal<WantedOf<'nakijken'>['inhoud']>('voorstellen');
  return (
    <MakeForm
      label="Bestand om na te kijken maken"
      send={() => makeThis({ soort: 'nakijken', inhoud: contents.value })}
    >
      <Select
        label="Wat erin komt"
        chosen={contents}
        options={[
          ['voorstellen', 'voorstellen waarover nog niemand besliste'],
          ['alles', 'voorstellen en alle beurten, om met de hand te coderen'],
          ['blind', 'alleen de beurten, om blind te coderen'],
          ['verschillen', 'passages waarover codeurs verschillen'],
          ['nakijken', 'beslissingen die nagekeken moeten worden'],
          ['beslist', 'mijn eigen beslissingen, om te herzien'],
          ['gevoelig', 'gevoelige passages: mogen ze geciteerd worden?'],
        ]}
      />
      <Button>Schrijf het bestand</Button>
    </MakeForm>
  );
}

function InterviewForm() {
  const { respondenten } = useMakings().keuzes;
  const respondent = useSignal(respondenten[0] ?? '');
  const form = useSignal<WantedOf<'gesprek'>['vorm']>('word');
  if (respondenten.length === 0) return <p class="stil">Er zijn nog geen respondenten met een gesprek.</p>;
  return (
    <MakeForm
      label="Gesprek om te lezen maken"
      send={() => makeThis({ soort: 'gesprek', respondent: respondent.value, vorm: form.value })}
    >
      <div class="rij velden">
        <Select
          label="Respondent"
          chosen={respondent}
          options={respondenten.map((id) => [id, id] as const)}
        />
        <Select
          label="Vorm"
          chosen={form}
          options={[
            ['word', 'Word'],
            ['html', 'Webpagina'],
          ]}
        />
      </div>
      <Button>Schrijf het gesprek</Button>
    </MakeForm>
  );
}

function NamesForm() {
  const passphrase = useSignal('');
  return (
    <MakeForm
      label="Namen naar Excel"
      send={() => {
        makeThis({ soort: 'namen', wachtwoord: passphrase.value });
        passphrase.value = '';
      }}
    >
      <div class="veld">
        <label for="namen-wachtwoord">Wachtwoord van de sleutel</label>
        <p class="uitleg" id="namen-uitleg">
          Vul het in om erbij te zetten welke naam er stond. Zonder wachtwoord blijft die kolom leeg.
        </p>
        <input
          id="namen-wachtwoord"
          type="password"
          autocomplete="off"
          aria-describedby="namen-uitleg"
          value={passphrase.value}
          onInput={(event) => {
            passphrase.value = event.currentTarget.value;
          }}
        />
      </div>
      <Button>Schrijf de namen</Button>
    </MakeForm>
  );
}
