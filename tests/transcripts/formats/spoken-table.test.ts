import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/files/table/csv.js';
import { read, rowsOf, saidIn } from '../../support/turns.js';

describe('a transcript as a table', () => {
  test.each([
    ['speaker,text', 'Ans,Hoe?\nBo,Goed.\nAns,Zo.'],
    ['Spreker;Tekst', 'Ans;Hoe?\nBo;Goed.\nAns;Zo.'],
    ['Naam spreker\tUitspraak', 'Ans\tHoe?\nBo\tGoed.\nAns\tZo.'],
    ['Start Time,Speaker Name,Transcript', '0,Ans,Hoe?\n1,Bo,Goed.\n2,Ans,Zo.'],
  ])('is known by its columns: %s', (header, rows) => {
    expect(saidIn(`${header}\n${rows}\n`)).toEqual(['Ans | Hoe?', 'Bo | Goed.', 'Ans | Zo.']);
  });

  test('takes times as a clock, in seconds and in thousandths', () => {
    const timesOf = (times: readonly string[]) =>
      rowsOf(
        read(
          `time,speaker,text\n${times.map((time, at) => `${time},${at % 2 === 0 ? 'Ans' : 'Bo'},Ja.`).join('\n')}\n`,
        ),
      ).map(([, seconds]) => seconds);
    expect(timesOf(['[00:00:03]', '1:02', '01:00:00.5'])).toEqual([3, 62, 3600.5]);
    expect(timesOf(['0', '2.5', '90'])).toEqual([0, 2.5, 90]);
    expect(timesOf(['0', '2500', '900000'])).toEqual([0, 2.5, 900]);
  });

  test('is no survey, in which everybody has a row, and no list', () => {
    expect(read('naam;tekst\nAns;Ja.\nBo;Nee.\n').transcript.format).not.toBe('transcript-csv');
    expect(read('I: speaker, text\nR: Ja, hoor.\n').transcript.format).toBe('txt');
  });

  test('comes back with the turns that went in, whatever is said', () => {
    const said = fc
      .string({ minLength: 1, maxLength: 30 })
      .filter((text) => /^[\p{L}\d][\p{L}\d ,;"'.?!]*$/u.test(text.trim()));
    fc.assert(
      fc.property(fc.array(said, { minLength: 3, maxLength: 12 }), (turns) => {
        const rows = turns.map((text, at) => [at % 2 === 0 ? 'Ans' : 'Bo', text.trim()]);
        const text = writeCsv(['speaker', 'text'], rows);
        expect(saidIn(text)).toEqual(
          rows.map(([speaker, words = '']) => `${speaker} | ${words.replace(/ +/g, ' ')}`),
        );
      }),
      { numRuns: 60 },
    );
  });
});
