import { describe, expect, test } from 'vitest';
import { BOLD, docx, LINE_BREAK, line, paragraph, run } from '../../support/docx.js';
import { type Row, read, rowsOf } from '../../support/turns.js';

/** A turn as Teams writes it. */
function turn(name: string, time: string, ...lines: readonly string[]): string {
  const speech = lines.flatMap((text) => [LINE_BREAK, run(text)]);
  return paragraph(run(name, BOLD), run(`   ${time}`), ...speech);
}

function turnsOf(...body: readonly string[]): Row[] {
  return rowsOf(read(docx(body)));
}

describe('the Word document of Teams', () => {
  test('gives name, time and speech, without the lines that Teams adds', () => {
    const result = read(
      docx([
        paragraph(run('Overleg-20260815_200732-Opname van vergadering', BOLD)),
        line('15 augustus 2026, 08:07p.m.'),
        line('45m 12s'),
        line('Ans Bos is gestart met transcriberen'),
        turn('Ans Bos', '0:04', 'Hoe ging', 'het?'),
        turn('Cor | Buurtwerk &amp; Co', '12:30', 'Goed: om 17:30.'),
        turn('Ans Bos', '1:02:03', 'Mooi.'),
        line('Ans Bos is gestopt met transcriberen'),
      ]),
    );
    expect(result.transcript.format).toBe('teams-docx');
    expect(result.warnings).toEqual([]);
    expect(rowsOf(result)).toEqual([
      ['Ans Bos', 4, 'Hoe ging het?'],
      ['Cor | Buurtwerk & Co', 750, 'Goed: om 17:30.'],
      ['Ans Bos', 3723, 'Mooi.'],
    ]);
  });

  test('joins what one speaker says on', () => {
    expect(
      turnsOf(turn('Ans', '0:04', 'Een.'), turn('Ans', '0:09', 'Twee.'), turn('Cor', '0:12', 'Drie.')),
    ).toEqual([
      ['Ans', 4, 'Een. Twee.'],
      ['Cor', 12, 'Drie.'],
    ]);
  });

  test('passes over a turn without words and warns of hidden text', () => {
    const result = read(
      docx([
        turn('Ans', '0:04', ''),
        paragraph(run('Cor   0:05'), LINE_BREAK, run('Ja.'), run('geheim', '<w:vanish/>')),
      ]),
    );
    expect(rowsOf(result)).toEqual([['Cor', 5, 'Ja.']]);
    expect(result.warnings).toEqual(['verborgen tekst in het document is niet ingelezen']);
  });

  test('is not every document with a time in it', () => {
    expect(read(docx([line('I: om 0:04 begon het'), line('R: Ja   0:05')])).transcript.format).toBe('docx');
  });

  test('loses no words when somebody pressed Enter in a turn', () => {
    expect(
      turnsOf(turn('Ans', '0:04', 'Hoe?'), turn('Cor', '0:08', 'Goed.'), line('Eigenlijk heel goed.')),
    ).toEqual([
      ['Ans', 4, 'Hoe?'],
      ['Cor', 8, 'Goed. Eigenlijk heel goed.'],
    ]);
  });

  test.each([
    'Ans Bos started transcription',
    'Ans Bos stopped transcription',
    'Ans Bos is gestopt met transcriberen',
    'Ans Bos hat die Transkription beendet',
    'Ans Bos a arrêté la transcription',
  ])('takes what Teams says of itself for no speech: %s', (announcement) => {
    expect(
      turnsOf(
        line(announcement),
        turn('Ans', '0:04', 'Hoe?'),
        line(announcement),
        turn('Cor', '0:08', 'Goed.'),
      ),
    ).toEqual([
      ['Ans', 4, 'Hoe?'],
      ['Cor', 8, 'Goed.'],
    ]);
  });

  test('may have name and speech in paragraphs of their own', () => {
    expect(turnsOf(line('Ans   0:04'), line('Hoe?'), line('Cor   0:08'), line('Goed.'))).toEqual([
      ['Ans', 4, 'Hoe?'],
      ['Cor', 8, 'Goed.'],
    ]);
  });

  test('may be one of the older ones, of three lines a turn', () => {
    const lines = ['0:0:5.100 --&gt; 0:0:8.250', 'Ans', 'Hoe?', '0:0:9.0 --&gt; 0:0:10.250', 'Cor', 'Goed.'];
    expect(turnsOf(...lines.map(line))).toEqual([
      ['Ans', 5.1, 'Hoe?'],
      ['Cor', 9, 'Goed.'],
    ]);
  });
});
