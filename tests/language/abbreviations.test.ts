import { describe, expect, it } from 'vitest';
import { isAbbreviation } from '../../src/language/abbreviations.js';
import { tokenize } from '../../src/language/tokens.js';

describe('an abbreviation', () => {
  it.each(['bijv', 'Dhr', 'd.w.z', 'm.b.t', 'T.o.v', 'J.P', 'A'])('is %s', (word) => {
    expect(isAbbreviation(word)).toBe(true);
  });

  it.each(['u', 'U', 'kaart', 'a', '', '3', '10.30', 'voorbeeld.test'])('is not %j', (word) => {
    expect(isAbbreviation(word)).toBe(false);
  });
});

describe('a sentence ends', () => {
  const ends = (text: string): string[] =>
    tokenize(text).flatMap(({ word, endsSentence }) => (endsSentence ? [word] : []));

  it.each<[string, string[]]>([
    ['Er waren bijv. flyers, dhr. A. Jansen kwam m.b.t. het plein. Ja', ['plein']],
    ['Waren er bijv.? Nee', ['bijv']],
    ['Dat weet u. Wij niet', ['u']],
    ['Ik dacht.. nou... nee.... ja… goed', []],
    ['Nou...? Ja...! Goed. ... Dus', ['nou', 'ja', 'goed']],
  ])('in %j behind %j', (text, words) => {
    expect(ends(text)).toEqual(words);
  });
});
