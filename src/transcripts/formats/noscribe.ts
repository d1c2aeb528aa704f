/** noScribe: `S01: [00:00:12] …` as text, unclosed voice tags as vtt; overlap stands within the turn as //…//. */

import { plainCueText, readCues, toSeconds } from '../cues.js';
import type { TextFormat } from '../format.js';
import { toTranscript, type Utterance } from '../utterances.js';

const LABEL = /^(S\d{2}|[^\n:[\]]{1,60}): \[(\d{1,2}:\d{2}:\d{2})\]\s*(.*)$/;
const VOICE = /^<v\s+([^>]+)>/;

export const noscribeText: TextFormat = {
  name: 'noscribe-txt',
  kind: 'text',
  recognises: ({ text }) => text.split('\n', 60).some((line) => LABEL.test(line.trim())),
  read({ text }) {
    const utterances: Utterance[] = [];
    for (const line of text.split('\n')) {
      const label = LABEL.exec(line.trim());
      const last = utterances.at(-1);
      if (label !== null) {
        utterances.push({
          speaker: label[1] ?? '',
          seconds: toSeconds(label[2] ?? ''),
          text: label[3] ?? '',
        });
      } else if (last !== undefined) {
        utterances[utterances.length - 1] = { ...last, text: `${last.text} ${line}` };
      }
    }
    return { transcript: toTranscript('noscribe-txt', utterances), warnings: [] };
  },
};

export const noscribeVtt: TextFormat = {
  name: 'noscribe-vtt',
  kind: 'text',
  recognises: ({ text }) => text.startsWith('WEBVTT') && /^<v S\d{2}>/m.test(text) && !text.includes('</v>'),
  read({ text }) {
    const utterances: Utterance[] = [];
    for (const cue of readCues(text)) {
      const marked = cue.lines.join(' ');
      const speaker = VOICE.exec(marked)?.[1] ?? '';
      const last = utterances.at(-1);
      if (last !== undefined && (speaker === '' || speaker === last.speaker)) {
        utterances[utterances.length - 1] = { ...last, text: `${last.text} ${plainCueText(marked)}` };
      } else {
        utterances.push({ speaker, seconds: cue.start, text: plainCueText(marked) });
      }
    }
    return { transcript: toTranscript('noscribe-vtt', utterances), warnings: [] };
  },
};
