/** Captions of Microsoft Teams: a voice tag names the speaker, and the cue id says which pieces are one utterance. */

import { UserError } from '../../model/errors.js';
import { type Cue, plainCueText, readCues } from '../cues.js';
import type { TextFormat } from '../format.js';
import { joinSameKey, joinSameSpeaker, toTranscript, type Utterance } from '../utterances.js';

const VOICE = /<v(?:\.[^\s<>]*)?\s([^<>]*)>/;
/** In one cue. */
const MOST_VOICES = 1_000;
const PIECE_OF_UTTERANCE = /^(.+)-\d{1,9}$/;

export const teamsVtt: TextFormat = {
  name: 'teams-vtt',
  kind: 'text',
  recognises: ({ text }) => text.trimStart().startsWith('WEBVTT') && VOICE.test(text),
  read({ text }) {
    const { cues, warnings } = readCues(text);
    const pieces = cues.flatMap((cue) =>
      voicesOf(cue).map((voice, index) => ({ ...voice, key: `${utteranceOf(cue)} ${index}` })),
    );
    const utterances = cues.every(({ id }) => PIECE_OF_UTTERANCE.test(id))
      ? joinSameKey(pieces)
      : joinSameSpeaker(pieces);
    return { transcript: toTranscript('teams-vtt', utterances), warnings };
  },
};

/** What each voice in a cue says; words before the first tag have no speaker. */
function voicesOf(cue: Cue): Utterance[] {
  const [before = '', ...named] = cue.lines.join(' ').split(VOICE, 2 * MOST_VOICES + 2);
  if (named.length > 2 * MOST_VOICES) {
    throw new UserError(
      `regel ${cue.line}: dit blok heeft onredelijk veel sprekers. Exporteer het transcript opnieuw uit Teams.`,
    );
  }
  const voices: Utterance[] = [];
  if (before.trim() !== '') voices.push({ speaker: '', seconds: cue.start, text: plainCueText(before) });
  for (let at = 0; at < named.length; at += 2) {
    voices.push({
      speaker: plainCueText(named[at] ?? '').trim(),
      seconds: cue.start,
      text: plainCueText(named[at + 1] ?? ''),
    });
  }
  return voices;
}

function utteranceOf({ id }: Cue): string {
  return PIECE_OF_UTTERANCE.exec(id)?.[1] ?? '';
}
