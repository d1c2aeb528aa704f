/** The room of the files that a researcher fills in: project.yaml, respondents.csv and the rest become values. */

export { byFile, castOf, withoutGone } from './cast.js';
export { localDay, parseDate } from './dates.js';
export { FORGOTTEN_FILE, type Forgotten, readForgotten, voiceOf, writeForgotten } from './forgotten.js';
export { filesWithStrangers, unheard } from './heard.js';
export { readKnownNames } from './known-names-file.js';
export { newProjectFile, newRespondentsFile } from './new-project.js';
export { PROJECT_FILE, readProject } from './project-file.js';
export { readQuoteChoices } from './quotes-file.js';
export { type Respondents, readRespondents } from './respondents-file.js';
export { plain } from './same.js';
export { readWijkFacts } from './wijken-file.js';
