import { describe, expect, test } from 'vitest';
import { openSource } from '../../../src/transcripts/sources/source.js';
import { workbook } from '../../support/archives.js';
import { docx, line } from '../../support/docx.js';
import { messageOf } from '../../support/message.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('openSource', () => {
  test('opens a Word document by its content', () => {
    expect(openSource(docx([line('I: Hoe?')]))).toEqual({
      kind: 'paragraphs',
      origin: 'docx',
      paragraphs: [{ text: 'I: Hoe?', boldLead: 0 }],
      warnings: [],
    });
  });

  test('opens a workbook as a table', () => {
    expect(openSource(workbook('<row><c><v>7</v></c></row>'))).toEqual({ kind: 'table', rows: [['7']] });
  });

  test('opens anything else as text, without BOM, with LF and composed accents', () => {
    expect(openSource(utf8('\ufeffI: Noe\u0308l\r\nR: ja\rI: 🌳'))).toEqual({
      kind: 'text',
      text: 'I: Noël\nR: ja\nI: 🌳',
    });
  });

  test('opens an empty file as empty text', () => {
    expect(openSource(new Uint8Array())).toEqual({ kind: 'text', text: '' });
  });

  test('says of an old Word file, or one with a password, how to save it', () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(messageOf(() => openSource(old))).toBe(
      'dit is een oud Office-bestand (.doc) of het heeft een wachtwoord. Open het in Word en sla het zonder wachtwoord op als docx.',
    );
  });

  test.each([
    ['a photo', [0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46]],
    ['an empty archive', [0x50, 0x4b, 5, 6, 0, 0, 0, 0]],
  ])('refuses %s', (_, bytes) => {
    expect(messageOf(() => openSource(Uint8Array.from(bytes)))).toBe(
      'dit is geen tekst, maar bijvoorbeeld een foto, geluid of een programma. Sla het transcript op als tekst of als docx.',
    );
  });
});
