/** Otter's text: a name and a time, and the speech on the line below; a closing line names Otter. */

import { toSeconds } from '../cues.js';
import type { TextFormat } from '../format.js';
import { toTranscript, type Utterance } from '../utterances.js';

const HEAD = /^(\p{L}[^\n]{0,60}?) {2,}(\d{1,2}:\d{2}(?::\d{2})?)\s*$/u;
const SAMPLE = 200;
const CLOSING = /^Transcribed by https?:\/\/otter\.ai/;

export const otter: TextFormat = {
  name: 'otter',
  kind: 'text',
  recognises: ({ text }) => {
    const lines = text.split('\n', SAMPLE).filter((line) => line.trim() !== '');
    return HEAD.test(lines[0] ?? '') || lines.filter((line) => HEAD.test(line)).length >= 2;
  },
  read({ text }) {
    const utterances: Utterance[] = [];
    for (const line of text.split('\n')) {
      const head = HEAD.exec(line);
      const last = utterances.at(-1);
      if (head !== null)
        utterances.push({ speaker: head[1] ?? '', seconds: toSeconds(head[2] ?? ''), text: '' });
      else if (last !== undefined && !CLOSING.test(line)) {
        utterances[utterances.length - 1] = { ...last, text: `${last.text} ${line}` };
      }
    }
    return { transcript: toTranscript('otter', utterances), warnings: [] };
  },
};
