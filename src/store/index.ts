/** The store: one SQLite file per project, and every line of SQL. */

export { useCast } from './cast.js';
export { type CodingRun, lastCodingRun, uncodedTexts } from './coding-run.js';
export { basisOf, type CodingFilter, findCodings } from './codings.js';
export { type CarriedDecision, carryDecisions, decisionsOn, flaggedDecisions } from './corrections.js';
export { recordDecision } from './decisions.js';
export { storeError } from './errors.js';
export { closeStore, openStore, type Store, write } from './open.js';
export { replaceSuggestions, type SuggestionChange } from './suggestions.js';
export {
  type KnownFile,
  knownFiles,
  renameTranscript,
  type StoredTranscript,
  saveTranscript,
  speakerLabels,
  transcripts,
} from './transcripts.js';
