/** Otter, Zoom's saved captions, Amberscript's text and whisper's tables: what their fixtures don't show. */

import { describe, expect, test } from 'vitest';
import { read, rowsOf } from '../../support/turns.js';

const formatOf = (text: string) => read(text).transcript.format;

describe('the text of Otter', () => {
  test('may have a title above it, which is no speech', () => {
    const result = read('Overleg tuin\n\nAns Bos  0:00\nHoe?\n\nCor  0:04\nGoed.\n');
    expect(result.transcript.format).toBe('otter');
    expect(rowsOf(result)).toEqual([
      ['Ans Bos', 0, 'Hoe?'],
      ['Cor', 4, 'Goed.'],
    ]);
  });

  test('is no typed transcript in which a line ends with a time', () => {
    expect(formatOf('I: Hoe laat?\nR: Ik denk om  17:30\nI: Goed.')).toBe('txt');
  });
});

describe('the captions that Zoom saves', () => {
  test('have the time of the clock, which is none of the recording', () => {
    expect(rowsOf(read('\n[Ans Bos] 11:02:09\nHoe?\n\n[Ans Bos] 11:02:12\nNou?'))).toEqual([
      ['Ans Bos', null, 'Hoe? Nou?'],
    ]);
  });

  test('are no typed transcript with names in brackets', () => {
    expect(formatOf('[Ans]: Hoe?\n[Cor]: Goed.\n[Ans]: Mooi.\n[Cor]: Ja.')).toBe('txt');
  });
});

describe('the text of Amberscript', () => {
  test('takes a colon for a label below a time only', () => {
    expect(rowsOf(read('00:00:00\nSpeaker 1: Hoe: goed?\nEén ding: geld.\n\n01:00:02\nVerder dan.'))).toEqual(
      [['Speaker 1', 0, 'Hoe: goed? Eén ding: geld. Verder dan.']],
    );
  });
});

describe('the table of whisper', () => {
  test('is known by its header and passes over a row of another kind', () => {
    expect(rowsOf(read('start\tend\ttext\n1500\t2000\tJa.\nx\ty\tNee.\n\n3000\t4000\tZo.\n'))).toEqual([
      ['', 1.5, 'Ja. Zo.'],
    ]);
  });
});

describe('one endless line', () => {
  const heads: Readonly<Record<string, string>> = {
    otter: 'Ans  0:00\nJa.\n',
    'zoom-captions': '[Ans] 11:02:09\nJa.\n',
    'amberscript-txt': '00:00:00\nAns: Ja.\n',
    'whisper-tsv': 'start\tend\ttext\n1\t2\tJa.\n',
    'noscribe-txt': 'S01: [00:00:00] Ja.\n',
    'enquete-csv': 'id;Wat vond u ervan?\n1;Ja.\n',
    'youtube-vtt': 'WEBVTT\nKind: captions\n\n00:01.000 --> 00:02.000\nJa.\n',
    'noscribe-vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v S01>Ja.\n',
  };
  const pieces = [
    'a',
    ' ',
    '\t',
    'a ',
    'a: ',
    '[',
    '0:',
    '00:00:00 ',
    '1\t',
    '<v S01>',
    '(',
    '//a:',
    ';',
    '"',
  ];

  test.each(Object.entries(heads))('returns, read as %s', (format, head) => {
    for (const piece of pieces) {
      const text = `${head}${piece.repeat(300_000 / piece.length)}§`;
      const result = read(text);
      expect([format, 'txt', 'noscribe-vtt']).toContain(result.transcript.format);
      expect(result.transcript.turns.length).toBeGreaterThan(0);
    }
  });
});
