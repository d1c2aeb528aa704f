/** Captions of YouTube: each line comes two or three times, because the captions roll. */

import { plainCueText, readCues } from '../cues.js';
import type { TextFormat } from '../format.js';
import { joinSameSpeaker, toTranscript, type Utterance, warnOfNobody } from '../utterances.js';

export const youtubeVtt: TextFormat = {
  name: 'youtube-vtt',
  kind: 'text',
  recognises: ({ text }) => text.startsWith('WEBVTT') && /^Kind: captions/m.test(text.slice(0, 300)),
  read({ text }) {
    const utterances: Utterance[] = [];
    const { cues, warnings } = readCues(text);
    let shown: ReadonlySet<string> = new Set();
    for (const cue of cues) {
      const lines = cue.lines.map((line) => plainCueText(line).trim()).filter((line) => line !== '');
      for (const line of lines.filter((said) => !shown.has(said))) {
        utterances.push({ speaker: '', seconds: cue.start, text: line });
      }
      if (lines.length > 0) shown = new Set(lines);
    }
    return {
      transcript: toTranscript('youtube-vtt', joinSameSpeaker(utterances)),
      warnings: [...warnings, ...warnOfNobody(utterances)],
    };
  },
};
