import { describe, expect, test } from 'vitest';
import { docx, line } from '../../support/docx.js';
import { read, rowsOf } from '../../support/turns.js';

describe("the document of Word's Transcribe", () => {
  test('gives time and speaker on a line of their own', () => {
    const result = read(
      docx(
        [
          'Audio file',
          'opname.m4a',
          'Transcript',
          '00:00:04 Speaker 1',
          'Hoe ging het?',
          '00:00:09 Speaker 2',
        ].map(line),
      ),
    );
    expect(result.transcript.format).toBe('word-transcribe');
    expect(rowsOf(result)).toEqual([['Speaker 1', 4, 'Hoe ging het?']]);
  });

  test('gives them on the line of the speech too, and joins what one says on', () => {
    const lines = [
      'Transcriptie',
      '00:00:04 Speaker 1: Hoe?',
      '00:00:09 Speaker 2: Goed: echt.',
      '01:00:00 Speaker 2',
      'Ja.',
    ];
    expect(rowsOf(read(docx(lines.map(line))))).toEqual([
      ['Speaker 1', 4, 'Hoe?'],
      ['Speaker 2', 9, 'Goed: echt. Ja.'],
    ]);
  });

  test('keeps the word "transcript" when somebody says it', () => {
    const lines = ['Transcript', '00:00:04 Speaker 1', 'Wat is dit?', '00:00:05 Speaker 2', 'Transcript'];
    expect(rowsOf(read(docx(lines.map(line)))).at(-1)).toEqual(['Speaker 2', 5, 'Transcript']);
  });

  test('is not a typed interview with a time in it', () => {
    expect(
      read(docx([line('I: Hoe?'), line('00:00:04 ging de bel'), line('R: Ja.')])).transcript.format,
    ).toBe('docx');
  });
});
