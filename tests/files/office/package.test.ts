/** Finding parts by what refers to them, in packages as programs write them and as nobody should. */

import { describe, expect, it } from 'vitest';
import { contentTypes, PACKAGE, relatedParts, relationsOf } from '../../../src/files/office/package.js';
import { openWord } from '../../../src/files/office/word.js';
import { openZip, type ZipArchive } from '../../../src/files/office/zip.js';
import { archive } from '../../support/docx.js';
import { messageOf } from '../../support/message.js';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const relations = (...list: readonly string[]): string => `<Relationships>${list.join('')}</Relationships>`;
const relation = (target: string, type = `${TRANSITIONAL}/officeDocument`, id = 'rId1', more = ''): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${more}/>`;
const override = (name: string, type = MAIN): string =>
  `<Types><Override PartName="/${name}" ContentType="${type}"/></Types>`;

const open = (parts: Readonly<Record<string, string>>): ZipArchive => openZip(archive(parts));
const mainOf = (parts: Readonly<Record<string, string>>): string | undefined =>
  openWord(open(parts))?.main.name;

/** A package whose document is called `name` and that refers to it as `target`. */
function documentAt(
  name: string,
  target: string,
  type = `${TRANSITIONAL}/officeDocument`,
): Record<string, string> {
  return {
    '[Content_Types].xml': override(name),
    '_rels/.rels': relations(relation(target, type)),
    [name]: '<w:document/>',
  };
}

describe('the main part of a document', () => {
  it.each([
    ['as Word on the web calls it', documentAt('word/document2.xml', 'word/document2.xml')],
    ['by an absolute target', documentAt('word/document.xml', '/word/document.xml')],
    ['anywhere', documentAt('tekst/gesprek.xml', './tekst/gesprek.xml')],
    [
      'in strict Office Open XML',
      documentAt('word/document2.xml', 'word/document2.xml', `${STRICT}/officeDocument`),
    ],
    ['with a space in its name', documentAt('word/mijn tekst.xml', 'word/mijn%20tekst.xml')],
    ['behind a backslash', documentAt('word/gesprek.xml', 'word\\gesprek.xml')],
  ])('is found %s', (_, parts) => {
    expect(mainOf(parts)).toBe(Object.keys(parts)[2]);
  });

  it('is found whatever capitals its relation, its type and its name have', () => {
    const parts = {
      '[Content_Types].xml': override('WORD/gesprek.XML', MAIN.toUpperCase()),
      '_rels/.rels': relations(relation('Word/Gesprek.xml')),
      'word/gesprek.xml': '<w:document/>',
    };
    expect(mainOf(parts)).toBe('word/gesprek.xml');
    expect(mainOf({ 'Word/Document.xml': '<w:document/>' })).toBe('Word/Document.xml');
  });

  it('is found when its type is that of its extension, or says macros', () => {
    const parts = documentAt('word/gesprek.xml', 'word/gesprek.xml');
    const standard = `<Types><Default Extension="xml" ContentType="${MAIN}"/></Types>`;
    expect(mainOf({ ...parts, '[Content_Types].xml': standard })).toBe('word/gesprek.xml');
    const macros = override('word/gesprek.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml');
    expect(mainOf({ ...parts, '[Content_Types].xml': macros })).toBe('word/gesprek.xml');
  });

  it('is the one that the package refers to, also when another has its customary name', () => {
    const other = { 'word/document.xml': '<w:document>oud</w:document>' };
    expect(mainOf({ ...other, ...documentAt('word/document2.xml', 'word/document2.xml') })).toBe(
      'word/document2.xml',
    );
  });

  it.each([
    ['refers to nothing', {}],
    ['refers to a part that is gone', { '_rels/.rels': relations(relation('word/weg.xml')) }],
    [
      'refers outside',
      {
        '_rels/.rels': relations(
          relation('http://x/word/document9.xml', undefined, 'a', ' TargetMode="External"'),
        ),
      },
    ],
    [
      'refers to something else',
      {
        '_rels/.rels': relations(relation('xl/workbook.xml')),
        'xl/workbook.xml': '<workbook/>',
        '[Content_Types].xml': override(
          'xl/workbook.xml',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        ),
      },
    ],
    ['has a damaged list', { '_rels/.rels': '<Relationships><Relation' }],
    [
      'has no list of types',
      { '_rels/.rels': relations(relation('word/ander.xml')), 'word/ander.xml': '<w:document/>' },
    ],
  ])('is the one with the customary name when the package %s', (_, parts) => {
    expect(mainOf({ 'word/document.xml': '<w:document/>', ...parts })).toBe('word/document.xml');
    expect(mainOf({ 'ander.txt': 'x', ...parts })).toBeUndefined();
  });
});

it('takes no more time for a package that refers to two thousand documents', () => {
  const names = Array.from({ length: 1_990 }, (_, at) => `ander/${at}.xml`);
  const parts = {
    '[Content_Types].xml': `<Types>${' '.repeat(900_000)}${'<Override PartName="/x.xml" ContentType="y"/>'.repeat(30_000)}</Types>`,
    '_rels/.rels': relations(...names.map((name, at) => relation(name, undefined, `r${at}`))),
    'word/document.xml': '<w:document/>',
    ...Object.fromEntries(names.map((name) => [name, '<a/>'])),
  };
  const bytes = archive(parts);
  const from = performance.now();
  expect(openWord(openZip(bytes))?.main.name).toBe('word/document.xml');
  expect(performance.now() - from).toBeLessThan(5_000);
});

describe('the parts of a kind', () => {
  const named = (parts: Readonly<Record<string, string>>) =>
    openWord(open({ 'word/document.xml': '<w:document/>', ...parts }))?.named('header');

  it('are those that the main part refers to, and not what else is called so', () => {
    expect(
      named({
        'word/header1.xml': '<w:hdr/>',
        'word/kop.xml': '<w:hdr/>',
        'boven.xml': '<w:hdr/>',
        'word/_rels/document.xml.rels': relations(
          relation('../boven.xml', `${STRICT}/header`, 'a'),
          relation('kop.xml', `${TRANSITIONAL}/header`, 'b'),
          relation('weg.xml', `${TRANSITIONAL}/header`, 'c'),
          relation('header1.xml', `${TRANSITIONAL}/footer`, 'd'),
        ),
      }),
    ).toEqual(['word/kop.xml', 'boven.xml']);
  });

  it.each(['<Relationships/>', 'kapot', ''])(
    'are those that are called so when the list holds none: %j',
    (list) => {
      expect(named({ 'word/header1.xml': '<w:hdr/>', 'word/_rels/document.xml.rels': list })).toEqual([
        'word/header1.xml',
      ]);
    },
  );
});

describe('relationsOf', () => {
  it('says what a part refers to, inside and outside', () => {
    const parts = open({
      'word/media/foto 1.png': 'x',
      'word/_rels/document.xml.rels': relations(
        relation('media/foto%201.png', `${TRANSITIONAL}/image`, 'a'),
        relation('https://x.nl/%41', `${TRANSITIONAL}/hyperlink`, 'b', ' TargetMode="External"'),
        relation('%E0%A4%A', `${TRANSITIONAL}/image`, 'c'),
      ),
    });
    expect([...relationsOf(parts, 'word/document.xml')]).toEqual([
      ['a', { kind: 'image', target: 'word/media/foto 1.png', isOutside: false }],
      ['b', { kind: 'hyperlink', target: 'https://x.nl/%41', isOutside: true }],
      ['c', { kind: 'image', target: 'word/%E0%A4%A', isOutside: false }],
    ]);
  });

  it('refuses a damaged list, one with a document type, and one beyond reason', () => {
    const of = (list: string) => () => relationsOf(open({ '_rels/.rels': list }), PACKAGE);
    expect(messageOf(of('<Relationships>'))).toMatch(/ongeldige XML/);
    expect(messageOf(of('<!DOCTYPE a><Relationships/>'))).toMatch(/DTD/);
    expect(messageOf(of(relations(...Array<string>(100_001).fill('<a/>'))))).toMatch(/onredelijk/);
    expect(relatedParts(open({ '_rels/.rels': '<Relationships>' }), PACKAGE).size).toBe(0);
  });
});

describe('contentTypes', () => {
  it('gives what is said of the part before what is said of its extension, and nothing otherwise', () => {
    const types =
      '<Types><Default Extension="XML" ContentType="standaard"/><Override PartName="/a.xml" ContentType="eigen"/></Types>';
    const parts = open({ '[Content_Types].xml': types });
    expect(['a.xml', 'b.xml', 'c.png'].map((name) => contentTypes(parts)(name))).toEqual([
      'eigen',
      'standaard',
      '',
    ]);
    expect(contentTypes(open({ 'a.xml': '<a/>' }))('a.xml')).toBe('');
  });
});
