/** The table of transcript formats, and reading a file by whichever recognises its content first. */

import type { ReadResult } from '../model/transcript.js';
import type { Format, Hints } from './format.js';
import { srt, zoomVtt } from './formats/captions.js';
import { teamsDocx } from './formats/teams-docx.js';
import { teamsVtt } from './formats/teams-vtt.js';
import { typedDocx, typedMarkdown, typedText } from './formats/typed.js';
import { openSource, type Source } from './source.js';

/** In the order in which they are tried; the last of each kind takes whatever is left. */
export const FORMATS: readonly Format[] = [
  teamsVtt,
  zoomVtt,
  srt,
  typedMarkdown,
  typedText,
  teamsDocx,
  typedDocx,
];

/**
 * Reads one interview.
 *
 * @param hints speaker labels that the project knows
 * @throws UserError without a file name, for the caller to put in front, when the bytes are no transcript.
 */
export function readTranscript(bytes: Uint8Array, hints: Hints): ReadResult {
  const source = openSource(bytes);
  for (const format of FORMATS) {
    const result = tryFormat(format, source, hints);
    if (result !== null) return result;
  }
  throw new Error('no format takes what is left');
}

function tryFormat(format: Format, source: Source, hints: Hints): ReadResult | null {
  if (format.source === 'text' && source.kind === 'text') {
    return format.recognises(source, hints) ? format.read(source, hints) : null;
  }
  if (format.source === 'docx' && source.kind === 'docx') {
    return format.recognises(source, hints) ? format.read(source, hints) : null;
  }
  return null;
}
