import { describe, expect, test } from 'vitest';
import { namesBySign } from '../../src/transcripts/label-scheme.js';
import { read, saidIn } from '../support/turns.js';

const ANSWERS = ['Het ging goed.', 'Beter dan eerst.', 'Ja.', 'Dat vond ik eerlijk, met stickers.'];
const QUESTIONS = ['Hoe ging het?', 'En toen?', 'Bent u tevreden?', 'Wat vond u ervan?'];

/** A talk of eight turns in which each line is written so. */
function talk(written: (speaker: 'vraagt' | 'antwoordt', words: string) => string): string {
  return QUESTIONS.flatMap((question, at) => [
    written('vraagt', question),
    written('antwoordt', ANSWERS[at] ?? ''),
  ]).join('\n\n');
}

const said = (asks: string, answers: string): string[] =>
  QUESTIONS.flatMap((question, at) => [`${asks} | ${question}`, `${answers} | ${ANSWERS[at]}`]);

describe('what carries a whole file is a label, whatever it looks like', () => {
  test.each([
    ['a word that opens a sentence', 'Dan:', 'Mei:', 'Dan', 'Mei'],
    ['a month and a day', 'April:', 'Vrijdag:', 'April', 'Vrijdag'],
    ['a name in small letters', 'krithika S:', 'adam3us:', 'krithika S', 'adam3us'],
    ['a number behind a role', 'Researcher 1:', 'Participant 12:', 'Researcher 1', 'Participant 12'],
    ['a letter and a dash', 'I –', 'C –', 'I', 'C'],
    ['a letter and a hyphen', 'Q -', 'A -', 'Q', 'A'],
    ['a name and a long dash', 'Ans —', 'Bo Vos —', 'Ans', 'Bo Vos'],
    ['a mark in brackets', '[id1]', '[id2]', 'id1', 'id2'],
    ['a mark in brackets behind a time', '[00:12] [p1]', '[00:12] [p2]', 'p1', 'p2'],
    ['a mark in brackets and a dash', '[I] –', '[R] –', 'I', 'R'],
    ['a time behind the colon', 'NVK: 00:01:30', 'Calle: 00:01:33', 'NVK', 'Calle'],
    ['a name alone on its line', 'Ans Bos\n', 'Bewoner\n', 'Ans Bos', 'Bewoner'],
    ['a heading without a colon', '### Interviewer\n', '### Opbouwwerker\n', 'Interviewer', 'Opbouwwerker'],
    ['a name with a time, alone on its line', 'Ans Bos  0:12\n', 'Kim  0:14\n', 'Ans Bos', 'Kim'],
  ])('such as %s', (_, asks, answers, asking, answering) => {
    const text = talk((who, words) => `${who === 'vraagt' ? asks : answers} ${words}`.replace('\n ', '\n'));
    expect(saidIn(text)).toEqual(said(asking, answering));
    expect(read(text).warnings).toEqual([]);
  });

  test('as is who speaks once, among lines that all begin with a name', () => {
    const text = `${talk((who, words) => `${who === 'vraagt' ? 'Bekah' : 'Rahat'}: ${words}`)}\n\nDan Ott: Ik ook.\n`;
    expect(saidIn(text).at(-1)).toBe('Dan Ott | Ik ook.');
  });

  test('and a legend above it is nothing that anybody said', () => {
    const text = talk((who, words) => `${who === 'vraagt' ? 'I' : 'C'} – ${words}`);
    expect(
      saidIn(`Gesprek met een opdrachtgever\n\n[I] – Interviewer\t[C] – Opdrachtgever\n\n${text}`),
    ).toEqual(said('I', 'C'));
  });
});

describe('what does not carry a file is speech', () => {
  test('such as a dash or a bracket here and there', () => {
    const text = `${talk((who, words) => `${who === 'vraagt' ? 'I:' : 'R:'} ${words}`)}\n\nNou – ik weet het niet.\n\nNou – nee.\n\n[lacht] Ja.\n\n[lacht] Nee.\n`;
    expect(new Set(saidIn(text).map((line) => line.split(' | ')[0]))).toEqual(new Set(['I', 'R']));
  });

  test('such as a sentence that comes back, in the words of one', () => {
    const lines = Array.from({ length: 12 }, (_, at) =>
      at % 3 === 0 ? 'Ik zei nog: dat kan niet.' : `Het ging ${at} keer goed, en toen weer niet.`,
    );
    expect(namesBySign(lines, 'colon')).toEqual(new Set());
    expect(namesBySign(lines, 'dash')).toEqual(new Set());
  });

  test('such as short lines of which none is a name', () => {
    const lines = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 'Ja precies' : 'Nee hoor'));
    expect(namesBySign(lines, 'alone')).toEqual(new Set());
  });
});

describe('a number that counts questions', () => {
  test('makes no speaker of each', () => {
    const text = QUESTIONS.map(
      (asked, at) => `Vraag ${at + 1}: ${asked}\nAntwoord ${at + 1}: ${ANSWERS[at]}`,
    );
    expect(saidIn(text.join('\n\n'))).toEqual(said('Vraag', 'Antwoord'));
    expect(
      saidIn(text.join('\n\n').replaceAll('Vraag', 'Question').replaceAll('Antwoord', 'Answer')),
    ).toEqual(said('Question', 'Answer'));
  });

  test('is kept where it tells speakers apart', () => {
    const text = talk((who, words) => `${who === 'vraagt' ? 'Interviewer 2' : 'Respondent 3'}: ${words}`);
    expect(saidIn(text)).toEqual(said('Interviewer 2', 'Respondent 3'));
  });
});
