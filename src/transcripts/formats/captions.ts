/** Captions in WebVTT or SubRip whose text begins with the speaker's name, as Zoom and whisperX write them. */

import { plainCueText, readCues } from '../cues.js';
import type { TextFormat } from '../format.js';
import { type LabelFinder, labelFinder } from '../labels.js';
import { joinSameSpeaker, toTranscript } from '../utterances.js';

export const zoomVtt: TextFormat = {
  name: 'zoom-vtt',
  kind: 'text',
  recognises: ({ text }) => text.startsWith('WEBVTT'),
  read: ({ text }, { speakers }) => readCaptions('zoom-vtt', text, speakers),
};

export const srt: TextFormat = {
  name: 'srt',
  kind: 'text',
  recognises: ({ text }) => /^\s*\d+\s*\n\s*\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s*-->/.test(text),
  read: ({ text }, { speakers }) => readCaptions('srt', text, speakers),
};

function readCaptions(format: string, text: string, speakers: readonly string[]) {
  const cues = readCues(text);
  const lines = cues.map((cue) => plainCueText(cue.lines.join(' ')));
  const find: LabelFinder = labelFinder(lines, speakers);
  const utterances = cues.map((cue, index) => {
    const line = lines[index] ?? '';
    const label = find(line);
    return {
      speaker: label?.speaker ?? '',
      seconds: cue.start,
      text: label === null ? line : line.slice(label.end),
    };
  });
  const warnings = utterances.every(({ speaker }) => speaker === '')
    ? ['geen enkele spreker herkend: de hele tekst is één beurt. Zet "Naam:" vóór elke beurt']
    : [];
  return { transcript: toTranscript(format, joinSameSpeaker(utterances)), warnings };
}
