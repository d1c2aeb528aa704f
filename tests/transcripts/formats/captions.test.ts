import { describe, expect, test } from 'vitest';
import { type Row, read, rowsOf } from '../../support/turns.js';

const UNLABELLED = 'geen enkele spreker herkend: de hele tekst is één beurt. Zet "Naam:" vóór elke beurt';

function zoom(...texts: readonly string[]): string {
  const blocks = texts.map((text, at) => `${at + 1}\n00:00:0${at}.000 --> 00:00:0${at}.900\n${text}\n`);
  return `WEBVTT\n\n${blocks.join('\n')}`;
}

function srt(...texts: readonly string[]): string {
  const blocks = texts.map((text, at) => `${at + 1}\r\n00:00:0${at},000 --> 00:00:0${at},900\r\n${text}\r\n`);
  return blocks.join('\r\n');
}

function turnsOf(text: string, speakers: readonly string[] = []): Row[] {
  return rowsOf(read(text, speakers));
}

describe('captions with names', () => {
  test('give text without a name to the speaker before', () => {
    expect(turnsOf(zoom('Ans Bos: Hoe', 'ging het?', 'R: Goed.', 'Heel goed.', 'Ans Bos: Mooi.'))).toEqual([
      ['Ans Bos', 0, 'Hoe ging het?'],
      ['R', 2, 'Goed. Heel goed.'],
      ['Ans Bos', 4, 'Mooi.'],
    ]);
  });

  test('join what one speaker says on, with the time of the beginning', () => {
    expect(turnsOf(srt('[SPEAKER_00]: Een', '[SPEAKER_00]: twee.', '[SPEAKER_01]: Drie.'))).toEqual([
      ['SPEAKER_00', 0, 'Een twee.'],
      ['SPEAKER_01', 2, 'Drie.'],
    ]);
  });

  test('know a name that comes once from the project', () => {
    const text = zoom('Ans: Hoe?', 'Cor: Goed.', 'Ans: Mooi.');
    expect(turnsOf(text, ['Cor'])).toEqual([
      ['Ans', 0, 'Hoe?'],
      ['Cor', 1, 'Goed.'],
      ['Ans', 2, 'Mooi.'],
    ]);
  });

  test('leave what comes before the first name without one', () => {
    expect(turnsOf(zoom('(muziek)', 'R: Ja.'))).toEqual([
      ['', 0, '(muziek)'],
      ['R', 1, 'Ja.'],
    ]);
  });

  test('resolve entities before they look for a name', () => {
    expect(turnsOf(zoom('Bos &amp; Co: Ja.', 'Bos &amp; Co: Nee.', 'I: Zo.'))).toEqual([
      ['Bos & Co', 0, 'Ja. Nee.'],
      ['I', 2, 'Zo.'],
    ]);
  });

  test('without a single name are one turn, with one warning', () => {
    const result = read(srt('We begonnen in mei.', 'Om 17:30: precies.'));
    expect(rowsOf(result)).toEqual([['', 0, 'We begonnen in mei. Om 17:30: precies.']]);
    expect(result.warnings).toEqual([UNLABELLED]);
  });

  test.each([zoom, srt])('say in which line a cue ends before it starts', (make) => {
    const text = make('I: Een.', 'R: Twee.').replace(/00:00:01([.,])900/, '00:00:00$1100');
    expect(rowsOf(read(text)).map(([, , said]) => said)).toEqual(['Een.', 'Twee.']);
    expect(read(text).warnings).toEqual([
      `regel ${make === zoom ? 8 : 6}: het eindtijdstip ligt vóór het begin. De tekst is gelezen; luister na of het begin klopt`,
    ]);
  });

  test('know a guest of Zoom by the name in respondents.csv', () => {
    expect(turnsOf(zoom('I: Hoe?', 'Ans (zij/haar): Goed.'), ['Ans (zij/haar)'])).toEqual([
      ['I', 0, 'Hoe?'],
      ['Ans (zij/haar)', 1, 'Goed.'],
    ]);
  });

  test('give each of two speakers in one cue their own words', () => {
    expect(turnsOf(srt('I: Hoe?\r\nR: Goed.'))).toEqual([
      ['I', 0, 'Hoe?'],
      ['R', 0, 'Goed.'],
    ]);
  });

  test('take the dashes of a dialogue for no words', () => {
    expect(turnsOf(srt('- I: Hoe?', '- R: Goed.'))).toEqual([
      ['I', 0, 'Hoe?'],
      ['R', 1, 'Goed.'],
    ]);
  });

  test('of YouTube say each line once', () => {
    const rolling = `WEBVTT\nKind: captions\n\n00:01.000 --> 00:02.000\n \nhallo<00:01.500><c> daar</c>\n\n00:02.000 --> 00:02.010\nhallo daar\n \n\n00:02.010 --> 00:03.000\nhallo daar\nalles<00:02.500><c> goed</c>\n`;
    expect(turnsOf(rolling)).toEqual([['', 1, 'hallo daar alles goed']]);
  });

  test('warn when one name opens one line only, since it may be a speaker', () => {
    expect(read(zoom('Ans: Hoe?', 'Cor Bos: Goed.', 'Ans: Mooi.')).warnings).toHaveLength(1);
  });
});
