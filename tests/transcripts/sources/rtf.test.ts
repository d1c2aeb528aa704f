import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/model/errors.js';
import type { ParagraphContent } from '../../../src/transcripts/sources/paragraphs.js';
import { readRtf } from '../../../src/transcripts/sources/rtf.js';
import { messageOf } from '../../support/message.js';
import { saidIn } from '../../support/turns.js';

const DAMAGED = 'het bestand is beschadigd of niet volledig. Open het in Word en sla het opnieuw op.';

function bytesOf(body: string): Uint8Array {
  return Buffer.from(`{\\rtf1\\ansi ${body}}`, 'latin1');
}

function rtf(body: string): ParagraphContent {
  return readRtf(bytesOf(body));
}

function textsOf(body: string): string[] {
  return rtf(body).paragraphs.map(({ text }) => text);
}

describe('the paragraphs of rich text', () => {
  test.each([
    ['een\\par twee', ['een', 'twee']],
    ['een\\\ntwee', ['een', 'twee']],
    ['een\\line twee\\tab drie', ['een\ntwee\tdrie']],
    ['a\r\nb', ['ab']],
    ['co\\_creatie\\~en\\-zo', ['co-creatie\u00A0enzo']],
    ['\\{a\\\\b\\}', ['{a\\b}']],
    ["Nao\\'ebl \\'80 50 \\'93ja\\'94", ['Naoël € 50 “ja”']],
    ["\\'zz \\unknown5 a", ['zz a']],
    ['\\ldblquote ja\\rdblquote\\emdash\\endash\\bullet', ['“ja”—–•']],
  ])('of %j', (body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  test.each([
    ['\\u8364?50', '€50'],
    ["\\u8364\\'8050", '€50'],
    ['\\uc0\\u8364 50', '€50'],
    ['\\uc2\\u8364??50', '€50'],
    ['\\uc3\\u8364 {50}', '€50'],
    ['{\\uc0\\u233 }\\u233?n', 'één'],
    ['\\u-3844?', '\uf0fc'],
    ['\\u-10179?\\u-8397?', '\ud83d\udf33'],
    ['\\uc-7\\u233 n', 'én'],
    ['\\uc999999999\\u233 12345678n', 'én'],
    ['\\u', '\0'],
  ])('with a character by number: %s', (body, text) => {
    expect(textsOf(body)).toEqual([text]);
  });

  test('say how much of their beginning is bold', () => {
    const { paragraphs } = rtf('{\\b Ans} Bos\\par\\b R:\\b0  ja\\par \\b a\\plain b\\par\\pard\\b0 c\\b d');
    expect(paragraphs.map(({ text, boldLead }) => [text, boldLead])).toEqual([
      ['Ans Bos', 3],
      ['R: ja', 2],
      ['ab', 1],
      ['cd', 0],
    ]);
  });

  test('leave out layout, data and what a reader may pass over', () => {
    const groups = '{\\fonttbl{\\f0 Arial;}}{\\info{\\author Ans}}{\\*\\generator W;}{\\pict\\bin4 }{\\x';
    expect(textsOf(`${groups.replace('}{\\x', '}')}{\\listtext 1.}een`)).toEqual(['een']);
  });

  test('keep the text of a link and not its address', () => {
    expect(textsOf('{\\field{\\*\\fldinst HYPERLINK "geheim"}{\\fldrslt de site}}')).toEqual(['de site']);
  });

  test.each([
    ['{\\v geheim}een', 'verborgen tekst in het document is niet ingelezen'],
    ['{\\deleted weg}een', 'het document bevat bijgehouden wijzigingen; verwijderde tekst is niet ingelezen'],
    ['{\\*\\annotation Ans}een', 'opmerkingen in de kantlijn zijn niet ingelezen'],
    ['{\\footnote Zie daar}een', 'voet- en eindnoten zijn niet ingelezen'],
    ['{\\header Verslag Ans}een', 'tekst in de kop- of voettekst is niet ingelezen'],
  ])('leave out, with a warning: %s', (body, warning) => {
    expect(rtf(body)).toEqual({ paragraphs: [{ text: 'een', boldLead: 0 }], warnings: [warning] });
  });

  test('give no warning of a header that holds a page number only', () => {
    expect(rtf('{\\header{\\*\\fldinst PAGE} 1}een').warnings).toEqual([]);
  });

  test('of a table row are one', () => {
    const row = '\\trowd\\intbl I\\cell Hoe\\par ging het?\\cell\\row';
    expect(textsOf(`${row}\\trowd\\intbl R\\cell Goed.\\cell\\row\\pard na`)).toEqual([
      'I\tHoe ging het?',
      'R\tGoed.',
      'na',
    ]);
  });

  test('of a row that never ends are not lost', () => {
    expect(textsOf('\\intbl I\\cell Hoe?')).toEqual(['I\tHoe?']);
  });

  test('are read as a typed interview', () => {
    expect(saidIn(bytesOf('I: Hoe?\\par R: Goed.\\par'))).toEqual(['I | Hoe?', 'R | Goed.']);
  });
});

describe('hostile rich text', () => {
  test.each([
    ['has 100,000 open braces', `{\\rtf1${'{'.repeat(100_000)}`],
    ['nests 100,000 groups', `{\\rtf1${'{'.repeat(100_000)}${'}'.repeat(100_000)}}`],
    ['stops in a group', '{\\rtf1 een {twee'],
    ['stops after a stroke', '{\\rtf1 een\\'],
    ['claims more data than there is', '{\\rtf1{\\pict\\bin4294967295 abc}een}'],
    ['is no more than a beginning', '{\\rtf1'],
  ])('that %s is refused', (_, text) => {
    expect(messageOf(() => readRtf(Buffer.from(text, 'latin1')))).toBe(DAMAGED);
  });

  test('does not stumble over data that looks like groups', () => {
    expect(textsOf('{\\pict\\bin6 }}}{{{}een{\\pict\\bin-4 a}')).toEqual(['een']);
  });

  test('ends where its outer group ends', () => {
    expect(readRtf(Buffer.from('{\\rtf1 een}} twee \0')).paragraphs).toEqual([{ text: 'een', boldLead: 0 }]);
  });

  test('may use words that every object has', () => {
    expect(textsOf('\\constructor \\toString \\__proto__ een')).toEqual(['-_proto__ een']);
  });

  test('may hold lines, words and rows of megabytes', () => {
    expect(textsOf('a'.repeat(3_000_000))[0]).toHaveLength(3_000_000);
    expect(textsOf(`\\${'a'.repeat(3_000_000)} een`)).toEqual(['een']);
    expect(textsOf("\\'e9".repeat(500_000))[0]).toHaveLength(500_000);
    expect(textsOf('\\intbl a\\cell'.repeat(100_000))[0]?.split('\t')).toHaveLength(100_001);
  });

  test('of any kind gives paragraphs or a line for a person', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '\\',
        "\\'",
        "\\'e9",
        '\\u',
        '\\u8364',
        '\\u-1',
        '?',
        '\\uc9',
        '\\par',
        '\\cell',
        '\\row',
      ],
      ...['\\intbl', '\\b', '\\v', '\\*', '\\bin3', '\\header', 'a', ' ', '\n', '\0', '\u00e9'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          for (const { text, boldLead } of rtf(pieces.join('')).paragraphs) {
            expect(boldLead).toBeLessThanOrEqual(text.length);
          }
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(error.message).toBe(DAMAGED);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('rich text beyond reason is refused', () => {
  const TOO_LARGE =
    'dit bestand is veel groter dan een interview en is daarom niet gelezen. Sla het op als docx, zonder afbeeldingen.';

  test('for its groups and words', () => {
    const tokens = 'begin, rtf1, ansi, b, b0, a, end'.split(',').length;
    expect(readRtf(bytesOf('\\b \\b0 a'), tokens).paragraphs).toEqual([{ text: 'a', boldLead: 0 }]);
    expect(messageOf(() => readRtf(bytesOf('\\b \\b0 a'), tokens - 1))).toBe(TOO_LARGE);
    expect(messageOf(() => rtf('{}'.repeat(500_000)))).toBe(TOO_LARGE);
  });

  test('for its size', () => {
    const picture = (bytes: number) =>
      bytesOf(`a{\\pict ${'0'.repeat(bytes - '{\\rtf1\\ansi a{\\pict }}'.length)}}`);
    expect(readRtf(picture(25_000_000)).paragraphs).toEqual([{ text: 'a', boldLead: 0 }]);
    expect(messageOf(() => readRtf(picture(25_000_001)))).toBe(TOO_LARGE);
  });
});
