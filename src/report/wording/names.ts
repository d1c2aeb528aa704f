/** What groups and subjects are called within a sentence; never their ids. */

import { inSentence } from '../../language/phrases.js';
import type { By } from '../../model/claims.js';
import type { GroupName } from '../../model/findings.js';
import type { Axis } from '../../model/matrix.js';

export interface Names {
  /** "verdelers", "het Zeeheldenkwartier" */
  of(by: By, group: string): string;
}

export function namesFrom({
  perspectives,
  perspectivesInWijken = [],
  wijken,
}: {
  readonly perspectives: readonly GroupName[];
  readonly perspectivesInWijken?: readonly GroupName[];
  readonly wijken: readonly GroupName[];
}): Names {
  return {
    of(by, group) {
      const named = by === 'perspective' ? [...perspectives, ...perspectivesInWijken] : wijken;
      const found = named.find(({ id }) => id === group);
      // Groups and findings are made from one grouping.
      if (found === undefined) throw new Error(`no group ${group}`);
      return found.inText;
    },
  };
}

/**
 * A code as it stands behind "over", and nowhere else: "hoe er gekozen werd", which can be no subject or object of a
 * sentence; ‘manier van kiezen’ for a code of which only the label is known.
 */
export function topic({ label, inText = `‘${inSentence(label)}’` }: Axis): string {
  return inText;
}

/** A theme as something that is spoken of: "over bekendheid en bereik". */
export function aboutTheme({ label, inText = inSentence(label) }: Axis): string {
  return `over ${inText}`;
}
