/** What may identify somebody in texts that belong together: a name that is sure in one of them is known in all. */

import type { Find } from './kinds.js';
import type { Recognising } from './recognise.js';
import type { Heard } from './recognisers/persons/ruled-person.js';
import { READING_ANEW } from './text-reader.js';
import { partsForOtherTexts, partsOfNames } from './who/name-parts.js';

/** A name that is known now may show who stands beside it, and so on; hardly ever more than twice. */
const MOST_ROUNDS = 5;

export interface Together {
  /** Of each text what was found, in the order of the texts and whatever that order is; null where looking failed. */
  readonly finds: readonly (readonly Find[] | null)[];
  /** The parts of names that were known before or found in any of the texts. */
  readonly heard: Heard;
}

export function recogniseTogether(
  texts: readonly string[],
  recognising: Recognising,
  reader = READING_ANEW,
): Together {
  const { lexicon } = recognising;
  const heard = new Set(recognising.heard);
  const finds = texts.map((text) => nullWhenFailed(() => reader.recognise(text, recognising)));
  let changed = texts.map((_, at) => at);
  for (let round = 1; round < MOST_ROUNDS && changed.length > 0; round += 1) {
    const parts = changed.flatMap((at) =>
      partsOfNames(texts[at] ?? '', finds[at] ?? [], lexicon, partsForOtherTexts),
    );
    const news = new Set(parts.filter((part) => !heard.has(part)));
    for (const part of news) heard.add(part);
    const known = { ...recognising, heard };
    changed = texts.flatMap((text, at) =>
      news.size > 0 && finds[at] !== null && reader.holdsAny(text, news, lexicon) ? [at] : [],
    );
    for (const at of changed) {
      finds[at] = nullWhenFailed(() => reader.recognise(texts[at] ?? '', known));
    }
  }
  return { finds, heard };
}

/** One text that a recogniser stumbles over must not keep the others out. */
function nullWhenFailed(look: () => readonly Find[]): readonly Find[] | null {
  try {
    return look();
  } catch {
    return null;
  }
}
