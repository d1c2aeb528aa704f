/** Takes back a framework matrix that somebody filled in: what they changed, next to what was changed here since. */

import { groupedBy } from '../../analysis/index.js';
import { asCell } from '../../files/office/index.js';
import type { Codebook } from '../../model/codebook.js';
import { UserError } from '../../model/errors.js';
import { cellKey, type Summary } from '../../model/summary.js';
import { addSummary, knownCoders, type Store, saveSummary, summaries, write } from '../../store/index.js';
import { type NamedCoder, workingCoder } from '../project/coder.js';
import { interviewed, type ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { backUpFirst } from '../project/reserve-copies.js';
import { markOfText, textOf } from './cell-text.js';
import { aboutNow, adoptNow } from './columns.js';
import { refuseText } from './plain-text.js';
import { type FilledCell, filledCells, type Mistake, readSheet, type SheetFile } from './read-sheet.js';

export interface TakenSheet {
  /** As the name was spelled before. */
  readonly coder: string;
  /** Whether nothing was recorded. */
  readonly isDryRun: boolean;
  readonly changes: readonly (Place & { readonly what: 'nieuw' | 'gewijzigd' | 'weggehaald' })[];
  readonly unchanged: number;
  readonly conflicts: readonly Conflict[];
  readonly mistakes: readonly Mistake[];
}

/** As the file calls it. */
interface Place {
  readonly row: string;
  readonly column: string;
}

/** A cell that was changed here too since the file was written. */
export interface Conflict extends Place {
  /** What stands here. */
  readonly here: string;
  /** What stands in the file; unless it is empty, it comes beside what stands here. */
  readonly file: string;
}

const COMMAND = 'summaries import';

/**
 * Records what was changed, in one act of the history and after a reserve copy. A cell with a mistake does not stop the others.
 *
 * @param named who wrote it
 * @throws UserError when it is no such file, or nobody here has that name yet
 */
export async function importSummaries(
  here: ProjectFolder,
  codebook: Codebook,
  file: SheetFile,
  named: NamedCoder,
  isDryRun: boolean,
): Promise<TakenSheet> {
  const sheet = readSheet(file);
  return withStore(here, isDryRun ? 'read' : 'change', async (store, cast) => {
    const coder = workingCoder(named, knownCoders(store));
    const people = interviewed(here, cast);
    const take = (): TakenSheet => {
      const kept = aboutNow(summaries(store), codebook);
      const { cells, mistakes } = filledCells(sheet, here, codebook, people, kept);
      const texts = groupedBy(kept, cellKey);
      const steps = cells.map((filled) => stepFor(filled, texts.get(cellKey(filled.cell)) ?? []));
      if (!isDryRun) record(store, codebook, steps, coder);
      return { ...outcome(steps), mistakes: [...mistakes, ...mistakesIn(steps)], coder, isDryRun };
    };
    if (isDryRun) return take();
    await backUpFirst(here, store, COMMAND);
    return write(store, { command: COMMAND, coder }, take);
  });
}

type Step = {
  readonly filled: FilledCell;
  readonly texts: readonly Summary[];
} & (
  | { readonly does: 'nothing' | 'replace' | 'conflict' }
  | { readonly does: 'refuse'; readonly reason: string }
);

/** @param texts what stands in its cell now */
function stepFor(filled: FilledCell, texts: readonly Summary[]): Step {
  const now = markOfText(asCell(textOf(texts)));
  const given = markOfText(asCell(filled.text));
  const step = { filled, texts };
  if (given === now || given === filled.seen) return { ...step, does: 'nothing' };
  try {
    refuseText(filled.text);
  } catch (error) {
    if (error instanceof UserError) return { ...step, does: 'refuse', reason: error.message };
    throw error;
  }
  if (now === filled.seen) return { ...step, does: 'replace' };
  // The file was read before, and both texts stand there.
  const isThere = texts.some(({ text }) => text === filled.text);
  return { ...step, does: isThere ? 'nothing' : 'conflict' };
}

function record(store: Store, codebook: Codebook, steps: readonly Step[], coder: string): void {
  const written = new Date().toISOString();
  adoptNow(store, codebook);
  for (const { does, filled } of steps) {
    const { cell, text } = filled;
    if (does === 'replace') saveSummary(store, { ...cell, text, coder, written });
    if (does === 'conflict' && text !== '') addSummary(store, { ...cell, text, coder, written });
  }
}

function outcome(steps: readonly Step[]): Pick<TakenSheet, 'changes' | 'unchanged' | 'conflicts'> {
  return {
    changes: steps.flatMap(({ does, filled: { row, column, text }, texts }) => {
      if (does !== 'replace') return [];
      const what = text === '' ? 'weggehaald' : texts.length === 0 ? 'nieuw' : 'gewijzigd';
      return [{ row, column, what }] as const;
    }),
    unchanged: steps.filter(({ does }) => does === 'nothing').length,
    conflicts: steps.flatMap(({ does, filled: { row, column, text }, texts }) =>
      does === 'conflict' ? [{ row, column, here: textOf(texts), file: text }] : [],
    ),
  };
}

function mistakesIn(steps: readonly Step[]): Mistake[] {
  return steps.flatMap((step) =>
    step.does === 'refuse'
      ? [{ row: step.filled.number, column: step.filled.column, reason: step.reason }]
      : [],
  );
}
