/** How far a project is: what was read in, coded and confirmed, and what to do next. */

import { isFolder, listFiles } from '../../files/disk.js';
import type { Basis } from '../../model/comparison.js';
import type { Next } from '../../model/errors.js';
import type { CastMember, Respondent } from '../../model/respondent.js';
import { filesWithStrangers, unheard } from '../../project/index.js';
import {
  basisOf,
  countFlagged,
  countTexts,
  filesWithNames,
  type SensitiveCounts,
  sensitiveCounts,
} from '../../store/index.js';
import { codingState } from '../project/coding-state.js';
import { interviewsAmong } from '../project/interview-files.js';
import { interviewed, openCodes, type ProjectFolder, projectPath } from '../project/project-folder.js';
import { hasBegun, withStore } from '../project/project-store.js';
import { surveyedOnly, surveyFiles } from '../project/surveyed.js';
import type { StatusResult } from './result.js';

/** @throws UserErrors when the codebook holds mistakes, or the database can't be read. */
export async function statusOf(here: ProjectFolder): Promise<StatusResult> {
  const codebook = openCodes(here);
  const folder = projectPath(here, 'interviews');
  const found = isFolder(folder) ? interviewsAmong(listFiles(folder)).length : 0;
  const nothing = {
    imported: 0,
    people: 0,
    surveyed: 0,
    missed: { niet_gehoord: [], bestanden_met_onbekenden: 0 } satisfies Missed,
    coded: 'nog niet' as const,
    counts: { confirmed: 0, open: 0 } satisfies Basis,
    sensitive: { found: 0, decided: 0 } satisfies SensitiveCounts,
    flagged: 0,
    named: [] as string[],
  };
  const { imported, people, surveyed, missed, coded, counts, sensitive, flagged, named } = hasBegun(here)
    ? await withStore(here, 'read', (store, cast) => ({
        imported: countTexts(store),
        people: interviewed(here, cast).length,
        surveyed: surveyedOnly(interviewed(here, cast), cast, surveyFiles(store)).length,
        missed: missedIn(here, cast),
        coded: codingState(store, codebook),
        counts: basisOf(store),
        sensitive: sensitiveCounts(store),
        flagged: countFlagged(store),
        named: filesWithNames(store),
      }))
    : nothing;
  return {
    project: here.project.name,
    respondenten: here.respondents.length,
    geinterviewd: people - surveyed,
    alleen_enquete: surveyed,
    ...missed,
    bestanden: { gevonden: found, ingelezen: imported },
    codeboek: { id: codebook.id, versie: codebook.version },
    gecodeerd: coded,
    coderingen: { bevestigd: counts.confirmed, voorstel: counts.open },
    toestemming: consentOf(here),
    gevoelig: { gevonden: sensitive.found, nagekeken: sensitive.decided },
    nakijken: flagged,
    met_namen: named,
  };
}

function consentOf({ respondents }: ProjectFolder): StatusResult['toestemming'] {
  const idsOf = (people: readonly Respondent[]): string[] => people.map(({ id }) => id);
  return {
    citeren: respondents.filter(({ mayBeQuoted }) => mayBeQuoted).length,
    opname: respondents.filter(({ mayBeRecorded }) => mayBeRecorded === true).length,
    geen_opname: idsOf(respondents.filter(({ mayBeRecorded }) => mayBeRecorded === false)),
    hercontact: respondents.filter(({ mayBeContacted }) => mayBeContacted === true).length,
  };
}

type Missed = Pick<StatusResult, 'niet_gehoord' | 'bestanden_met_onbekenden'>;

function missedIn({ appearances }: ProjectFolder, cast: readonly CastMember[]): Missed {
  return {
    niet_gehoord: unheard(appearances, cast).map(({ respondent, file }) => ({ respondent, bestand: file })),
    bestanden_met_onbekenden: filesWithStrangers(cast).length,
  };
}

/** What to do next, as the parts of one sentence. */
export function nextSteps(
  { bestanden, gecodeerd, nakijken }: StatusResult,
  { project: { paths } }: ProjectFolder,
): readonly Next[] {
  if (bestanden.gevonden === 0) {
    const how = `zet transcripten in de map ${paths.interviews}, noem ze in ${paths.respondents} en typ`;
    return [{ how, command: 'import' }];
  }
  if (bestanden.ingelezen < bestanden.gevonden)
    return [{ how: 'lees de transcripten in met', command: 'import' }];
  if (gecodeerd !== 'met dit codeboek') return [{ how: 'codeer de transcripten met', command: 'code' }];
  if (nakijken > 0) {
    const how = 'kijk beslissingen na waarvan de tekst veranderde';
    return [{ how, command: 'fragments', options: ['--nakijken'] }];
  }
  return [
    { how: 'vergelijk met', command: 'compare', after: ',' },
    { how: 'of schrijf het rapport met', command: 'report' },
  ];
}
