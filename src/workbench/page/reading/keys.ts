/** The keys of the reading desk, as one table: what each does, and how the help names it. */

import type { Oordeel } from '../../../model/coding.js';
import { type Key, plain, shifted } from '../parts/keys.js';
import { decide, judge, move, recode } from './acts.js';
import { type Edge, moved, type Step } from './edges.js';
import { likely, WITH_KEY } from './likely.js';
import { quote } from './quoting.js';
import { codingInHand, hand, showsRejected, takeSentence, takeTurn, takeWords, turnInHand } from './state.js';
import { goBack, redo, undo } from './take-back.js';
import { goOn, goToInterview } from './waiting.js';

/** What opens something over the desk. */
export interface Openers {
  palette(replaces: boolean): void;
  memo(): void;
  help(): void;
}

const OORDEEL_KEYS: Readonly<Record<string, Oordeel>> = {
  '+': 'positief',
  '=': 'positief',
  '-': 'negatief',
  '±': 'gemengd',
  g: 'gemengd',
  '0': 'neutraal',
};

export function keysFor(open: Openers): readonly Key[] {
  return [
    { keys: ['j'], what: 'volgende voorstel', repeats: true, isPressed: plain('j'), press: () => goOn(1) },
    { keys: ['k'], what: 'vorige voorstel', repeats: true, isPressed: plain('k'), press: () => goOn(-1) },
    { keys: ['y'], what: 'bevestig', isPressed: plain('y'), press: () => void decide('bevestigd') },
    { keys: ['n'], what: 'verwerp', isPressed: plain('n'), press: () => void decide('verworpen') },
    {
      keys: ['1', '…', '9'],
      what: 'een waarschijnlijke code van de lijst ernaast: in plaats van deze, of voor de gekozen woorden',
      isPressed: ({ key, ctrlKey, metaKey, altKey }) =>
        /^[1-9]$/.test(key) && !ctrlKey && !metaKey && !altKey,
      press: ({ key }) => {
        const code = likely.value.slice(0, WITH_KEY)[Number(key) - 1]?.code;
        if (code !== undefined) void recode(code);
      },
    },
    {
      keys: ['+', '-', '±', '0'],
      what: 'oordeel: positief, negatief, gemengd (ook met g), neutraal; nog eens haalt het weg',
      isPressed: ({ key, ctrlKey, metaKey }) => OORDEEL_KEYS[key] !== undefined && !ctrlKey && !metaKey,
      press: ({ key }) => {
        const oordeel = OORDEEL_KEYS[key];
        if (oordeel !== undefined) void judge(oordeel);
      },
    },
    {
      keys: ['c'],
      what: 'codeer: kies een code voor de woorden',
      isPressed: plain('c'),
      press: () => open.palette(false),
    },
    {
      keys: ['r'],
      what: 'geef deze codering een andere code',
      isPressed: plain('r'),
      press: () => open.palette(codingInHand.value !== null),
    },
    {
      keys: ['m'],
      what: 'schrijf een memo bij deze codering',
      isPressed: plain('m'),
      press: () => open.memo(),
    },
    {
      keys: ['u'],
      what: 'maak uw laatste handeling ongedaan',
      isPressed: plain('u'),
      press: () => void undo(),
    },
    {
      keys: ['Shift', 'U'],
      what: 'doe opnieuw wat u ongedaan maakte',
      isPressed: shifted('u'),
      press: () => void redo(),
    },
    {
      keys: ['l'],
      what: 'neem uw laatste beslissing in de hand om haar te veranderen; nog eens: die daarvoor',
      isPressed: plain('l'),
      press: goBack,
    },
    {
      keys: ['q'],
      what: 'geschikt als citaat; nog eens neemt het terug',
      isPressed: plain('q'),
      press: () => void quote('graag'),
    },
    {
      keys: ['x'],
      what: 'nooit citeren; nog eens neemt het terug',
      isPressed: plain('x'),
      press: () => void quote('nooit'),
    },
    {
      keys: ['f'],
      what: 'geef woorden vrij om te citeren die gevoelig zijn of iemand herkenbaar maken; nog eens neemt het terug',
      isPressed: plain('f'),
      press: () => void quote('mag'),
    },
    {
      keys: ['↑', '↓'],
      what: 'vorige of volgende beurt',
      repeats: true,
      isPressed: (event) => isArrow(event, 'Up', 'Down') && !event.shiftKey,
      press: ({ key }) => takeTurn(key === 'ArrowUp' ? -1 : 1),
    },
    {
      keys: ['←', '→'],
      what: 'vorige of volgende zin',
      repeats: true,
      isPressed: (event) => isArrow(event, 'Left', 'Right') && !event.shiftKey,
      press: ({ key }) => takeSentence(key === 'ArrowLeft' ? -1 : 1),
    },
    {
      keys: ['Shift', '←', '→'],
      what: 'verplaats het einde een woord (met Ctrl: een zin)',
      repeats: true,
      isPressed: (event) => isArrow(event, 'Left', 'Right') && event.shiftKey,
      press: (event) => moveEdge(event, 'end', event.key === 'ArrowLeft' ? -1 : 1),
    },
    {
      keys: ['Shift', '↑', '↓'],
      what: 'verplaats het begin een woord (met Ctrl: een zin)',
      repeats: true,
      isPressed: (event) => isArrow(event, 'Up', 'Down') && event.shiftKey,
      press: (event) => moveEdge(event, 'start', event.key === 'ArrowUp' ? -1 : 1),
    },
    {
      keys: ['Shift', 'J'],
      what: 'volgende gesprek waarin voorstellen wachten (met Shift+K: het vorige)',
      isPressed: (event) => shifted('j')(event) || shifted('k')(event),
      press: ({ key }) => void goToInterview(key.toLowerCase() === 'j' ? 1 : -1),
    },
    {
      keys: ['v'],
      what: 'toon of verberg wat verworpen is',
      isPressed: plain('v'),
      press: () => {
        showsRejected.value = !showsRejected.value;
      },
    },
    { keys: ['?'], what: 'alle toetsen', isPressed: ({ key }) => key === '?', press: () => open.help() },
  ];
}

function isArrow({ key, altKey, metaKey }: KeyboardEvent, ...ways: readonly string[]): boolean {
  return ways.some((way) => key === `Arrow${way}`) && !altKey && !metaKey;
}

/** How long after the last key a moved passage is stored, in milliseconds. */
const REST_MS = 500;

let resting: ReturnType<typeof setTimeout> | undefined;

function moveEdge({ ctrlKey }: KeyboardEvent, edge: Edge, way: -1 | 1): void {
  const [now, turn] = [hand.value, turnInHand.value];
  if (now === null || turn === null) return;
  const step: Step = ctrlKey ? 'zin' : 'woord';
  const to = moved(turn.text, now, edge, step, way);
  if (now.coding === null) {
    takeWords(turn.number, to);
    return;
  }
  hand.value = { ...now, ...to };
  clearTimeout(resting);
  resting = setTimeout(storeMoved, REST_MS);
}

/** Stores the passage in the hand when its edges were moved; called before anything else is done with it. */
export function storeMoved(): void {
  clearTimeout(resting);
  const [now, coding] = [hand.value, codingInHand.value];
  if (now === null || coding === null || (coding.start === now.start && coding.end === now.end)) return;
  void move({ start: now.start, end: now.end });
}
