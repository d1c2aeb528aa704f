/** Cues of WebVTT and SubRip: an id, a time and some lines of text. */

import { UserError } from '../model/errors.js';

export interface Cue {
  readonly id: string;
  /** Seconds from the start of the recording. */
  readonly start: number;
  /** Where its first word stands in the file, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

const CLOCK = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
const TIMING = new RegExp(String.raw`^\s*(${CLOCK})\s*-->\s*(${CLOCK})(?![\d:])`);
const NEARLY_TIMING = new RegExp(String.raw`^\s*${CLOCK}\s*[-–—=]{1,3}>?\s*${CLOCK}\s*$`);
const CERTAINLY_AN_ID = /^(?:\d{1,9}|[\w-]{1,80}\/\d{1,9}-\d{1,9})$/;
const NOT_SPOKEN = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/;

export function isTiming(line: string): boolean {
  return TIMING.test(line);
}

/**
 * Reads cues. A header, NOTE, STYLE or REGION is passed over; other words without a time belong to the cue before
 * them, and before the first cue they are left out with a warning.
 *
 * @throws UserError with a line number when the times of a cue can't be read.
 */
export function readCues(text: string): { readonly cues: Cue[]; readonly warnings: string[] } {
  const cues: (Cue & { readonly lines: string[] })[] = [];
  const warnings: string[] = [];
  let block: string[] = [];
  let isRestOfCue = false;

  const endBlock = (at: number): void => {
    const words = block;
    block = [];
    const [first, ...others] = words;
    const isSilent = first === undefined || (others.length === 0 && CERTAINLY_AN_ID.test(first));
    if (isSilent || (!isRestOfCue && NOT_SPOKEN.test(first))) return;
    const cue = cues.at(-1);
    if (cue === undefined) {
      warnings.push(`regel ${at - words.length + 1}: deze tekst heeft geen tijd en is niet ingelezen`);
    } else {
      for (const line of words) cue.lines.push(line);
    }
  };
  const lines = text.split('\n');
  lines.forEach((raw, at) => {
    const line = raw.trim();
    const timing = TIMING.exec(line);
    if (timing !== null) {
      const id = takeId(block, isRestOfCue);
      endBlock(id === '' ? at : at - 1);
      const [, start = '', end = ''] = timing;
      if (toSeconds(end) < toSeconds(start)) warnings.push(endsTooEarly(at + 1));
      cues.push({ id, start: toSeconds(start), line: at + 2, lines: [] });
      isRestOfCue = true;
    } else if (line === '') {
      endBlock(at);
      isRestOfCue = false;
    } else if (NEARLY_TIMING.test(line)) {
      throw new UserError(
        `regel ${at + 1}: de tijden zijn niet te lezen. Schrijf ze als 00:00:01.000 --> 00:00:02.000.`,
      );
    } else {
      block.push(line);
    }
  });
  endBlock(lines.length);
  return { cues, warnings };
}

/** Takes the id from the lines right before a timing; where the empty line is missing, speech stands there. */
function takeId(block: string[], isRestOfCue: boolean): string {
  const last = block.at(-1) ?? '';
  const isId = CERTAINLY_AN_ID.test(last) || (!isRestOfCue && block.length === 1 && !NOT_SPOKEN.test(last));
  return isId ? (block.pop() ?? '') : '';
}

/** The words are there all the same, and their end is not used. */
function endsTooEarly(line: number): string {
  return `regel ${line}: het eindtijdstip ligt vóór het begin. De tekst is gelezen; luister na of het begin klopt`;
}

/** `1:02:03.5`, `02:03,500` and `2:03` in seconds. */
export function toSeconds(clock: string): number {
  return clock
    .replace(',', '.')
    .split(':')
    .reduce((seconds, part) => seconds * 60 + Number(part), 0);
}

/** Tags of WebVTT and SubRip, and no other signs: `5 < 6` is speech. */
const TAG = /<\/?(?:v|c|i|b|u|lang|ruby|rt|font)(?:[.\s][^<>]*)?>|<(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{1,3}>/gi;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['lrm', ''],
  ['rlm', ''],
]);

/** Text of a cue without its tags, with its entities resolved. */
export function plainCueText(marked: string): string {
  return withEntities(marked.replace(TAG, ''));
}

const HTML =
  /<\/?(?:a|abbr|b|br|div|em|font|h[1-6]|i|li|mark|p|s|small|span|strong|sub|sup|u|ul)(?:[\s/][^<>\n]{0,500})?>/gi;

/** A line of a typed text without the tags and entities of a web page. */
export function plainHtml(marked: string): string {
  if (!/[<&]/.test(marked)) return marked;
  return withEntities(marked.replace(HTML, (tag) => (/^<\/?(?:br|div|li|p|h\d)\b/i.test(tag) ? ' ' : '')));
}

function withEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
