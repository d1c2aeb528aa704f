/** The interviews of a project as a list to work from: who speaks, and how far each is. */

import type { Codebook } from '../../model/codebook.js';
import { memos, type Progress, progressOf } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { hasBegun, withStore } from '../project/project-store.js';

export interface ListedInterview extends Progress {
  readonly file: string;
  /** Memos about its passages. */
  readonly memos: number;
  readonly respondents: readonly {
    readonly id: string;
    readonly perspective: string;
    readonly wijk: string;
  }[];
}

const NOTHING: Progress = { turns: 0, seen: 0, open: 0, confirmed: 0, rejected: 0, uncoded: 0 };

/** In order of file name; none before anything was imported. */
export async function listInterviews(here: ProjectFolder, codebook: Codebook): Promise<ListedInterview[]> {
  if (!hasBegun(here)) return [];
  return withStore(here, 'read', (store, cast) => {
    const progress = progressOf(store, codebook);
    const people = new Map(here.respondents.map((person) => [person.id, person]));
    const noted = new Map<string, number>();
    for (const { passage } of memos(store)) {
      if (passage !== null) noted.set(passage.file, (noted.get(passage.file) ?? 0) + 1);
    }
    const files = new Map<string, Set<string>>();
    for (const { file, respondent } of cast) {
      const ids = files.get(file) ?? new Set<string>();
      if (respondent !== null) ids.add(respondent);
      files.set(file, ids);
    }
    return [...files].map(([file, ids]) => ({
      file,
      ...(progress.get(file) ?? NOTHING),
      memos: noted.get(file) ?? 0,
      respondents: [...ids].flatMap((id) => {
        const person = people.get(id);
        return person === undefined ? [] : [{ id, perspective: person.perspective, wijk: person.wijk }];
      }),
    }));
  });
}
