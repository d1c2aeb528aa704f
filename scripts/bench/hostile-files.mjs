// Files made to take time or memory. Run as a program it writes one of them: node hostile-files.mjs NAME PATH.
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const ODT =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
const MILLION = 1_000_000;

let level = 9;
const archive = (name, content) =>
  zipSync({ [name]: typeof content === 'string' ? strToU8(content) : content }, { level });
const word = (body) =>
  archive('word/document.xml', `<w:document ${WORD}><w:body>${body}</w:body></w:document>`);
const odt = (body) =>
  archive(
    'content.xml',
    `<office:document-content ${ODT}><office:body>${body}</office:body></office:document-content>`,
  );
const sheet = (rows, strings = '') =>
  zipSync(
    {
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    },
    { level },
  );
/** Packed, most of these inflate beyond reason, and are refused for that; stored, they must be refused for what they hold. */
const stored = (bytesOf) => {
  level = 0;
  const bytes = bytesOf();
  level = 9;
  return bytes;
};
const nested = (tag, depth, inner = '') => `<${tag}>`.repeat(depth) + inner + `</${tag}>`.repeat(depth);
const rtf = (body) => strToU8(`{\\rtf1 ${body}}`);
const vtt = (body) => strToU8(`WEBVTT\n\n${body}`);
const typed = (body) => strToU8(`I: Hoe?\nR: ${body}`);
const CUE = '00:00:01.000 --> 00:00:02.000\n';

