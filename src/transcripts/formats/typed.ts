/** Transcripts that a person typed: a label, the speech, and on the next lines whatever the speaker said on. */

import type { ReadResult } from '../../model/transcript.js';
import type { ParagraphFormat, TextFormat } from '../format.js';
import { labelFinder } from '../labels.js';
import type { Paragraph } from '../sources/paragraphs.js';
import { toTranscript, type Utterance } from '../utterances.js';

const LONG_PREAMBLE_WORDS = 60;

export const typedMarkdown: TextFormat = {
  name: 'md',
  kind: 'text',
  recognises: ({ text }) => /^#{1,6} \S/m.test(text) || /^(?:\*\*|__)[^*_\n]+(?:\*\*|__)/m.test(text),
  read: ({ text }, { speakers }) =>
    readTyped('md', labelledHeadings(plainMarkdown(text)).split('\n'), speakers),
};

export const typedText: TextFormat = {
  name: 'txt',
  kind: 'text',
  recognises: () => true,
  read: ({ text }, { speakers }) => readTyped('txt', text.split('\n'), speakers),
};

export const typedDocument: ParagraphFormat = {
  name: 'getypt-document',
  kind: 'paragraphs',
  recognises: () => true,
  read({ origin, paragraphs, warnings }, { speakers }) {
    const result = readTyped(origin, paragraphs.flatMap(linesOf), speakers);
    return { ...result, warnings: [...warnings, ...result.warnings] };
  },
};

/** Speech before the first label is a heading of the typist; a file without any label is one turn. */
function readTyped(format: string, lines: readonly string[], speakers: readonly string[]): ReadResult {
  const find = labelFinder(lines, speakers);
  const utterances: Utterance[] = [];
  const preamble: string[] = [];
  for (const line of lines) {
    const label = find(line);
    const last = utterances.at(-1);
    if (label !== null) {
      utterances.push({ speaker: label.speaker, seconds: label.seconds, text: line.slice(label.end) });
    } else if (last !== undefined) {
      utterances[utterances.length - 1] = { ...last, text: `${last.text} ${line}` };
    } else {
      preamble.push(line);
    }
  }
  if (utterances.length === 0) {
    return {
      transcript: toTranscript(format, [{ speaker: '', seconds: null, text: preamble.join(' ') }]),
      warnings: ['geen enkele spreker herkend: de hele tekst is één beurt. Zet "I:" of "R:" vóór elke beurt'],
    };
  }
  const words = preamble.join(' ').split(/\s+/).length;
  return {
    transcript: toTranscript(format, utterances),
    warnings:
      words > LONG_PREAMBLE_WORDS
        ? [`de eerste ${words} woorden staan vóór de eerste spreker en zijn niet ingelezen`]
        : [],
  };
}

/** A bold name or the first cell of a two-column table is a label, with or without a colon. */
function linesOf({ text, boldLead }: Paragraph): string[] {
  const lead = text.slice(0, boldLead).trim();
  if (lead !== '' && lead.length < 50 && !lead.includes('\n') && !text.slice(0, boldLead + 2).includes(':')) {
    return `${lead}: ${text.slice(boldLead)}`.split('\n');
  }
  const cells = text.split('\t');
  if (cells.length === 2 && !(cells[0] ?? '').includes(':')) return `${cells[0]}: ${cells[1]}`.split('\n');
  return text.split('\n').map((line) => line.replaceAll('\t', ' '));
}

function plainMarkdown(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, '').replace(/^>.*$/gm, '');
}

/** `### Rol` and `**Rol** tekst` become `Rol: tekst`. */
function labelledHeadings(text: string): string {
  return text
    .replace(/^#{1,6} +(.+?) *:? *#*$/gm, '$1:')
    .replace(/^(?:\*\*|__)([^*_\n]+?):?(?:\*\*|__):?\s*/gm, '$1: ')
    .replace(/(?<!\*)\*\*?(?=\S)([^*\n]+?)(?<=\S)\*\*?(?!\*)/g, '$1');
}
