/** Captions in WebVTT or SubRip whose text begins with the speaker's name, as Zoom and whisperX write them. */

import type { ReadResult } from '../../model/transcript.js';
import { isTiming, plainCueText, readCues } from '../cues.js';
import type { TextFormat } from '../format.js';
import { labelFinder, opensLikeSpeaker } from '../labels.js';
import { warnOfLoneNames } from '../lone-names.js';
import { joinSameSpeaker, toTranscript, type Utterance } from '../utterances.js';

export const zoomVtt: TextFormat = {
  name: 'zoom-vtt',
  kind: 'text',
  recognises: ({ text }) => text.trimStart().startsWith('WEBVTT'),
  read: ({ text }, { speakers }) => readCaptions('zoom-vtt', text, speakers),
};

export const srt: TextFormat = {
  name: 'srt',
  kind: 'text',
  recognises: ({ text }) => {
    const [first = '', second = ''] = text.trimStart().split('\n', 2);
    return isTiming(first) || (/^\d+\s*$/.test(first) && isTiming(second));
  },
  read: ({ text }, { speakers }) => readCaptions('srt', text, speakers),
};

/** A line with a name begins an utterance, also within a cue; one without belongs to the speaker before it. */
function readCaptions(format: string, text: string, speakers: readonly string[]): ReadResult {
  const { cues, warnings } = readCues(text);
  const lines = cues.flatMap((cue) =>
    cue.lines.map((line, index) => ({
      text: plainCueText(line),
      seconds: cue.start,
      place: cue.line + index,
    })),
  );
  const find = labelFinder(
    lines.map((line) => line.text),
    speakers,
  );
  const utterances = lines.map((line): Utterance => {
    const label = find(line.text);
    return {
      speaker: label?.speaker ?? '',
      seconds: line.seconds,
      text: line.text.slice(label?.end ?? 0),
    };
  });
  const loneNames = lines.filter((line) => find(line.text) === null && opensLikeSpeaker(line.text));
  return {
    transcript: toTranscript(format, joinSameSpeaker(utterances)),
    warnings: [
      ...warnings,
      ...(utterances.every(({ speaker }) => speaker === '')
        ? ['geen enkele spreker herkend: de hele tekst is één beurt. Zet "Naam:" vóór elke beurt']
        : warnOfLoneNames(
            loneNames.map(({ place }) => place),
            'regel',
          )),
    ],
  };
}
