/** What may identify somebody in texts that belong together: a name that is sure in one of them is known in all. */

import type { Find } from './kinds.js';
import { read } from './reading.js';
import { type Recognising, recognise } from './recognise.js';
import { type Heard, isHeardAt } from './recognisers/persons/ruled-person.js';
import { partsForOtherTexts, partsOfNames } from './who/name-parts.js';

/** A name that is known now may show who stands beside it, and so on; hardly ever more than twice. */
const MOST_ROUNDS = 5;

export interface Together {
  /** Of each text what was found, in the order of the texts and whatever that order is; null where looking failed. */
  readonly finds: readonly (readonly Find[] | null)[];
  /** The parts of names that were known before or found in any of the texts. */
  readonly heard: Heard;
}

export function recogniseTogether(texts: readonly string[], recognising: Recognising): Together {
  const { lexicon } = recognising;
  const heard = new Set(recognising.heard);
  const finds = texts.map((text) => nullWhenFailed(() => recognise(text, recognising)));
  let changed = texts.map((_, at) => at);
  for (let round = 1; round < MOST_ROUNDS && changed.length > 0; round += 1) {
    const parts = changed.flatMap((at) =>
      partsOfNames(texts[at] ?? '', finds[at] ?? [], lexicon, partsForOtherTexts),
    );
    const news = new Set(parts.filter((part) => !heard.has(part)));
    for (const part of news) heard.add(part);
    changed = texts.flatMap((text, at) =>
      news.size > 0 && finds[at] !== null && hasAnyOf(text, news, recognising) ? [at] : [],
    );
    for (const at of changed) {
      finds[at] = nullWhenFailed(() => recognise(texts[at] ?? '', { ...recognising, heard }));
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

function hasAnyOf(text: string, parts: ReadonlySet<string>, { lexicon }: Recognising): boolean {
  const reading = read(text, lexicon);
  return reading.numbers.some((_, token) => isHeardAt(reading, token, parts));
}
