/** The document of Word's Transcribe: a time and a speaker on one line, the speech on it or on the next. */

import { toSeconds } from '../cues.js';
import type { ParagraphFormat } from '../format.js';
import { linesOf } from '../sources/paragraphs.js';
import { bareTime } from '../typed-lines.js';
import { joinSameSpeaker, toTranscript, type Utterance } from '../utterances.js';

const TURN = /^(\d{1,2}:\d{2}:\d{2})\s+([^:\n]{1,60})(?::(.*))?$/;
const HEADINGS =
  /^(?:audio ?file|audiobestand|audiodatei|fichier audio|transcript|transcriptie|transkript|transkription|transcription)$/i;

export const wordTranscribe: ParagraphFormat = {
  name: 'word-transcribe',
  kind: 'paragraphs',
  recognises: ({ paragraphs }) => {
    const lines = linesOf(paragraphs);
    return lines.some((line) => HEADINGS.test(line)) && lines.some((line) => TURN.test(line));
  },
  read({ paragraphs, warnings }) {
    const utterances: Utterance[] = [];
    for (const line of linesOf(paragraphs)) {
      const turn = TURN.exec(line);
      if (turn !== null) {
        utterances.push({ speaker: turn[2] ?? '', seconds: toSeconds(turn[1] ?? ''), text: turn[3] ?? '' });
      } else if (utterances.length > 0 && bareTime(line) === null) {
        utterances.push({ speaker: '', seconds: null, text: line });
      }
    }
    return { transcript: toTranscript('word-transcribe', joinSameSpeaker(utterances)), warnings };
  },
};
