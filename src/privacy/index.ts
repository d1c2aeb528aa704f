/** Privacy: which groups and quotes may be shown to whom. */

export { disclose, discloseComparison } from './disclosure/disclose.js';
export { discloseFindings } from './disclosure/findings.js';
export { groupNames } from './disclosure/group-names.js';
export { groupsFor } from './disclosure/groups.js';
export { discloseQuotes } from './disclosure/quotes.js';
