/** Amberscript's text: a bare time, and below it the speaker and what was said. */

import { toSeconds } from '../cues.js';
import type { TextFormat } from '../format.js';
import { joinSameSpeaker, toTranscript, type Utterance } from '../utterances.js';

const TIME = /^\[?(\d{1,2}:\d{2}:\d{2})(?:[.,]\d+)?\]?$/;
const SAID = /^([^:\n]{1,60}):(.*)$/;

export const amberscriptText: TextFormat = {
  name: 'amberscript-txt',
  kind: 'text',
  recognises: ({ text }) => {
    const [first = '', second = ''] = text
      .split('\n', 30)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return TIME.test(first) && SAID.test(second);
  },
  read({ text }) {
    const utterances: Utterance[] = [];
    let seconds: number | null = null;
    let expectsSpeaker = false;
    for (const line of text.split('\n').map((raw) => raw.trim())) {
      const time = TIME.exec(line);
      const said = expectsSpeaker ? SAID.exec(line) : null;
      if (time !== null) seconds = toSeconds(time[1] ?? '');
      else if (said !== null) {
        utterances.push({ speaker: (said[1] ?? '').trim(), seconds, text: (said[2] ?? '').trim() });
      } else utterances.push({ speaker: '', seconds, text: line });
      expectsSpeaker = time !== null || (expectsSpeaker && line === '');
    }
    return { transcript: toTranscript('amberscript-txt', joinSameSpeaker(utterances)), warnings: [] };
  },
};
