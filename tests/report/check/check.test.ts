import { Document, type FileChild, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkDocx } from '../../../src/report/check/index.js';
import { toWord } from '../../../src/report/word/blocks.js';
import { createCommentLog } from '../../../src/report/word/comments.js';
import { finish } from '../../../src/report/word/finish.js';
import { NUMBERING, STYLES } from '../../../src/report/word/styles.js';
import { EVERY_BLOCK } from '../../support/every-block.js';

const MADE = new Date('2026-11-20T00:00:00Z');

async function ownReport(): Promise<Uint8Array> {
  const comments = createCommentLog(MADE);
  const children: FileChild[] = toWord(EVERY_BLOCK, new Map(), comments);
  const document = new Document({
    title: 'Proef',
    styles: STYLES,
    numbering: NUMBERING,
    comments: { children: [...comments.comments] },
    sections: [{ children }],
  });
  return finish(unzipSync(await Packer.toBuffer(document)), MADE);
}

/** The report with one thing broken. */
async function broken(part: string, from: string | RegExp, to: string): Promise<string[]> {
  const parts = unzipSync(await ownReport());
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return checkDocx(zipSync({ ...parts, [part]: strToU8(after) })).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );
}

const BODY = 'word/document.xml';

describe('checkDocx', () => {
  it('finds nothing wrong with a report of every kind of block', async () => {
    expect(checkDocx(await ownReport())).toEqual([]);
  });

  it.each([
    ['docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>', /^titel: .*geen titel/],
    ['word/styles.xml', 'w:lang w:val="nl-NL"', 'w:lang w:val="en-US"', /^taal: /],
    ['[Content_Types].xml', 'document.main+xml', 'template.main+xml', /^soort: /],
    [BODY, 'Vooraf.', '{{opdrachtgever}}', /^invulplaats: De invulplaats \{\{opdrachtgever\}\} is niet/],
    [
      BODY,
      'w:val="Heading1"',
      'w:val="Heading2"',
      /^kop: Kop 1 heeft niveau 2, maar het document begint\. Kies niveau 1\./,
    ],
    [BODY, /(w:val="Heading1".*?<w:t[^>]*>)[^<]*/s, '$1', /^kop: Kop 1 is leeg/],
    [BODY, /<w:pStyle w:val="Heading1"\/>/g, '', /^kop: Het document heeft geen koppen/],
    [BODY, /<w:tblCaption[^>]*>/, '', /^tabel: Tabel 1 heeft geen titel/],
    [BODY, /<w:tblHeader\/>/g, '', /^tabel: Tabel 1 heeft geen veldnamenrij/],
    [
      BODY,
      /(<w:tc>(?:(?!<w:p>).)*)<w:p>.*?<\/w:p>(<\/w:tc>)/s,
      '$1$2',
      /^tabel: Tabel 1 heeft een cel zonder alinea/,
    ],
    [BODY, /descr="[^"]*"/, 'descr=""', /^alt-tekst: .* 1 heeft geen alternatieve tekst/],
    [BODY, /descr="[^"]*"/, 'descr="Afbeelding 1"', /^alt-tekst: .*die een programma maakte/],
    [
      BODY,
      /descr="[^"]*"/,
      'descr="Stacked bar chart, with 2 series"',
      /^alt-tekst: .*die een programma maakte/,
    ],
    [BODY, /descr="[^"]*"/, `descr="${'lang '.repeat(120)}"`, /^alt-tekst: .* van 600 tekens/],
    [BODY, /wp:inline/g, 'wp:anchor', /^zwevend: /],
    [BODY, 'w:val="PlaceEnd"', 'w:val="Weg"', /^stijl: De stijl Weg/],
    [BODY, /(<c:chart [^>]*r:id=)"[^"]*"/, '$1"weg"', /^verwijzing: word\/document\.xml verwijst met weg/],
    [BODY, /<w:numId w:val="\d+"\/>/, '<w:numId w:val="99"/>', /^lijst: .*lijst 99/],
    [
      BODY,
      /<w:commentReference w:id="0"\/>/,
      '<w:commentReference w:id="77"/>',
      /^opmerking: .*opmerking 77/,
    ],
    [
      'word/_rels/document.xml.rels',
      'styles.xml',
      'stijlen.xml',
      /^verwijzing: Het onderdeel word\/stijlen\.xml ontbreekt/,
    ],
    [BODY, 'Vooraf.', '</w:t></w:r><w:hyperlink w:anchor="weg"/><w:r><w:t>', /^verwijzing: .*bladwijzer weg/],
  ])('finds what is wrong in %s when %s becomes %s', async (part, from, to, message) => {
    const findings = await broken(part, from, to);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(message);
  });

  it('finds a heading that skips a level, by the Dutch name of its style too', async () => {
    const parts = unzipSync(await ownReport());
    const swap = (name: string): void => {
      parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replaceAll('"Heading3"', '"Kop3"'));
    };
    swap('word/styles.xml');
    const xml = strFromU8(parts[BODY] ?? new Uint8Array());
    const jump = '<w:p><w:pPr><w:pStyle w:val="Kop3"/></w:pPr><w:r><w:t>Diep</w:t></w:r></w:p><w:sectPr';
    parts[BODY] = strToU8(xml.replace('<w:sectPr', jump));
    expect(checkDocx(zipSync(parts)).map(({ message }) => message)).toEqual([
      'Kop 2 heeft niveau 3, maar hij volgt op een kop van niveau 1. Kies niveau 2.',
    ]);
  });

  it('refuses what is no Word document with one line', () => {
    expect(() => checkDocx(strToU8('tekst'))).toThrow(/beschadigd/);
    expect(() => checkDocx(zipSync({ 'a.xml': strToU8('<a/>') }))).toThrow('dit is geen Word-document.');
  });
});
