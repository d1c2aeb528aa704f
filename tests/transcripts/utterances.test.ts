import { describe, expect, test } from 'vitest';
import {
  joinSameSpeaker,
  joinWhere,
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

  test('leaves out utterances without a word and numbers the others on', () => {
    const { text, turns } = toTranscript('proef', [
      said('I', '   '),
      said('R', '…'),
      said('I', 'Ja.'),
      said('R', ' - '),
      said('I', '7'),
    ]);
    expect(text).toBe('Ja.\n7');
    expect(turns.map(({ number, speaker }) => [number, speaker])).toEqual([
      [1, 'I'],
      [2, 'I'],
    ]);
  });

  test('refuses a transcript in which nobody says anything', () => {
    const message = 'dit transcript bevat geen gesproken tekst. Controleer of het juiste bestand er staat.';
    expect(messageOf(() => toTranscript('proef', []))).toBe(message);
    expect(messageOf(() => toTranscript('proef', [said('R', '...')]))).toBe(message);
  });
});

describe('joining', () => {
  test('lets the first of a group keep its time and label', () => {
    const joined = joinWhere(
      [said('I', 'a', 1), said('R', 'b', 2), said('R', 'c', 3)],
      (_, next) => next === 1,
    );
    expect(joined).toEqual([said('I', 'a b', 1), said('R', 'c', 3)]);
  });

  test('compares neighbours, so that a chain becomes one', () => {
    const pairs: (readonly [number, number])[] = [];
    const joined = joinWhere([said('I', 'a'), said('I', 'b'), said('I', 'c')], (before, next) => {
      pairs.push([before, next]);
      return true;
    });
    expect(pairs).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(joined).toEqual([said('I', 'a b c')]);
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
  });
});
