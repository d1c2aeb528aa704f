/** The report: from counts and quotes to a Word document. */

export { placesIn } from './assemble.js';
export { type ChartPicture, chartPictures } from './charts.js';
export type { Finding } from './check/finding.js';
export { checkDocx } from './check/index.js';
export type { ReportContent } from './content.js';
export { writeHtml } from './html/page.js';
export { writeMarkdown } from './markdown/document.js';
export { joined, keyBeside, placeKey, themePlace } from './places.js';
export { readingPage } from './reading/page.js';
export { isSealed } from './seal.js';
export { fillTemplate } from './template/fill.js';
export { makeTemplate } from './template/make.js';
export type { ChartKind } from './word/document.js';
export { type PlacesRead, readPlaces } from './word/read-places.js';
export { writeReport } from './word/report.js';
export { isUntouched } from './word/untouched.js';
export { type Whose, whoseReport } from './word/whose.js';
