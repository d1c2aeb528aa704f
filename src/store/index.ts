/** The store: one SQLite file per project, and every line of SQL. */

export {
  answers,
  holdReport,
  knowText,
  markOf,
  removeAnswer,
  saveAnswer,
} from './answers.js';
export { backUp, backUpChanges, copyTo } from './backups/back-up.js';
export {
  type Backup,
  BY_HAND,
  backupsIn,
  freePath,
  prune,
  removeUnfinished,
  unfinished,
} from './backups/folder.js';
export { putBack } from './backups/put-back.js';
export { isSound } from './backups/sound.js';
export { useCast } from './cast.js';
export { checkHeld, checkStore } from './checks/check-store.js';
export type { Problem, ProblemKind } from './checks/problem.js';
export { isRepairable, repair } from './checks/repair.js';
export { knownCoders } from './coders.js';
export {
  type Learned,
  lastCodingRun,
  lastRunState,
  NOTHING_LEARNED,
  type RunState,
  unchangedSince,
  uncodedTexts,
} from './coding-run.js';
export { findCodings, firstCodings } from './codings.js';
export { carryDecisions, type DecidedText, decisionsOn, type PlacedDecision } from './corrections.js';
export { countingCodes } from './counting-codes.js';
export { type DecisionCounts, decisionCounts } from './decision-counts.js';
export { recordDecision, removeDecision } from './decisions.js';
export { DamagedStore, ForeignStore, NewerStore, storeError } from './errors.js';
export { forgetOtherAnswers, type StoredAnswers, storedAnswers } from './forget/answers.js';
export { erase, forgetWords } from './forget/bytes.js';
export { type HeldText, heldTexts } from './forget/held-texts.js';
export { forgetMemosAbout, memosTelling } from './forget/memos.js';
export { namesAny, type Tells } from './forget/naming.js';
export { NOTHING_REMOVED, type Removed, sumOfRemoved } from './forget/removed.js';
export { type SaidInFile, saidIn } from './forget/said.js';
export {
  forgetOtherSummaries,
  forgetSummariesOf,
  type StoredSummaries,
  storedSummaries,
  summariesTelling,
} from './forget/summaries.js';
export { forgetText } from './forget/texts.js';
export { forgetTurns } from './forget/turns.js';
export { type HidesIn, hideWords, holdsWords } from './forget/words.js';
export { type GoneOver, goneOver, goOver, lookAgain, lookAtAllAgain } from './gone-over.js';
export {
  type ActFilter,
  type ActState,
  type ChangedRow,
  changedRows,
  type RecordedAct,
  recordedActs,
} from './history/list.js';
export { redo, type TakenBack as TakenBackActs, undo } from './history/take-back.js';
export { type Carried, keptIn, keptRow, wordsOf } from './kept.js';
export { type RankingHead, saveMeasure, saveRanking, storedMeasure, storedRanking } from './kept-ranking.js';
export { type KeyMark, keyMark, markKey } from './key-mark.js';
export { carryMarks, type Mark, marksOn, placeOfQuoting } from './marks.js';
export {
  addMemo,
  adoptMemos,
  isMemoOfDecision,
  memos,
  notesOn,
  placeOfCoding,
  placeOfTurn,
  removeMemo,
  rewriteMemo,
  writerOf,
} from './memos.js';
export {
  currentRevision,
  type HeldFile,
  heldFiles,
  type WholeRevision,
  wholeRevision,
} from './merge/held-files.js';
export { copyUntouched } from './merge/private-copy.js';
export { removedAnswers, removedByHand } from './merge/removed-here.js';
export { type TakenAnswers, takeAnswers } from './merge/take-answers.js';
export { type DecisionConflict, takeDecisions } from './merge/take-decisions.js';
export { type HeldMemo, heldMemos, takeMemos } from './merge/take-memos.js';
export { type QuotingConflict, takeQuoting, takeReviewed } from './merge/take-quoting.js';
export { type ComingCell, type TakenSummaries, takeSummaries } from './merge/take-summaries.js';
export {
  type AskedOf,
  keepModelAnswer,
  type ModelAnswer,
  modelAnswers,
  promptsAnswered,
  takeModelAnswers,
} from './model-answers.js';
export type { CodingFilter } from './narrowing.js';
export { closeStore, isUpToDate, openStore, rehearse, whileLocked, withStoreAsItIs, write } from './open.js';
export { asking, markBusy, refuseBusy } from './place/busy-mark.js';
export { conflictCopies } from './place/conflict-copies.js';
export { NETWORK_DISK, type Surroundings, syncedBy } from './place/synced.js';
export { type Progress, progressOf } from './progress.js';
export { type ProposalsDecided, proposalsDecided } from './proposals-decided.js';
export { rejectedPassages } from './rejected-passages.js';
export { releasedWords } from './releases.js';
export { adoptDecisions, orphanedCodes } from './renames.js';
export {
  coders,
  filesWith,
  openSuggestions,
  reviewedIn,
  suggestionsOf,
} from './review.js';
export {
  givenCodes,
  recordReviewed,
  reviewedTurns,
  reviewersOf,
  type SeenTurn,
  seenIn,
  sightedTurns,
} from './reviewed.js';
export { type CodingThere, codingsThere } from './search/codings-there.js';
export { type FoundTurn, findTurns } from './search/find-turns.js';
export { emptyIndex, indexMissing, unindexedTexts } from './search/index-texts.js';
export { placesOf } from './search/places.js';
export { readQuery, type SearchQuery } from './search/query.js';
export { textsWith } from './search/texts-with.js';
export {
  isLookedAt,
  quotingIn,
  recordQuoting,
  removeQuoting,
  type SensitiveCounts,
  saveSensitive,
  sensitiveCounts,
  sensitiveIn,
} from './sensitive.js';
export type { Store } from './store.js';
export {
  type CodeChange,
  type Proposal,
  replaceSuggestions,
  type SuggestionChange,
  standingSuggestions,
  suggestedCodes,
} from './suggestions.js';
export {
  addSummary,
  adoptSummaries,
  earlierIn,
  noteEarlier,
  type SubjectMoves,
  type SummaryFilter,
  saveSummary,
  summaries,
  summariesIn,
  summaryMark,
  TYPING_ON_MS,
} from './summaries.js';
export { saveTokens, saveVocabulary, storedTokens, storedVocabulary } from './tokens.js';
export { PATIENCE_MS } from './transaction.js';
export {
  countTexts,
  currentTexts,
  filesReadAs,
  filesWithNames,
  type KnownFile,
  knownFiles,
  renameTranscript,
  type StoredTranscript,
  saveTranscript,
  textsState,
  transcriptReader,
  transcripts,
  transcriptsOf,
} from './transcripts.js';
export { basisOf, basisOfCodes, countsByPerson, whoMentions } from './voices/counts.js';
export { speakerLabels } from './voices/labels.js';
export { countWaiting, type WaitingCounts, waitingDecisions } from './waiting.js';
export { type Suggested, whyOf } from './why.js';
export { type PersonsWork, workOfPeople } from './work-of-people.js';
