import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkDocx } from '../../../src/report/check/index.js';
import { writeBlocks } from '../../../src/report/word/document.js';
import { EVERY_BLOCK } from '../../support/every-block.js';
import { asWordOnTheWeb } from '../../support/word.js';

const MADE = new Date('2026-11-20T00:00:00Z');

function ownReport(): Promise<Uint8Array> {
  return writeBlocks(EVERY_BLOCK, {
    cover: {
      title: 'Proef',
      mark: 'INTERN',
      version: '',
      client: 'Gemeente Proefstad',
      author: 'Bureau Proef',
      date: '20 november 2026',
      basis: '',
      caution: '',
    },
    charts: 'native',
    made: MADE,
    hasComments: true,
    description: '',
  });
}

/** The report with one thing broken. */
async function broken(
  part: string,
  from: string | RegExp,
  to: string | ((found: string) => string),
): Promise<string[]> {
  const parts = unzipSync(await ownReport());
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = typeof to === 'string' ? before.replace(from, to) : before.replace(from, to);
  expect(after).not.toBe(before);
  return checkDocx(zipSync({ ...parts, [part]: strToU8(after) })).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );
}

const BODY = 'word/document.xml';

async function withBody(edit: (xml: string) => string): Promise<string[]> {
  return broken(BODY, /^[\s\S]*$/, edit);
}

const TITLED = '<w:tblPr><w:tblCaption w:val="Titel"/></w:tblPr>';
const HEADER = '<w:trPr><w:tblHeader/></w:trPr>';

