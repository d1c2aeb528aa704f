/** Captions of Microsoft Teams: a voice tag names the speaker, and the cue id says which pieces are one utterance. */

import { type Cue, plainCueText, readCues } from '../cues.js';
import type { TextFormat } from '../format.js';
import { joinSameSpeaker, joinWhere, toTranscript } from '../utterances.js';

const VOICE = /<v(?:\.[^\s>]*)?\s+([^>]+)>/;
const PIECE_OF_UTTERANCE = /^(.+)-\d+$/;

export const teamsVtt: TextFormat = {
  name: 'teams-vtt',
  kind: 'text',
  recognises: ({ text }) => text.startsWith('WEBVTT') && VOICE.test(text),
  read({ text }) {
    const cues = readCues(text);
    const pieces = cues.map((cue) => {
      const marked = cue.lines.join(' ');
      return {
        speaker: plainCueText(VOICE.exec(marked)?.[1] ?? ''),
        seconds: cue.start,
        text: plainCueText(marked),
      };
    });
    const hasUtteranceIds = cues.every((cue) => PIECE_OF_UTTERANCE.test(cue.id));
    const utterances = hasUtteranceIds
      ? joinWhere(pieces, (before, next) => utteranceOf(cues[before]) === utteranceOf(cues[next]))
      : joinSameSpeaker(pieces);
    return { transcript: toTranscript('teams-vtt', utterances), warnings: [] };
  },
};

function utteranceOf(cue: Cue | undefined): string {
  return PIECE_OF_UTTERANCE.exec(cue?.id ?? '')?.[1] ?? '';
}
