/** A bureau's Word template, made ready to be filled, with its mistakes found first. */

import { patchDetector } from 'docx';
import {
  openWord,
  openZip,
  PACKAGE,
  relatedParts,
  renameParts,
  writeZip,
  type ZipArchive,
} from '../../files/office/index.js';
import { UserError, UserErrors } from '../../model/errors.js';
import { partsIn } from '../word/parts.js';
import { isPlaceholder, PLACEHOLDERS, REQUIRED } from './placeholders.js';

const TYPES = '[Content_Types].xml';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * The template as a document: Word refuses a file that calls itself a template and ends in .docx.
 *
 * @returns bytes of a docx file with the placeholders still in it
 * @throws UserErrors when the bytes are no template of Word, or it misses a placeholder or has one that is not known.
 */
export async function openTemplate(bytes: Uint8Array): Promise<Uint8Array> {
  const archive = openZip(bytes);
  // Read under caps first: what comes after trusts the sizes in the archive.
  archive.parts((name) => /\.(?:xml|rels)$/.test(name));
  const types = new TextDecoder().decode(archive.part(TYPES));
  if (/macroEnabled/.test(types)) {
    throw new UserError(
      "dit sjabloon bevat macro's. Sla het in Word op als sjabloon zonder macro's (.dotx).",
    );
  }
  if (!types.includes(`${MAIN}.template.main+xml`) && !types.includes(`${MAIN}.document.main+xml`)) {
    throw new UserError('dit is geen Word-sjabloon. Noem een bestand .dotx of .docx.');
  }
  const parts = partsIn(bytes);
  parts[TYPES] = types.replace(`${MAIN}.template.main+xml`, `${MAIN}.document.main+xml`);
  const docx = writeZip(renameParts(parts, customaryNames(archive)), 0);
  refuseMistakes((await patchDetector({ data: docx })).map((name) => name.trim()));
  return docx;
}

/** Those by which the Word library looks for parts, where a template has other ones: Word on the web gives them numbers. */
function customaryNames(archive: ZipArchive): Map<string, string> {
  const word = openWord(archive);
  const names = [
    [word?.main.name, 'word/document.xml'],
    [word?.named('styles')[0], 'word/styles.xml'],
    [word?.named('numbering')[0], 'word/numbering.xml'],
    [relatedParts(archive, PACKAGE).get('core-properties')?.[0], 'docProps/core.xml'],
  ] as const;
  return new Map(
    names.flatMap(([from, to]) => (from === undefined || from === to ? [] : [[from, to] as const])),
  );
}

function refuseMistakes(names: readonly string[]): void {
  const known = Object.keys(PLACEHOLDERS).map((name) => `{{${name}}}`);
  const mistakes = [
    ...[...new Set(names)]
      .filter((name) => !isPlaceholder(name))
      .map((name) => `de invulplaats {{${name}}} is niet bekend. Gebruik ${known.join(', ')}.`),
    ...REQUIRED.filter((name) => !names.includes(name)).map(
      (name) => `de invulplaats {{${name}}} ontbreekt: ${PLACEHOLDERS[name]}. Zet hem in het sjabloon.`,
    ),
  ];
  if (mistakes.length > 0) throw new UserErrors(mistakes);
}
