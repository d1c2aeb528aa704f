/** How far a project is: what was read in, coded and confirmed. */

import { isFolder, listFiles } from '../../files/disk.js';
import type { Codebook } from '../../model/codebook.js';
import type { Basis } from '../../model/comparison.js';
import type { CastMember, Respondent } from '../../model/respondent.js';
import { filesWithStrangers, unheard } from '../../project/index.js';
import {
  basisOf,
  countTexts,
  countWaiting,
  filesWithNames,
  type SensitiveCounts,
  sensitiveCounts,
  type WaitingCounts,
} from '../../store/index.js';
import { codingState } from '../project/coding-state.js';
import { interviewsAmong } from '../project/interview-files.js';
import { interviewed, openCodes, type ProjectFolder, projectPath } from '../project/project-folder.js';
import { hasBegun, withStore } from '../project/project-store.js';
import { surveyedOnly, surveyFiles } from '../project/surveyed.js';
import { codesWithoutChoice } from '../project/waiting.js';
import type { StatusResult } from './result.js';

/**
 * @param codebook where the caller keeps it
 * @throws UserErrors when the codebook holds mistakes, or the database can't be read.
 */
export async function statusOf(
  here: ProjectFolder,
  codebook: Codebook = openCodes(here),
): Promise<StatusResult> {
  const folder = projectPath(here, 'interviews');
  const found = isFolder(folder) ? interviewsAmong(listFiles(folder, folder, () => undefined)).length : 0;
  const nothing = {
    imported: 0,
    people: 0,
    surveyed: 0,
    missed: { niet_gehoord: [], bestanden_met_onbekenden: 0 } satisfies Missed,
    coded: 'nog niet' as const,
    counts: { confirmed: 0, open: 0 } satisfies Basis,
    sensitive: { found: 0, decided: 0 } satisfies SensitiveCounts,
    waiting: { words: 0, codes: 0 } satisfies WaitingCounts,
    named: [] as string[],
  };
  const { imported, people, surveyed, missed, coded, counts, sensitive, waiting, named } = hasBegun(here)
    ? await withStore(here, 'read', (store, cast) => ({
        imported: countTexts(store),
        people: interviewed(here, cast).length,
        surveyed: surveyedOnly(interviewed(here, cast), cast, surveyFiles(store)).length,
        missed: missedIn(here, cast),
        coded: codingState(store, codebook),
        counts: basisOf(store, codebook),
        sensitive: sensitiveCounts(store),
        waiting: countWaiting(store, codesWithoutChoice(codebook)),
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
    nakijken: waiting.words + waiting.codes,
    zonder_code: waiting.codes,
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
