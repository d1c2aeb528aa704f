/** What a reader of one transcript format offers: recognising a file by its content, and reading it. */

import type { ReadResult } from '../model/transcript.js';
import type { DocxSource, TextSource } from './source.js';

export interface TextFormat {
  readonly name: string;
  readonly source: 'text';
  recognises(source: TextSource, hints: Hints): boolean;
  read(source: TextSource, hints: Hints): ReadResult;
}

export interface DocxFormat {
  readonly name: string;
  readonly source: 'docx';
  recognises(source: DocxSource, hints: Hints): boolean;
  read(source: DocxSource, hints: Hints): ReadResult;
}

export type Format = TextFormat | DocxFormat;

/** What is known beforehand, from respondents.csv and project.yaml. */
export interface Hints {
  readonly speakers: readonly string[];
}
