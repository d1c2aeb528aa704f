/** The report: from counts and quotes to a Word document. */

export { type OpenPlace, openPlaces, placesIn, type ReportPart } from './assemble.js';
export { type Asked, askedCoreq, openCoreq } from './chapters/coreq.js';
export type { Finding } from './check/finding.js';
export { checkDocx } from './check/index.js';
export { checkPdf, isPdf } from './check/pdf.js';
export type { ReportContent } from './content.js';
export { type ChartPlan, chartsOfCode, chartsOfTheme } from './figures/chart-plans.js';
export { type ChartPicture, chartPictures } from './figures/charts.js';
export { writeHtml } from './html/page.js';
export { writeMarkdown } from './markdown/document.js';
export { readingPage } from './reading/page.js';
export { isSealed } from './seal.js';
export { fillTemplate } from './template/fill.js';
export { makeTemplate } from './template/make.js';
export type { PageNumbers } from './word/contents.js';
export type { ChartKind } from './word/document.js';
export { pageNumbersIn } from './word/page-numbers.js';
export { finishPdf, isUntouchedPdf } from './word/pdf.js';
export { type PlacesRead, readPlaces } from './word/read-places.js';
export { readingDocument } from './word/reading.js';
export { madeOn, type WordLayout, writeReport } from './word/report.js';
export { isUntouched } from './word/untouched.js';
export { type Whose, whoseReport } from './word/whose.js';
export { coreqTexts, goesInCoreq, isInCoreq, withCoreqWritten } from './written/coreq-written.js';
export {
  formerQuestionPlace,
  joined,
  keyBeside,
  placeKey,
  questionPlace,
  themePlace,
} from './written/places.js';
