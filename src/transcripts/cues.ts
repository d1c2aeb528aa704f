/** Cues of WebVTT and SubRip: an id, a time and some lines of text. */

import { UserError } from '../model/errors.js';

export interface Cue {
  readonly id: string;
  /** Seconds from the start of the recording. */
  readonly start: number;
  readonly lines: readonly string[];
}

const TIMING = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/;

/**
 * Reads cues; a block without a timing line (a header, NOTE, STYLE) is passed over.
 *
 * @throws UserError with a line number when a cue ends before it starts.
 */
export function readCues(text: string): Cue[] {
  const cues: Cue[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const timing = TIMING.exec(lines[at] ?? '');
    if (timing === null) continue;
    const start = toSeconds(timing[1] ?? '');
    if (toSeconds(timing[2] ?? '') < start) {
      throw new UserError(
        `regel ${at + 1}: het eindtijdstip ligt vóór het begin. Verbeter het blok en importeer opnieuw.`,
      );
    }
    const id = (lines[at - 1] ?? '').trim();
    const spoken: string[] = [];
    while (at + 1 < lines.length && (lines[at + 1] ?? '').trim() !== '') {
      at += 1;
      spoken.push((lines[at] ?? '').trim());
    }
    cues.push({ id, start, lines: spoken });
  }
  return cues;
}

/** `1:02:03.5`, `02:03,500` and `2:03` in seconds. */
export function toSeconds(clock: string): number {
  return clock
    .replace(',', '.')
    .split(':')
    .reduce((seconds, part) => seconds * 60 + Number(part), 0);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '',
  rlm: '',
};

/** Text of a cue without its tags, with its entities resolved. */
export function plainCueText(marked: string): string {
  return marked
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
