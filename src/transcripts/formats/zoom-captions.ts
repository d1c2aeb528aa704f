/** Captions that Zoom saves as text: a name and a clock time, and the speech on the lines below. */

import type { TextFormat } from '../format.js';
import { joinSameSpeaker, toTranscript, type Utterance } from '../utterances.js';

const HEAD = /^\[([^\]\n]{1,80})\]\s+(\d{1,2}:\d{2}:\d{2})\s*$/;

export const zoomCaptions: TextFormat = {
  name: 'zoom-captions',
  kind: 'text',
  recognises: ({ text }) => HEAD.test(text.trimStart().split('\n', 1)[0] ?? ''),
  read({ text }) {
    const utterances: Utterance[] = [];
    for (const line of text.split('\n')) {
      const head = HEAD.exec(line.trim());
      // The time is that of the clock on the wall, not of the recording.
      utterances.push({ speaker: head?.[1] ?? '', seconds: null, text: head === null ? line : '' });
    }
    return { transcript: toTranscript('zoom-captions', joinSameSpeaker(utterances)), warnings: [] };
  },
};
