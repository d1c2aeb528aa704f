/** All texts of a project ranked by what it learned so far: for a list of likely codes, and for a second reader. */

import { type RankedInterviews, type ReadInterviews, readInterviews } from '../../coding/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { CastMember } from '../../model/respondent.js';
import { type Store, workOfPeople } from '../../store/index.js';
import { type ProjectTexts, projectTexts } from '../project/project-texts.js';
import { lessonFrom, NO_LESSON } from './learned-from.js';

export interface RankedTexts {
  readonly texts: ProjectTexts;
  readonly read: ReadInterviews;
  readonly ranked: RankedInterviews;
}

/** Takes a second per hundred interviews. @param learns whether what people coded counts */
export function rankTexts(
  store: Store,
  codebook: Codebook,
  learns: boolean,
  cast: readonly CastMember[],
): RankedTexts {
  const texts = projectTexts(store, cast, false);
  const read = readInterviews(codebook, texts.vocabulary, texts);
  const { turns } = learns ? lessonFrom(workOfPeople(store)) : NO_LESSON;
  return { texts, read, ranked: read.rank(turns) };
}
