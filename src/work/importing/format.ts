/** As what a file is read: what its content suggests, or what a person named, also when it is read again. */

import { type Advice, type Next, UserError } from '../../model/errors.js';
import type { ReadResult } from '../../model/transcript.js';
import { FORMATS, readTranscript } from '../../transcripts/index.js';

/** What `--format` takes. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name);

/** @throws UserError also when a reader stumbles, so that one file does not keep the others out. */
export async function readOrRefuse(
  bytes: Uint8Array,
  speakers: readonly string[],
  format?: string,
): Promise<ReadResult> {
  try {
    return await readTranscript(bytes, { speakers }, format);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('dit bestand kan wijkstem niet lezen. Sla het opnieuw op als docx of als tekst.');
  }
}

/** A text that was read before, with what a person should know of how it is read now. */
export type ReadBefore = Omit<ReadResult, 'warnings'> & { readonly warnings: readonly (string | Advice)[] };

/**
 * Reads the same bytes again, now that other speakers are known, as what they were read before: where the content
 * suggests something else, a person named that format.
 */
export async function readAgain(
  file: string,
  bytes: Uint8Array,
  speakers: readonly string[],
  before: string,
): Promise<ReadBefore> {
  const suggested = await nullWhenRefused(readOrRefuse(bytes, speakers));
  if (suggested?.transcript.format === before) return suggested;
  const again = await readOrRefuse(bytes, speakers, nameOf(before));
  if (suggested === null) return again;
  const other = suggested.transcript.format;
  return withWarning(again, `gelezen als ${before}, net als eerder. Is dat ${other},`, redo(other, file));
}

/** Reads a file that was written anew: its content counts, and a person hears when that makes a difference. */
export async function readRewritten(
  file: string,
  bytes: Uint8Array,
  speakers: readonly string[],
  before: string,
): Promise<ReadBefore> {
  const read = await readOrRefuse(bytes, speakers);
  const { format } = read.transcript;
  if (format === before) return read;
  return withWarning(
    read,
    `gelezen als ${format}, eerder als ${before}. Is dat het nog,`,
    redo(before, file),
  );
}

async function nullWhenRefused(reading: Promise<ReadResult>): Promise<ReadResult | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function withWarning(read: ReadResult, text: string, next: Next): ReadBefore {
  return { ...read, warnings: [...read.warnings, { text, next }] };
}

function redo(format: string, file: string): Next {
  const options = ['--format', nameOf(format) ?? format, `"${file}"`];
  return { how: 'typ dan', command: 'import', options };
}

/** The name that `--format` takes; a typed document is stored under the kind of its file. */
function nameOf(stored: string): string | undefined {
  if (['docx', 'odt', 'rtf', 'pdf'].includes(stored)) return 'getypt-document';
  return FORMATS.find(({ name }) => name === stored)?.name;
}
