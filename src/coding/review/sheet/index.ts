/** The review as a spreadsheet: rows to be filled in, and the requests that come back in them. */

export type { ReviewContents, ReviewRow } from './columns.js';
export { conflictRows, type TwoDecisions } from './conflict-rows.js';
export { readReviewFile } from './read-file.js';
export type { NumberedRow } from './read-row.js';
export { reviewRows } from './rows.js';
export { namedInRows, type RowMistake, type TakenBack, takeBack } from './take-back.js';
export { cutInReview, reviewAsCsv, reviewAsXlsx } from './write-file.js';
