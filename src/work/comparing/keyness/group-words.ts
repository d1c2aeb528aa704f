/** The words of a group: what its people say relatively more often than all others do. */

import { type Keyness, keynessOf } from '../../../analysis/index.js';
import { isStopword } from '../../../language/stopwords.js';
import { isPseudonym } from '../../../language/tokens.js';
import { UserError } from '../../../model/errors.js';
import type { Perspective, Wijk } from '../../../model/project.js';
import type { CodingFilter } from '../../../store/index.js';
import { interviewed, type ProjectFolder } from '../../project/project-folder.js';
import { withStore } from '../../project/project-store.js';
import { spokenWords } from './spoken-words.js';

export { MIN_PEOPLE } from '../../../analysis/index.js';

export interface GroupWords {
  /** What the group was named by; none where every perspective belongs to it. */
  readonly perspectives: readonly Perspective[];
  readonly wijken: readonly Wijk[];
  /** How many people of the group were interviewed, and of all others. */
  readonly people: number;
  readonly others: number;
  readonly keyness: Keyness;
}

/**
 * @param group the perspectives and wijken whose people belong to it
 * @throws UserError when nobody in the group was interviewed, or nobody else
 */
export function groupWords(
  here: ProjectFolder,
  { perspectives, wijken }: Pick<CodingFilter, 'perspectives' | 'wijken'>,
): Promise<GroupWords> {
  return withStore(here, 'read', (store, cast) => {
    const everyone = interviewed(here, cast);
    const group = new Set(
      everyone
        .filter(
          ({ perspective, wijk }) =>
            (perspectives?.includes(perspective) ?? true) && (wijken?.includes(wijk) ?? true),
        )
        .map(({ id }) => id),
    );
    if (group.size === 0 || group.size === everyone.length) {
      const who = group.size === 0 ? 'In deze groep is niemand' : 'Buiten deze groep is niemand';
      throw new UserError(`${who} gehoord; er valt dus niets te vergelijken. Kies een andere groep.`);
    }
    const known = new Set(everyone.map(({ id }) => id));
    return {
      perspectives: here.project.perspectives.filter(({ id }) => perspectives?.includes(id)),
      wijken: here.project.wijken.filter(({ id }) => wijken?.includes(id)),
      people: group.size,
      others: everyone.length - group.size,
      keyness: keynessOf(
        spokenWords(store, cast, (respondent) => known.has(respondent)),
        (respondent) => group.has(respondent),
        isAside,
      ),
    };
  });
}

/** Words that point at no subject, and what is no word. */
function isAside(word: string): boolean {
  return isStopword(word) || isPseudonym(word) || !/\p{L}/u.test(word);
}
