import { describe, expect, test } from 'vitest';
import { docx, LINE_BREAK, line, paragraph, run } from '../../support/docx.js';
import { messageOf } from '../../support/message.js';
import { read, rowsOf } from '../../support/turns.js';

const LEFT_OUT = 'wat Google boven het transcript zet, zoals een samenvatting, is niet ingelezen';
const NOTES = [
  line('📝 Notities'),
  line('Overleg buurttuin'),
  line('Samenvatting: Ans en Cor spraken over geld.'),
  line('Controleer Gemini’s notes'),
];

function turnsOf(...body: readonly string[]) {
  return rowsOf(read(docx(body)));
}

describe('the document of Google Meet', () => {
  test('gives the speech below the times, and never the summary above it', () => {
    const result = read(
      docx([
        ...NOTES,
        line('📖 Transcript'),
        line('00:00:00'),
        line(''),
        paragraph(run('Ans Bos:', '<w:b/>'), run(' Hoe ging het?')),
        line('Cor de Wit: Goed. Ik zeg altijd: doen.'),
        line('00:05:00'),
        line('Cor de Wit: En toen kwam het geld.'),
        line('Meeting ended after 00:10:00 👋'),
        line('This editable transcript was computer generated and might contain errors.'),
      ]),
    );
    expect(result.transcript.format).toBe('google-meet');
    expect(result.warnings).toEqual([LEFT_OUT]);
    expect(rowsOf(result)).toEqual([
      ['Ans Bos', 0, 'Hoe ging het?'],
      ['Cor de Wit', 0, 'Goed. Ik zeg altijd: doen. En toen kwam het geld.'],
    ]);
  });

  test('may be the transcript alone, without a warning', () => {
    const result = read(docx([line('Transcript'), line('00:00:00'), line('Ans: Hoe?'), line('Cor: Goed.')]));
    expect([result.transcript.format, result.warnings]).toEqual(['google-meet', []]);
  });

  test('may have several lines in a paragraph', () => {
    const text = paragraph(run('00:00:09'), LINE_BREAK, run('Ans: Hoe?'), LINE_BREAK, run('Nou?'));
    expect(turnsOf(line('Overleg – Transcript'), text, line('00:01:00'), line('Cor: Goed.'))).toEqual([
      ['Ans', 9, 'Hoe? Nou?'],
      ['Cor', 60, 'Goed.'],
    ]);
  });

  test('takes a sentence with a colon for speech', () => {
    const said = [line('00:00:00'), line('Ans: Hoe?'), line('Eén ding: geld.'), line('Eén ding: tijd.')];
    expect(turnsOf(line('Transcript'), ...said)).toEqual([
      ['Ans', 0, 'Hoe? Eén ding: geld. Eén ding: tijd.'],
    ]);
  });

  test('is refused without times, since a summary is no testimony', () => {
    expect(messageOf(() => read(docx([...NOTES, line('Ans Bos: vindt het goed.')])))).toBe(
      'dit is een verslag van Google Meet zonder tijden, dus zonder transcript. Bewaar het tabblad Transcript en lees dat in.',
    );
  });

  test.each([
    [line('Transcript interview'), line('I: Ging dat met Gemini of Google Meet?'), line('R: Ja.')],
    [line('Notities'), line('I: Hoe ging het via Google Meet?'), line('R: Goed.')],
    [line('I: Hoe?'), line('00:01:00'), line('R: Goed.')],
  ])('is not a typed interview that mentions it', (...body) => {
    expect(read(docx(body)).transcript.format).toBe('docx');
  });
});
