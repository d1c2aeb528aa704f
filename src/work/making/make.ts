/** Making what a page asked for, by the verb that the command for it uses. */

import type { Advice } from '../../model/errors.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { interview, names, review } from './for-the-team.js';
import type { Made } from './made.js';
import { charts, lookAhead, report } from './reports.js';
import { comparison, memos, tables } from './tables.js';
import type { Wanted } from './wanted.js';

/**
 * What is said meanwhile comes with what was made.
 *
 * @param coder who decides; null when nobody said who they are
 * @throws UserError as the verb does
 */
export async function make(opened: ProjectFolder, wanted: Wanted, coder: string | null): Promise<Made> {
  const said: Advice[] = [];
  const here: ProjectFolder = {
    ...opened,
    say: (line) => said.push(typeof line === 'string' ? { text: line } : line),
  };
  const made = await madeBy(here, wanted, coder);
  return { ...made, regels: [...said, ...made.regels] };
}

function madeBy(here: ProjectFolder, wanted: Wanted, coder: string | null): Promise<Made> {
  switch (wanted.soort) {
    case 'rapport':
      return report(here, wanted);
    case 'nalopen':
      return lookAhead(here, wanted);
    case 'grafieken':
      return charts(here, wanted);
    case 'tabellen':
      return tables(here, wanted);
    case 'vergelijking':
      return comparison(here);
    case 'nakijken':
      return review(here, wanted, coder);
    case 'memos':
      return memos(here);
    case 'namen':
      return names(here, wanted);
    case 'gesprek':
      return interview(here, wanted);
  }
}
