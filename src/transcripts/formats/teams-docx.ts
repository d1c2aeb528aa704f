/** The transcript that Microsoft Teams offers as a Word document: `Name   0:04`, a line break, speech. */

import { toSeconds } from '../cues.js';
import type { ParagraphFormat } from '../format.js';
import { joinSameSpeaker, toTranscript, type Utterance } from '../utterances.js';

const HEAD = /^(.*\S)[ \t\u00A0]{2,}(\d{1,2}:\d{2}(?::\d{2})?)$/;
const LONGEST_HEAD = 200;
/** The lines with which Teams says who switched it on and off, in the languages of its users. */
const SWITCHED =
  /(?:(?:started|stopped) transcription|(?:gestart|gestopt|begonnen) met transcriberen|transcriptie (?:gestart|gestopt|beëindigd)|Transkription (?:gestartet|beendet|angehalten)|(?:commencé|démarré|lancé|arrêté) la transcription)\s?\.?$/i;
const ABOUT_TRANSCRIBING = /^(?:\s\p{L}+){0,4}\s(?:trans[ck]ri|trascri)\p{L}*(?:\s\p{L}+){0,2}\s?\.?$/iu;

export const teamsDocx: ParagraphFormat = {
  name: 'teams-docx',
  kind: 'paragraphs',
  recognises: ({ paragraphs }) => {
    const turns = paragraphs.flatMap(({ text }) => turnOf(text) ?? []);
    return turns.some(({ text }) => text !== '') || turns.length >= 2;
  },
  read({ paragraphs, warnings }) {
    const utterances: Utterance[] = [];
    const speakers = new Set<string>();
    for (const { text } of paragraphs) {
      const turn = turnOf(text);
      if (turn !== null) {
        utterances.push(turn);
        speakers.add(turn.speaker);
      } else if (utterances.length > 0 && !isSwitched(text, speakers)) {
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

/** In a language that is not among them: one of the speakers, and a few words of which one is about transcribing. */
function isSwitched(paragraph: string, speakers: ReadonlySet<string>): boolean {
  if (paragraph.length > LONGEST_HEAD) return false;
  const line = paragraph.trim();
  const name = [...speakers].find((speaker) => speaker !== '' && line.startsWith(`${speaker} `)) ?? line;
  return SWITCHED.test(line) || ABOUT_TRANSCRIBING.test(line.slice(name.length));
}
