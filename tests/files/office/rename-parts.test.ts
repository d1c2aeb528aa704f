import { describe, expect, it } from 'vitest';
import { renameParts } from '../../../src/files/office/rename-parts.js';

const relations = (...list: readonly string[]): string => `<Relationships>${list.join('')}</Relationships>`;
const relation = (target: string, more = ''): string => `<Relationship Id="a" Target="${target}"${more}/>`;

describe('renameParts', () => {
  it('renames a part with its list of relations, its type, and whatever leads to it', () => {
    const parts = {
      '[Content_Types].xml': '<Types><Override ContentType="x" PartName="/word/document2.xml"/></Types>',
      '_rels/.rels': relations(relation('word/document2.xml')),
      'word/document2.xml': '<w:document/>',
      'word/_rels/document2.xml.rels': relations(
        relation('kop.xml'),
        relation('http://x', ' TargetMode="External"'),
      ),
      'word/_rels/kop.xml.rels': relations(relation('./document2.xml')),
      'word/beeld.png': new Uint8Array([1]),
    };
    expect(renameParts(parts, new Map([['word/document2.xml', 'word/document.xml']]))).toEqual({
      '[Content_Types].xml': '<Types><Override ContentType="x" PartName="/word/document.xml"/></Types>',
      '_rels/.rels': relations(relation('/word/document.xml')),
      'word/document.xml': '<w:document/>',
      'word/_rels/document.xml.rels': parts['word/_rels/document2.xml.rels'],
      'word/_rels/kop.xml.rels': relations(relation('/word/document.xml')),
      'word/beeld.png': parts['word/beeld.png'],
    });
    expect(renameParts(parts, new Map())).toEqual(parts);
  });

  it('keeps what a part refers to when it comes in another folder', () => {
    const parts = {
      'tekst/a.xml': '<a/>',
      'tekst/_rels/a.xml.rels': relations(
        relation('stijl.xml'),
        relation('http://x', ' TargetMode="External"'),
      ),
    };
    expect(renameParts(parts, new Map([['tekst/a.xml', 'word/document.xml']]))).toEqual({
      'word/document.xml': '<a/>',
      'word/_rels/document.xml.rels': relations(
        relation('/tekst/stijl.xml'),
        relation('http://x', ' TargetMode="External"'),
      ),
    });
  });

  it('lets another part of that name make room, and takes no notice of capitals', () => {
    const parts = {
      '[Content_Types].xml':
        '<Types><Override PartName="/word/styles.xml"/><Override PartName="/Word/Styles2.xml"/></Types>',
      'word/styles.xml': 'oud',
      'word/Styles2.xml': 'nieuw',
    };
    expect(renameParts(parts, new Map([['word/Styles2.xml', 'word/styles.xml']]))).toEqual({
      '[Content_Types].xml': '<Types><Override PartName="/word/styles.xml"/></Types>',
      'word/styles.xml': 'nieuw',
    });
    expect(renameParts({ 'Word/A.xml': 'a' }, new Map([['Word/A.xml', 'word/a.xml']]))).toEqual({
      'word/a.xml': 'a',
    });
  });
});
