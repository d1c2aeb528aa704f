/** Privacy: which groups and quotes may be shown to whom. */

export { disclose, discloseComparison } from './disclosure/disclose.js';
export { groupsFor } from './disclosure/groups.js';
export { discloseQuotes } from './disclosure/quotes.js';
