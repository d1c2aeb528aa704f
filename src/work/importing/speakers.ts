/** The speakers of an interview as a person recognises them: how often each speaks, and with what they begin. */

import type { CastMember, Role } from '../../model/respondent.js';
import type { Transcript } from '../../model/transcript.js';

export interface SpeakerSeen {
  readonly speaker: string;
  readonly role: Role;
  readonly respondent: string | null;
  readonly turns: number;
  /** The first words of their first two turns; none of who left. */
  readonly firstWords: readonly string[];
}

const SHOWN_TURNS = 2;
const SHOWN_WORDS = 16;
/** In characters, for words without spaces. */
const SHOWN_LENGTH = 120;

/** @param cast of every label in the transcript */
export function speakersSeen({ text, turns }: Transcript, cast: readonly CastMember[]): SpeakerSeen[] {
  return cast.map(({ speaker, role, respondent }) => {
    const own = turns.filter((turn) => turn.speaker === speaker);
    const shown = role === 'vertrokken' ? [] : own.slice(0, SHOWN_TURNS);
    return {
      speaker,
      role,
      respondent,
      turns: own.length,
      firstWords: shown.map(({ start, end }) => beginOf(text.slice(start, end))),
    };
  });
}

function beginOf(said: string): string {
  const words = said.trim().split(/\s+/);
  const begin = [...words.slice(0, SHOWN_WORDS).join(' ')].slice(0, SHOWN_LENGTH).join('');
  return begin.length < words.join(' ').length ? `${begin} …` : begin;
}
