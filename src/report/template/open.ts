/** A bureau's Word template, made ready to be filled, with its mistakes found first. */

import { patchDetector } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readZip } from '../../files/office/zip.js';
import { UserError, UserErrors } from '../../model/errors.js';
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
  // Read under caps first: what comes after trusts the sizes in the archive.
  const read = readZip(bytes, (name) => /\.(?:xml|rels)$/.test(name));
  const types = strFromU8(read.get(TYPES) ?? new Uint8Array());
  if (/macroEnabled/.test(types)) {
    throw new UserError(
      "dit sjabloon bevat macro's. Sla het in Word op als sjabloon zonder macro's (.dotx).",
    );
  }
  if (!types.includes(`${MAIN}.template.main+xml`) && !types.includes(`${MAIN}.document.main+xml`)) {
    throw new UserError('dit is geen Word-sjabloon. Noem een bestand .dotx of .docx.');
  }
  const parts = unzipSync(bytes);
  parts[TYPES] = strToU8(types.replace(`${MAIN}.template.main+xml`, `${MAIN}.document.main+xml`));
  const docx = zipSync(parts);
  refuseMistakes((await patchDetector({ data: docx })).map((name) => name.trim()));
  return docx;
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
