/** The room of arithmetic that could be done on paper: from decisions and respondents to counts, findings and agreement. */

export {
  type AlphaWithInterval,
  agreementOf,
  type CodeAgreement,
  type CodedUnit,
  type CoderAgreement,
  differOn,
  FEW_POSITIVES,
  isRare,
  RELIABLE,
  TENTATIVE,
} from './agreement/coders.js';
export { coOccurrences } from './comparing/co-occurrence.js';
export { type Keyness, keynessOf, MIN_PEOPLE, type WordUse } from './comparing/keyness.js';
export { compare } from './comparison.js';
export { type CodedText, type Coverage, coverageOf, LARGE_SHARE, MANY_CODES } from './coverage.js';
export { isPassageOrElision } from './elision.js';
export { excerptOf } from './excerpt.js';
export { findingsOf } from './findings/findings.js';
export { portraitsOf } from './findings/portraits.js';
export { profilesOf, similarPairs } from './findings/profiles.js';
export { groupedBy } from './grouped.js';
export { mentionsOf, withThemes } from './mentions.js';
export { quantile } from './quantile.js';
export { chooseQuotes } from './quotes.js';
export { type PassagePair, type RankedTurn, type RankingScore, scoreRanking } from './ranking-score.js';
export { ORDERS, SATURATION, type SaturationSettings, saturationOf } from './saturation/saturation.js';
export {
  codesOfInterviews,
  type DatedInterview,
  type SaturationSummary,
  summariseSaturation,
} from './saturation/summary.js';
export {
  type GoldCoding,
  type MacroScore,
  type Score,
  type ScoreTable,
  type SuggestedCoding,
  type SuggestionScore,
  scoreSuggestions,
} from './score.js';
export { voicesOf } from './voices.js';
