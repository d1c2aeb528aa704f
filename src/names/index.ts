/** The room that takes what identifies people out of transcripts, and keeps the key to it. */

export { deidentify } from './deidentify.js';
export { hidingOf } from './hidden-names.js';
export { type GivenOut, givenOutIn, type Misfit, misfitOf } from './key/belonging.js';
export {
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
export type { SpokenLanguage } from './languages.js';
export { createLexicon, type Lexicon } from './lexicon.js';
export { identifying, isFunctionWords, likelihoods } from './likely.js';
export { isListedName } from './listed-names.js';
export { createRegister, type Register } from './pseudonyms.js';
export { type Recognising, recognise } from './recognise.js';
export { recogniseTogether } from './recognise-together.js';
export { indexNames, type KnownName, type Reach } from './recognisers/known.js';
export {
  alignedPlaces,
  pairedPseudonyms,
  pseudonymsOf,
  renumbered,
  withoutNumbers,
} from './renumber.js';
export { placesThrough } from './same-source.js';
export { READING_ANEW, type RememberingReader, rememberTexts, type TextReader } from './text-reader.js';
export { languageOf } from './told-language.js';
export { holdsListedName, holdsName, partsForOtherTexts, partsToLookFor } from './who/name-parts.js';
export { indexForms } from './written-forms.js';
