/** The forms in which a report can be written, from the same content. */

import type { WrittenPlace } from '../../model/answer.js';
import {
  type ChartKind,
  fillTemplate,
  isSealed,
  isUntouched,
  isUntouchedPdf,
  madeOn,
  type ReportContent,
  type ReportPart,
  writeHtml,
  writeMarkdown,
  writeReport,
} from '../../report/index.js';
import { reportAsPdf, type WriteDocument, wordWithPages } from './through-office.js';

export const FORMS = ['word', 'html', 'md', 'pdf'] as const;
export type Form = (typeof FORMS)[number];

export interface FormOptions {
  readonly charts: ChartKind;
  /** Whether the contents of a Word document have page numbers already. */
  readonly pageNumbers: boolean;
  /** What of it stands in this document; without it all. */
  readonly part?: ReportPart | undefined;
  /** Bytes of the template of a bureau, for Word and PDF; null for our own look. */
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

const wordWriter =
  (
    content: ReportContent,
    written: readonly WrittenPlace[],
    { charts, part, template }: FormOptions,
  ): WriteDocument =>
  (pageNumbers) =>
    template === null
      ? writeReport(content, written, { charts, pageNumbers, part })
      : fillTemplate(template, content, written, { charts, pageNumbers, part });

export const FORM_WRITERS: Readonly<Record<Form, FormWriter>> = {
  word: {
    extension: '.docx',
    write: (content, written, options) => {
      const write = wordWriter(content, written, options);
      return options.pageNumbers ? wordWithPages(write) : write();
    },
    isUntouched,
  },
  pdf: {
    extension: '.pdf',
    // LibreOffice drops the descriptions of charts that Word draws.
    write: (content, written, options) =>
      reportAsPdf(wordWriter(content, written, { ...options, charts: 'picture' }), madeOn(content)),
    isUntouched: isUntouchedPdf,
  },
  html: { extension: '.html', write: writeHtml, isUntouched: isSealedText },
  md: { extension: '.md', write: writeMarkdown, isUntouched: isSealedText },
};
