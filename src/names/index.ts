/** The room that keeps personal data out of what is stored, and small groups out of what is written for others. */

export { deidentify } from './deidentify.js';
export { disclose, discloseComparison } from './disclosure/disclose.js';
export { unlessFew } from './disclosure/few.js';
export { discloseFindings } from './disclosure/findings.js';
export { groupNames } from './disclosure/group-names.js';
export { groupsFor } from './disclosure/groups.js';
export { keptBackByWijk } from './disclosure/kept-back.js';
export { discloseQuotes } from './disclosure/quotes.js';
export { type Sign, signsIn } from './disclosure/signs.js';
export { unanimousOordeel } from './disclosure/unanimous.js';
export {
  compareVersions,
  type PublicVersion,
  type VersionWarning,
  versionOf,
} from './disclosure/versions.js';
export {
  ACTIONS,
  type Action,
  EMPTY_KEY,
  entryOf,
  isLeft,
  type Key,
  type KeyEntry,
  keyWithout,
  type NameDecision,
  pseudonymOf,
} from './key/key.js';
export { isSealed, readKey, writeKey } from './key/key-file.js';
export { matchKeys, mergeKeys } from './key/merge-keys.js';
export { type Certainty, type Find, KINDS, type Kind } from './kinds.js';
export { createLexicon, type Lexicon } from './lexicon.js';
export { isListedName } from './listed-names.js';
export { holdsListedName, holdsName, partsForOtherTexts, partsToLookFor } from './name-parts.js';
export { createRegister, type Register } from './pseudonyms.js';
export { type Recognising, recognise } from './recognise.js';
export { recogniseTogether } from './recognise-together.js';
export { indexNames, type KnownName, type KnownNames } from './recognisers/known.js';
export {
  alignedPlaces,
  pairedPseudonyms,
  pseudonymsOf,
  renumbered,
  withoutNumbers,
} from './renumber.js';
