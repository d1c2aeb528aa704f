/** Google Meet's document: notes made by a machine, and below them the speech, after bare times. */

import { UserError } from '../../model/errors.js';
import { toSeconds } from '../cues.js';
import type { ParagraphFormat } from '../format.js';
import { labelFinder } from '../labels.js';
import { linesOf } from '../sources/paragraphs.js';
import { joinSameSpeaker, toTranscript, type Utterance } from '../utterances.js';

const BARE_TIME = /^(\d{1,2}:\d{2}:\d{2})$/;
const LABEL = /^([^:\n]{1,60}?) ?:\s/;
/** Its lines are short, and the patterns for them are not quick to say no to a long turn. */
const LONGEST_OF_GOOGLE = 300;
/** Lines that Google adds itself, in the languages of its users. */
const HEADING =
  /^(?:📖 ?|📝 ?)?(?:transcript|transcriptie|notes|notities)$|^[📖📝]|[-–] (?:transcript|transcriptie)$/iu;
const MACHINE_NOTES = /gemini['’]s notes|(?:notes|notities) (?:by|from|van|door) gemini/i;
const END =
  /^(?:(?:meeting|transcription) ended after|(?:de )?(?:vergadering|transcriptie) (?:is )?(?:beëindigd|gestopt) na|(?:besprechung|transkription|transkript) beendet nach|(?:la )?(?:réunion|transcription) (?:s['’]est )?terminée après)\b/iu;

export const googleMeet: ParagraphFormat = {
  name: 'google-meet',
  kind: 'paragraphs',
  recognises: ({ paragraphs }) => {
    const lines = linesOf(paragraphs);
    const short = lines.filter((line) => line.length <= LONGEST_OF_GOOGLE);
    const isGoogles = (line: string): boolean =>
      HEADING.test(line) || MACHINE_NOTES.test(line) || END.test(line);
    return short.some((line) => BARE_TIME.test(line))
      ? short.some(isGoogles) && namesBelowTimes(lines).length > 0
      : short.some((line) => HEADING.test(line)) && short.some((line) => MACHINE_NOTES.test(line));
  },
  read({ paragraphs, warnings }, { speakers }) {
    const lines = linesOf(paragraphs);
    const first = lines.findIndex((line) => BARE_TIME.test(line));
    if (first === -1) {
      throw new UserError(
        'dit is een verslag van Google Meet zonder tijden, dus zonder transcript. Bewaar het tabblad Transcript en lees dat in.',
      );
    }
    const end = lines.findIndex((line, at) => at > first && END.test(line));
    const spoken = lines.slice(first, end === -1 ? undefined : end);
    const find = labelFinder(spoken, [...speakers, ...namesBelowTimes(spoken)]);
    const utterances: Utterance[] = [];
    let seconds: number | null = null;
    for (const line of spoken) {
      const time = BARE_TIME.exec(line)?.[1];
      const label = find(line);
      if (time !== undefined) seconds = toSeconds(time);
      else if (label === null) utterances.push({ speaker: '', seconds, text: line });
      else utterances.push({ speaker: label.speaker, seconds, text: line.slice(label.end) });
    }
    const leftOut = lines.slice(0, first).some((line) => !HEADING.test(line));
    return {
      transcript: toTranscript('google-meet', joinSameSpeaker(utterances)),
      warnings: [
        ...warnings,
        ...(leftOut
          ? ['wat Google boven het transcript zet, zoals een samenvatting, is niet ingelezen']
          : []),
      ],
    };
  },
};

/** Below a time always comes a speaker, so that these names are labels anywhere. */
function namesBelowTimes(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => {
    const name = at > 0 && BARE_TIME.test(lines[at - 1] ?? '') ? LABEL.exec(line)?.[1] : undefined;
    return name === undefined ? [] : [name];
  });
}
