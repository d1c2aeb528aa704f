/** Checks of the database against what lies around it: codebook, respondents.csv, tombstones and reserve copies. */

import { basename } from 'node:path';
import { counted } from '../../language/numbers.js';
import type { Codebook } from '../../model/codebook.js';
import {
  heldTexts,
  isSound,
  knownFiles,
  lastCodingRun,
  orphanedCodes,
  type Store,
  suggestedCodes,
} from '../../store/index.js';
import { placesOf } from '../project/person-places.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { backupsOf } from '../project/reserve-copies.js';
import { codesWithoutChoice } from '../project/waiting.js';
import type { Finding } from './finding.js';
import { checkSummaries } from './summaries.js';

type Found = Omit<Finding, 'isRepairable'>;

export function checkAround(store: Store, here: ProjectFolder, codebook: Codebook): Finding[] {
  return [
    decisionsWithoutCode(store, codebook),
    suggestionsWithoutCode(store, codebook),
    filesWithoutRespondent(store, here),
    ...checkSummaries(store, here, codebook),
    ...forgottenPeople(store, here),
    damagedCopies(here),
  ]
    .filter(({ count }) => count > 0)
    .map((found) => ({ ...found, isRepairable: false }));
}

function decisionsWithoutCode(store: Store, codebook: Codebook): Found {
  const orphans = orphanedCodes(store, codesWithoutChoice(codebook));
  const count = orphans.reduce((sum, { decisions }) => sum + decisions, 0);
  return {
    kind: 'code',
    isMistake: false,
    count,
    where: orphans.map(({ code }) => code),
    what: `${counted(count, 'beslissing gaat', 'beslissingen gaan')} over een code die niet in het codeboek staat`,
    advice: [
      {
        how: 'Zet bij de opvolger "was:" met het oude id, of kies per passage',
        command: 'review export',
        options: ['--nakijken'],
      },
    ],
  };
}

/** With another codebook than the last run's, the suggestions are merely old. */
function suggestionsWithoutCode(store: Store, codebook: Codebook): Found {
  const known = new Set(codesWithoutChoice(codebook));
  const unknown = suggestedCodes(store).filter(({ code }) => !known.has(code));
  const count = unknown.reduce((sum, { suggestions }) => sum + suggestions, 0);
  return {
    kind: 'codering',
    isMistake: lastCodingRun(store)?.hash === codebook.hash,
    count,
    where: unknown.map(({ code }) => code),
    what: `${counted(count, 'voorstel heeft', 'voorstellen hebben')} een code die niet in het codeboek staat`,
    advice: [{ how: 'Typ', command: 'code' }],
  };
}

function filesWithoutRespondent(store: Store, { rows, project }: ProjectFolder): Found {
  const files = knownFiles(store).flatMap(({ file }) => (rows.has(file) ? [] : [file]));
  return {
    kind: 'respondent',
    isMistake: false,
    count: files.length,
    where: files,
    what: `${counted(files.length, 'ingelezen bestand staat', 'ingelezen bestanden staan')} niet in ${project.paths.respondents} en ${files.length === 1 ? 'telt' : 'tellen'} dus niet mee`,
    advice: [{ how: 'Zet de rij erin, of maak de import ongedaan', command: 'undo' }],
  };
}

function forgottenPeople(store: Store, { forgotten }: ProjectFolder): Found[] {
  const held = heldTexts(store);
  const back = forgotten.filter((tombstone) =>
    placesOf(tombstone, held).some(({ whole, labels }) => whole || labels.size > 0),
  );
  return back.map(({ respondent }) => ({
    kind: 'vergeten',
    isMistake: true,
    count: 1,
    where: [respondent],
    what: `van ${respondent}, die vergeten is, staat er nog tekst in de database`,
    advice: [{ how: 'Typ', command: 'forget', options: [respondent, '--ja'] }],
  }));
}

function damagedCopies(here: ProjectFolder): Found {
  const damaged = backupsOf(here).filter(({ path }) => !isSound(path));
  return {
    kind: 'reservekopie',
    isMistake: false,
    count: damaged.length,
    where: damaged.map(({ path }) => basename(path)),
    what: `${counted(damaged.length, 'reservekopie kan', 'reservekopieën kunnen')} niet gelezen worden`,
    advice: [
      { how: `Verwijder ${damaged.length === 1 ? 'die' : 'ze'}, en maak een nieuwe met`, command: 'backup' },
    ],
  };
}
