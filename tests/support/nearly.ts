/** Files that are nearly a transcript, for tests that hold whatever a file says. */

import fc from 'fast-check';
import { BOLD, docx, LINE_BREAK, line, paragraph, run, TAB, table, textBox } from './docx.js';

const FRAGMENTS = [
  'WEBVTT',
  'NOTE',
  '1',
  '3f0c9a54-7d1e/18-0',
  '3f0c9a54-7d1e/18-1',
  '00:00:01.000 --> 00:00:02.000',
  '00:01,5 --> 00:02,5',
  '00:00:09.000 --> 00:00:01.000',
  '<v Ans Bos>',
  '</v>',
  '<v ',
  '<v.a b',
  '<c>',
  '&#233;',
  '&#0;',
  '&#xd800;',
  '&#x10ffff;',
  '&#1114112;',
  '&amp;',
  'I:',
  'R:',
  'R:17:30',
  '[SPEAKER_00]:',
  'Ans Bos:',
  'Interviewer (1:02):',
  '[00:01:02] R:',
  '//S01: ja//',
  'https://voorbeeld.example',
  'nota bene:',
  '17:30',
  '# ',
  '### I',
  '**R:**',
  '**Ans**',
  '__',
  '*',
  '> ',
  '<!--',
  '-->',
  '---',
  '\t',
  ' ',
  '   ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u0085',
  '\u2028',
  '\u000b',
  '\u200b',
  '\ufeff',
  'woord',
  'twee woorden',
  'Eén idee',
  'e\u0301',
  '\u0308',
  '\ud83c',
  '\udf33',
  '👩‍👩‍👧',
  '\u202e',
  '{{',
  '\\',
  '$&',
  '%s',
  ':',
  '|',
  '<',
  '>',
  '-->',
] as const;

const nearlyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

/** Of each layout the first line, by which it is recognised. */
const BEGINNINGS = [
  '',
  '',
  'WEBVTT\n\n',
  'WEBVTT\nKind: captions\n\n',
  'WEBVTT\n\n00:01.000 --> 00:02.000\n<v S01>',
  '1\n00:00:01,000 --> 00:00:02,000\n',
  '# T\n\n',
  'I: ',
  'S01: [00:00:02] ',
  '00:00:00\nAns: ',
  'Ans Bos  0:00\n',
  '[Ans Bos] 11:02:09\n',
  'start\tend\ttext\n1\t2\t',
  'respondent;Wat vond u ervan?\nE1;',
  '{"segments": [{"text": "',
  '<html><p><a name="ts_1_2_S01">',
  '{\\rtf1 ',
] as const;

/** Labels, times, tags, markup and odd characters in any order, as text. */
export const nearlyTranscript = fc
  .tuple(fc.constantFrom(...BEGINNINGS), nearlyText)
  .map((parts) => parts.join(''));

const words = fc.oneof(
  fc.constantFrom('I: Hoe?', 'R', 'Ans   0:04', 'R:', '', ' ', 'e\u0301', '🌳', '&amp;', '&#xd800;', ':'),
  fc.string().map((text) => text.replace(/[&<>]/g, '')),
);

const piece = fc.oneof(
  fc
    .tuple(words, fc.constantFrom('', BOLD, '<w:vanish/>'))
    .map(([text, properties]) => run(text, properties)),
  fc.constantFrom(LINE_BREAK, TAB, '<w:del>', '</w:del>', '<w:ins>', '</w:ins>', '<!DOCTYPE x>', '&geheim;'),
  words.map((text) => textBox(line(text))),
);

const block = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 4 }).map((pieces) => paragraph(...pieces)) },
  fc.array(fc.array(words.map(line), { maxLength: 3 }), { maxLength: 3 }).map((rows) => table(...rows)),
  words.map((text) => table([line('R'), table([line(text)])])),
);

/** Paragraphs, tables, text boxes, and now and then broken XML. */
export const nearlyDocx = fc.array(block, { maxLength: 5 }).map((blocks) => docx(blocks));
