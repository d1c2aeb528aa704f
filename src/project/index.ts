/** The room of the files that a researcher fills in: project.yaml, respondents.csv and the rest become values. */

export { byFile, castOf, withoutGone } from './cast.js';
export { type CoreqRow, readCoreq } from './coreq-file.js';
export { localDay, parseDate } from './dates.js';
export { withInterviewers } from './edit-interviewers.js';
export {
  editRespondents,
  type RespondentCells,
  type RespondentRow,
  type RespondentsEdits,
  respondentRows,
} from './edit-respondents.js';
export { FORGOTTEN_FILE, type Forgotten, readForgotten, voiceOf, writeForgotten } from './forgotten.js';
export { filesWithStrangers, unheard } from './heard.js';
export { readKnownNames } from './known-names-file.js';
export {
  type NewPerspective,
  type NewProject,
  newProjectFile,
  newRespondentsFile,
  WIJKBUDGET,
} from './new-project.js';
export { PROJECT_FILE, readProject } from './project-file.js';
export { readQuoteChoices } from './quotes-file.js';
export type { RespondentColumn } from './respondent-columns.js';
export { type Respondents, readRespondents } from './respondents-file.js';
export { plain } from './same.js';
export { readWijkFacts } from './wijken-file.js';
