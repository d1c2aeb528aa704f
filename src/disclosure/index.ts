/** The room that keeps small groups out of what is written for others: planned tables and quotes become disclosed ones. */

export { disclose, discloseComparison } from './disclose.js';
export { unlessFew } from './few.js';
export { discloseFindings } from './findings.js';
export { groupNames } from './group-names.js';
export { groupsFor, type PublicPlace } from './groups.js';
export { EVERYBODY } from './lookalikes.js';
export { disclosePortraits } from './portraits.js';
export { discloseQuotes } from './quotes.js';
export { type HeldBack, heldBackFrom, type IsReleased } from './recognisable.js';
export { type Sign, signsIn } from './signs.js';
export { unanimousOordeel } from './unanimous.js';
export {
  compareVersions,
  type Few,
  type PublicVersion,
  tellsTheSame,
  type VersionWarning,
  versionOf,
} from './versions.js';
export { mayStandForWijk } from './voices.js';
