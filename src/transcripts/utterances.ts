/** Utterances as a reader finds them, put together into a transcript. */

import { toNfc } from '../files/nfc.js';
import { UserError } from '../model/errors.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { takeNotes } from './notes.js';

export interface Utterance {
  /** The label as the file gives it; empty when it gives none. */
  readonly speaker: string;
  readonly seconds: number | null;
  readonly text: string;
}

export interface TranscriptCaps {
  readonly turns: number;
  readonly characters: number;
}

/** Somebody who speaks for twenty hours on end stays below these, and so do the open answers of some thousand people. */
const CAPS: TranscriptCaps = { turns: 100_000, characters: 1_000_000 };

/**
 * Lays the utterances below each other as turns: what one speaker says is one turn until another speaks, however a file
 * cuts it. An utterance without words is left out; its notes go to the turn before it.
 *
 * @throws UserError when nobody says anything, or more than anybody can say.
 */
export function toTranscript(format: string, utterances: readonly Utterance[], caps = CAPS): Transcript {
  const pieces: string[] = [];
  const turns: (Turn & { end: number; readonly notes: string[] })[] = [];
  let start = 0;
  for (const utterance of utterances) {
    const { spoken, notes } = takeNotes(tidy(utterance.text));
    if (!/[\p{L}\p{N}]/u.test(spoken)) {
      const heard = turns.at(-1)?.notes;
      for (const note of notes) heard?.push(note);
      continue;
    }
    const end = start + spoken.length;
    if (end > caps.characters || turns.length >= caps.turns) throw tooLong();
    const speaker = tidy(utterance.speaker);
    const last = turns.at(-1);
    if (last?.speaker === speaker) {
      pieces.push(' ', spoken);
      last.end = end;
      for (const note of notes) last.notes.push(note);
    } else {
      const { seconds } = utterance;
      pieces.push(last === undefined ? '' : '\n', spoken);
      turns.push({ number: turns.length + 1, speaker, seconds, start, end, notes: [...notes] });
    }
    start = end + 1;
  }
  if (turns.length === 0) {
    throw new UserError(
      'dit transcript bevat geen gesproken tekst. Controleer of het juiste bestand er staat.',
    );
  }
  return { format, text: pieces.join(''), turns: turns.map(withoutEmptyNotes) };
}

function withoutEmptyNotes({ notes, ...turn }: Turn & { readonly notes: readonly string[] }): Turn {
  return notes.length === 0 ? turn : { ...turn, notes };
}

function tooLong(): UserError {
  return new UserError(
    'dit bestand bevat meer dan een miljoen tekens, dus veel meer dan één interview, en is daarom niet gelezen. Maak er een bestand per interview van.',
  );
}

/** The warning for a file that gives nobody's name. */
export function warnOfNobody(utterances: readonly Utterance[]): string[] {
  return utterances.every(({ speaker }) => speaker === '')
    ? ['het bestand noemt geen sprekers: de hele tekst is één beurt']
    : [];
}

/** Joins what one speaker says in successive utterances; one without a label belongs to the speaker before it. */
export function joinSameSpeaker(utterances: readonly Utterance[]): Utterance[] {
  const joined: Utterance[] = [];
  for (const utterance of utterances) {
    const last = joined.at(-1);
    if (last !== undefined && (utterance.speaker === '' || utterance.speaker === last.speaker)) {
      joined[joined.length - 1] = join(last, utterance);
    } else {
      joined.push(utterance);
    }
  }
  return joined;
}

/** Joins the pieces with one key, also when another spoke in between; the first piece says where they stand. */
export function joinSameKey(pieces: readonly (Utterance & { readonly key: string })[]): Utterance[] {
  const joined = new Map<string, Utterance>();
  for (const { key, ...piece } of pieces) {
    const first = joined.get(key);
    joined.set(key, first === undefined ? piece : join(first, piece));
  }
  return [...joined.values()];
}

/** The first keeps its time, and its label when it has one. */
function join(first: Utterance, next: Utterance): Utterance {
  return { ...first, speaker: first.speaker || next.speaker, text: `${first.text} ${next.text}` };
}

/** Most text needs no change, and looking is ten times as quick as replacing. */
function tidy(text: string): string {
  if (TIDY.test(text) && !text.includes('  ')) return text.trim();
  const sound = toNfc(text.toWellFormed().replace(UNSEEN, ''));
  return UNTIDY.test(sound) ? sound.replace(BLANKS, ' ').trim() : sound.trim();
}

const TIDY = /^[ -~¡-¬®-ʯ‘’“”–—…€]*$/;
/** A soft hyphen, a mark of direction, a space without width: within a name they hide it. Emoji are put together with them. */
const UNSEEN =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}])\p{Default_Ignorable_Code_Point}+/gu;
const BLANKS = /[\s\p{Cc}\uFFFE\uFFFF]+/gu;
const UNTIDY = / {2}|[^\S ]|\p{Cc}|[\uFFFE\uFFFF]/u;
