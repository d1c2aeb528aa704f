import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoldCoding } from '../../../src/analysis/score.js';
import { OORDELEN } from '../../../src/model/coding.js';
import { type GoldText, readGold } from '../../../src/work/codebooks/gold-file.js';
import { code, codebookOf } from '../../support/codes.js';
import { messageOf } from '../../support/message.js';

const HEAD = 'bestand;beurt;code;oordeel\n';
const BOOK = codebookOf(
  { ...code('samen'), formerIds: ['links', 'rechts'] },
  { ...code('deel1'), formerIds: ['heel'] },
  { ...code('deel2'), formerIds: ['heel'] },
  code('groen'),
);
/** Odd turns are the interviewer's. */
const TEXTS: readonly GoldText[] = ['noord/R01.docx', 'zuid/R02.txt', 'zuid/R03.txt', 'oost/R03.txt'].map(
  (file) => ({
    file,
    turns: 6,
    isInterviewer: (turn) => turn % 2 === 1,
    find: (turn, words) =>
      words === 'twee keer' ? 'meermaals' : words === 'het plein' ? { start: turn, end: turn + 9 } : null,
  }),
);

function read(csv: string | Uint8Array): GoldCoding[] {
  return readGold(typeof csv === 'string' ? Buffer.from(csv) : csv, 'gold.csv', BOOK, TEXTS);
}

function mistakes(csv: string | Uint8Array): string[] {
  return messageOf(() => read(csv)).split('\n');
}

describe('a gold file', () => {
  it('has a line per file, turn and code, with or without an oordeel', () => {
    expect(read(`${HEAD}noord/R01.docx;2;groen;positief\nnoord/R01.docx;4;groen;\n`)).toEqual([
      { file: 'noord/R01.docx', turn: 2, code: 'groen', oordeel: 'positief' },
      { file: 'noord/R01.docx', turn: 4, code: 'groen', oordeel: null },
    ]);
  });

  it('is read as Excel saves it: BOM, CRLF, commas, quotes, capitals, spaces, backslashes, empty rows and columns', () => {
    const excel =
      '\ufeffBestand,Beurt,Code,Oordeel,,\r\n"noord\\R01.docx", 2 ,GROEN,Positief,,\r\n,,,,,\r\n"zuid/R02.txt",002,groen,,,\r\n';
    expect(read(excel)).toEqual([
      { file: 'noord/R01.docx', turn: 2, code: 'groen', oordeel: 'positief' },
      { file: 'zuid/R02.txt', turn: 2, code: 'groen', oordeel: null },
    ]);
  });

  it('may have the words that the coder marked in the turn', () => {
    const csv = `bestand;beurt;code;oordeel;passage\nzuid/R02.txt;2;groen;;het plein\nzuid/R02.txt;4;groen;;\n`;
    expect(read(csv).map(({ turn, marked }) => [turn, marked])).toEqual([
      [2, { start: 2, end: 11 }],
      [4, undefined],
    ]);
    const wrong = `bestand;beurt;code;oordeel;passage\nzuid/R02.txt;2;groen;;anders\nzuid/R02.txt;4;groen;;twee keer\n`;
    expect(mistakes(wrong)).toEqual([
      'gold.csv, regel 2, kolom "passage": deze woorden staan zo niet in de beurt. Kopieer ze letterlijk, of laat de cel leeg.',
      'gold.csv, regel 3, kolom "passage": deze woorden staan meer dan eens in de beurt. Kopieer er meer van.',
    ]);
  });

  it('may carry remarks, with line breaks in a cell', () => {
    const csv = `opmerking;bestand;beurt;code;oordeel\n"twijfel;\nof toch niet";zuid/R02.txt;2;groen;\n`;
    expect(read(csv)).toEqual([{ file: 'zuid/R02.txt', turn: 2, code: 'groen', oordeel: null }]);
  });

  it('takes a former id for the code that it became', () => {
    expect(read(`${HEAD}zuid/R02.txt;2;links;positief\n`)).toEqual([
      { file: 'zuid/R02.txt', turn: 2, code: 'samen', oordeel: 'positief' },
    ]);
  });

  it('takes two codes that were merged for one, with the oordeel that they share', () => {
    const csv = `${HEAD}zuid/R02.txt;2;links;positief\nzuid/R02.txt;2;rechts;positief\nzuid/R02.txt;4;links;positief\nzuid/R02.txt;4;samen;negatief\n`;
    expect(read(csv).map(({ turn, oordeel }) => [turn, oordeel])).toEqual([
      [2, 'positief'],
      [4, null],
    ]);
  });

  it('says the same when it is written and read', () => {
    const coding = fc.record({
      file: fc.constantFrom(...TEXTS.map(({ file }) => file)),
      turn: fc.constantFrom(2, 4, 6),
      code: fc.constantFrom('samen', 'deel1', 'groen'),
      oordeel: fc.option(fc.constantFrom(...OORDELEN)),
    });
    const codings = fc.uniqueArray(coding, {
      minLength: 1,
      selector: ({ file, turn, code: id }) => `${file} ${turn} ${id}`,
    });
    fc.assert(
      fc.property(codings, fc.constantFrom('\n', '\r\n'), (list, end) => {
        const lines = list.map(
          ({ file, turn, code: id, oordeel }) => `${file};${turn};${id};${oordeel ?? ''}`,
        );
        expect(read([HEAD.trim(), ...lines].join(end))).toEqual(list);
      }),
    );
  });
});

