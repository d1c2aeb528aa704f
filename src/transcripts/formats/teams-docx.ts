/** The transcript that Microsoft Teams offers as a Word document: `Name   0:04`, a line break, speech. */

import { toSeconds } from '../cues.js';
import type { ParagraphFormat } from '../format.js';
import { joinSameSpeaker, toTranscript, type Utterance } from '../utterances.js';

const TURN = /^\s*(\S.*?)[ \t\u00A0]{2,}(\d{1,2}:\d{2}(?::\d{2})?)\s*\n([\s\S]*)$/;

export const teamsDocx: ParagraphFormat = {
  name: 'teams-docx',
  kind: 'paragraphs',
  recognises: ({ paragraphs }) => paragraphs.some(({ text }) => TURN.test(text)),
  read({ paragraphs, warnings }) {
    const utterances = paragraphs.flatMap(({ text }): Utterance[] => {
      const turn = TURN.exec(text);
      return turn === null
        ? []
        : [{ speaker: turn[1] ?? '', seconds: toSeconds(turn[2] ?? ''), text: turn[3] ?? '' }];
    });
    return { transcript: toTranscript('teams-docx', joinSameSpeaker(utterances)), warnings };
  },
};
