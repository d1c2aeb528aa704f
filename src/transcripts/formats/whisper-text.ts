/** What whisper shows on the screen, and what whisper.cpp saves as lyrics: every line begins with its time. */

import { toSeconds } from '../cues.js';
import type { TextFormat } from '../format.js';
import { labelFinder } from '../labels.js';
import { joinSameSpeaker, toTranscript, type Utterance, warnOfNobody } from '../utterances.js';

const CLOCK = String.raw`(?:\d{1,3}:)?\d{1,3}:\d{2}[.,]\d{1,3}`;
/** A line that names the program rather than a time comes before lyrics. */
const ABOUT = /^\[[a-z]{2,8}:[^\]\n]{0,200}\]$/;
const TIMED = new RegExp(String.raw`^\[(${CLOCK})(?: --> ${CLOCK})?\](.*)$`);
/** So whisper.cpp tells the two sides of a stereo recording apart. */
const SIDE = /^\((speaker [\d?])\)\s*/;

export const whisperText: TextFormat = {
  name: 'whisper-txt',
  kind: 'text',
  recognises: ({ text }) => {
    const lines = linesOf(text);
    return lines.length > 0 && lines.every((line) => TIMED.test(line));
  },
  read({ text }, { speakers }) {
    const lines = linesOf(text).map((line) => {
      const [, clock, said = line] = TIMED.exec(line) ?? [];
      return { seconds: clock === undefined ? null : toSeconds(clock), said: said.trim() };
    });
    const find = labelFinder(
      lines.map(({ said }) => said),
      speakers,
    );
    const utterances = lines.map(({ seconds, said }): Utterance => {
      const [mark = '', side] = SIDE.exec(said) ?? [];
      const label = find(said);
      return {
        speaker: side ?? label?.speaker ?? '',
        seconds,
        text: said.slice(mark.length || (label?.end ?? 0)),
      };
    });
    return {
      transcript: toTranscript('whisper-txt', joinSameSpeaker(utterances)),
      warnings: warnOfNobody(utterances),
    };
  },
};

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !ABOUT.test(line));
}
