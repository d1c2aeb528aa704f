import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/transcripts/index.js';
import { openSource } from '../../../src/transcripts/sources/source.js';
import { workbook } from '../../support/archives.js';
import { messageOf } from '../../support/message.js';
import { read, saidIn } from '../../support/turns.js';

function sheet(...rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return workbook(rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join(''));
}

describe('a survey', () => {
  test('asks a question per column and takes none for the rest', () => {
    const header = 'Naam;Datum;Wijk;Perspectief;E-mail;Nummer;Wat vond u ervan?';
    expect(saidIn(`${header}\nAns Bos;1-2-2026;Moerwijk;ontvanger;a@b.example;R07;Mooi.`)).toEqual([
      'Interviewer | Wat vond u ervan?',
      'R07 | Mooi.',
    ]);
  });

  test.each([';', ',', '\t'])('may be separated by %j', (mark) => {
    const rows = [
      ['respondent', 'Wat vond u ervan?'],
      ['E1', 'Mooi'],
    ];
    const result = read(rows.map((row) => row.join(mark)).join('\n'));
    expect(result.transcript.format).toBe('enquete-csv');
  });

  test('leaves out empty answers and calls who has no number after the row', () => {
    const answers = 'E1;;Ja\n;Nee;  \n;;\nE3;Weet niet;Ja';
    expect(saidIn(`respondent;Wat vond u ervan?;Weer meedoen?\n${answers}`)).toEqual([
      'Interviewer | Weer meedoen?',
      'E1 | Ja',
      'Interviewer | Wat vond u ervan?',
      'rij 3 | Nee',
      'Interviewer | Wat vond u ervan?',
      'E3 | Weet niet',
      'Interviewer | Weer meedoen?',
      'E3 | Ja',
    ]);
  });

  test('keeps line breaks, separators and quotes within an answer', () => {
    expect(saidIn('id;Wat vond u ervan?\r\n1;"Mooi;\r\nmaar ""laat""."\r\n')).toEqual([
      'Interviewer | Wat vond u ervan?',
      '1 | Mooi; maar "laat".',
    ]);
  });

  test('may be long, with answers of many lines that look like labels', () => {
    const rows = Array.from({ length: 400 }, (_, index) => `E${index};"Mooi.\nVraag: waarom;\nVraag: hoe?"`);
    const result = read(`respondent;Wat vond u ervan?\n${rows.join('\n')}`);
    expect([result.transcript.format, result.transcript.turns.length]).toEqual(['enquete-csv', 800]);
  });

  test('may be in Windows-1252 or have a BOM', () => {
    const text = 'respondent;Wat vond u van het caf\xe9?\nE1;Goed\xe9';
    expect(saidIn(Buffer.from(text, 'latin1'))[0]).toBe('Interviewer | Wat vond u van het café?');
    expect(saidIn(`\ufeff${text}`)[0]).toBe('Interviewer | Wat vond u van het café?');
  });

  test('may be a workbook', () => {
    const bytes = sheet(['id', 'datum', 'Wat vond u ervan?'], ['1', '45000', 'Mooi'], ['2', '45001', '']);
    expect(read(bytes).transcript.format).toBe('enquete-xlsx');
    expect(saidIn(bytes)).toEqual(['Interviewer | Wat vond u ervan?', '1 | Mooi']);
  });

  test('without a question is refused', () => {
    expect(messageOf(() => read(sheet(['id', 'datum'], ['1', '2'])))).toBe(
      'deze tabel heeft geen kolom met een vraag. Zet boven elke kolom de vraag.',
    );
    expect(
      messageOf(() => readSource(openSource(new Uint8Array()), { speakers: [] }, 'enquete-csv')),
    ).toMatch(/^[^\n]+\.$/);
  });
});

describe('no survey is', () => {
  test.each([
    ['tabs', 'I\tHoe ging het?\nR\tGoed.\nI\tEn nu?\nR\tBeter.'],
    ['semicolons', 'I; Hoe ging het?\nR; Goed; echt goed.\nI; En nu?'],
    ['commas', 'Het ging goed, vond ik.\nEn toen, ja, toen niet.'],
    ['a heading', 'Respondent;R07\nDatum;1 mei\nI;Hoe ging het?\nR;Goed.\nI;Waarom?\nR;Daarom.'],
    ['labels', 'I: Hoe ging het?; en nu?\nR: Goed; mooi.'],
    ['one line', 'nummer;Hoe ging het?;Waarom?'],
    ['one column', 'nummer\nHoe ging het?'],
  ])('a typed transcript with %s', (_, text) => {
    expect(['txt', 'md']).toContain(read(text).transcript.format);
  });
});
