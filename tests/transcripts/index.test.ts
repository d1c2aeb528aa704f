import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/transcripts/index.js';
import { docx, line } from '../support/docx.js';
import { messageOf } from '../support/message.js';
import { read, rowsOf, saidIn } from '../support/turns.js';

const NOBODY = 'dit transcript bevat geen gesproken tekst. Controleer of het juiste bestand er staat.';
const CUE = '00:00:01.000 --> 00:00:02.000';

/** UTF-16 code units as bytes, with a BOM. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * (text.length + 1));
  const view = new DataView(bytes.buffer);
  [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))].forEach((unit, at) => {
    view.setUint16(2 * at, unit, littleEndian);
  });
  return bytes;
}

describe('the table of formats', () => {
  test('has a name of its own for each', () => {
    const names = FORMATS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each([
    ['teams-vtt', `WEBVTT\n\n${CUE}\n<v Ans>Ja.</v>`],
    ['zoom-vtt', `WEBVTT\n\n${CUE}\nAns: Ja.`],
    ['srt', '1\n00:00:01,000 --> 00:00:02,000\nAns: Ja.'],
    ['srt', '\n\n1\n0:00:01.0 --> 0:00:02.0\nAns: Ja.'],
    ['md', '# Gesprek\n\nI: Ja.'],
    ['md', 'Gesprek\n\n**I** Ja.'],
    ['txt', 'I: Ja.'],
    ['txt', '#geenkop I: Ja.'],
  ])('recognises %s by its content, not by the name of the file', (format, text) => {
    expect(read(text).transcript.format).toBe(format);
  });

  test('recognises both kinds of Word document', () => {
    expect(read(docx([line('I: Ja.')])).transcript.format).toBe('docx');
    expect(
      read(docx([line('Ans   0:04').replace('</w:t>', '</w:t><w:br/><w:t>Ja.</w:t>')])).transcript.format,
    ).toBe('teams-docx');
  });

  test.each([
    ['zoom-vtt', `\n\nWEBVTT\n\n${CUE}\nI: Ja.`],
    ['srt', '00:00:01,000 --> 00:00:02,000\nI: Ja.\n\n00:00:03,000 --> 00:00:04,000\nR: Nee.'],
    ['txt', 'I: Ja.\nR: Een leus was:\n# meer groen\nI: Mooi.'],
  ])('recognises %s when it is a little unusual', (format, text) => {
    expect(read(text).transcript.format).toBe(format);
  });
});

describe('bytes as they occur', () => {
  test.each([
    ['a BOM', '\ufeffI: Noël?\nR: Ja.'],
    ['two BOMs', '\ufeff\ufeffI: Noël?\nR: Ja.'],
    ['CRLF', 'I: Noël?\r\nR: Ja.\r\n'],
    ['CR', 'I: Noël?\rR: Ja.\r'],
    ['accents apart', 'I: Noe\u0308l?\nR: Ja.'],
    ['empty lines', '\n\n\nI: Noël?\n\n\n   \nR: Ja.\n\n'],
    ['trailing blanks', 'I: Noël?   \nR: Ja.\t\u00a0\n'],
  ])('with %s give the same turns', (_, text) => {
    expect(saidIn(text)).toEqual(['I | Noël?', 'R | Ja.']);
  });

  test.each([true, false])('in UTF-16 are read (little-endian: %s)', (littleEndian) => {
    expect(saidIn(utf16('I: Noël €?\r\nR: 🌳 Ja.', littleEndian))).toEqual(['I | Noël €?', 'R | 🌳 Ja.']);
  });

  test('with half an emoji give well-formed text', () => {
    const { transcript } = read(utf16('I: \ud83cJa.\nR: Nee.\udf33', true));
    expect(transcript.text.isWellFormed()).toBe(true);
    expect(transcript.text).toBe('\ufffdJa.\nNee.\ufffd');
  });

  test('with emoji keep offsets in UTF-16', () => {
    const { turns } = read('I: 👩‍👩‍👧 Ja.\nR: Nee.').transcript;
    expect(turns.map(({ start, end }) => [start, end])).toEqual([
      [0, 12],
      [13, 17],
    ]);
  });

  test('with a line of 0.9 megabytes are one turn', () => {
    const { transcript } = read(`I: Hoe?\nR: ${'woord '.repeat(150_000)}\nI: Zo.`);
    expect(transcript.turns.map(({ speaker, start, end }) => [speaker, end - start])).toEqual([
      ['I', 4],
      ['R', 899_999],
      ['I', 3],
    ]);
  });

  test.each([
    '',
    '\ufeff',
    ' \n\t\r\n',
    'WEBVTT',
    `WEBVTT\n\n${CUE}\n<v Ans></v>`,
    'I:\nR: …\n',
    '# \n\n---\n',
  ])('without a spoken word are refused: %j', (text) => {
    expect(messageOf(() => read(text))).toBe(NOBODY);
  });

  test('of a Word document without words are refused', () => {
    expect(messageOf(() => read(docx([line(''), line(' ')])))).toBe(NOBODY);
  });

  test.each(['I: Ja.\0', '\0'])('with a NUL are refused: %j', (text) => {
    expect(messageOf(() => read(text))).toMatch(/^dit is geen tekst, maar bijvoorbeeld/);
  });
});

describe('what a speech recogniser makes up', () => {
  test.each(['Ondertitels ingediend door de Amara.org gemeenschap', 'Ondertiteld door TV Gelderland'])(
    'is kept with a warning: %s',
    (invented) => {
      const result = read(`WEBVTT\n\n${CUE}\nR: Ja.\n\n${CUE}\nI: ${invented}`);
      expect(rowsOf(result).map(([, , text]) => text)).toEqual(['Ja.', invented]);
      expect(result.warnings).toHaveLength(1);
    },
  );
});
