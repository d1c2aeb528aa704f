/** noScribe's captions: voice tags that never close; who speaks through another stands within that turn. */

import { plainCueText, readCues } from '../cues.js';
import type { TextFormat } from '../format.js';
import { joinSameSpeaker, toTranscript, type Utterance } from '../utterances.js';

const NUMBERED_VOICE = /^<v(?:\.[^\s>]*)? S\d{2}>/m;
/** A voice between strokes, as in `<v //S02>`, is no turn of its own. */
const VOICE = /^<v(?:\.[^\s>]*)? (?!\/\/)([^<>]+)>/;

export const noscribeVtt: TextFormat = {
  name: 'noscribe-vtt',
  kind: 'text',
  recognises: ({ text }) =>
    text.trimStart().startsWith('WEBVTT') && NUMBERED_VOICE.test(text) && !text.includes('</v>'),
  read({ text }) {
    const { cues, warnings } = readCues(text);
    const utterances = cues.map((cue): Utterance => {
      const marked = cue.lines.join(' ');
      return {
        speaker: VOICE.exec(marked)?.[1] ?? '',
        seconds: cue.start,
        text: plainCueText(marked),
      };
    });
    return { transcript: toTranscript('noscribe-vtt', joinSameSpeaker(utterances)), warnings };
  },
};
