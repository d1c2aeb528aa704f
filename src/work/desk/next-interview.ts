/** Which interview comes after this one: the next that has work left for whoever sits at the desk. */

import type { Codebook } from '../../model/codebook.js';
import { reviewersOf, transcripts, waitingDecisions } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { codesWithoutChoice } from '../project/waiting.js';
import type { Sitting } from './interview.js';
import { listInterviews } from './interviews.js';

/**
 * The nearest interview in which proposals or decisions wait; of whoever codes blind, the nearest in which turns were not gone through.
 * Behind the last one the list begins anew.
 *
 * @param way 1 for after it in the list, -1 for before it
 * @returns null when there is no other
 */
export async function nextInterview(
  here: ProjectFolder,
  codebook: Codebook,
  file: string,
  way: -1 | 1,
  sitting: Sitting,
): Promise<string | null> {
  const listed = await listInterviews(here, codebook);
  const at = listed.findIndex((one) => one.file === file);
  const [before, after] = [listed.slice(0, Math.max(0, at)), listed.slice(at + 1)];
  const inOrder = way === 1 ? [...after, ...before] : [...before.reverse(), ...after.reverse()];
  const left = sitting.isBlind ? await unseenBy(here, sitting.coder) : await toLookAtAgain(here, codebook);
  const found = inOrder.find((one) => left.has(one.file) || (!sitting.isBlind && one.open > 0));
  return found?.file ?? null;
}

/** The files with a decision that no longer counts until somebody looks at it again. */
function toLookAtAgain(here: ProjectFolder, codebook: Codebook): Promise<Set<string>> {
  return withStore(
    here,
    'read',
    (store) => new Set(waitingDecisions(store, codesWithoutChoice(codebook)).map(({ file }) => file)),
  );
}

/** The files in which a coder has turns of respondents left to go through. */
function unseenBy(here: ProjectFolder, coder: string): Promise<Set<string>> {
  return withStore(here, 'read', (store, cast) => {
    const speaks = new Set(
      cast.flatMap(({ file, speaker, respondent }) => (respondent === null ? [] : [`${file}\n${speaker}`])),
    );
    const left = new Set<string>();
    for (const { file, revision, turns } of transcripts(store)) {
      const seen = reviewersOf(store, revision);
      const isLeft = ({ number, speaker }: { readonly number: number; readonly speaker: string }): boolean =>
        speaks.has(`${file}\n${speaker}`) && seen.get(number)?.includes(coder) !== true;
      if (turns.some(isLeft)) left.add(file);
    }
    return left;
  });
}