/** By the name that the file gets: bytes, made when asked for. */
export const HOSTILE = {
  'bom-door-grootte.docx': () => archive('word/document.xml', Buffer.alloc(400 * MILLION, ' ')),
  'bom-vol-woorden.docx': () => word(`<w:p><w:r><w:t>${'woord '.repeat(4 * MILLION)}</w:t></w:r></w:p>`),
  'duizenden-delen.docx': () =>
    zipSync(
      Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`word/${at}.xml`, strToU8('<a/>')])),
    ),
  'entiteiten.docx': () =>
    archive(
      'word/document.xml',
      `<!DOCTYPE a [<!ENTITY b "${'&c;'.repeat(99)}">]><w:document ${WORD}>&b;</w:document>`,
    ),
  'ontsnapt.docx': () => archive('../../word/document.xml', '<a/>'),
  'lege-alineas.docx': () => word('<w:p/>'.repeat(3 * MILLION)),
  'lege-stukken.docx': () => word(`<w:p>${'<w:r/>'.repeat(3 * MILLION)}</w:p>`),
  'tabs.docx': () => word(`<w:p><w:r>${'<w:tab/>'.repeat(3 * MILLION)}</w:r></w:p>`),
  'regeleinden.docx': () => word(`<w:p><w:r>${'<w:br/>'.repeat(1.4 * MILLION)}</w:r></w:p>`),
  'lege-cellen.docx': () => word(`<w:tbl><w:tr>${'<w:tc/>'.repeat(3 * MILLION)}</w:tr></w:tbl>`),
  'lege-rijen.docx': () => word(`<w:tbl>${'<w:tr><w:tc/><w:tc/></w:tr>'.repeat(800_000)}</w:tbl>`),
  'diep.docx': () => word(nested('w:p', MILLION)),
  'kenmerken.docx': () =>
    word(`<w:p ${Array.from({ length: MILLION }, (_, at) => `a${at}="1"`).join(' ')}/>`),
  'kenmerken-telkens.docx': () => word('<w:p a="1" b="2" c="3" d="4"/>'.repeat(700_000)),
  'tekens.docx': () => word(`<w:p><w:r><w:t>${'&amp;'.repeat(4 * MILLION)}</w:t></w:r></w:p>`),
  'opmerkingen.docx': () => word('<!---->'.repeat(3 * MILLION)),
  'accenten.docx': () => word(`<w:p><w:r><w:t>a${'\u0301'.repeat(4 * MILLION)}</w:t></w:r></w:p>`),
  'kopteksten.docx': () =>
    zipSync({
      'word/document.xml': strToU8(`<w:document ${WORD}><w:p><w:r><w:t>I: Ja</w:t></w:r></w:p></w:document>`),
      ...Object.fromEntries(
        Array.from({ length: 1_900 }, (_, at) => [
          `word/header${at}.xml`,
          strToU8(`<w:hdr ${WORD}>${'<w:t>1</w:t>'.repeat(1_500)}</w:hdr>`),
        ]),
      ),
    }),
  'lege-alineas.odt': () => odt('<text:p/>'.repeat(2.5 * MILLION)),
  'blanks.odt': () => odt(`<text:p>${'<text:s text:c="9999999"/>'.repeat(900_000)}</text:p>`),
  'geneste-stukken.odt': () => odt(nested('text:span', MILLION)),
  'geneste-stukken-telkens.odt': () => odt(`<text:p>${nested('text:span', 400, 'a').repeat(2_000)}</text:p>`),
  'lege-rijen.xlsx': () => sheet('<row/>'.repeat(3 * MILLION)),
  'lege-cellen.xlsx': () => sheet(`<row>${'<c/>'.repeat(5 * MILLION)}</row>`),
  'lange-cellen.xlsx': () =>
    sheet('<row><c t="s"><v>0</v></c></row>'.repeat(150_000), `<si><t>${'a'.repeat(100_000)}</t></si>`),
  'lege-teksten.xlsx': () => sheet('<row/>', '<si/>'.repeat(4 * MILLION)),
  'verre-cellen.xlsx': () => sheet('<row><c r="ALL1"><v>1</v></c></row>'.repeat(200_000)),
  'groepen.rtf': () => rtf('{}'.repeat(5 * MILLION)),
  'diep.rtf': () => rtf('{'.repeat(5 * MILLION)),
  'alineas.rtf': () => rtf('\\par '.repeat(4 * MILLION)),
  'cellen.rtf': () => rtf('\\cell'.repeat(4 * MILLION)),
  'tekens.rtf': () => rtf("\\'e9".repeat(5 * MILLION)),
  'unicode.rtf': () => rtf('\\u233 '.repeat(3 * MILLION)),
  'lege-regels.txt': () => typed('\n'.repeat(24 * MILLION)),
  'wagenterugloop.txt': () => typed('\r'.repeat(24 * MILLION)),
  'een-regel.txt': () => typed('woord '.repeat(4 * MILLION)),
  'een-woord.txt': () => typed('a'.repeat(24 * MILLION)),
  'sprekers.txt': () => typed('\nR: a'.repeat(4 * MILLION)),
  'namen.txt': () => strToU8(Array.from({ length: 90_000 }, (_, at) => `Naam${at}: a`).join('\n')),
  'mensen.txt': () => typed(people(20_000).join('\nR: ')),
  'mensen-met-een-voornaam.txt': () => typed(people(20_000, 'Jan ').join('\nR: ')),
  'mevrouwen.txt': () => typed(people(10_000, 'mevrouw ').join('\nR: ')),
  'verzonnen-namen.txt': () => typed(inventedNames(360_000)),
  'cijfers.txt': () => typed('1'.repeat(MILLION)),
  'cijfers-met-punten.txt': () => typed('1.'.repeat(MILLION)),
  'hangul.txt': () => typed('\uac00'.repeat(MILLION)),
  'chinees.txt': () => typed('\u5b57'.repeat(MILLION)),
  'thai.txt': () => typed('\u0e01'.repeat(MILLION)),
  'thai-met-klinkers.txt': () => typed('\u0e01\u0e34'.repeat(MILLION / 2)),
  'grieks-met-streepjes.txt': () => typed('\u03b1-'.repeat(MILLION / 2)),
  'met-streepjes.txt': () => typed('a-'.repeat(MILLION)),
  'kleine-en-grote-letters.txt': () => typed('aB '.repeat((5 * MILLION) / 3)),
  'ligaturen.txt': () => typed('\ufb01 '.repeat((5 * MILLION) / 2)),
  'ligaturen-aaneen.txt': () => typed('\ufb01'.repeat(5 * MILLION)),
  'postcodes.txt': () => typed('2525 AB '.repeat((5 * MILLION) / 8)),
  'initialen.txt': () => typed('J. '.repeat((5 * MILLION) / 3)),
  'initialen-aaneen.txt': () => typed('J.'.repeat((5 * MILLION) / 2)),
  'samenstelling.txt': () => typed('duizend'.repeat(150_000)),
  'tussenvoegsels.txt': () => typed(`Toen zei ${'Van de la '.repeat(20_000)}Naam`),
  'nullen.txt': () => new Uint8Array(24 * MILLION),
  'halve-tekens.txt': () => Buffer.from(`\ufeff${'\ud83c'.repeat(6 * MILLION)}`, 'utf16le'),
  'accenten.txt': () => typed(`a${'\u0301'.repeat(10 * MILLION)}`),
  'accenten-op-de-grens.txt': () => typed(`a${'\u0316\u0301'.repeat(3)}\u0316 `.repeat(400_000)),
  'accenten-telkens.txt': () => typed(`a${'\u0316\u0301'.repeat(28)} `.repeat(80_000)),
  'sterren.md': () => strToU8(`# A\n\n${'**'.repeat(10 * MILLION)}`),
  'sterren-telkens.md': () => strToU8(`# A\n\nI: a\n${'*a '.repeat(1.6 * MILLION)}`),
  'opmerkingen.md': () => strToU8(`# A\n\n${'<!--'.repeat(5 * MILLION)}`),
  'blokken.vtt': () => vtt(`${CUE}<v A>a</v>\n\n`.repeat(500_000)),
  'stemmen.vtt': () => vtt(`${CUE}${'<v A>'.repeat(900_000)}`),
  'haken.vtt': () => vtt(`${CUE}${'<'.repeat(4.5 * MILLION)}`),
  'tijden.srt': () => strToU8(`1\n${'00:00:01,000 --> 00:00:02,000\n'.repeat(700_000)}`),
  'diep.json': () => strToU8(`{"segments":${'['.repeat(10 * MILLION)}`),
  'diep-en-heel.json': () => strToU8(`{"segments":${'['.repeat(400_000)}${']'.repeat(400_000)}}`),
  'getallen.json': () => strToU8(`{"segments":[${'1,'.repeat(10 * MILLION)}1]}`),
  'stukken.json': () => strToU8(`{"segments":[${'{"text":"a"},'.repeat(490_000)}{"text":"b"}]}`),
  'tekst.json': () => strToU8(`{"text":"${'\\u0061 '.repeat(3 * MILLION)}"}`),
  'ankers.html': () => strToU8(`<html>${'<p><a name="ts_1_2_S01">'.repeat(200_000)}`),
  'haken.html': () => strToU8(`<html><p><a name="ts_1_2_S01">${'<'.repeat(4.5 * MILLION)}`),
  'cellen.csv': () => strToU8(`respondent;Wat vond u ervan?\n${'E1;a\n'.repeat(4 * MILLION)}`),
  'kolommen.csv': () => strToU8(`respondent;${'Wat vond u?;'.repeat(400_000)}\nE1;a`),
  'aanhalingstekens.csv': () => strToU8(`respondent;Wat vond u ervan?\nE1;${'"'.repeat(4.5 * MILLION)}`),
  'regels.tsv': () => strToU8(`start\tend\ttext\n${'1\t2\ta\n'.repeat(3 * MILLION)}`),
  'opgeblazen.pdf': () => pdf(pageOf(deflateSync(Buffer.alloc(400 * MILLION, ' ')), '/Filter /FlateDecode')),
  'opdrachten.pdf': () =>
    pdf(pageOf(deflateSync(Buffer.from('0 0 m '.repeat(10 * MILLION))), '/Filter /FlateDecode')),
  'opdrachten-op-de-grens.pdf': () =>
    pdf(pageOf(deflateSync(Buffer.from('0 0 m '.repeat(4 * MILLION))), '/Filter /FlateDecode')),
  'als-beeld.pdf': () =>
    pdf(pageOf(deflateSync(Buffer.alloc(400 * MILLION, ' ')), '/Subtype /Image /Filter /FlateDecode')),
  'rle.pdf': () =>
    pdf(pageOf(Buffer.from('\x81 '.repeat(3 * MILLION), 'latin1'), '/Filter /RunLengthDecode')),
  'letters.pdf': () =>
    pdf(
      pageOf(
        deflateSync(Buffer.from(`BT /F1 9 Tf ${'(a) Tj '.repeat(5 * MILLION)}`)),
        '/Filter /FlateDecode',
      ),
    ),
  'kring.pdf': () =>
    pdf([
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
      stream('/X Do'),
      stream(
        '/X Do /X Do',
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>',
      ),
    ]),
  'waaier.pdf': () => pdf(fanOut(40)),
  'dubbel-gepakt.pdf': () =>
    pdf(
      pageOf(
        deflateSync(deflateSync(Buffer.alloc(300 * MILLION, ' '))),
        '/Filter [/FlateDecode /FlateDecode]',
      ),
    ),
  'bladen.pdf': () => pdf(pageOf('BT (a) Tj ET'), '3 0 R '.repeat(MILLION), MILLION),
  'kring-van-bladen.pdf': () => pdf(pageOf(''), '2 0 R 3 0 R', 9),
};