describe('a mistake in a gold file', () => {
  const file =
    'gold.csv, regel 2, kolom "bestand": zo heet geen ingelezen transcript. Schrijf de naam zoals in respondents.csv, ' +
    'of lees het transcript in met: wijkstem import';
  const turn =
    'gold.csv, regel 2, kolom "beurt": hier hoort het nummer van een beurt, vanaf 1. Zie: wijkstem fragments';
  const choices = 'Kies uit: positief, negatief, gemengd, neutraal, of laat leeg.';

  it.each([
    ['an unknown file', 'R99.txt;2;groen;', file],
    [
      'a file without its folder',
      'R01.docx;2;groen;',
      'gold.csv, regel 2, kolom "bestand": zo heet geen ingelezen transcript. Bedoelt u "noord/R01.docx"?',
    ],
    ['a file that could be two', 'R03.txt;2;groen;', file],
    [
      'no file',
      ';2;groen;',
      'gold.csv, regel 2, kolom "bestand": is leeg. Vul de naam van het transcript in.',
    ],
    ['a turn that is no number', 'zuid/R02.txt;twee;groen;', turn],
    ['turn 0', 'zuid/R02.txt;0;groen;', turn],
    ['a turn with decimals', 'zuid/R02.txt;2,0;groen;', turn],
    ['a formula', 'zuid/R02.txt;=1+1;groen;', turn],
    ['an endless number', `zuid/R02.txt;${'9'.repeat(400)};groen;`, turn],
    [
      'a turn behind the last',
      'zuid/R02.txt;8;groen;',
      'gold.csv, regel 2, kolom "beurt": dit transcript heeft 6 beurten. Verbeter het nummer.',
    ],
    [
      "an interviewer's turn",
      'zuid/R02.txt;3;groen;',
      'gold.csv, regel 2, kolom "beurt": dit is een beurt van de interviewer. Verbeter het nummer of haal de regel weg.',
    ],
    [
      'an unknown code',
      'zuid/R02.txt;2;blauw;',
      'gold.csv, regel 2, kolom "code": "blauw" staat niet in het codeboek, ook niet als vroegere naam. Verbeter de code.',
    ],
    [
      'no code',
      'zuid/R02.txt;2;;',
      'gold.csv, regel 2, kolom "code": is leeg. Vul een code van het codeboek in, of haal de regel weg.',
    ],
    [
      'a code that was split',
      'zuid/R02.txt;2;heel;',
      'gold.csv, regel 2, kolom "code": deze code is gesplitst. Kies uit: deel1, deel2.',
    ],
    [
      'an unknown oordeel',
      'zuid/R02.txt;2;groen;blij',
      `gold.csv, regel 2, kolom "oordeel": "blij" is geen oordeel. ${choices}`,
    ],
  ])('is named by line and column: %s', (_, row, message) => {
    expect(mistakes(`${HEAD}${row}\n`)).toEqual([message]);
  });

  it('is named when a line stands there twice, also with another oordeel', () => {
    const row = 'zuid/R02.txt;2;groen;';
    expect(mistakes(`${HEAD}${row}positief\nzuid/R02.txt;4;groen;\n${row}\n${row}\n`)).toEqual([
      'gold.csv, regel 4, kolom "code": deze beurt heeft deze code al op regel 2. Laat één van de twee staan.',
      'gold.csv, regel 5, kolom "code": deze beurt heeft deze code al op regel 2. Laat één van de twee staan.',
    ]);
  });

  it('does not hide the next one', () => {
    expect(
      mistakes(`${HEAD}R99.txt;x;blauw;blij\nzuid/R02.txt;3;blauw;\n`).map((line) => line.slice(0, 40)),
    ).toEqual([
      'gold.csv, regel 2, kolom "bestand": zo h',
      'gold.csv, regel 2, kolom "beurt": hier h',
      'gold.csv, regel 2, kolom "code": "blauw"',
      'gold.csv, regel 2, kolom "oordeel": "bli',
      'gold.csv, regel 3, kolom "beurt": dit is',
      'gold.csv, regel 3, kolom "code": "blauw"',
    ]);
  });

  it.each([
    [
      'a missing column',
      'bestand;beurt;code\nzuid/R02.txt;2;groen\n',
      'de kolom "oordeel" ontbreekt. Voeg hem toe.',
    ],
    ['a renamed column', 'bestand;turn;code;oordeel\n', 'de kolom "beurt" ontbreekt. Voeg hem toe.'],
    [
      'a column of its own',
      'bestand;beurt;code;oordeel;Sanne zei\n',
      'kolom 5 is onbekend. Kolommen: bestand, beurt, code, oordeel, passage, opmerking.',
    ],
  ])('is named in the header: %s', (_, csv, message) => {
    expect(mistakes(csv)).toContain(`gold.csv, regel 1: ${message}`);
  });

  it('is that there is nothing in it', () => {
    expect(mistakes(HEAD)).toEqual([
      'gold.csv: hier staan geen coderingen in. Geef elke codering een regel.',
    ]);
    expect(mistakes('')).toHaveLength(4);
    expect(mistakes(new Uint8Array([80, 75, 3, 4, 0, 0, 0]))[0]).toMatch(
      /^gold\.csv: dit is een bestand van Excel/,
    );
  });

  it('never shows what a long cell holds, since it may be what somebody said', () => {
    const speech = 'Mevrouw Verzonnen vond het schandalig';
    const huge = 'x'.repeat(1_000_000);
    for (const cell of [speech, huge]) {
      const message = mistakes(`${HEAD}${cell};${cell};${cell};${cell}\n`).join('\n');
      expect(message).not.toContain('Verzonnen');
      expect(message.length).toBeLessThan(1_000);
    }
    expect(mistakes(`${speech};beurt;code;oordeel\n`).join()).not.toContain('Verzonnen');
  });
});
