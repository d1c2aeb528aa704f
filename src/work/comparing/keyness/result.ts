/** Words of a group, as scripts and pages read them. */

import { z } from 'zod';
import { count } from '../../project/shapes.js';
import type { GroupWords } from './group-words.js';

const words = z.strictObject({ mensen: count, woorden: count });

export const KeynessResult = z.strictObject({
  groep: words,
  anderen: words,
  totaal: count,
  woorden: z.array(
    z.strictObject({
      woord: z.string(),
      keer: count,
      mensen: count,
      keer_bij_anderen: count,
      anderen: count,
      g2: z.number().min(0),
      log_ratio: z.number(),
    }),
  ),
});

/** @param most how many words, of those that stand out most */
export function keynessAsJson(
  { people, others, keyness }: GroupWords,
  most: number,
): z.infer<typeof KeynessResult> {
  return {
    groep: { mensen: people, woorden: keyness.words },
    anderen: { mensen: others, woorden: keyness.restWords },
    totaal: keyness.keyWords.length,
    woorden: keyness.keyWords.slice(0, most).map((word) => ({
      woord: word.word,
      keer: word.count,
      mensen: word.people,
      keer_bij_anderen: word.restCount,
      anderen: word.restPeople,
      g2: word.logLikelihood,
      log_ratio: word.logRatio,
    })),
  };
}
