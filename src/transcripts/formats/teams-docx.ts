/** The transcript that Microsoft Teams offers as a Word document: `Name   0:04`, a line break, speech. */

import { toSeconds } from '../cues.js';
import type { ParagraphFormat } from '../format.js';
import { joinSameSpeaker, toTranscript, type Utterance } from '../utterances.js';

const HEAD = /^(.*\S)[ \t\u00A0]{2,}(\d{1,2}:\d{2}(?::\d{2})?)$/;
const LONGEST_HEAD = 200;
/** The lines with which Teams says who switched it on and off, in the languages of its users. */
const SWITCHED =
  /(?:(?:started|stopped) transcription|(?:gestart|gestopt|begonnen) met transcriberen|transcriptie (?:gestart|gestopt|beëindigd)|Transkription (?:gestartet|beendet|angehalten)|(?:commencé|démarré|lancé|arrêté) la transcription)\s?\.?$/i;

export const teamsDocx: ParagraphFormat = {
  name: 'teams-docx',
  kind: 'paragraphs',
  recognises: ({ paragraphs }) => {
    const turns = paragraphs.flatMap(({ text }) => turnOf(text) ?? []);
    return turns.some(({ text }) => text !== '') || turns.length >= 2;
  },
  read({ paragraphs, warnings }) {
    const utterances: Utterance[] = [];
    for (const { text } of paragraphs) {
      const turn = turnOf(text);
      if (turn !== null) utterances.push(turn);
      else if (utterances.length > 0 && !isSwitched(text)) {
        utterances.push({ speaker: '', seconds: null, text });
      }
    }
    return { transcript: toTranscript('teams-docx', joinSameSpeaker(utterances)), warnings };
  },
};

/** The speech may stand below its head or, when somebody pressed Enter, in paragraphs of its own. */
function turnOf(paragraph: string): Utterance | null {
  const [first = '', ...speech] = paragraph.trim().split('\n');
  const head = first.length > LONGEST_HEAD ? null : HEAD.exec(first.trimEnd());
  const [, speaker = '', clock = ''] = head ?? [];
  if (head === null || (speech.length === 0 && speaker.includes(':'))) return null;
  return { speaker, seconds: toSeconds(clock), text: speech.join('\n') };
}

function isSwitched(paragraph: string): boolean {
  return paragraph.length <= LONGEST_HEAD && SWITCHED.test(paragraph.trim());
}
