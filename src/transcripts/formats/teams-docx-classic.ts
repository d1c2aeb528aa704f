/** The Word transcript of older Teams: three lines that repeat, times, name and speech. */

import { toSeconds } from '../cues.js';
import type { ParagraphFormat } from '../format.js';
import { linesOf } from '../sources/paragraphs.js';
import { joinSameSpeaker, toTranscript, type Utterance } from '../utterances.js';

const TIMES = /^\s*(\d{1,2}:\d{1,2}:\d{1,2}\.\d{1,3})\s*-->\s*\d{1,2}:\d{1,2}:\d{1,2}\.\d{1,3}\s*$/;

export const teamsDocxClassic: ParagraphFormat = {
  name: 'teams-docx-classic',
  kind: 'paragraphs',
  recognises: ({ paragraphs }) => linesOf(paragraphs).some((line) => TIMES.test(line)),
  read({ paragraphs, warnings }) {
    const lines = linesOf(paragraphs);
    const starts = lines.flatMap((line, at) => (TIMES.test(line) ? [at] : []));
    const utterances = starts.map(
      (start, index): Utterance => ({
        speaker: lines[start + 1] ?? '',
        seconds: toSeconds(TIMES.exec(lines[start] ?? '')?.[1] ?? ''),
        text: lines.slice(start + 2, starts[index + 1]).join(' '),
      }),
    );
    return { transcript: toTranscript('teams-docx-classic', joinSameSpeaker(utterances)), warnings };
  },
};
