/** Saving what is typed in a cell of the framework matrix, unless somebody changed the cell meanwhile. */

import type { Codebook } from '../../model/codebook.js';
import type { Summary, SummaryCell } from '../../model/summary.js';
import { knownCoders, saveSummary, TYPING_ON_MS, write } from '../../store/index.js';
import { asKnown } from '../project/coder.js';
import { interviewed, type ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { backUpOnce } from '../project/reserve-copies.js';
import { refuseUnknown, textsNow } from './cell.js';
import { markOf } from './cell-text.js';
import { adoptNow } from './columns.js';
import { plainText, refuseText } from './plain-text.js';

export interface TypedCell extends SummaryCell {
  /** Empty to take away what stands there. */
  readonly text: string;
  /** The mark of what stood there when the person began, as `markOf` gives it. */
  readonly seen: string;
}

export interface SavedCell {
  /** False when something else stands there by now: then nothing is changed. */
  readonly isSaved: boolean;
  /** What stands there now. */
  readonly texts: readonly Summary[];
}

/** What the history calls it. */
export const TYPED_COMMAND = 'werkbank samenvatten';

/**
 * As one act with what the same person just typed in the same cell.
 *
 * @throws UserError when there is no such cell, or the text is too long
 */
export function saveCell(
  here: ProjectFolder,
  codebook: Codebook,
  { text: typed, seen, ...cell }: TypedCell,
  named: string,
): Promise<SavedCell> {
  const text = plainText(typed);
  refuseText(text);
  return withStore(here, 'change', async (store, cast) => {
    await backUpOnce(here, store, TYPED_COMMAND);
    const coder = asKnown(named, knownCoders(store));
    const now = new Date();
    const [standing] = textsNow(store, codebook, cell);
    const since = new Date(now.getTime() - TYPING_ON_MS).toISOString();
    const goesOn = standing && { goesOn: { table: 'summary', id: standing.id, since } };
    return write(store, { command: TYPED_COMMAND, coder, ...goesOn }, () => {
      // Within the transaction, so that nobody changes it between looking and writing.
      const before = textsNow(store, codebook, cell);
      if (before.length === 0) refuseUnknown(cell, here, codebook, interviewed(here, cast));
      if (markOf(before) !== seen) return { isSaved: false, texts: before };
      adoptNow(store, codebook);
      saveSummary(store, { ...cell, text, coder, written: now.toISOString() });
      return { isSaved: true, texts: textsNow(store, codebook, cell) };
    });
  });
}
