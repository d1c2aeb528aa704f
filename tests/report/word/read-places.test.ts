import { Document, type FileChild, Packer, Paragraph } from 'docx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { WrittenParagraph } from '../../../src/model/answer.js';
import type { Place } from '../../../src/report/blocks.js';
import { wordPlace } from '../../../src/report/word/place.js';
import { readPlaces } from '../../../src/report/word/read-places.js';
import { NUMBERING } from '../../../src/report/word/styles.js';
import { PLACEHOLDER, placeKey } from '../../../src/report/written/places.js';
import { officeConverts, throughOffice } from '../../support/office.js';
import { asWordOnTheWeb } from '../../support/word.js';

const KEY = placeKey({ id: 'thema-BES' });
const QUESTION = 'Wat betekent dit beeld?';
const place = (written?: readonly WrittenParagraph[]): Place => ({
  kind: 'place',
  id: 'thema-BES',
  question: QUESTION,
  ...(written !== undefined && { written }),
});
const words = (text: string): WrittenParagraph => ({
  isItem: false,
  runs: [{ text, bold: false, italics: false }],
});

async function docxWith(...children: readonly FileChild[]): Promise<Uint8Array> {
  const document = new Document({
    numbering: NUMBERING,
    sections: [{ children: [new Paragraph('Ervoor.'), ...children, new Paragraph('Erna.')] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** The same document with other XML in it. */
function edited(docx: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(edit(main)) });
}

const inBody = (xml: string): Promise<Uint8Array> =>
  docxWith().then((docx) => edited(docx, (main) => main.replace('<w:body>', `<w:body>${xml}`)));

describe('readPlaces', () => {
  it('finds no text in a place that nobody wrote in', async () => {
    expect(readPlaces(await docxWith(...wordPlace(place(), 1)))).toEqual({
      keys: new Set([KEY]),
      written: [],
    });
    expect(readPlaces(await docxWith())).toEqual({ keys: new Set(), written: [] });
  });

  it('gives back what was put in a place: paragraphs, lists, line breaks, bold and italics', async () => {
    const run = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', 'é', '<', '&', '"', '\n', '👍', ' b '), minLength: 1 }),
      bold: fc.boolean(),
      italics: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 4 }), fc.boolean(), async (runs, isItem) => {
        const once = readPlaces(await docxWith(...wordPlace(place([{ isItem, runs }]), 1))).written;
        const [found] = once;
        const written = runs
          .map(({ text }) => text)
          .join('')
          .trim();
        expect(found?.paragraphs.flatMap((one) => one.runs.map(({ text }) => text)).join('') ?? '').toBe(
          written,
        );
        if (found === undefined) return;
        expect(found).toMatchObject({ key: KEY, question: QUESTION });
        expect(readPlaces(await docxWith(...wordPlace(place(found.paragraphs), 1))).written).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });

  it('reads a content control whose bookmark is gone', async () => {
    const docx = edited(await docxWith(...wordPlace(place([words('Mijn antwoord.')]), 1)), (xml) =>
      xml.replace(/<w:bookmark(?:Start|End)[^>]*>/g, ''),
    );
    expect(readPlaces(docx).written).toEqual([
      { key: KEY, question: QUESTION, paragraphs: [words('Mijn antwoord.')] },
    ]);
  });

  it('reads a bookmark whose content control is gone, with the paragraphs that somebody added', async () => {
    const docx = edited(await docxWith(...wordPlace(place([words('Mijn antwoord.')]), 1)), (xml) =>
      xml
        .replace(/<w:sdtPr>.*?<\/w:sdtPr>/s, '')
        .replace(/<\/?w:sdt(?:Content)?>/g, '')
        .replace('Mijn antwoord.</w:t></w:r></w:p>', '$&<w:p><w:r><w:t>Nog iets.</w:t></w:r></w:p>'),
    );
    expect(readPlaces(docx).written).toEqual([
      { key: KEY, question: '', paragraphs: [words('Mijn antwoord.'), words('Nog iets.')] },
    ]);
  });

  it('takes tracked insertions, and not what was deleted', async () => {
    const docx = edited(await docxWith(...wordPlace(place([words('Oud.')]), 1)), (xml) =>
      xml.replace(
        /<w:r><w:t[^>]*>Oud\.<\/w:t><\/w:r>/,
        '<w:del w:id="1" w:author="x"><w:r><w:delText>Oud.</w:delText></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>Nieuw.</w:t></w:r></w:ins>',
      ),
    );
    expect(readPlaces(docx).written[0]?.paragraphs).toEqual([words('Nieuw.')]);
  });

  it('makes a paragraph of each row of a table in a place', async () => {
    const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const docx = await inBody(
      `<w:sdt><w:sdtPr><w:alias w:val="Vraag?"/><w:tag w:val="${KEY}"/></w:sdtPr><w:sdtContent>` +
        `<w:tbl><w:tr>${cell('een')}${cell('twee')}</w:tr></w:tbl><w:p/></w:sdtContent></w:sdt>`,
    );
    expect(readPlaces(docx).written).toEqual([
      { key: KEY, question: 'Vraag?', paragraphs: [words('een | twee')] },
    ]);
  });

  it.each([PLACEHOLDER, 'Klik of tik om tekst in te voeren.', 'Click or tap here to enter text.'])(
    'does not take for a text what a program shows in an empty place: %s',
    async (shown) => {
      expect(readPlaces(await docxWith(...wordPlace(place([words(shown)]), 1))).written).toEqual([]);
    },
  );

  it('finds the places in a document that Word on the web saved', async () => {
    const docx = asWordOnTheWeb(await docxWith(...wordPlace(place([words('Mijn antwoord.')]), 1)));
    expect(Object.keys(unzipSync(docx))).toContain('word/document2.xml');
    expect(readPlaces(docx).written).toEqual([
      { key: KEY, question: QUESTION, paragraphs: [words('Mijn antwoord.')] },
    ]);
  });

  it('refuses what is no Word document with one line', () => {
    expect(() => readPlaces(strToU8('geen zip'))).toThrow(/beschadigd/);
  });

  it.skipIf(!officeConverts)(
    'finds the same text after LibreOffice rewrote the document',
    async () => {
      const paragraphs = [words('Eerste alinea.'), words('Tweede alinea.')];
      const docx = await docxWith(
        ...wordPlace(place(paragraphs), 1),
        ...wordPlace({ ...place(), id: 'leeg' }, 2),
      );
      const [found, ...others] = readPlaces(throughOffice(docx, 'docx')).written;
      expect(found).toEqual({ key: KEY, question: '', paragraphs });
      expect(others).toEqual([]);
    },
    60_000,
  );
});
