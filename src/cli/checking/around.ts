/** Checks of the database against what lies around it: codebook, respondents.csv, tombstones and reserve copies. */

import { basename } from 'node:path';
import { renamesOf } from '../../coding/renames.js';
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
import { backupsOf } from '../backups/first.js';
import { placesOf } from '../forgetting/places.js';
import type { ProjectFolder } from '../project-folder.js';
import type { Finding } from './finding.js';

type Found = Omit<Finding, 'isRepairable'>;

export function checkAround(store: Store, here: ProjectFolder, codebook: Codebook): Finding[] {
  return [
    ...decisionsWithoutCode(store, codebook),
    ...suggestionsWithoutCode(store, codebook),
    ...filesWithoutRespondent(store, here),
    ...forgottenPeople(store, here),
    ...damagedCopies(here),
  ].map((found) => ({ ...found, isRepairable: false }));
}

function idsOf(codebook: Codebook): string[] {
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  return [...codes.map(({ id }) => id), ...renamesOf(codes).moves.keys()];
}

function decisionsWithoutCode(store: Store, codebook: Codebook): Found[] {
  const orphans = orphanedCodes(store, idsOf(codebook));
  const count = orphans.reduce((sum, { decisions }) => sum + decisions, 0);
  return found(
    'code',
    false,
    count,
    orphans.map(({ code }) => code),
    `${counted(count, 'beslissing gaat', 'beslissingen gaan')} over een code die niet in het codeboek staat`,
    'Zet bij de opvolger "was:" met het oude id, of kies per passage: wijkstem review export --nakijken',
  );
}

/** With another codebook than the last run's, the suggestions are merely old. */
function suggestionsWithoutCode(store: Store, codebook: Codebook): Found[] {
  const known = new Set(idsOf(codebook));
  const unknown = suggestedCodes(store).filter(({ code }) => !known.has(code));
  const count = unknown.reduce((sum, { suggestions }) => sum + suggestions, 0);
  return found(
    'codering',
    lastCodingRun(store)?.hash === codebook.hash,
    count,
    unknown.map(({ code }) => code),
    `${counted(count, 'voorstel heeft', 'voorstellen hebben')} een code die niet in het codeboek staat`,
    'Typ: wijkstem code',
  );
}

function filesWithoutRespondent(store: Store, { rows, project }: ProjectFolder): Found[] {
  const files = knownFiles(store).flatMap(({ file }) => (rows.has(file) ? [] : [file]));
  return found(
    'respondent',
    false,
    files.length,
    files,
    `${counted(files.length, 'ingelezen bestand staat', 'ingelezen bestanden staan')} niet in ${project.paths.respondents} en ${files.length === 1 ? 'telt' : 'tellen'} dus niet mee`,
    'Zet de rij erin, of maak de import ongedaan: wijkstem undo',
  );
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
    advice: `Typ: wijkstem forget ${respondent} --ja`,
  }));
}

function damagedCopies(here: ProjectFolder): Found[] {
  const damaged = backupsOf(here).filter(({ path }) => !isSound(path));
  return found(
    'reservekopie',
    false,
    damaged.length,
    damaged.map(({ path }) => basename(path)),
    `${counted(damaged.length, 'reservekopie kan', 'reservekopieën kunnen')} niet gelezen worden`,
    `Verwijder ${damaged.length === 1 ? 'die' : 'ze'}, en maak een nieuwe met: wijkstem backup`,
  );
}

function found(
  kind: string,
  isMistake: boolean,
  count: number,
  where: readonly string[],
  what: string,
  advice: string,
): Found[] {
  return count === 0 ? [] : [{ kind, isMistake, count, where, what, advice }];
}
