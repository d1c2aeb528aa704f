/** Captions in WebVTT or SubRip whose text begins with the speaker's name, as Zoom and whisperX write them. */

import type { ReadResult } from '../../model/transcript.js';
import { type Cue, isTiming, plainCueText, readCues } from '../cues.js';
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

const SBV_TIMING = /^(\d{1,3}:\d{2}:\d{2}\.\d{1,3}),(\d{1,3}:\d{2}:\d{2}\.\d{1,3})[ \t]*$/gm;

/** As YouTube has them to download: the times with a comma between. */
export const sbv: TextFormat = {
  name: 'sbv',
  kind: 'text',
  recognises: ({ text }) => text.trimStart().split('\n', 1)[0]?.match(SBV_TIMING) != null,
  read: ({ text }, { speakers }) => readCaptions('sbv', text.replace(SBV_TIMING, '$1 --> $2'), speakers),
};

const NAME_LINE = /^[^.?!,;:…]{1,60}$/;
const MOSTLY = 0.8;

/** Each cue begins with who speaks, on a line of its own; as a meeting is copied from Teams. */
function byFirstLines(cues: readonly Cue[]): Utterance[] | null {
  const named = cues.filter(
    ({ lines: [first = '', ...others] }) => NAME_LINE.test(first) && others.length > 0,
  );
  const names = new Set(named.map(({ lines }) => lines[0]));
  const isSo = cues.length > 2 && named.length / cues.length >= MOSTLY && names.size <= named.length / 3;
  if (!isSo) return null;
  return cues.map(({ start, lines: [first = '', ...others] }): Utterance => {
    const isNamed = names.has(first) && others.length > 0;
    return {
      speaker: isNamed ? plainCueText(first) : '',
      seconds: start,
      text: plainCueText((isNamed ? others : [first, ...others]).join(' ')),
    };
  });
}

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
  const labelled = lines.map((line): Utterance => {
    const label = find(line.text);
    return {
      speaker: label?.speaker ?? '',
      seconds: line.seconds,
      text: line.text.slice(label?.end ?? 0),
    };
  });
  const utterances = labelled.some(({ speaker }) => speaker !== '')
    ? labelled
    : (byFirstLines(cues) ?? labelled);
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
