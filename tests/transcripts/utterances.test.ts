import { describe, expect, test } from 'vitest';
import {
  joinSameKey,
  joinSameSpeaker,
  toTranscript,
  type Utterance,
} from '../../src/transcripts/utterances.js';
import { messageOf } from '../support/message.js';

function said(speaker: string, text: string, seconds: number | null = null): Utterance {
  return { speaker, seconds, text };
}

describe('toTranscript', () => {
  test('lays the utterances below each other and counts in UTF-16', () => {
    expect(toTranscript('proef', [said('I', 'Hoe? 🌳', 4), said('R', 'Zó.')])).toEqual({
      format: 'proef',
      text: 'Hoe? 🌳\nZó.',
      turns: [
        { number: 1, speaker: 'I', seconds: 4, start: 0, end: 7 },
        { number: 2, speaker: 'R', seconds: null, start: 8, end: 11 },
      ],
    });
  });

  test('makes one line of an utterance and composes its accents', () => {
    const { text, turns } = toTranscript('proef', [
      said(' Noe\u0308l\u00a0 Bos ', '\ufeff e\u0301e\u0301n \r\n\t\u2028twee\u200b '),
    ]);
    expect(text).toBe('één twee');
    expect(turns[0]?.speaker).toBe('Noël Bos');
  });

  test('replaces half an emoji by the sign for an unreadable letter', () => {
    expect(toTranscript('proef', [said('R', 'ja \ud83c nee')]).text).toBe('ja \ufffd nee');
  });

  test('takes out what nobody sees, which would hide a name or turn the text around, and keeps emoji whole', () => {
    const { text, turns } = toTranscript('proef', [
      said(
        'Fa\u200dtima',
        'Jan\u00adssen, Ver\u200bmeulen, Bou\u2060zid en \u202eneb\u202c van e\u00ad\u0301\u034fen 👩🏽\u200d🌾 ❤\ufe0f',
      ),
    ]);
    expect(text).toBe('Janssen, Vermeulen, Bouzid en neb van éen 👩🏽\u200d🌾 ❤\ufe0f');
    expect(turns[0]?.speaker).toBe('Fatima');
  });

  test('leaves out utterances without a word and numbers the others on', () => {
    const { text, turns } = toTranscript('proef', [
      said('I', '   '),
      said('R', '…'),
      said('I', 'Ja.'),
      said('R', ' - '),
      said('A', '7'),
    ]);
    expect(text).toBe('Ja.\n7');
    expect(turns.map(({ number, speaker }) => [number, speaker])).toEqual([
      [1, 'I'],
      [2, 'A'],
    ]);
  });

  test('makes one turn of what one speaker says until another speaks, with the first time and all notes', () => {
    const { text, turns } = toTranscript('proef', [
      said('R', 'Een (..).', 4),
      said(' R ', ''),
      said('R', 'Twee.', 9),
      said('I', '(korte pauze)'),
      said('R', 'Drie.', 12),
      said('', 'Vier.', 15),
    ]);
    expect(text).toBe('Een. Twee. Drie.\nVier.');
    expect(turns).toEqual([
      { number: 1, speaker: 'R', seconds: 4, start: 0, end: 16, notes: ['pauze', 'korte pauze'] },
      { number: 2, speaker: '', seconds: 15, start: 17, end: 22 },
    ]);
  });

  test('refuses a transcript in which nobody says anything', () => {
    const message = 'dit transcript bevat geen gesproken tekst. Controleer of het juiste bestand er staat.';
    expect(messageOf(() => toTranscript('proef', []))).toBe(message);
    expect(messageOf(() => toTranscript('proef', [said('R', '...')]))).toBe(message);
  });
});

describe('joining', () => {
  test('lets the first piece with a key keep its time and place, also when another spoke in between', () => {
    const pieces = [
      { key: 'a', ...said('I', 'een', 1) },
      { key: 'b', ...said('R', 'hm', 2) },
      { key: 'a', ...said('I', 'twee', 3) },
    ];
    expect(joinSameKey(pieces)).toEqual([said('I', 'een twee', 1), said('R', 'hm', 2)]);
  });

  test('takes the label from a later piece when the first has none', () => {
    const pieces = [
      { key: 'a', ...said('', 'een', 1) },
      { key: 'a', ...said('I', 'twee', 3) },
    ];
    expect(joinSameKey(pieces)).toEqual([said('I', 'een twee', 1)]);
  });

  test('gives words without a label to the speaker before', () => {
    const joined = joinSameSpeaker([
      said('I', 'a'),
      said('', 'b'),
      said('I', 'c'),
      said('R', 'd'),
      said('', 'e'),
    ]);
    expect(joined).toEqual([said('I', 'a b c'), said('R', 'd e')]);
  });

  test('leaves words before the first label without one', () => {
    const joined = joinSameSpeaker([said('', 'a'), said('', 'b'), said('R', 'c')]);
    expect(joined).toEqual([said('', 'a b'), said('R', 'c')]);
  });

  test('joins nothing of nothing', () => {
    expect(joinSameSpeaker([])).toEqual([]);
    expect(joinSameKey([])).toEqual([]);
  });
});

describe('a transcript longer than anybody speaks', () => {
  const TOO_LONG =
    'dit bestand bevat meer dan een miljoen tekens, dus veel meer dan één interview, en is daarom niet gelezen. Maak er een bestand per interview van.';

  test('is refused for its turns', () => {
    const caps = { turns: 2, characters: 100 };
    expect(toTranscript('proef', [said('I', 'a'), said('R', '…'), said('R', 'b')], caps).turns).toHaveLength(
      2,
    );
    expect(
      messageOf(() => toTranscript('proef', [said('I', 'a'), said('R', 'b'), said('I', 'c')], caps)),
    ).toBe(TOO_LONG);
  });

  test('is refused for its length, line ends included', () => {
    const caps = { turns: 9, characters: 5 };
    expect(toTranscript('proef', [said('I', 'ab'), said('R', 'cd')], caps).text).toBe('ab\ncd');
    expect(messageOf(() => toTranscript('proef', [said('I', 'ab'), said('R', 'cde')], caps))).toBe(TOO_LONG);
  });

  test('may repeat one long text in every turn without filling the memory', () => {
    const question = 'wat '.repeat(100_000);
    const asked = Array.from({ length: 100_000 }, () => said('I', question));
    expect(messageOf(() => toTranscript('proef', asked))).toBe(TOO_LONG);
  });

  test('keeps the notes of a hundred thousand silent utterances in order', () => {
    const silent = Array.from({ length: 100_000 }, (_, index) => said('R', `(${index % 9_999} sec pauze)`));
    const notes = toTranscript('proef', [said('I', 'a'), ...silent]).turns[0]?.notes ?? [];
    expect([notes.length, notes[0], notes[9_998]]).toEqual([100_000, '0 sec pauze', '9998 sec pauze']);
  });
});
