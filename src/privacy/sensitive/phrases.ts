/** Phrases as words.ts writes them, and which of them a word tells of: a text is long and they are many. */

import { LISTS } from './words.js';

export interface Phrase<T> {
  readonly about: T;
  /** Finds it as whole words of a folded sentence. */
  readonly expression: RegExp;
}

/** One expression for any of these phrases. */
export function anyPhrase(written: readonly string[], flags: string): RegExp {
  return wholeWords(phrasesIn(written).map(expressionOf), flags);
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
  for (const { about, written } of groups) {
    for (const one of phrasesIn(written)) {
      const phrase = { about, expression: wholeWords([expressionOf(one)], 'u') };
      for (const { word, isStem } of tellingWords(one)) {
        if (isStem) pushTo(byStem, beginning(word), { stem: word, phrase });
        else pushTo(byWord, word, phrase);
      }
    }
  }
  const ofPart = (part: string): Phrase<T>[] => [
    ...(byWord.get(part) ?? []),
    ...(byStem.get(beginning(part)) ?? []).flatMap(({ stem, phrase }) =>
      part.startsWith(stem) ? [phrase] : [],
    ),
  ];
  return (word) => word.split(BETWEEN_PARTS).flatMap(ofPart);
}

const BETWEEN_PARTS = /[^\p{L}\p{N}]+/u;
const BEGINNING = 3;

function beginning(word: string): string {
  return word.slice(0, BEGINNING);
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function phrasesIn(written: readonly string[]): string[] {
  return written.flatMap((line) => line.split(', '));
}

/** The choices at that place in a phrase, the last of equals, where the shortest is longest: short words are everywhere. */
function tellingWords(phrase: string): { readonly word: string; readonly isStem: boolean }[] {
  const places = phrase.split(' ').map((place) => choicesAt(place.replace('…', '')));
  const shortest = (choices: readonly string[]): number =>
    Math.min(...choices.map((choice) => choice.replace('*', '').length));
  const best = places.reduce((one, other) => (shortest(other) >= shortest(one) ? other : one));
  return best.map((choice) => ({
    word: /^[\p{L}\p{N}]+/u.exec(choice)?.[0] ?? '',
    isStem: /^[\p{L}\p{N}]+\*/u.test(choice),
  }));
}

/** Up to three words may stand where the dots do. */
const BETWEEN = String.raw`(?:[^\s|]+ ){0,3}`;
const AFTER_WORD = '[,;:]? ';

function wholeWords(choices: readonly string[], flags: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${choices.join('|')})(?![\p{L}\p{N}])`, flags);
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
  return place.split('/').flatMap((one) => (one.startsWith('@') ? listed(one.slice(1)) : [one]));
}

function listed(name: string): string[] {
  const list = LISTS[name];
  if (list === undefined) throw new Error(`no list of words is called ${name}`);
  return list.split('/');
}

function letters(word: string): string {
  return word.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', String.raw`[\p{L}\p{N}-]*`);
}
