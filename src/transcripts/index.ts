/** The table of transcript formats, and reading a file by whichever recognises its content first. */

import { UserError } from '../model/errors.js';
import type { ReadResult } from '../model/transcript.js';
import { doubtsAbout } from './doubts.js';
import type { Format, Hints } from './format.js';
import { amberscriptText } from './formats/amberscript-text.js';
import { sbv, srt, zoomVtt } from './formats/captions.js';
import { googleMeet } from './formats/google-meet.js';
import { amberscriptJson, looksLikeJson, whisperJson } from './formats/json.js';
import { noscribeText } from './formats/noscribe.js';
import { noscribeHtml } from './formats/noscribe-html.js';
import { noscribeVtt } from './formats/noscribe-vtt.js';
import { otter } from './formats/otter.js';
import { spokenCsv, spokenWorkbook } from './formats/spoken-table.js';
import { surveyCsv, surveyWorkbook } from './formats/survey.js';
import { teamsDocx } from './formats/teams-docx.js';
import { teamsDocxClassic } from './formats/teams-docx-classic.js';
import { teamsVtt } from './formats/teams-vtt.js';
import { typedDocument, typedMarkdown, typedText } from './formats/typed.js';
import { whisperCsv } from './formats/whisper-csv.js';
import { whisperText } from './formats/whisper-text.js';
import { whisperTsv } from './formats/whisper-tsv.js';
import { wordTranscribe } from './formats/word-transcribe.js';
import { youtubeVtt } from './formats/youtube-vtt.js';
import { zoomCaptions } from './formats/zoom-captions.js';
import { signsOfMisreading } from './looks-wrong.js';
import { refuseBeyondReason } from './sources/reason.js';
import { openAnySource, type Source } from './sources/source.js';

/** In the order in which they are tried; the last of each kind takes whatever is left. */
export const FORMATS: readonly Format[] = [
  noscribeVtt,
  teamsVtt,
  youtubeVtt,
  zoomVtt,
  srt,
  sbv,
  whisperTsv,
  whisperCsv,
  amberscriptJson,
  whisperJson,
  noscribeHtml,
  zoomCaptions,
  whisperText,
  otter,
  noscribeText,
  amberscriptText,
  spokenCsv,
  surveyCsv,
  typedMarkdown,
  typedText,
  teamsDocxClassic,
  teamsDocx,
  googleMeet,
  wordTranscribe,
  typedDocument,
  spokenWorkbook,
  surveyWorkbook,
];

/**
 * Reads one interview.
 *
 * @param hints speaker labels that the project knows
 * @param named read it as this format, whatever its content seems to be
 * @throws UserError without a file name, for the caller to put in front, when the bytes are no transcript.
 */
export async function readTranscript(bytes: Uint8Array, hints: Hints, named?: string): Promise<ReadResult> {
  return readSource(await openAnySource(bytes), hints, named);
}

/** Reads what was opened already; otherwise as `readTranscript`. */
export function readSource(source: Source, hints: Hints, named?: string): ReadResult {
  if (!isJson(source, named)) refuseBeyondReason(source);
  for (const format of FORMATS) {
    const isMeant = named === undefined ? recognises(format, source, hints) : format.name === named;
    if (!isMeant) continue;
    const { transcript, warnings } = read(format, source, hints);
    return {
      transcript,
      warnings: [...warnings, ...doubtsAbout(transcript), ...signsOfMisreading(transcript)],
    };
  }
  throw new UserError(
    `het formaat "${named}" bestaat niet. Kies uit: ${FORMATS.map(({ name }) => name).join(', ')}.`,
  );
}

/** Spread over many lines, with a time to every word, JSON is many times as long as what it says. */
function isJson(source: Source, named: string | undefined): boolean {
  return named === undefined
    ? source.kind === 'text' && looksLikeJson(source.text)
    : [amberscriptJson, whisperJson].some(({ name }) => name === named);
}

function recognises(format: Format, source: Source, hints: Hints): boolean {
  switch (format.kind) {
    case 'text':
      return source.kind === 'text' && format.recognises(source, hints);
    case 'paragraphs':
      return source.kind === 'paragraphs' && format.recognises(source, hints);
    case 'table':
      return source.kind === 'table' && format.recognises(source, hints);
  }
}

function read(format: Format, source: Source, hints: Hints): ReadResult {
  if (format.kind === 'text' && source.kind === 'text') return format.read(source, hints);
  if (format.kind === 'paragraphs' && source.kind === 'paragraphs') return format.read(source, hints);
  if (format.kind === 'table' && source.kind === 'table') return format.read(source, hints);
  throw new UserError(`dit bestand kan niet als ${format.name} gelezen worden. Laat --format weg.`);
}

/** The names of the formats in which people wrote their answers, without a conversation. */
export const SURVEY_FORMATS: readonly string[] = [surveyCsv.name, surveyWorkbook.name];

export { isUsualLabel } from './label-words.js';
export { withoutTurns } from './without-turns.js';
