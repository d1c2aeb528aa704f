/** How often each respondent says each word, from the texts of the store. */

import type { WordUse } from '../../../analysis/index.js';
import { isHesitation } from '../../../language/hesitations.js';
import { tokenize } from '../../../language/tokens.js';
import type { CastMember } from '../../../model/respondent.js';
import { type Store, transcripts } from '../../../store/index.js';

/** A person once, also who was interviewed twice; hesitations are no words. */
export function spokenWords(
  store: Store,
  cast: readonly CastMember[],
  isWanted: (respondent: string) => boolean,
): WordUse[] {
  const speakers = new Map(cast.map(({ file, speaker, respondent }) => [keyOf(file, speaker), respondent]));
  const uses = new Map<string, Map<string, number>>();
  for (const { file, text, turns } of transcripts(store)) {
    for (const { speaker, start, end } of turns) {
      const respondent = speakers.get(keyOf(file, speaker)) ?? null;
      if (respondent === null || !isWanted(respondent)) continue;
      const counts = uses.get(respondent) ?? new Map<string, number>();
      uses.set(respondent, counts);
      for (const { word } of tokenize(text.slice(start, end))) {
        if (!isHesitation(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return [...uses].map(([respondent, counts]) => ({ respondent, counts }));
}

function keyOf(file: string, speaker: string): string {
  return JSON.stringify([file, speaker]);
}
