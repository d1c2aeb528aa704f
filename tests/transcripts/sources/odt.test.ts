import { describe, expect, test } from 'vitest';
import type { ParagraphContent } from '../../../src/transcripts/sources/paragraphs.js';
import { openSource } from '../../../src/transcripts/sources/source.js';
import { odt } from '../../support/archives.js';
import { archive } from '../../support/docx.js';
import { messageOf } from '../../support/message.js';
import { saidIn } from '../../support/turns.js';

function readOdt(bytes: Uint8Array): ParagraphContent {
  const source = openSource(bytes);
  if (source.kind !== 'paragraphs') throw new Error(`opened as ${source.kind}`);
  expect(source.origin).toBe('odt');
  return { paragraphs: source.paragraphs, warnings: source.warnings };
}

function textsOf(body: string): string[] {
  return readOdt(odt(body)).paragraphs.map(({ text }) => text);
}

describe('the paragraphs of an OpenDocument text', () => {
  test('keep line breaks, tabs and counted blanks', () => {
    const body =
      '<text:h>Kop</text:h><text:p>a<text:line-break/>b<text:tab/>c<text:s text:c="3"/>d<text:s/>é &lt;3</text:p><text:p/>';
    expect(textsOf(body)).toEqual(['Kop', 'a\nb\tc   d é <3', '']);
  });

  test('take line ends in the file for the layout of its XML', () => {
    expect(textsOf('<text:p>Hoe\n      ging het?</text:p>')).toEqual(['Hoe ging het?']);
  });

  test('say how much of their beginning is bold, by a span, a paragraph or the style "Strong Emphasis"', () => {
    const styles =
      '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>' +
      '<style:style style:name="T2"><style:text-properties fo:font-weight="normal"/></style:style>';
    const body =
      '<text:p><text:span text:style-name="T1">Ans Bos</text:span> zegt</text:p>' +
      '<text:p text:style-name="T1">Kop</text:p>' +
      '<text:p><text:span text:style-name="Strong_20_Emphasis">R</text:span>: ja</text:p>' +
      '<text:p><text:span text:style-name="T2">R</text:span>: ja</text:p>';
    expect(readOdt(odt(body, styles)).paragraphs.map(({ boldLead }) => boldLead)).toEqual([7, 3, 1, 0]);
  });

  test('of a table row are one, also when a cell holds a table', () => {
    const cell = (inner: string) => `<table:table-cell>${inner}</table:table-cell>`;
    const row = (...cells: string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
    const p = (text: string) => `<text:p>${text}</text:p>`;
    expect(textsOf(row(p('R'), p('voor') + row(p('bin'), p('nen')) + p('na')) + p('eind'))).toEqual([
      'R\tvoor bin nen na',
      'eind',
    ]);
  });

  test('are not damaged by a text box within them', () => {
    const box =
      '<draw:frame><draw:text-box><text:p>kader</text:p></draw:text-box><svg:title>foto</svg:title></draw:frame>';
    expect(textsOf(`<text:p>I: Hoe ${box}ging het?</text:p>`)).toEqual(['I: Hoe ging het?', 'kader']);
  });

  test('leave out deletions, comments, notes and hidden text, each with a warning', () => {
    const styles = '<style:style style:name="T9"><style:text-properties text:display="none"/></style:style>';
    const body =
      '<text:tracked-changes><text:deletion><text:p>weg</text:p></text:deletion></text:tracked-changes>' +
      '<text:p>een<office:annotation><text:p>Ans</text:p></office:annotation>' +
      '<text:note><text:p>voet</text:p></text:note><text:span text:style-name="T9">geheim</text:span></text:p>';
    expect(readOdt(odt(body, styles))).toEqual({
      paragraphs: [{ text: 'een', boldLead: 0 }],
      warnings: [
        'verborgen tekst in het document is niet ingelezen',
        'het document bevat bijgehouden wijzigingen; verwijderde tekst is niet ingelezen',
        'opmerkingen in de kantlijn zijn niet ingelezen',
        'voet- en eindnoten zijn niet ingelezen',
      ],
    });
  });

  test('give no warning when changes were tracked but nothing was deleted', () => {
    const body = '<text:tracked-changes><text:insertion/></text:tracked-changes><text:p>een</text:p>';
    expect(readOdt(odt(body)).warnings).toEqual([]);
  });

  test('are read as a typed interview', () => {
    expect(saidIn(odt('<text:p>I: Hoe?</text:p><text:p>R: Goed.</text:p>'))).toEqual([
      'I | Hoe?',
      'R | Goed.',
    ]);
  });
});

describe('a hostile OpenDocument text', () => {
  test.each([
    ['<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', /DTD/],
    ['<office:document-content xmlns:office="o"><text:p>', /ongeldige XML/],
    ['', /ongeldige XML/],
  ])('is refused: %s', (xml, message) => {
    expect(messageOf(() => openSource(archive({ 'content.xml': xml })))).toMatch(message);
  });

  test('with tables nested beyond reason is refused', () => {
    const rows = '<table:table-row><table:table-cell>'.repeat(20_000);
    const closed = `${rows}${'</table:table-cell></table:table-row>'.repeat(20_000)}`;
    expect(messageOf(() => openSource(odt(closed)))).toBe(
      'het document heeft te veel tabellen in tabellen en is daarom niet gelezen. Plak de tekst zonder opmaak in een nieuw document en lees dat in.',
    );
  });

  test('with elements called after what every object has is read', () => {
    expect(textsOf('<__proto__/><constructor/><text:p>een</text:p>')).toEqual(['een']);
  });

  test.each(['-5', '999999999999', 'NaN', '1e9'])('may claim %s blanks', (count) => {
    const text = textsOf(`<text:p>a<text:s text:c="${count}"/>b</text:p>`)[0] ?? '';
    expect(text.length).toBeLessThanOrEqual(102);
    expect(text).toMatch(/^a +b$/);
  });

  test('that inflates beyond reason is refused', () => {
    expect(messageOf(() => openSource(odt(`<text:p>${'a'.repeat(5_000_000)}</text:p>`)))).toBe(
      'het bestand wordt bij uitpakken onredelijk groot en is daarom niet gelezen. Plak de tekst in een nieuw bestand en lees dat in.',
    );
  });

  test('that stops anywhere is refused', () => {
    const whole = odt('<text:p>I: Hoe ging het?</text:p>'.repeat(20));
    for (let length = 4; length < whole.length - 22; length += 37) {
      expect(messageOf(() => openSource(whole.subarray(0, length)))).toMatch(/^[^\n]+\.$/);
    }
  });
});

test('bold and hidden text ends where its span ends, however deep the spans stand', () => {
  const styles =
    '<style:style style:name="V"><style:text-properties fo:font-weight="bold"/></style:style>' +
    '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>';
  const span = (style: string, content: string) =>
    `<text:span text:style-name="${style}">${content}</text:span>`;
  const body =
    `<text:p>${span('V', `a${span('X', `b${span('H', `c${span('V', 'd')}`)}e`)}`)}f</text:p>` +
    `<text:p>g${span('V', 'h')}</text:p><text:p>${span('X', span('V', 'i'))}j</text:p>`;
  const { paragraphs, warnings } = readOdt(odt(body, styles));
  expect(paragraphs).toEqual([
    { text: 'abef', boldLead: 3 },
    { text: 'gh', boldLead: 0 },
    { text: 'ij', boldLead: 1 },
  ]);
  expect(warnings).toEqual(['verborgen tekst in het document is niet ingelezen']);
});

test('spaces that an OpenDocument text claims by the hundred add up to what an interview can hold', () => {
  const body = `<text:p>${'<text:s text:c="100"/>'.repeat(50_001)}</text:p>`;
  expect(messageOf(() => openSource(odt(`${body}<!--${noise(200_000)}-->`)))).toBe(
    'het document is veel langer dan een interview en is daarom niet gelezen. Bewaar er alleen het transcript in.',
  );
});

/** Text that hardly compresses, so that the archive itself is no bomb. */
function noise(length: number): string {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x61 + (seed % 26));
  }).join('');
}
