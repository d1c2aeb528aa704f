/** A transcript without what identifies people: each find becomes a pseudonym that reads as one word. */

import { fold } from '../language/fold.js';
import type { Transcript, Turn, Utf16Offset } from '../model/transcript.js';
import type { Find, Kind } from './kinds.js';
import type { Register } from './pseudonyms.js';
import { type Recognising, recognise } from './recognise.js';
import { spokenDigits } from './recognisers/spoken-digits.js';

/**
 * @param finds what was found in the text of the transcript, in order
 * @param file the name under which the key keeps where something stands
 * @param recognising with what names are looked for in the notes
 */
export function deidentify(
  transcript: Transcript,
  finds: readonly Find[],
  file: string,
  recognising: Recognising,
  register: Register,
): Transcript {
  const replace = replacer(transcript.text, finds, file, register);
  const turns = transcript.turns.map((turn): Turn => {
    const { notes, ...rest } = turn;
    const moved = { ...rest, start: replace.at(turn.start), end: replace.at(turn.end) };
    if (notes === undefined) return moved;
    return { ...moved, notes: notes.map((note) => withoutNames(note, file, recognising, register)) };
  });
  return { ...transcript, text: replace.text, turns };
}

function withoutNames(text: string, file: string, recognising: Recognising, register: Register): string {
  return replacer(text, recognise(text, recognising), file, register).text;
}

interface Replaced {
  readonly text: string;
  /** Where a place of the original text is now; one within a replaced passage is at its start. */
  at(offset: Utf16Offset): Utf16Offset;
}

function replacer(text: string, finds: readonly Find[], file: string, register: Register): Replaced {
  const sure = finds.filter(({ certainty }) => certainty === 'zeker');
  const pieces: string[] = [];
  const ends: number[] = [];
  const shifts: number[] = [];
  let from = 0;
  let shift = 0;
  const labelOf = (kind: Kind, found: string, start: Utf16Offset): string =>
    register.pseudonym(kind, found, file, wordBefore(text, start));
  for (const { kind, start, end } of sure) {
    const found = text.slice(start, end);
    const label = kind === 'LEEFTIJD' ? ageBand(found) : labelOf(kind, found, start);
    pieces.push(text.slice(from, start), `[${label}]`);
    shift += label.length + 2 - (end - start);
    ends.push(end);
    shifts.push(shift);
    from = end;
  }
  pieces.push(text.slice(from));
  return {
    text: pieces.join(''),
    at(offset) {
      const passed = lastBefore(ends, offset);
      return offset + (passed === -1 ? 0 : (shifts[passed] as number));
    },
  };
}

function wordBefore(text: string, start: Utf16Offset): string {
  return (
    /\p{L}+(?=[ '"“‘]+$)|(?<!\p{L})(?:dhr|mevr|mw)(?=\. $)/iu.exec(
      text.slice(Math.max(0, start - LONGEST_WORD), start),
    )?.[0] ?? ''
  );
}

const LONGEST_WORD = 40;

/** The last of the ordered numbers that is not above the offset; -1 for none. */
function lastBefore(ordered: readonly number[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const ADULT = 18;
const DECADE = 10;

/** `LEEFTIJD-60-69`: enough to compare generations, too little to find somebody by. */
function ageBand(found: string): string {
  const age = Number(spokenDigits(fold(found)) ?? 0);
  if (age < ADULT) return `LEEFTIJD-0-${ADULT - 1}`;
  const from = Math.max(ADULT, Math.floor(age / DECADE) * DECADE);
  return `LEEFTIJD-${from}-${Math.floor(age / DECADE) * DECADE + DECADE - 1}`;
}
