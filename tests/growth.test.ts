/** Ten times the text takes at most twelve times the steps, for everything that looks through a text. */

import { expect, it } from 'vitest';
import { loadDictionary } from '../src/language/dictionary.js';
import { sentences } from '../src/language/sentences.js';
import { listTokens } from '../src/language/token-list.js';
import { createVocabulary } from '../src/language/vocabulary.js';
import { createLexicon, indexNames, type Recognising, recogniseTogether } from '../src/names/index.js';
import { read } from '../src/names/reading.js';
import { PATTERNS } from '../src/names/recognise.js';
import { sensitiveFinder } from '../src/sensitive/index.js';
import { stepsOf } from './support/steps.js';

const lexicon = createLexicon(await loadDictionary());
const NOTHING_KNOWN: Recognising = { lexicon, known: indexNames([]), heard: new Set() };

const SYLLABLES = ['ba', 'fe', 'hi', 'jo', 'ku', 'li', 'mo', 'nu', 'pa', 're', 'so', 'tu', 'va', 'wi', 'zo'];

/** A name that no list has, another one for each number. */
function name(at: number): string {
  let [rest, made] = [at, ''];
  for (let part = 0; part < 4; part += 1) {
    made += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return made.charAt(0).toUpperCase() + made.slice(1);
}

const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));
const numbered =
  (piece: (at: number) => string) =>
  (size: number): string =>
    Array.from({ length: Math.ceil(size / piece(0).length) }, (_, at) => piece(at)).join('');

const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  'ordinary talk': repeated('Wij gingen naar het plein en daar zei de buurvrouw dat het goed was. '),
  digits: repeated('1'),
  'digits with dots': repeated('1.'),
  'small and large letters': repeated('aB '),
  ligatures: repeated('\ufb01 '),
  postcodes: repeated('2525 AB '),
  initials: repeated('J. '),
  'initials without blanks': repeated('J.'),
  'parts of names': repeated('Van de la '),
  'words with hyphens': repeated('a-'),
  'one long word': repeated('a'),
  blanks: repeated(' '),
  addresses: repeated('www.a.nl/b, '),
  dots: repeated('.'),
  'other people each time': numbered((at) => `Toen zei ${name(at)} dat het goed was. `),
  'people with one first name': numbered((at) => `Toen zei Jan ${name(at)} dat het goed was. `),
  'people with a title': numbered((at) => `Toen zei mevrouw ${name(at)} dat het goed was. `),
  'the same people': numbered((at) => `Toen zei Jan ${name(at % 26)} dat het goed was. `),
};

const SMALL = 10_000;

/** Prepared outside of what is counted. */
type Prepare = (text: string) => () => void;

const READERS: Readonly<Record<string, Prepare>> = {
  sentences: (text) => () => void sentences(text),
  tokens: (text) => () => void listTokens(text, createVocabulary()),
  reading: (text) => () => void read(text, lexicon),
  'names together': (text) => () => void recogniseTogether([text], NOTHING_KNOWN),
  'what is sensitive': (text) => {
    const vocabulary = createVocabulary();
    const tokens = listTokens(text, vocabulary);
    const find = sensitiveFinder(vocabulary);
    const turns = [{ number: 1, speaker: 'R', seconds: null, start: 0, end: text.length }];
    return () => void find({ text, turns }, tokens);
  },
  ...Object.fromEntries(
    PATTERNS.map((recogniser) => [
      recogniser.name,
      (text: string) => {
        const reading = read(text, lexicon);
        return () => void recogniser(reading);
      },
    ]),
  ),
};

const CASES = Object.keys(READERS).flatMap((reader) =>
  Object.keys(TEXTS).map((text) => [reader, text] as const),
);

it.each(CASES)('%s: ten times as much of %s takes ten times the steps, or little more', (reader, text) => {
  const prepare = READERS[reader] as Prepare;
  const make = TEXTS[text] as (size: number) => string;
  const [small, large] = [make(SMALL), make(10 * SMALL)];
  // Tables that grow with the words that are met are filled first.
  prepare(large)();
  const [few, many] = [small, large].map((one) => stepsOf(prepare(one)));
  expect(many).toBeLessThanOrEqual(12 * (few ?? 0) + SMALL);
});

it('counts a search that begins anew at every place as what it is', () => {
  const backward = (text: string) => (): void => {
    for (let at = 0; at < text.length; at += 1) text.slice(at).includes('?');
  };
  expect(stepsOf(backward('a'.repeat(1_000)))).toBeGreaterThan(50 * stepsOf(backward('a'.repeat(100))));
});
