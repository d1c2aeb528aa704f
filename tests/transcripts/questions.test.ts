import { describe, expect, test } from 'vitest';
import { docx } from '../support/docx.js';
import { read, saidIn } from '../support/turns.js';

const TALK = [
  ['Hoe bent u bij het plan betrokken?', 'Via de buurvrouw. Zij vroeg wie er mee wilde denken.'],
  ['Wat vond u van de avond zelf?', 'Druk, maar goed. Iedereen kreeg drie stickers en mocht kiezen.'],
  ['Was het eerlijk?', 'Ja, dat wel. Niemand kreeg meer stickers dan een ander.'],
  ['Wat zou u de volgende keer anders doen?', 'Eerder beginnen, en meer mensen vragen uit de flats.'],
] as const;

const SAID = TALK.flatMap(([asked, answered]) => [`Interviewer | ${asked}`, `Respondent | ${answered}`]);
const written = (line: (asked: string, answered: string, at: number) => string, between = '\n\n'): string =>
  TALK.map(([asked, answered], at) => line(asked, answered, at)).join(between);

describe('an interview without labels', () => {
  test.each([
    [
      'bold questions',
      written((asked, answered) => `**${asked}**\n\n${answered}`),
      'wat vet of als kop staat',
    ],
    ['headings', written((asked, answered) => `## ${asked}\n\n${answered}`), 'wat vet of als kop staat'],
    [
      'numbers',
      written((asked, answered, at) => `${at + 1}. ${asked}\n${answered}`),
      'wat met een nummer begint',
    ],
    [
      'numbers and an answer behind the question',
      written((asked, answered, at) => `${at + 1}) ${asked} ${answered}`, '\n'),
      'wat met een nummer begint',
    ],
    [
      'questions on every second line',
      written((asked, answered) => `${asked}\n${answered}`),
      'elke tweede alinea',
    ],
    [
      'questions after which more than one line is said',
      written((asked, answered) => `${asked}\n${answered.replace('. ', '.\n')}`),
      'wat op een vraagteken eindigt',
    ],
    [
      'a title above it',
      `Gesprek over het wijkbudget\n\n${written((asked, answered) => `${asked}\n\n${answered}`)}`,
      'elke tweede alinea',
    ],
  ])('is read by its %s, and says so', (_, text, cue) => {
    expect(saidIn(text)).toEqual(SAID);
    expect(read(text).warnings).toEqual([
      `er staan geen sprekers in: ${cue}, is gelezen als vraag van de interviewer, en wat daaronder of daarachter staat als antwoord van een respondent. Kijk na of dat klopt met: wijkstem import --dry-run`,
    ]);
  });

  test('is read in a document by what is bold, above the answer or before it', () => {
    const paragraphs = (behind: boolean): string =>
      TALK.map(([asked, answered]) => {
        const bold = `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${asked}${behind ? ' ' : ''}</w:t></w:r>`;
        const plain = `<w:r><w:t>${answered}</w:t></w:r>`;
        return behind ? `<w:p>${bold}${plain}</w:p>` : `<w:p>${bold}</w:p><w:p>${plain}</w:p>`;
      }).join('');
    for (const behind of [false, true]) expect(saidIn(docx([paragraphs(behind)]))).toEqual(SAID);
  });

  test('is read by turns where not every question ends in a question mark', () => {
    const asked = ['Vertelt u eens.', 'Hoe ging het?', 'En dan de avond.', 'Wat vond u?', 'Was het eerlijk?'];
    const text = asked
      .map((line, at) => `${line}\n\nDat was antwoord ${at}, en daar bleef het bij.`)
      .join('\n\n');
    expect(saidIn(text).map((line) => line.split(' | ')[0])).toEqual(
      asked.flatMap(() => ['Interviewer', 'Respondent']),
    );
  });

  test('with a question that goes on over lines, as in a PDF, keeps it whole', () => {
    const text = written(
      (asked, answered, at) => `${at + 1}. ${asked.replace(' ', '\n').toLowerCase()}\n${answered}`,
    );
    expect(saidIn(text)[0]).toBe('Interviewer | hoe bent u bij het plan betrokken?');
  });
});

describe('a text in which no questions stand out', () => {
  test('stays one turn, as a story does in which a question comes up', () => {
    const story = Array.from({ length: 30 }, (_, at) =>
      at % 10 === 9 ? 'Maar waarom eigenlijk?' : `Op dag ${at} gingen wij naar het plein, met z’n allen.`,
    );
    expect(saidIn(story.join('\n\n'))).toHaveLength(1);
    expect(read(story.join('\n\n')).warnings[0]).toContain('geen enkele spreker herkend');
  });

  test('nor do titles of sections', () => {
    const text = ['Inleiding', 'Aanpak', 'Uitkomsten', 'Slot']
      .map((title) => `## ${title}\n\nDaar valt veel over te zeggen, en dat doen wij dan ook.`)
      .join('\n\n');
    expect(saidIn(text)).toHaveLength(1);
  });
});

describe('an interview of which one side has a label', () => {
  test('has its questions between the answers', () => {
    const text = written((asked, answered) => `${asked}\nAntwoord: ${answered}`);
    expect(saidIn(text)).toEqual(SAID.map((line) => line.replace('Respondent |', 'Antwoord |')));
    expect(read(text).warnings[0]).toContain('alleen één kant heeft een label');
  });

  test('has its answers below the questions', () => {
    const text = written((asked, answered) => `Interviewer: ${asked}\n${answered}`);
    expect(saidIn(text)).toEqual(SAID);
  });

  test('stays as it is where nobody asks', () => {
    const text = written((_, answered) => `R: ${answered}\nEn dat was het dan.`);
    expect(new Set(saidIn(text).map((line) => line.split(' | ')[0]))).toEqual(new Set(['R']));
  });
});
