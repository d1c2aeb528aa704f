/** Whether everybody can read a PDF: tags, title, language, headings, heads of tables, and words for what is drawn. */

import { inflateSync } from 'node:zlib';
import { UserError } from '../../model/errors.js';
import { type Finding, finding } from './finding.js';

/** @throws UserError when the bytes are no PDF, or one that is locked */
export function checkPdf(bytes: Uint8Array): Finding[] {
  const text = objectsIn(bytes);
  if (/\/Encrypt \d+ 0 R/.test(text)) {
    throw new UserError('dit PDF-bestand is beveiligd. Bewaar het zonder wachtwoord of beperkingen.');
  }
  const has = (pattern: RegExp): boolean => pattern.test(text);
  if (!has(/\/MarkInfo\s*<<[^>]*\/Marked\s+true/) || !has(/\/StructTreeRoot/)) {
    return [
      finding(
        'codes',
        'De PDF heeft geen codes, en een schermlezer weet dan niet wat een kop of tabel is. Maak hem met wijkstem report --format pdf, of kies bij het opslaan voor codes of PDF/UA.',
      ),
    ];
  }
  const objects = text.split('endobj');
  const tagged = (tag: RegExp): string[] => objects.filter((object) => tag.test(object));
  const silent = tagged(FIGURE).filter(
    (object) => !/\/Alt\s*(?:\((?!\))|<(?!(?:FEFF)?>))/.test(object),
  ).length;
  return [
    ...(has(/\/Title\s*(?:\((?!\))|<(?![<>]))/)
      ? []
      : [
          finding(
            'titel',
            'De PDF heeft geen titel. Vul hem in bij de eigenschappen van het document waar hij uit komt.',
          ),
        ]),
    ...(has(/\/Lang\s*\(nl/i) || has(/\/Lang\s*<(?:FEFF)?(?:00)?6E(?:00)?6C/i)
      ? []
      : [
          finding(
            'taal',
            'De taal van de PDF is niet Nederlands; een schermlezer leest hem dan verkeerd voor. Kies die taal in het document waar hij uit komt.',
          ),
        ]),
    ...(has(/\/Outlines \d+ 0 R/)
      ? []
      : [
          finding(
            'bladwijzers',
            'De PDF heeft geen bladwijzers om door te bladeren. Laat bij het opslaan bladwijzers maken van de koppen.',
          ),
        ]),
    ...(tagged(HEADING).length > 0
      ? []
      : [
          finding(
            'kop',
            'De PDF heeft geen koppen. Gebruik in het document de stijlen Kop 1, Kop 2 en Kop 3.',
          ),
        ]),
    ...(tagged(TABLE).length === 0 || tagged(TABLE_HEAD).length > 0
      ? []
      : [
          finding(
            'tabel',
            'Geen tabel in de PDF heeft een veldnamenrij. Kies in het document bij de eerste rij „Als veldnamenrij herhalen”.',
          ),
        ]),
    ...(silent === 0
      ? []
      : [
          finding(
            'alt-tekst',
            `Afbeeldingen in de PDF zonder alternatieve tekst: ${silent}. LibreOffice laat die van grafieken weg: maak ze met --charts picture, of de PDF met wijkstem report --format pdf.`,
          ),
        ]),
  ];
}

const FIGURE = /\/S\s*\/Figure(?!\w)/;
const HEADING = /\/S\s*\/H[1-6]?(?!\w)/;
const TABLE = /\/S\s*\/Table(?!\w)/;
const TABLE_HEAD = /\/S\s*\/TH(?!\w)/;

export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1_024)).includes('%PDF-');
}

/** No document that we know comes near; what says that it is larger was made to fill the memory. */
const MAX_STREAM = 50_000_000;

/** The objects of a PDF as text, those within compressed streams too; the contents of its pages are left out. */
function objectsIn(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  const plain: string[] = [];
  let from = 0;
  for (const { index, 0: begin } of text.matchAll(/stream\r?\n/g)) {
    if (index < from || text.slice(index - 3, index) === 'end') continue;
    const end = text.indexOf('endstream', index);
    if (end === -1) break;
    const head = text.slice(from, index);
    plain.push(head);
    const dictionary = head.slice(head.lastIndexOf(' obj'));
    if (/\/Type\s*\/ObjStm/.test(dictionary)) plain.push(inflated(file.subarray(index + begin.length, end)));
    from = end;
  }
  plain.push(text.slice(from));
  return plain.join('\n').replaceAll('endstream', '');
}

/** Each object of a stream begins where the one before it ends, without a word between. */
function inflated(stream: Uint8Array): string {
  try {
    const text = inflateSync(stream, { maxOutputLength: MAX_STREAM }).toString('latin1');
    return text.replaceAll('>><<', '>>\nendobj\n<<').replaceAll('>>\n<<', '>>\nendobj\n<<');
  } catch {
    return '';
  }
}
