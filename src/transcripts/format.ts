/** What a reader of one transcript format offers: recognising a file by its content, and reading it. */

import type { ReadResult } from '../model/transcript.js';
import type { Source } from './sources/source.js';

/** What is known beforehand, from respondents.csv and project.yaml. */
export interface Hints {
  readonly speakers: readonly string[];
}

export interface Reader<K extends Source['kind']> {
  /** As `--format` takes it and `import` prints it. */
  readonly name: string;
  readonly kind: K;
  recognises(source: Extract<Source, { kind: K }>, hints: Hints): boolean;
  /** @throws UserError when the file is of this format and holds a mistake. */
  read(source: Extract<Source, { kind: K }>, hints: Hints): ReadResult;
}

export type TextFormat = Reader<'text'>;
export type ParagraphFormat = Reader<'paragraphs'>;
export type TableFormat = Reader<'table'>;
export type Format = TextFormat | ParagraphFormat | TableFormat;
