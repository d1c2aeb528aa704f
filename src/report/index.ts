/** The report: from counts and quotes to a Word document. */

export type { ReportContent } from './content.js';
export { type ChartKind, writeReport } from './word/document.js';
export { isUntouched } from './word/untouched.js';
