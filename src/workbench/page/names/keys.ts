/** The keys for names, as one table. */

import { type Key, plain } from '../parts/keys.js';
import { decide, mayDecide, undo } from './acts.js';
import { go } from './load.js';

/** What opens something over the view. */
export interface Openers {
  sameAs(): void;
  whose(): void;
  help(): void;
}

export function keysFor(open: Openers): readonly Key[] {
  const whenOpen = (opens: () => void) => () => {
    if (mayDecide()) opens();
  };
  return [
    { keys: ['j'], what: 'volgende naam', repeats: true, isPressed: plain('j'), press: () => go(1) },
    { keys: ['k'], what: 'vorige naam', repeats: true, isPressed: plain('k'), press: () => go(-1) },
    { keys: ['v'], what: 'vervang', isPressed: plain('v'), press: () => decide('vervang') },
    {
      keys: ['o'],
      what: 'vervang overal, ook waar het woord geen naam lijkt',
      isPressed: plain('o'),
      press: () => decide('vervang overal'),
    },
    { keys: ['l'], what: 'laat staan', isPressed: plain('l'), press: () => decide('laat staan') },
    {
      keys: ['z'],
      what: 'zelfde als …: kies wie dit is',
      isPressed: plain('z'),
      press: whenOpen(open.sameAs),
    },
    {
      keys: ['w'],
      what: 'welke van twee: zeg wie bedoeld is met een naam die twee mensen delen',
      isPressed: plain('w'),
      press: whenOpen(open.whose),
    },
    { keys: ['u'], what: 'maak de laatste beslissing ongedaan', isPressed: plain('u'), press: undo },
    { keys: ['?'], what: 'alle toetsen', isPressed: ({ key }) => key === '?', press: open.help },
  ];
}
