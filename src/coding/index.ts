/** The room of codes: codebooks and what follows from them, and the suggestions that a program makes. */

export {
  type CodebookDiff,
  type CodeChange,
  diffCodebooks,
  type LookAgain,
  type ThemeChange,
} from './codebook/diff.js';
export { type EditedCodebook, editedCodebook } from './codebook/edit/edit.js';
export { CodebookEdit, type NewCode } from './codebook/edit/edits.js';
export { type CodebookFile, readCodebook } from './codebook/file.js';
export { type CodeFinder, createCodeFinder } from './codebook/find-code.js';
export { lineageOf } from './codebook/lineage.js';
export { renamesOf } from './codebook/renames.js';
export { languageModelAt, type ModelClient, type Trouble } from './language-model/client.js';
export { judged } from './language-model/judging.js';
export { promptAbout, readerOf, wordsHeard } from './language-model/kept-answers.js';
export { heardHash, meaningOf, type Prompt, SEED } from './language-model/prompt.js';
export { type MatchedWord, wordsMatching } from './matching/term-words.js';
export { reanchor } from './passages/reanchor.js';
export type { Passage } from './passages/sought.js';
export type { SpokenText } from './passages/spoken-words.js';
export { wordsOfTerm } from './ranking/code-text.js';
export type { WentThrough } from './ranking/hearing.js';
export type { KeptRanking } from './ranking/kept-ranking.js';
export type { LikelyCode } from './ranking/likely-codes.js';
export { LIKELY_FROM } from './ranking/likely-in-text.js';
export { hitsOf, passagesIn } from './ranking/passages-in.js';
export type { RankedInterviews } from './ranking/ranked-interviews.js';
export { type Corpus, type ReadInterviews, readInterviews } from './ranking/read-interviews.js';
export type { ReadText, ReadTurn } from './ranking/read-text.js';
export { type Opinion, type SecondReader, weighed } from './ranking/second-reader.js';
export { keptCounts, suggestByLikeness } from './ranking/suggester.js';
export type { Weights } from './ranking/weights.js';
export { whyInWords } from './ranking/why-text.js';
export { type CodeExamples, type ExampleFailure, testExamples } from './suggesting/examples.js';
export { createSuggester, type TermSuggester } from './suggesting/suggest.js';
export { type Proposals, type Standing, suggestByTerms, type TextToRead } from './suggesting/suggester.js';
export { countWords, type WordCounts } from './suggesting/word-counts.js';
export type { WordGroups } from './terms/lexemes.js';