/** A sentence on each of so many people with names of their own. */
function people(count, first = '') {
  const syllables = [...'bdfghjklmnprstvwz'].flatMap((letter) => [...'aeiou'].map((vowel) => letter + vowel));
  return Array.from({ length: count }, (_, at) => {
    // Steps that share no factor with the 85 syllables spread names over the alphabet, and repeat none.
    const digits = [at, Math.floor(at / 85), Math.floor(at / 7_225)];
    const name = digits.map((digit, place) => syllables[(digit * 37 + place * 11) % 85]).join('');
    return `Toen zei ${first}${name[0].toUpperCase()}${name.slice(1)} dat het goed was.`;
  });
}

/** Names that no list knows, the same ones again and again. */
function inventedNames(size) {
  const names = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}oxwiq${letter.toLowerCase()}elt`);
  const unit = names.map((name) => `Toen zei ${name} dat het goed was. `).join('');
  return unit.repeat(Math.ceil(size / unit.length));
}

function stream(content, entries = '') {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

function pageOf(content, entries) {
  return [
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(content, entries),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
}

/** Forms that draw the next one twice, so that the last is drawn 2^depth times. */
function fanOut(depth) {
  const form = (at) => {
    const next = `/Resources << /XObject << /X ${at + 1} 0 R >> >>`;
    return stream('/X Do /X Do', `/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${next}`);
  };
  return [
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
    stream('/X Do'),
    ...Array.from({ length: depth }, (_, at) => form(5 + at)),
    stream('BT ET', '/Type /XObject /Subtype /Form /BBox [0 0 9 9]'),
  ];
}

/** Objects from number 3 on, the first of which is the page; without a table of places, which readers then make. */
function pdf(objects, kids = '3 0 R', count = 1) {
  const all = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    ...objects,
  ];
  return Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...all.flatMap((object, at) => [
      Buffer.from(`${at + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]),
    Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ]);
}

/** The same documents, stored rather than packed. */
for (const name of Object.keys(HOSTILE).filter((each) =>
  /^(?!bom|duizenden|entiteiten|ontsnapt).*\.(?:docx|odt|xlsx)$/.test(each),
)) {
  HOSTILE[`onverpakt-${name}`] = () => stored(HOSTILE[name]);
}

if (process.argv[1] === import.meta.filename) writeFileSync(process.argv[3], HOSTILE[process.argv[2]]());
