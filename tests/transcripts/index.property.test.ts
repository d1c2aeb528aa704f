import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/errors.js';
import type { ReadResult } from '../../src/model/transcript.js';
import { readSource, readTranscript } from '../../src/transcripts/index.js';
import { openSource } from '../../src/transcripts/sources/source.js';
import { archive, docx, line, table } from '../support/docx.js';
import { messageOf } from '../support/message.js';
import { nearlyDocx, nearlyTranscript } from '../support/nearly.js';
import { pdf } from '../support/pdf.js';
import { expectSound } from '../support/sound.js';

/** Reads; a UserError must be one line for a person, and anything else thrown fails the test. */
function readOrRefuse(bytes: Uint8Array, speakers: readonly string[]): ReadResult | null {
  try {
    return readSource(openSource(bytes), { speakers });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toMatch(/^[^\n]+\.$/);
    return null;
  }
}

const speakers = fc.array(fc.oneof(fc.constantFrom('Ans Bos', 'R', '', '(', '.*'), fc.string()), {
  maxLength: 3,
});

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The lower half of each UTF-16 unit: valid in Windows-1252 only. */
const oneByteEach = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from({ length: text.length + 1 }, (_, at) =>
    at === 0 ? 0xfeff : text.charCodeAt(at - 1),
  );
  return new Uint8Array(units.buffer);
}

/** Of each kind of document the part that holds its text, and what stands in it. */
const NEARLY_XML = {
  'a Word document': {
    part: 'word/document.xml',
    open: '<w:document xmlns:w="w">',
    close: '</w:document>',
    tags: tagsOf('w:p w:r w:t w:tr w:tc', 'w:br w:b w:vanish w:del'),
  },
  'an OpenDocument text': {
    part: 'content.xml',
    open: '<office:document-content>',
    close: '</office:document-content>',
    tags: [
      ...tagsOf(
        'text:p text:h text:span text:note table:table-row table:table-cell text:deletion',
        'text:line-break text:tab',
      ),
      '<text:s text:c="3"/>',
      '<text:s text:c="x"/>',
    ],
  },
  'a workbook': {
    part: 'xl/worksheets/sheet1.xml',
    open: '<worksheet>',
    close: '</worksheet>',
    tags: [
      ...tagsOf('row c v is t', 'c v row'),
      '<row><c><v>Respondent</v></c><c><v>Wat vond u?</v></c></row>',
      '<c r="B2">',
      '<c r="ZZZ9">',
      '<c t="s">',
      '<c t="inlineStr">',
      '7',
    ],
  },
};

function tagsOf(paired: string, empty: string): string[] {
  return [
    ...paired.split(' ').flatMap((name) => [`<${name}>`, `</${name}>`]),
    ...empty.split(' ').map((name) => `<${name}/>`),
  ];
}

async function openOrRefuse(bytes: Uint8Array): Promise<ReadResult | null> {
  try {
    return await readTranscript(bytes, { speakers: [] });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toMatch(/^[^\n]+\.$/);
    return null;
  }
}

describe('readSource gives sound turns or refuses, and does nothing else', () => {
  test('for arbitrary bytes', () => {
    const start = fc.constantFrom('', 'WEBVTT', 'PK\u0003\u0004', '\u00ff\u00fe', '\u00fe\u00ff', 'I: ');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 300 }), speakers, (first, rest, known) => {
        expectSound(readOrRefuse(Uint8Array.from([...oneByteEach(first), ...rest]), known));
      }),
      { numRuns: 800 },
    );
  });

  test('for text that is nearly a transcript, in each encoding', () => {
    fc.assert(
      fc.property(
        nearlyTranscript,
        fc.constantFrom(utf8, utf16, oneByteEach),
        speakers,
        (text, encode, known) => {
          expectSound(readOrRefuse(encode(text), known));
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('for nearly a Word document', () => {
    fc.assert(
      fc.property(nearlyDocx, speakers, (bytes, known) => expectSound(readOrRefuse(bytes, known))),
      { numRuns: 250 },
    );
  });

  test('for a Word document that is cut off or has other bytes here and there', () => {
    const whole = docx([line('I: Hoe ging het?'), table([line('R'), line('Goed, dank u.')])]);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), fc.nat(whole.length), (changes, length) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expectSound(readOrRefuse(bytes, []));
        expectSound(readOrRefuse(bytes.slice(0, length), []));
      }),
      { numRuns: 250 },
    );
  });

  test.each(Object.entries(NEARLY_XML))('for XML that is nearly %s', (_, { part, open, close, tags }) => {
    const anywhere = ['I: ja', 'R', '&lt;', '<!--', '-->', '<![CDATA[', ']]>', ' '];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...tags, ...anywhere), { maxLength: 25 }), (pieces) => {
        const xml = `${open}${pieces.join('')}${close}`;
        expectSound(readOrRefuse(archive({ 'xl/workbook.xml': '<workbook/>', [part]: xml }), []));
      }),
      { numRuns: 250 },
    );
  });

  test('for a PDF that is cut off or has other bytes here and there', async () => {
    const whole = pdf(['I: Hoe ging het?', 'R: Goed, dank u.']);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), fc.nat(whole.length), async (changes, length) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expectSound(await openOrRefuse(bytes));
        expectSound(await openOrRefuse(bytes.slice(0, length)));
      }),
      { numRuns: 40 },
    );
  });

  test('and refuses a file without one word, whatever its layout', () => {
    const silent = fc.array(fc.constantFrom('I:', ' ', '\n', '…', '-', '\u200b', '# ', '**', '>', '\ufeff'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(silent, (parts) => {
        const text = `I:\n${parts.join('').replaceAll('I:', '\nI:')}`;
        expect(messageOf(() => readSource(openSource(utf8(text)), { speakers: [] }))).toMatch(
          /geen gesproken tekst/,
        );
      }),
    );
  });
});
