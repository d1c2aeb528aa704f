/** noScribe's text: `S01 [00:00:12]: …`, with pauses and overlap marked in the speech. */

import { toSeconds } from '../cues.js';
import type { TextFormat } from '../format.js';
import { joinSameSpeaker, toTranscript, type Utterance, warnOfNobody } from '../utterances.js';

/** Newer versions write the time before the colon, older ones behind it. */
const LABEL = /^([^\n:[\]]{1,60}?)(?: \[(\d{1,2}:\d{2}:\d{2})\]:|: ?\[(\d{1,2}:\d{2}:\d{2})\])/;
const LABEL_WITHOUT_TIME = /^([^\n:[\]]{1,60}?):/;
/** Typists put times there too, but call nobody S01. */
const UNMISTAKABLE = /^\s*(?:S\d{2}(?::? ?\[\d|:.*\/\/S\d{2}:)|Transcribed with noScribe\b)/;
const SAMPLE = 60;
/** Within a long turn the time comes back now and then. */
const TIME_WITHIN = /\[\d{1,2}:\d{2}:\d{2}\]/g;

export const noscribeText: TextFormat = {
  name: 'noscribe-txt',
  kind: 'text',
  recognises: ({ text }) => text.split('\n', SAMPLE).some((line) => UNMISTAKABLE.test(line)),
  read({ text }) {
    const utterances = text.split('\n').map((line) => noscribeLine(line.trim(), null));
    return {
      transcript: toTranscript('noscribe-txt', joinSameSpeaker(withoutPreamble(utterances))),
      warnings: warnOfNobody(utterances),
    };
  },
};

/** @param seconds when the line began, if that is known already; otherwise only a time tells a label from speech */
export function noscribeLine(line: string, seconds: number | null): Utterance {
  const label = LABEL.exec(line) ?? (seconds === null ? null : LABEL_WITHOUT_TIME.exec(line));
  const [found = '', speaker = '', before, after] = label ?? [];
  const time = before ?? after;
  return {
    speaker,
    seconds: time === undefined ? seconds : toSeconds(time),
    text: line.slice(found.length).replace(TIME_WITHIN, ' '),
  };
}

/** Above the first label stand the title and what noScribe says of itself. */
function withoutPreamble(utterances: readonly Utterance[]): readonly Utterance[] {
  const first = utterances.findIndex(({ speaker }) => speaker !== '');
  return utterances.slice(Math.max(0, first));
}
