/** All texts of a project ranked by what it learned so far: for a list of likely codes, and for a second reader. */

import {
  keptCounts,
  type RankedInterviews,
  type ReadInterviews,
  readInterviews,
} from '../../coding/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { CastMember } from '../../model/respondent.js';
import { type Store, workOfPeople } from '../../store/index.js';
import { type ProjectTexts, projectTexts } from '../project/project-texts.js';
import { lessonFrom, NO_LESSON } from './learned-from.js';

export interface RankedTexts {
  readonly texts: ProjectTexts;
  readonly read: ReadInterviews;
  readonly ranked: RankedInterviews;
  /** The same by what people decided meanwhile; nothing is read again. */
  rankAnew(): RankedInterviews;
}

/**
 * Takes a second per hundred interviews when `code` was not run since texts changed, and otherwise reads what was coded only.
 *
 * @param learns whether what people coded counts
 */
export function rankTexts(
  store: Store,
  codebook: Codebook,
  learns: boolean,
  cast: readonly CastMember[],
): RankedTexts {
  const texts = projectTexts(store, cast, false);
  const counts = keptCounts(codebook, texts, texts.kept);
  const read = readInterviews(codebook, texts.vocabulary, texts, { counts });
  const rankAnew = () => read.rank((learns ? lessonFrom(workOfPeople(store)) : NO_LESSON).turns);
  return { texts, read, ranked: rankAnew(), rankAnew };
}
