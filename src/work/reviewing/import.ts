/** Takes back a review file that a coder filled in. */

import { decideAll } from '../../coding/review/index.js';
import { namedInRows, readReviewFile, type TakenBack, takeBack } from '../../coding/review/sheet/index.js';
import type { Codebook } from '../../model/codebook.js';
import { knownCoders, write } from '../../store/index.js';
import { type NamedCoder, workingCoder } from '../project/coder.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { backUpFirst } from '../project/reserve-copies.js';
import { type CodeLines, takeCodeLines } from './code-lines.js';
import { decideRequests, loadReview } from './decide.js';

export interface ReviewFile {
  readonly bytes: Uint8Array;
  /** The name that messages carry. */
  readonly name: string;
}

export interface TakenReview extends TakenBack {
  /** As the name was spelled before. */
  readonly coder: string;
  /** Whether nothing was recorded. */
  readonly isDryRun: boolean;
  readonly codeLines: Omit<CodeLines, 'mistakes'>;
}

/**
 * Records what the rows decide, in one transaction and after a backup; a row with a mistake does not stop the others.
 *
 * @param named who decided
 * @throws UserError when it is no review file, or nobody here has that name yet
 */
export async function importReview(
  here: ProjectFolder,
  { bytes, name }: ReviewFile,
  codebook: Codebook,
  named: NamedCoder,
  isDryRun: boolean,
): Promise<TakenReview> {
  const rows = readReviewFile(bytes, name);
  return withStore(here, isDryRun ? 'read' : 'change', async (store, cast) => {
    const coder = workingCoder(named, knownCoders(store));
    const take = (): TakenReview => {
      const review = loadReview(store, cast, namedInRows(rows), codebook, coder);
      const taken = takeBack(rows, review, (requests) =>
        isDryRun ? decideAll(requests, review) : decideRequests(store, requests, review),
      );
      const codeLines = takeCodeLines(store, codebook, rows, coder, !isDryRun);
      const mistakes = [...taken.mistakes, ...codeLines.mistakes].sort((a, b) => a.row - b.row);
      return { ...taken, mistakes, codeLines, coder, isDryRun };
    };
    if (isDryRun) return take();
    await backUpFirst(here, store, 'review import');
    return write(store, { command: 'review import', coder }, take);
  });
}
