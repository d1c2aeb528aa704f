/** The forms in which a report can be written, from the same content. */

import type { WrittenPlace } from '../../model/answer.js';
import {
  type ChartKind,
  fillTemplate,
  isSealed,
  isUntouched,
  type ReportContent,
  writeHtml,
  writeMarkdown,
  writeReport,
} from '../../report/index.js';

export const FORMS = ['word', 'html', 'md'] as const;
export type Form = (typeof FORMS)[number];

export interface FormOptions {
  readonly charts: ChartKind;
  /** Bytes of the template of a bureau, for Word; null for our own look. */
  readonly template: Uint8Array | null;
}

interface FormWriter {
  /** Of its files, with the dot. */
  readonly extension: string;
  write(
    content: ReportContent,
    written: readonly WrittenPlace[],
    options: FormOptions,
  ): Promise<Uint8Array | string> | Uint8Array | string;
  /** Whether a file is still as the program wrote it. */
  isUntouched(bytes: Uint8Array): boolean;
}

const isSealedText = (bytes: Uint8Array): boolean => isSealed(new TextDecoder().decode(bytes));

export const FORM_WRITERS: Readonly<Record<Form, FormWriter>> = {
  word: {
    extension: '.docx',
    write: (content, written, { charts, template }) =>
      template === null
        ? writeReport(content, charts, written)
        : fillTemplate(template, content, charts, written),
    isUntouched,
  },
  html: { extension: '.html', write: writeHtml, isUntouched: isSealedText },
  md: { extension: '.md', write: writeMarkdown, isUntouched: isSealedText },
};