/** A field whose code is cut into these pieces. */
function field(...pieces: readonly string[]): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const codes = pieces.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`);
  return `<w:p>${mark('begin')}${codes.join('')}${mark('separate')}${mark('end')}</w:p>`;
}

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
    [
      'word/styles.xml',
      /<w:outlineLvl w:val="0"\/>/,
      '',
      /^kop: De stijl van koppen van niveau 1 heeft geen overzichtsniveau/,
    ],
    [BODY, / w:dirty="true"/, '', /^inhoud: De inhoudsopgave noemt geen bladzijden/],
    [BODY, /<w:tblLook [^>]*>/g, '', /^tabel: Tabel 1 heeft geen rijkoppen/],
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
    [BODY, 'w:val="PlaceEdge"', 'w:val="Weg"', /^stijl: De stijl Weg/],
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

  it.each([
    [
      'descr="A bar chart with the number of people"',
      /^alt-tekst: .* die Engels lijkt\. Schrijf hem in het Nederlands\.$/,
    ],
    ['descr="Staven met het aantal mensen, from A to Z"', null],
  ])('reads in which language %s is', async (descr, message) => {
    const findings = await withBody((xml) => xml.replace(/descr="[^"]*"/, descr));
    if (message === null) expect(findings).toEqual([]);
    else expect(findings).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['a bookmark that ends behind the last paragraph of a cell', '</w:p><w:bookmarkEnd w:id="7"/></w:tc>'],
    [
      'a content control around the last paragraph of a cell',
      '</w:p><w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:tc>',
    ],
  ])('lets %s be', async (_, end) => {
    expect(await withBody((xml) => xml.replace('</w:p></w:tc>', end))).toEqual([]);
  });

  it.each([
    ['a link that runs a program', '<w:hyperlink r:id=""/>', null],
    [
      'a table in a cell without text behind it',
      `<w:tbl>${TITLED}<w:tr>${HEADER}<w:tc><w:tbl>${TITLED}<w:tr>${HEADER}<w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
      /^tabel: Tabel \d heeft een cel zonder/,
    ],
    [
      'a table that floats',
      `<w:tbl>${TITLED.replace('</w:tblPr>', '<w:tblpPr/></w:tblPr>')}<w:tr>${HEADER}<w:tc><w:p/></w:tc></w:tr></w:tbl>`,
      /^tabel: Tabel \d zweeft los van de tekst/,
    ],
    [
      'a picture of before 2010',
      '<w:p><w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r></w:p>',
      /^alt-tekst: Afbeelding 1 van een oude soort heeft geen/,
    ],
    [
      'such a picture with words',
      '<w:p><w:r><w:pict><v:shape alt="Een plein"><v:imagedata/></v:shape></w:pict></w:r></w:p>',
      null,
    ],
    [
      'the copy of a drawing for older programs',
      '<w:p><w:r><mc:AlternateContent><mc:Fallback><w:pict><v:shape><v:imagedata/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>',
      null,
    ],
    [
      'a footnote that is gone',
      '<w:p><w:r><w:footnoteReference w:id="77"/></w:r></w:p>',
      /^voetnoot: De tekst verwijst naar voetnoot 77/,
    ],
    ['a reference in pieces', field(' PAGEREF _Toc', '77 \\h '), /^verwijzing: .* de bladwijzer _Toc77,/],
    [
      'a reference to a bookmark in other capitals',
      `<w:p><w:bookmarkStart w:id="9" w:name="Slot"/></w:p>${field(' REF slot')}`,
      null,
    ],
    [
      'a field of a letter that was never merged',
      field(' MERGEFIELD Naam '),
      /^invulplaats: De invulplaats «Naam» is niet/,
    ],
    [
      'a content control that nobody filled',
      '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>',
      /^invulplaats: Invulvelden die nog leeg zijn: 1\./,
    ],
    [
      'a placeholder cut into runs',
      '<w:p><w:r><w:t>{{naam</w:t></w:r><w:r><w:t>}}</w:t></w:r></w:p>',
      /^invulplaats: De invulplaats \{\{naam\}\} is/,
    ],
    [
      'a paragraph with the level of a heading',
      '<w:p><w:pPr><w:outlineLvl w:val="4"/></w:pPr><w:r><w:t>Diep</w:t></w:r></w:p>',
      /^kop: Kop 2 heeft niveau 5/,
    ],
    [
      'much text in another language',
      `<w:p><w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t>${'words '.repeat(2_000)}</w:t></w:r></w:p>`,
      /^taal: Meer dan de helft/,
    ],
  ])('looks at %s', async (_, added, message) => {
    const findings = await withBody((xml) => xml.replace(/(?=<w:sectPr)/, () => added));
    if (message === null) expect(findings).toEqual([]);
    else expect(findings).toEqual([expect.stringMatching(message)]);
  });

  it('finds the main part where Word on the web puts it', async () => {
    const { [BODY]: body, 'word/_rels/document.xml.rels': rels, ...parts } = unzipSync(await ownReport());
    const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
    const moved = {
      ...parts,
      'word/document2.xml': body ?? new Uint8Array(),
      'word/_rels/document2.xml.rels': rels ?? new Uint8Array(),
      '[Content_Types].xml': strToU8(types.replace('/word/document.xml', '/word/document2.xml')),
    };
    expect(checkDocx(zipSync(moved))).toEqual([]);
  });

  it('looks at the styles, lists and comments that Word on the web gave other names', async () => {
    const saved = asWordOnTheWeb(await ownReport());
    expect(checkDocx(saved)).toEqual([]);
    const parts = unzipSync(saved);
    const comments = strFromU8(parts['word/comments2.xml'] ?? new Uint8Array());
    parts['word/comments2.xml'] = strToU8(comments.replace('w:id="0"', 'w:id="77"'));
    const styles = strFromU8(parts['word/styles2.xml'] ?? new Uint8Array());
    parts['word/styles2.xml'] = strToU8(styles.replace('w:styleId="PlaceEdge"', 'w:styleId="Anders"'));
    expect(checkDocx(zipSync(parts)).map(({ rule }) => rule)).toEqual(['stijl', 'opmerking']);
  });

  it('follows styles that build on one that builds on a heading', async () => {
    const style = (id: string, base: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`;
    const parts = unzipSync(await ownReport());
    const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
    const added = `${style('Diepst', 'Dieper')}${style('Dieper', 'Heading4')}${style('Rond', 'Rond')}</w:styles>`;
    parts['word/styles.xml'] = strToU8(styles.replace('</w:styles>', added));
    const body = strFromU8(parts[BODY] ?? new Uint8Array());
    parts[BODY] = strToU8(body.replace('w:val="Heading1"', 'w:val="Diepst"'));
    expect(checkDocx(zipSync(parts)).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Kop 1 heeft niveau 4, maar het document begint/),
      expect.stringMatching(/^De stijl van koppen van niveau 4 heeft geen overzichtsniveau/),
    ]);
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
