import { describe, expect, test } from 'vitest';
import { docx, LINE_BREAK, line, paragraph, run } from '../../support/docx.js';
import { read, rowsOf } from '../../support/turns.js';

describe('the Word document of older Teams', () => {
  test('gives a name and speech below each pair of times', () => {
    const lines = [
      '0:0:5.100 --&gt; 0:0:8.250',
      'Ans Bos',
      'Hoe ging het?',
      '0:0:9.0 --&gt; 0:1:10.250',
      'Cor',
      'Goed.',
      'Echt.',
    ];
    const result = read(docx(lines.map(line)));
    expect(result.transcript.format).toBe('teams-docx-classic');
    expect(rowsOf(result)).toEqual([
      ['Ans Bos', 5.1, 'Hoe ging het?'],
      ['Cor', 9, 'Goed. Echt.'],
    ]);
  });

  test('joins the pieces of one speaker, also when a paragraph holds all three lines', () => {
    const piece = (times: string, name: string, said: string) =>
      paragraph(run(times), LINE_BREAK, run(name), LINE_BREAK, run(said));
    expect(
      rowsOf(
        read(
          docx([
            piece('0:0:5.100 --&gt; 0:0:8.250', 'Ans', 'Hoe'),
            line(''),
            piece('0:0:8.300 --&gt; 0:0:9.250', 'Ans', 'ging het?'),
          ]),
        ),
      ),
    ).toEqual([['Ans', 5.1, 'Hoe ging het?']]);
  });

  test('passes over a piece without speech', () => {
    const lines = ['0:0:5.100 --&gt; 0:0:8.250', 'Ans', '0:0:9.0 --&gt; 0:1:10.250', 'Cor', 'Goed.'];
    expect(rowsOf(read(docx(lines.map(line))))).toEqual([['Cor', 9, 'Goed.']]);
  });
});
