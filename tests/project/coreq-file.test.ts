import { describe, expect, it } from 'vitest';
import { UserErrors } from '../../src/model/errors.js';
import { readCoreq } from '../../src/project/coreq-file.js';

const read = (...rows: readonly string[]) =>
  readCoreq(new TextEncoder().encode(['nummer;vraag;antwoord', ...rows].join('\n')), 'coreq.csv');

function mistakes(...rows: readonly string[]): string {
  try {
    read(...rows);
  } catch (error) {
    if (error instanceof UserErrors) return error.message;
  }
  return '';
}

describe('coreq.csv', () => {
  it('gives each point with its answer, of several lines too', () => {
    expect(read('2;Welke opleiding?;"Sociologie\nen recht"', '10;;')).toEqual([
      { number: 2, answer: 'Sociologie\nen recht', line: 2 },
      { number: 10, answer: '', line: 4 },
    ]);
  });

  it('says of every mistake on which line it is', () => {
    expect(mistakes('33;;x', 'elf;;x', '4;;x', '4;;y').split('\n')).toEqual([
      'coreq.csv, regel 2, kolom "nummer": "33" is geen punt van COREQ. Kies een nummer van 1 tot en met 32.',
      'coreq.csv, regel 3, kolom "nummer": "elf" is geen punt van COREQ. Kies een nummer van 1 tot en met 32.',
      'coreq.csv, regel 5, kolom "nummer": punt 4 staat ook op regel 4. Geef elk punt één regel.',
    ]);
  });

  it('refuses a column that it does not know', () => {
    expect(() => readCoreq(new TextEncoder().encode('nummer;antwoord;wie\n'), 'coreq.csv')).toThrow(
      'coreq.csv, regel 1: de kolom "wie" is onbekend.',
    );
  });
});
