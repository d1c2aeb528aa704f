/** What there is to do in a project, the most urgent first. */

import type { Codebook } from '../../model/codebook.js';
import type { Next } from '../../model/errors.js';
import { progressOf } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { hasBegun, withStore } from '../project/project-store.js';
import type { StatusResult } from './result.js';

export type Step =
  | 'inlezen'
  | 'coderen'
  | 'code kiezen'
  | 'nakijken'
  | 'beslissen'
  | 'gevoelig'
  | 'vergelijken'
  | 'rapport';

export interface ToDo {
  readonly step: Step;
  /** About how many; null where nothing is counted. */
  readonly count: number | null;
}

/** Never empty. */
export function toDo(status: StatusResult): ToDo[] {
  const { bestanden, gecodeerd, coderingen, gevoelig, nakijken, zonder_code } = status;
  const { gevonden, ingelezen } = bestanden;
  const unread = gevonden - ingelezen;
  const steps: readonly (readonly [isThere: boolean, step: Step, count: number | null])[] = [
    [gevonden === 0 || unread > 0, 'inlezen', gevonden === 0 ? null : unread],
    [ingelezen > 0 && gecodeerd !== 'met dit codeboek', 'coderen', null],
    [zonder_code > 0, 'code kiezen', zonder_code],
    [nakijken > zonder_code, 'nakijken', nakijken - zonder_code],
    [coderingen.voorstel > 0, 'beslissen', coderingen.voorstel],
    [gevoelig.nagekeken < gevoelig.gevonden, 'gevoelig', gevoelig.gevonden - gevoelig.nagekeken],
    [gecodeerd !== 'nog niet', 'vergelijken', null],
    [gecodeerd !== 'nog niet', 'rapport', null],
  ];
  return steps.flatMap(([isThere, step, count]) => (isThere ? [{ step, count }] : []));
}

/** What keeps later work from being right, as the parts of one sentence; else what one does with work that is right. */
export function nextSteps(status: StatusResult, { project: { paths } }: ProjectFolder): readonly Next[] {
  switch (toDo(status)[0]?.step) {
    case 'inlezen':
      return [
        {
          how:
            status.bestanden.gevonden === 0
              ? `zet transcripten in de map ${paths.interviews}, noem ze in ${paths.respondents} en typ`
              : 'lees de transcripten in met',
          command: 'import',
        },
      ];
    case 'coderen':
      return [{ how: 'codeer de transcripten met', command: 'code' }];
    case 'code kiezen': {
      const how = 'kies een code voor beslissingen waarvan de code er niet meer is, met';
      return [{ how, command: 'review export', options: ['--nakijken'] }];
    }
    case 'nakijken': {
      const how = 'kijk beslissingen na waarvan de tekst veranderde';
      return [{ how, command: 'fragments', options: ['--nakijken'] }];
    }
    default:
      return [
        { how: 'vergelijk met', command: 'compare', after: ',' },
        { how: 'of schrijf het rapport met', command: 'report' },
      ];
  }
}

/** The interview in which somebody decides next: the first that was begun and has open proposals, or else the first that has them. */
export async function interviewToDecide(here: ProjectFolder, codebook: Codebook): Promise<string | null> {
  if (!hasBegun(here)) return null;
  return withStore(here, 'read', (store) => {
    const open = [...progressOf(store, codebook)].filter(([, progress]) => progress.open > 0);
    const [file = null] = open.find(([, { seen }]) => seen > 0) ?? open[0] ?? [];
    return file;
  });
}
