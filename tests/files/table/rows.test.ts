import { describe, expect, it } from 'vitest';
import { parseEvenRows, parseFirstRow, parseRows } from '../../../src/files/table/rows.js';
import { messageOf } from '../../support/message.js';

const TOO_LARGE =
  'deze tabel heeft meer cellen dan een enquête en is daarom niet gelezen. Verdeel haar over meer bestanden.';

describe('parseRows', () => {
  it.each([';', ',', '\t'])('parts cells by %j and leaves empty rows out', (mark) => {
    expect(parseRows(`a${mark}b\n\n${mark}\n1${mark}"2\n3"\n`)).toEqual([
      ['a', 'b'],
      ['1', '2\n3'],
    ]);
  });

  it('takes as many cells as it may and refuses one more', () => {
    expect(parseRows('a;b\n1;2\n', 4)).toHaveLength(2);
    expect(messageOf(() => parseRows('a;b\n1;2\n', 3))).toBe(TOO_LARGE);
    expect(messageOf(() => parseRows(`a${';'.repeat(200_000)}`))).toBe(TOO_LARGE);
  });

  it('refuses quotes of which the library would keep a million records', () => {
    const quotes = (count: number) => `a;b\n1;${'"'.repeat(count)}\n`;
    expect(parseRows(quotes(20), 10)).toHaveLength(2);
    expect(messageOf(() => parseRows(quotes(21), 10))).toBe(TOO_LARGE);
  });
});

describe('parseEvenRows', () => {
  it('gives rows of one width', () => {
    expect(parseEvenRows('a;b\n1;2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('gives nothing when a row is wider or narrower, and looks no further', () => {
    expect(parseEvenRows('a;b\n1;2\n1;2;3\n')).toBeNull();
    expect(parseEvenRows(`a;b\n1;2;3\n${'1;2\n'.repeat(100)}`, 10)).toBeNull();
  });

  it('refuses too many cells like parseRows', () => {
    expect(messageOf(() => parseEvenRows('a;b\n1;2\n', 3))).toBe(TOO_LARGE);
  });
});

describe('parseFirstRow', () => {
  it('gives the first row that holds something', () => {
    expect(parseFirstRow('\n;\na;"b\nc"\nd;e\n')).toEqual(['a', 'b\nc']);
    expect(parseFirstRow('')).toEqual([]);
  });
});
