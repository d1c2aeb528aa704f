/** The room of codes: codebooks and what follows from them, and the suggestions that a program makes. */

export {
  type CodebookDiff,
  type CodeChange,
  diffCodebooks,
  type LookAgain,
  type ThemeChange,
} from './codebook/diff.js';
export { type CodebookFile, readCodebook } from './codebook/file.js';
export { type CodeFinder, createCodeFinder } from './codebook/find-code.js';
export { lineageOf } from './codebook/lineage.js';
export { renamesOf } from './codebook/renames.js';
export { type MatchedWord, wordsMatching } from './matching/term-words.js';
export { reanchor } from './passages/reanchor.js';
export type { Passage } from './passages/sought.js';
export type { SpokenText } from './passages/spoken-words.js';
export { type CodeExamples, type ExampleFailure, testExamples } from './suggesting/examples.js';
export { rulesHasher } from './suggesting/rules.js';
export { createSuggester, type Suggester } from './suggesting/suggest.js';
export { countWords, type WordCounts } from './suggesting/word-counts.js';
export type { WordGroups } from './terms/lexemes.js';
