import { describe, expect, it } from 'vitest';
import { descendants, type XmlElement, xmlTree } from '../../../src/files/xml/tree.js';
import type { ReadCoding, Reading } from '../../../src/model/reading.js';
import { checkDocx } from '../../../src/report/index.js';
import { partsIn, xmlIn } from '../../../src/report/word/parts.js';
import { readingDocument } from '../../../src/report/word/reading.js';
import { officeConverts, throughOffice } from '../../support/office.js';

const TEXT = 'Het was eerlijk & open <b>zo</b>\nmaar niet voor ons.';

function coding(start: number, end: number, code: string, coder: string | null): ReadCoding {
  return { start, end, code, theme: 'Besluiten', oordeel: coder === null ? null : 'negatief', coder };
}

const READING: Reading = {
  project: 'Proef',
  respondent: 'R07',
  title: 'R07: Bewoner, Moerwijk',
  notes: [{ coder: 'Anna', body: 'Sprak lang door.' }],
  interviews: [
    {
      file: 'R07.txt',
      turns: Array.from({ length: 60 }, (_, at) => ({
        number: at + 1,
        speaker: at % 2 === 0 ? 'Interviewer' : 'R07',
        seconds: at * 61,
        isInterviewer: at % 2 === 0,
        text: at === 1 ? TEXT : 'Ja.',
        codings:
          at === 1
            ? [
                coding(0, TEXT.length, 'Heel', 'Anna'),
                coding(4, 22, 'Midden', 'Bo'),
                coding(8, 30, 'Voorstel', null),
                coding(8, 15, 'Kort', 'Anna'),
              ]
            : [],
        notes: at === 1 ? [{ coder: 'Anna', body: 'Let op de toon.' }] : [],
      })),
    },
  ],
};

const MADE = new Date('2026-11-20T00:00:00Z');

function treeOf(docx: Uint8Array): XmlElement {
  return xmlTree(new TextEncoder().encode(xmlIn(partsIn(docx), 'word/document.xml')));
}

function wordsIn(element: XmlElement): string {
  return [...descendants(element, 'w:t')].map(({ children }) => children.join('')).join('');
}

describe('a document to read', () => {
  it('is readable for everybody, and the same bytes every time', async () => {
    const docx = await readingDocument(READING, MADE);
    expect(checkDocx(docx)).toEqual([]);
    expect(await readingDocument(READING, MADE)).toEqual(docx);
  });

  it('has a row per turn below a head that repeats, with who, when, words, codes and notes', async () => {
    const tree = treeOf(await readingDocument(READING, MADE));
    const rows = [...descendants(tree, 'w:tr')];
    expect(rows).toHaveLength(61);
    expect(rows.map((row) => [...descendants(row, 'w:tblHeader')].length).slice(0, 2)).toEqual([1, 0]);
    expect([...descendants(rows[2] ?? tree, 'w:tc')].map(wordsIn)).toEqual([
      '2  R071:01',
      '[1Het [2was [3[4eerlijk4] & open2] <b>zo</3]b>maar niet voor ons.1]',
      '1  Heel Besluiten, bevestigd door Anna, negatief' +
        '2  Midden Besluiten, bevestigd door Bo, negatief' +
        '3  Voorstel Besluiten, voorstel' +
        '4  Kort Besluiten, bevestigd door Anna, negatief' +
        'Memo: Let op de toon. (Anna)',
    ]);
  });

  it('tells confirmed and proposed apart by the line, not by colour alone', async () => {
    const tree = treeOf(
      await readingDocument(
        {
          ...READING,
          interviews: READING.interviews.map((one) => ({
            ...one,
            turns: one.turns.slice(1, 2).map((turn) => ({
              ...turn,
              codings: [coding(0, 3, 'Zeker', 'Anna'), coding(4, 7, 'Voorstel', null)],
            })),
          })),
        },
        MADE,
      ),
    );
    expect([...descendants(tree, 'w:u')].map(({ attributes }) => attributes['w:val'])).toEqual([
      'single',
      'dotted',
    ]);
  });

  it.skipIf(!officeConverts)(
    'opens in LibreOffice with every word, and its head on each page',
    async () => {
      const docx = throughOffice(await readingDocument(READING, MADE), 'docx');
      const tree = treeOf(docx);
      expect(wordsIn(tree)).toContain('maar niet voor ons.');
      expect([...descendants(tree, 'w:tblHeader')]).toHaveLength(1);
    },
    120_000,
  );
});
