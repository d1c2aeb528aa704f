/** Google Meet's document: notes made by a machine, and below them the speech, after bare times. */

import { UserError } from '../../model/errors.js';
import { toSeconds } from '../cues.js';
import type { ParagraphFormat } from '../format.js';
import { joinSameSpeaker, toTranscript, type Utterance } from '../utterances.js';

const BARE_TIME = /^\s*(\d{1,2}:\d{2}:\d{2})\s*$/;
const SAID = /^\s*([^:\n]{1,60}?)\s*:\s+(.*)$/s;
const HEADING = /^(?:📖\s*)?(?:transcript|transcriptie|notes|notities)\b/iu;
const END = /^(?:meeting ended after|transcription ended after|vergadering (?:is )?beëindigd)/i;
const MARK = /gemini|google meet|notes by|notities van/i;

export const googleMeet: ParagraphFormat = {
  name: 'google-meet',
  kind: 'paragraphs',
  recognises: ({ paragraphs }) => {
    const lines = paragraphs.map(({ text }) => text.trim());
    return lines.some((line) => BARE_TIME.test(line))
      ? lines.some((line, at) => BARE_TIME.test(line) && SAID.test(lines[at + 1] ?? ''))
      : lines.some((line) => HEADING.test(line)) && lines.some((line) => MARK.test(line));
  },
  read({ paragraphs, warnings }) {
    const lines = paragraphs.flatMap(({ text }) => text.split('\n'));
    const first = lines.findIndex((line) => BARE_TIME.test(line));
    if (first === -1) {
      throw new UserError(
        'dit is een verslag van Google Meet zonder tijden, dus zonder transcript. Bewaar het tabblad Transcript en lees dat in.',
      );
    }
    const utterances: Utterance[] = [];
    let seconds = 0;
    for (const line of lines.slice(first)) {
      const time = BARE_TIME.exec(line);
      if (time !== null) seconds = toSeconds(time[1] ?? '');
      if (time !== null || END.test(line.trim())) continue;
      const said = SAID.exec(line);
      if (said !== null) utterances.push({ speaker: said[1] ?? '', seconds, text: said[2] ?? '' });
      else utterances.push({ speaker: '', seconds, text: line });
    }
    const leftOut = lines.slice(0, first).some((line) => line.trim() !== '' && !HEADING.test(line.trim()));
    return {
      transcript: toTranscript('google-meet', joinSameSpeaker(utterances)),
      warnings: [
        ...warnings,
        ...(leftOut ? ['de samenvatting van Google boven het transcript is niet ingelezen'] : []),
      ],
    };
  },
};
