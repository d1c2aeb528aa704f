/** Phrases as data/words/sensitive writes them, and which of them a word tells of: a text is long and they are many. */

import { wordsFor } from './words.js';

export interface Phrase<T> {
  readonly about: T;
  /** What finds it as whole words of a folded sentence; made when first asked for, since most phrases never are. */
  readonly expression: () => RegExp;
}

/**
 * Prepares phrases once.
 *
 * @returns a function that gives the phrases of which a folded word is the telling one: where none of the words of a
 *   sentence tells of a phrase, it is not there
 */
export function phrasesByWord<T>(
  groups: readonly { readonly about: T; readonly written: readonly string[] }[],
): (word: string) => readonly Phrase<T>[] {
  const byWord = new Map<string, Phrase<T>[]>();
  const byStem = new Map<string, { readonly stem: string; readonly phrase: Phrase<T> }[]>();
  const byTail = new Map<string, { readonly tail: string; readonly phrase: Phrase<T> }[]>();
  for (const { about, written } of groups) {
    for (const one of written) {
      const phrase = { about, expression: onDemand(one) };
      for (const { word, open } of tellingWords(one)) {
        if (open === 'end') pushTo(byStem, beginning(word), { stem: word, phrase });
        else if (open === 'start') pushTo(byTail, ending(word), { tail: word, phrase });
        else pushTo(byWord, word, phrase);
      }
    }
  }
  const ofPart = (part: string): Phrase<T>[] => [
    ...(byWord.get(part) ?? []),
    ...(byStem.get(beginning(part)) ?? []).flatMap(({ stem, phrase }) =>
      part.startsWith(stem) ? [phrase] : [],
    ),
    ...(byTail.get(ending(part)) ?? []).flatMap(({ tail, phrase }) => (part.endsWith(tail) ? [phrase] : [])),
  ];
  return (word) => word.split(BETWEEN_PARTS).flatMap(ofPart);
}

const BETWEEN_PARTS = /[^\p{L}\p{N}]+/u;
const LETTERS = 3;

function beginning(word: string): string {
  return word.slice(0, LETTERS);
}

function ending(word: string): string {
  return word.slice(-LETTERS);
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

interface TellingWord {
  readonly word: string;
  /** Where other letters may stand. */
  readonly open: 'start' | 'end' | null;
}

/** The choices at that place in a phrase, the last of equals, where the shortest is longest: short words are everywhere. */
function tellingWords(phrase: string): readonly TellingWord[] {
  const places = phrase.split(' ').map((place) => placeAt(place.replace('…', '')));
  return places.reduce((one, other) => (other.shortest >= one.shortest ? other : one)).tellingWords;
}

interface Place {
  readonly shortest: number;
  readonly tellingWords: readonly TellingWord[];
}

/** Lists are long and stand in many phrases, so what is known of a place is kept. */
const knownPlaces = new Map<string, Place>();

function placeAt(written: string): Place {
  const known = knownPlaces.get(written);
  if (known !== undefined) return known;
  const choices = choicesAt(written);
  const place = {
    shortest: Math.min(...choices.map((choice) => choice.replace('*', '').length)),
    tellingWords: choices.map(tellingWord),
  };
  knownPlaces.set(written, place);
  return place;
}

/** A choice may be several words, as `de antillen`, or have a hyphen: its longest part tells most. */
function tellingWord(choice: string): TellingWord {
  const parts = choice.match(/\*?[\p{L}\p{N}]+\*?/gu) ?? [''];
  const longest = parts.reduce((one, other) => (other.length >= one.length ? other : one));
  const word = longest.replaceAll('*', '');
  if (longest.startsWith('*')) return { word, open: 'start' };
  return { word, open: longest.endsWith('*') ? 'end' : null };
}

/** What is left of letters after folding, up to Greek: classes of Unicode would take most of the time of an expression. */
const LETTER = String.raw`a-z\d\u00df-\u1fff`;
/** Up to three words may stand where the dots do. */
const BETWEEN = String.raw`(?:[^\s|]+ ){0,3}`;
const AFTER_WORD = '[,;:]? ';

function onDemand(phrase: string): () => RegExp {
  let made: RegExp | null = null;
  return () => {
    made ??= new RegExp(`(?<![${LETTER}])(?:${expressionOf(phrase)})(?![${LETTER}])`, 'g');
    return made;
  };
}

function expressionOf(phrase: string): string {
  return phrase
    .split(' ')
    .map((place) => (place.startsWith('…') ? `${BETWEEN}${anyOf(place.slice(1))}` : anyOf(place)))
    .join(AFTER_WORD);
}

function anyOf(place: string): string {
  return `(?:${choicesAt(place).map(letters).join('|')})`;
}

function choicesAt(place: string): string[] {
  return place.split('/').flatMap(spelledOut);
}

function spelledOut(choice: string): string[] {
  return choice.startsWith('@') ? wordsFor(choice.slice(1)).flatMap(spelledOut) : [choice];
}

function letters(word: string): string {
  return word.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', `[${LETTER}-]*`);
}
