/** The appendices of a report as a document of their own, beside it. */

import { extname } from 'node:path';
import type { ReportPart } from '../../report/index.js';

export const APPENDICES = ['binnen', 'apart'] as const;
/** Where the appendices of a report come. */
export type Appendices = (typeof APPENDICES)[number];

export interface ReportDocument {
  readonly path: string;
  readonly part: ReportPart | undefined;
}

/** The documents that a report is made of; the first is the report itself. */
export function documentsOf(path: string, appendices: Appendices): [ReportDocument, ...ReportDocument[]] {
  if (appendices === 'binnen') return [{ path, part: undefined }];
  const extension = extname(path);
  const beside = `${path.slice(0, -extension.length)}-bijlagen${extension}`;
  return [
    { path, part: 'chapters' },
    { path: beside, part: 'appendices' },
  ];
}
