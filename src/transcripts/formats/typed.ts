/** Transcripts that a person typed: a label, the speech, and on the next lines whatever the speaker said on. */

import type { ReadResult } from '../../model/transcript.js';
import type { ParagraphFormat, TextFormat } from '../format.js';
import { labelFinder, opensLikeSpeaker } from '../labels.js';
import { warnOfLoneNames } from '../lone-names.js';
import { linesOfMarkdown, looksLikeMarkdown } from '../markdown.js';
import { withOtherSide } from '../one-label.js';
import { type Answered, askedAndAnswered } from '../questions.js';
import { lengthOfTitleBlock } from '../title-block.js';
import { bareTime, linesOfParagraphs, linesOfText, type TypedLine } from '../typed-lines.js';
import { toTranscript, type Utterance } from '../utterances.js';

const LONG_PREAMBLE_WORDS = 60;

export const typedMarkdown: TextFormat = {
  name: 'md',
  kind: 'text',
  recognises: ({ text }) => looksLikeMarkdown(text),
  read: ({ text }, { speakers }) => readTyped('md', linesOfMarkdown(text), speakers),
};

export const typedText: TextFormat = {
  name: 'txt',
  kind: 'text',
  recognises: () => true,
  read: ({ text }, { speakers }) => readTyped('txt', linesOfText(text), speakers),
};

export const typedDocument: ParagraphFormat = {
  name: 'getypt-document',
  kind: 'paragraphs',
  recognises: () => true,
  read({ origin, paragraphs, warnings }, { speakers }) {
    const result = readTyped(origin, linesOfParagraphs(paragraphs), speakers, 'alinea');
    return { ...result, warnings: [...warnings, ...result.warnings] };
  },
};

/** Speech before the first label is a heading of the typist; a file without any label is one turn. */
function readTyped(
  format: string,
  allLines: readonly TypedLine[],
  speakers: readonly string[],
  unit: 'regel' | 'alinea' = 'regel',
): ReadResult {
  const texts = allLines.map(({ text }) => text);
  const find = labelFinder(texts, speakers);
  const utterances: Utterance[] = [];
  const titles = lengthOfTitleBlock(texts, find);
  const preamble = texts.slice(0, titles);
  const loneNames: number[] = [];
  let hasHeadingsForLabels = false;
  let time: number | null = null;
  for (const { text, place, isSpeech } of allLines.slice(titles)) {
    const label = find(text);
    const last = utterances.at(-1);
    const seconds = bareTime(text);
    if (label !== null) {
      utterances.push({
        speaker: label.speaker,
        seconds: label.seconds ?? time,
        text: text.slice(label.end),
      });
      time = null;
      hasHeadingsForLabels ||= !isSpeech;
    } else if (seconds !== null) {
      time = seconds;
    } else if (isSpeech && last === undefined) {
      preamble.push(text);
    } else if (isSpeech && last !== undefined) {
      utterances[utterances.length - 1] = { ...last, text: `${last.text} ${text}` };
      if (opensLikeSpeaker(text)) loneNames.push(place);
    } else if (hasHeadingsForLabels && opensLikeSpeaker(text.replace('\t', ':'))) {
      loneNames.push(place);
    }
  }
  const asked = utterances.length === 0 ? askedAndAnswered(allLines) : null;
  if (asked !== null) return withoutSpeakers(format, asked);
  if (utterances.length === 0) {
    return {
      transcript: toTranscript(format, [{ speaker: '', seconds: null, text: preamble.join(' ') }]),
      warnings: ['geen enkele spreker herkend: de hele tekst is één beurt. Zet "I:" of "R:" vóór elke beurt'],
    };
  }
  const both = withOtherSide(allLines.slice(titles), find);
  return {
    transcript: toTranscript(format, both ?? utterances),
    warnings: [
      ...(both === null ? [] : [ONE_LABEL]),
      ...warnOfPreamble(both === null ? preamble.join(' ') : '', 'spreker'),
      ...warnOfLoneNames(loneNames, unit),
    ],
  };
}

const ONE_LABEL =
  'alleen één kant heeft een label: de vragen en antwoorden ertussen zijn gelezen als van de ander. Kijk na of dat klopt met: wijkstem import --dry-run';

function withoutSpeakers(format: string, { cue, utterances, preamble }: Answered): ReadResult {
  return {
    transcript: toTranscript(format, utterances),
    warnings: [
      `er staan geen sprekers in: ${cue}, is gelezen als vraag van de interviewer, en wat daaronder of daarachter staat als antwoord van een respondent. Kijk na of dat klopt met: wijkstem import --dry-run`,
      ...warnOfPreamble(preamble, 'vraag'),
    ],
  };
}

function warnOfPreamble(preamble: string, before: 'spreker' | 'vraag'): string[] {
  const words = preamble.split(/\s+/).length;
  return words > LONG_PREAMBLE_WORDS
    ? [`de eerste ${words} woorden staan vóór de eerste ${before} en zijn niet ingelezen`]
    : [];
}
