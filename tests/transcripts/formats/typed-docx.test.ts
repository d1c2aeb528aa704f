import { describe, expect, test } from 'vitest';
import { BOLD, docx, LINE_BREAK, line, paragraph, run, TAB, table, textBox } from '../../support/docx.js';
import { read, rowsOf, saidIn } from '../../support/turns.js';

const SAID = ['I | Hoe ging het?', 'R | Goed.'];

function said(...body: readonly string[]): string[] {
  return saidIn(docx(body));
}

describe('a Word document that a person typed', () => {
  test('has labels with a colon, as in a text', () => {
    expect(said(line('Interview 7'), line('I: Hoe ging het?'), line(''), line('R: Goed.'))).toEqual(SAID);
    expect(said(line('I:\tHoe ging het?'), paragraph(run('R:'), TAB, run('Goed.')))).toEqual(SAID);
    expect(said(paragraph(run('I'), run(': Hoe ging'), run(' het?')), line('R: Goed.'))).toEqual(SAID);
  });

  test('keeps the words on both sides of a line break apart', () => {
    const body = [paragraph(run('I: Hoe'), LINE_BREAK, run('ging het?')), paragraph(run('R: Goed.'))];
    expect(said(...body)).toEqual(SAID);
  });

  test('may have two turns in one paragraph, with a line break between', () => {
    expect(said(paragraph(run('I: Hoe ging het?'), LINE_BREAK, run('R: Goed.')))).toEqual(SAID);
  });

  test('may be a table of speaker and text', () => {
    expect(said(table([line('I'), line('Hoe ging het?')], [line('R'), line('Goed.')]))).toEqual(SAID);
    expect(said(table([line('I:'), line('Hoe ging het?')], [line('R:'), line('Goed.')]))).toEqual(SAID);
  });

  test('may have several paragraphs, breaks and colons in a cell of such a table', () => {
    const answer = line('Goed.') + paragraph(run('Ik zei:'), LINE_BREAK, run('I: nee')) + line('Klaar.');
    const result = read(docx([table([line('I'), line('Hoe?')], [line('R'), answer])]));
    expect(rowsOf(result).map(([speaker]) => speaker)).toEqual(['I', 'R', 'I']);
    expect(said(table([line('I'), line('Hoe?')], [line('R'), line('Goed.') + line('Ik zei: nee.')]))).toEqual(
      ['I | Hoe?', 'R | Goed. Ik zei: nee.'],
    );
  });

  test('may have names in bold without a colon, before a blank, a tab, a break or on their own', () => {
    for (const after of [run(' '), TAB, LINE_BREAK, '</w:p><w:p>']) {
      const turn = (name: string, text: string) => paragraph(run(name, BOLD), after, run(text));
      expect(
        said(
          turn('Interviewer', 'Hoe?'),
          turn('Ans Bos', 'Goed.'),
          turn('Interviewer', 'Echt?'),
          turn('Ans Bos', 'Echt.'),
        ),
      ).toEqual(['Interviewer | Hoe?', 'Ans Bos | Goed.', 'Interviewer | Echt?', 'Ans Bos | Echt.']);
    }
  });

  test('may have names in bold with a colon, bold or not', () => {
    expect(
      said(paragraph(run('I:', BOLD), run(' Hoe ging het?')), paragraph(run('R', BOLD), run(': Goed.'))),
    ).toEqual(SAID);
  });

  test('may have whole questions in bold', () => {
    expect(said(paragraph(run('I: Hoe ging het?', BOLD)), line('R: Goed.'))).toEqual(SAID);
  });

  test('passes on the warning about hidden text, before its own', () => {
    const result = read(docx([paragraph(run('Zo ging het.'), run('Ans', '<w:vanish/>'))]));
    expect(result.warnings).toEqual([
      'verborgen tekst in het document is niet ingelezen',
      'geen enkele spreker herkend: de hele tekst is één beurt. Zet "I:" of "R:" vóór elke beurt',
    ]);
  });

  test('drops what was deleted and keeps what was inserted, labels too', () => {
    const body = [
      paragraph('<w:ins>', run('I: '), '</w:ins>', run('Hoe ging het?'), `<w:del>${run(' Ans')}</w:del>`),
      paragraph(`<w:del>${run('Ans: ')}</w:del>`, `<w:ins>${run('R: ')}</w:ins>`, run('Goed.')),
    ];
    expect(said(...body)).toEqual(SAID);
  });

  test('keeps the label of a turn to which a text box is anchored', () => {
    const [question, answer] = said(
      paragraph(textBox(line('kader')), run('I: Hoe ging het?')),
      line('R: Goed.'),
    );
    expect([question?.replace(/ ?kader ?/, ''), answer]).toEqual(SAID);
  });

  test('adds no colon to a sentence that begins in bold', () => {
    expect(
      said(line('I: Hoe ging het?'), paragraph(run('Nooit', BOLD), run(' eerder.')), line('R: Goed.')),
    ).toEqual(['I | Hoe ging het? Nooit eerder.', 'R | Goed.']);
  });

  test('adds no colon to a sentence with a tab in it', () => {
    expect(said(line('I: Hoe ging het?'), line('R: Goed.'), paragraph(run('Ja'), TAB, run('nee.')))).toEqual([
      'I | Hoe ging het?',
      'R | Goed. Ja nee.',
    ]);
  });

  test('adds no colon where a table leaves the speaker out', () => {
    expect(
      said(table([line('I'), line('Hoe?')], [line('R'), line('Goed.')], [line(''), line('Beter.')])),
    ).toEqual(['I | Hoe?', 'R | Goed. Beter.']);
  });

  test('takes the head of a table for no speech', () => {
    const rows = [
      ['Spreker', 'Tekst'],
      ['I', 'Hoe ging het?'],
      ['R', 'Goed.'],
    ].map((row) => row.map(line));
    expect(said(table(...rows))).toEqual(SAID);
  });

  test('may be a table with one cell around it all', () => {
    expect(said(table([line('I: Hoe ging het?') + line('R: Goed.')]))).toEqual(SAID);
  });

  test.each([
    ['time, speaker and text', ['0:12', 'I', 'Hoe?'], ['0:15', 'R', 'Goed.']],
    ['speaker, time and text', ['I', '0:12', 'Hoe?'], ['R', '0:15', 'Goed.']],
    ['speaker with time, and text', ['I 0:12', 'Hoe?'], ['R 0:15', 'Goed.']],
  ])('may be a table of %s', (_, ...rows) => {
    expect(rowsOf(read(docx([table(...rows.map((row) => row.map(line)))])))).toEqual([
      ['I', 12, 'Hoe?'],
      ['R', 15, 'Goed.'],
    ]);
  });

  test('may have headings for labels', () => {
    const heading = (text: string) => paragraph('<w:pPr><w:pStyle w:val="Kop3"/></w:pPr>', run(text));
    expect(said(heading('Interviewer'), line('Hoe?'), heading('Respondent'), line('Goed.'))).toEqual([
      'Interviewer | Hoe?',
      'Respondent | Goed.',
    ]);
  });
});
