/** Checking a project, and repairing what can be made again; what a person decided stays as it is. */

import { checkStore, type Problem, repair, type Store, write } from '../../store/index.js';
import { openCodebook, type ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { backUpFirst } from '../project/reserve-copies.js';
import { checkAround } from './around.js';
import { type Finding, findingOf } from './finding.js';
import { checkKey } from './key.js';

export interface Checked {
  readonly findings: readonly Finding[];
  /** Whether something was repaired; the findings are what is left. */
  readonly isFixed: boolean;
}

/**
 * @param mayFix whether to repair what can be, after a reserve copy
 * @throws UserErrors when the project can't be opened, or its codebook holds mistakes.
 */
export async function checkProject(here: ProjectFolder, mayFix: boolean): Promise<Checked> {
  return withStore(here, mayFix ? 'change' : 'read', async (store) => {
    const problems = checkStore(store);
    const isFixable = problems.map(findingOf).some(({ isRepairable }) => isRepairable);
    if (!mayFix || !isFixable) return { findings: await allOf(store, problems, here), isFixed: false };
    await backUpFirst(here, store, 'check');
    write(store, { command: 'check' }, () => repair(store, problems));
    return { findings: await allOf(store, checkStore(store), here), isFixed: true };
  });
}

/** How many are mistakes; the others a person should only know. */
export function mistakesIn(findings: readonly Finding[]): number {
  return findings.filter(({ isMistake }) => isMistake).length;
}

/** What lies around a database is of no use when the file itself is damaged. */
async function allOf(store: Store, problems: readonly Problem[], here: ProjectFolder): Promise<Finding[]> {
  const own = problems.map(findingOf);
  const has = (wanted: Problem['kind']): boolean => problems.some(({ kind }) => kind === wanted);
  if (has('bestand')) return own;
  const around = checkAround(store, here, openCodebook(here));
  // Pseudonyms stand beside turns too, which can't all be read then; nor can it be known whose key it is without its numbers.
  const isComparable = !has('beurten') && !has('nummers');
  return [...own, ...around, ...(isComparable ? await checkKey(store, here) : [])];
}
