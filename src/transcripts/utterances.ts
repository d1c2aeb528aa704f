/** Utterances as a reader finds them, put together into a transcript. */

import { UserError } from '../model/errors.js';
import type { Transcript, Turn } from '../model/transcript.js';

export interface Utterance {
  /** The label as the file gives it; empty when it gives none. */
  readonly speaker: string;
  readonly seconds: number | null;
  readonly text: string;
}

/**
 * Lays the utterances below each other as turns; an utterance without words is left out.
 *
 * @throws UserError when nobody says anything.
 */
export function toTranscript(format: string, utterances: readonly Utterance[]): Transcript {
  const turns: Turn[] = [];
  let text = '';
  for (const utterance of utterances) {
    const spoken = tidy(utterance.text);
    if (!/[\p{L}\p{N}]/u.test(spoken)) continue;
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? spoken : `${text}\n${spoken}`;
    turns.push({
      number: turns.length + 1,
      speaker: tidy(utterance.speaker),
      seconds: utterance.seconds,
      start,
      end: text.length,
    });
  }
  if (turns.length === 0) {
    throw new UserError(
      'dit transcript bevat geen gesproken tekst. Controleer of het juiste bestand er staat.',
    );
  }
  return { format, text, turns };
}

/** Joins each utterance to the one before it when the two belong together; the first keeps its time and label. */
export function joinWhere(
  utterances: readonly Utterance[],
  belongTogether: (before: number, next: number) => boolean,
): Utterance[] {
  const joined: Utterance[] = [];
  utterances.forEach((utterance, index) => {
    const last = joined.at(-1);
    if (last !== undefined && belongTogether(index - 1, index)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${utterance.text}` };
    } else {
      joined.push(utterance);
    }
  });
  return joined;
}

/** Joins what one speaker says in successive utterances; one without a label belongs to the speaker before it. */
export function joinSameSpeaker(utterances: readonly Utterance[]): Utterance[] {
  return joinWhere(utterances, (before, next) => {
    const label = utterances[next]?.speaker ?? '';
    return label === '' || label === lastLabel(utterances, before);
  });
}

function lastLabel(utterances: readonly Utterance[], from: number): string {
  for (let index = from; index >= 0; index -= 1) {
    const label = utterances[index]?.speaker ?? '';
    if (label !== '') return label;
  }
  return '';
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\s\u200B\uFEFF]+/gu, ' ')
    .trim();
}
