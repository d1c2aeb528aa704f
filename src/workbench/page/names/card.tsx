/** The name in the hand: its places with the words around them, and beside each button what it touches. */

import { number, percentage } from '../../../language/numbers.js';
import { KINDS, type Kind } from '../../../model/identifying.js';
import type { Choice } from '../../../work/naming/decided.js';
import { addressOf } from '../shell/place.js';
import { decide, isApplying } from './acts.js';
import { go } from './load.js';
import { at, idOf, isReplaced, key, kindInHand, type NameOnScreen, otherKind, page, shelf } from './state.js';
import { type Choosing, useTouched } from './touched.js';
import { decidedInWords, KIND_IN_WORDS, placesInWords } from './words.js';

interface CardProps {
  readonly name: NameOnScreen;
  onSameAs(): void;
}

export function Card({ name, onSameAs }: CardProps) {
  const { soort, tekst, plaatsen, interviews, kans, was, besloten } = name;
  const isDoubtful = name.context.length > 0;
  return (
    <article class="kaart naam" aria-labelledby="naam-titel">
      <header aria-live="polite" aria-atomic="true">
        <p class="stil">
          {number((page.value?.vanaf ?? 0) + at.value + 1)} van{' '}
          {number(page.value?.aantallen[shelf.value] ?? 0)}
        </p>
        <h2 id="naam-titel" tabIndex={-1}>
          {tekst}
        </h2>
        <p class="stil">
          {isDoubtful ? 'misschien een ' : ''}
          {KIND_IN_WORDS[soort]}
          {isDoubtful && ` (kans ${percentage(kans)})`}, {placesInWords(plaatsen, interviews)}
        </p>
        {was.length > 0 && (
          <p>
            Hier stond: <strong>{was.join(', ')}</strong>
          </p>
        )}
        {besloten !== null && (
          <p class="merkje">
            {decidedInWords(besloten.keuze, besloten.als)}
            {besloten.toegepast ? '' : ', nog niet toegepast'}
          </p>
        )}
      </header>
      <Places name={name} />
      {!isReplaced(name) && <KindChoice name={name} />}
      <Choices name={name} onSameAs={onSameAs} />
      <p class="rij bladeren">
        <button type="button" onClick={() => go(-1)}>
          Vorige <kbd>k</kbd>
        </button>
        <button type="button" onClick={() => go(1)}>
          Volgende <kbd>j</kbd>
        </button>
      </p>
    </article>
  );
}

function Places({ name }: { readonly name: NameOnScreen }) {
  const { context, voorbeeld, plaatsen } = name;
  if (context.length === 0) {
    return (
      <blockquote class="plaats">
        <Marked text={voorbeeld} words={name.tekst} />
      </blockquote>
    );
  }
  return (
    <>
      <ul class="plaatsen" aria-label="Waar het staat">
        {context.map(({ bestand, beurt, respondent, voor, woorden, na }, index) => (
          <li key={index}>
            <blockquote class="plaats">
              {voor}
              <mark>{woorden}</mark>
              {na}
            </blockquote>
            <a href={addressOf('gesprek', bestand, beurt)}>
              {respondent ?? bestand}, beurt {beurt}
            </a>
          </li>
        ))}
      </ul>
      {plaatsen > context.length && (
        <p class="stil">
          De eerste {number(context.length)} van {number(plaatsen)} plaatsen.
        </p>
      )}
    </>
  );
}

function Marked({ text, words }: { readonly text: string; readonly words: string }) {
  const start = text.indexOf(words);
  if (start === -1) return <>{text}</>;
  return (
    <>
      {text.slice(0, start)}
      <mark>{words}</mark>
      {text.slice(start + words.length)}
    </>
  );
}

function KindChoice({ name }: { readonly name: NameOnScreen }) {
  return (
    <p>
      <label>
        Soort{' '}
        <select
          value={kindInHand.value ?? name.soort}
          onChange={(event) => {
            otherKind.value = { of: idOf(name), kind: event.currentTarget.value as Kind };
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_IN_WORDS[kind]}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

const BUTTONS: readonly { readonly choice: Choice; readonly label: string; readonly letter: string }[] = [
  { choice: 'vervang', label: 'Vervang', letter: 'v' },
  { choice: 'vervang overal', label: 'Vervang overal', letter: 'o' },
  { choice: 'laat staan', label: 'Laat staan', letter: 'l' },
];

/** As the texts are: of these nothing need be asked, as long as nothing else was decided. */
const ALREADY_SO = {
  pseudonym: { choice: 'vervang', text: 'het blijft vervangen' },
  words: { choice: 'laat staan', text: 'er verandert niets' },
} as const;

function Choices({ name, onSameAs }: CardProps) {
  const soort = kindInHand.value ?? name.soort;
  const already = name.besloten === null ? ALREADY_SO[isReplaced(name) ? 'pseudonym' : 'words'] : null;
  const isOpen = key.value?.open === true;
  const asked = BUTTONS.filter(({ choice }) => isOpen && choice !== already?.choice).map(
    ({ choice }): Choosing => ({ soort, tekst: name.tekst, keuze: choice, als: null }),
  );
  const touched = useTouched(asked, page.value?.nog_toe_te_passen ?? 0);
  const lineOf = (choice: Choice): string => {
    if (choice === already?.choice) return already.text;
    if (!isOpen) return '';
    return touched.value.get(choice)?.join('; ') ?? 'kijkt wat dit raakt …';
  };
  return (
    <ul class="keuzes" aria-label="Beslis">
      {BUTTONS.map(({ choice, label, letter }) => (
        <li key={choice}>
          <button
            type="button"
            class={choice === 'vervang' ? 'hoofd' : undefined}
            disabled={!isOpen || isApplying.value}
            aria-describedby={`raakt-${letter}`}
            onClick={() => decide(choice)}
          >
            {label} <kbd>{letter}</kbd>
          </button>
          <span id={`raakt-${letter}`} class="stil">
            {lineOf(choice)}
          </span>
        </li>
      ))}
      <li>
        <button type="button" disabled={!isOpen || isApplying.value} onClick={onSameAs}>
          Zelfde als … <kbd>z</kbd>
        </button>
        <span class="stil">u kiest een pseudoniem dat er al is</span>
      </li>
    </ul>
  );
}
