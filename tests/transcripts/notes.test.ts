import { describe, expect, test } from 'vitest';
import { takeNotes } from '../../src/transcripts/notes.js';
import { read, rowsOf } from '../support/turns.js';

describe('takeNotes', () => {
  test.each([
    ['Mijn buurvrouw, (..) in mei.', 'Mijn buurvrouw, in mei.', ['pauze']],
    ['Ja (...) en (.) nee (…).', 'Ja en nee.', ['pauze', 'pauze', 'pauze']],
    ['Ja. (12 seconds pause) Nee.', 'Ja. Nee.', ['12 seconds pause']],
    ['Ja. (12 Sekunden Pause)', 'Ja.', ['12 Sekunden Pause']],
    ['(2 minutes pause) Ja.', 'Ja.', ['2 minutes pause']],
    ['Ja. (3 seconden stilte) Nee. (3 sec. pauze)', 'Ja. Nee.', ['3 seconden stilte', '3 sec. pauze']],
    ['Ja. (stilte) Nee. (korte pauze) Zo.', 'Ja. Nee. Zo.', ['stilte', 'korte pauze']],
    ['Ja //S02: o ja?// en nee.', 'Ja en nee.', ['S02: o ja?']],
    ['Ja //Ans Bos: en/of?//, nee. //S01: hm//', 'Ja, nee.', ['Ans Bos: en/of?', 'S01: hm']],
  ])('of %j', (text, spoken, notes) => {
    expect(takeNotes(text)).toEqual({ spoken, notes });
  });

  test.each([
    'Wij hadden pauze (een kwartier) en toen stilte.',
    'Zie https://voorbeeld.example//S01: en http://a//b: c//',
    'Ja //S02: o ja? en verder niets',
    'Ja // en // nee',
    'Hij zei (..',
    '(12)',
    '( .. )',
    '12 seconden pauze',
  ])('leaves speech alone: %s', (text) => {
    expect(takeNotes(text)).toEqual({ spoken: text, notes: [] });
  });

  test.each(['//a:', '(', '(12 seconds ', '//', '/', 'a//b: c/', '(..', ')'])(
    'returns from a megabyte of %j',
    (piece) => {
      expect(takeNotes(piece.repeat(1_000_000 / piece.length)).spoken.length).toBeGreaterThan(0);
    },
  );
});

describe('a turn', () => {
  test('carries the notes that stand in it, and its text does not', () => {
    const { transcript } = read('I: Hoe (..) ging het?\nR: Goed.');
    expect(transcript.text).toBe('Hoe ging het?\nGoed.');
    expect(transcript.turns.map(({ notes }) => notes)).toEqual([['pauze'], undefined]);
  });

  test('without words leaves its notes to the turn before it', () => {
    const result = read('I: Hoe? (..)\nR: (12 seconden stilte)\nI: Nou?');
    expect(rowsOf(result).map(([, , text]) => text)).toEqual(['Hoe? Nou?']);
    expect(result.transcript.turns[0]?.notes).toEqual(['pauze', '12 seconden stilte']);
  });
});
