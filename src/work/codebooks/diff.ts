/** What changed between two codebooks, and how many decisions of the project that touches. */

import { type CodebookDiff, diffCodebooks } from '../../coding/index.js';
import { exists } from '../../files/disk.js';
import type { Codebook } from '../../model/codebook.js';
import type { Verdict } from '../../model/coding.js';
import { type DecisionCounts, decisionCounts } from '../../store/index.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';

export type { CodebookDiff, CodeChange, LookAgain, ThemeChange } from '../../coding/index.js';
export type { DecisionCounts } from '../../store/index.js';

export interface ComparedCodebooks {
  readonly before: Codebook;
  readonly after: Codebook;
  readonly diff: CodebookDiff;
  /** The decisions of the project; null without a project. */
  readonly counts: DecisionCounts | null;
}

/** @param counts the decisions of the project; null without one */
export function compareCodebooks(
  before: Codebook,
  after: Codebook,
  counts: DecisionCounts | null,
): ComparedCodebooks {
  return { before, after, diff: diffCodebooks(before, after), counts };
}

/**
 * The decisions of a project by code; none before the first import.
 *
 * @throws UserError when its store can't be read
 */
export async function countDecisions(here: ProjectFolder): Promise<DecisionCounts> {
  return exists(projectPath(here, 'database')) ? withStore(here, 'read', decisionCounts) : new Map();
}

/** How many decisions there are about any of these codes. */
export function decisionsOn(ids: readonly string[], counts: DecisionCounts): Record<Verdict, number> {
  const sum = (verdict: Verdict): number =>
    ids.reduce((total, id) => total + (counts.get(id)?.[verdict] ?? 0), 0);
  return { bevestigd: sum('bevestigd'), verworpen: sum('verworpen') };
}
