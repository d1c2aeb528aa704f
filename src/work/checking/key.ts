/** Checks of the key against the pseudonyms in the texts. */

import { exists } from '../../files/disk.js';
import { counted } from '../../language/numbers.js';
import { UserError } from '../../model/errors.js';
import { pseudonymsIn } from '../../model/pseudonym.js';
import { entryOf, type Key, KINDS, misfitOf } from '../../names/index.js';
import { type Store, transcripts } from '../../store/index.js';
import { givenOut, openKey, PASSPHRASE } from '../project/key-folder.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import type { Finding } from './finding.js';

/** Finds pseudonyms that the key does not know, and a key that can't be read. */
export async function checkKey(store: Store, here: ProjectFolder): Promise<Finding[]> {
  const inTexts = [...pseudonymsIn(transcripts(store))].filter(isOfKind).sort();
  if (inTexts.length === 0 && !exists(projectPath(here, 'key'))) return [];
  if (!canOpen(here)) return [notChecked(here)];
  try {
    const { key } = await openKey(here);
    return [...anotherKey(key, store, here), ...withKey(key, inTexts, here)];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [what = '', ...advice] = error.message.split('. ');
    return [finding(true, [], what, advice.join('. '), ...(error.next === undefined ? [] : [error.next]))];
  }
}

/** A key of other texts knows their numbers too, as somebody else's. */
function anotherKey(key: Key, store: Store, { project }: ProjectFolder): Finding[] {
  if (misfitOf(key, givenOut(store)) !== 'andere') return [];
  return [
    finding(
      true,
      [project.paths.key],
      'dit is de sleutel van een ander project: een pseudoniem zou er een ander zijn',
      `Zet de goede ${project.paths.key} terug`,
    ),
  ];
}

function isOfKind(pseudonym: string): boolean {
  return KINDS.some((kind) => pseudonym.startsWith(`${kind}-`));
}

function canOpen(here: ProjectFolder): boolean {
  const { passphrase, ask } = here;
  const isReadable = !here.project.keyIsSealed || !exists(projectPath(here, 'key'));
  return isReadable || (passphrase ?? '') !== '' || ask !== undefined;
}

function notChecked({ project }: ProjectFolder): Finding {
  return finding(
    false,
    [project.paths.key],
    'de sleutel is niet vergeleken met de pseudoniemen, want het wachtwoord ontbreekt',
    `Zet het in de omgevingsvariabele ${PASSPHRASE}, of typ de opdracht in een terminal`,
  );
}

function withKey(key: Key, inTexts: readonly string[], { project, forgotten }: ProjectFolder): Finding[] {
  const isLater = (pseudonym: string): boolean => {
    const kind = KINDS.find((one) => pseudonym.startsWith(`${one}-`));
    return kind !== undefined && Number(pseudonym.slice(kind.length + 1)) >= (key.next[kind] ?? 1);
  };
  const later = inTexts.filter(isLater);
  // Of people who were forgotten the key knows no more, on purpose.
  const unknown =
    forgotten.length > 0 ? [] : inTexts.filter((one) => !isLater(one) && entryOf(key, one) === undefined);
  return [
    ...(later.length === 0
      ? []
      : [
          finding(
            true,
            later,
            `${counted(later.length, 'pseudoniem is', 'pseudoniemen zijn')} nieuwer dan de sleutel, en een volgende import kan hetzelfde nummer aan een ander geven`,
            `Zet de goede ${project.paths.key} terug.`,
            {
              how: 'Typte iemand deze haken in een bron, schrijf ze daar anders en lees die opnieuw in',
              command: 'import',
              options: ['--replace'],
            },
          ),
        ]),
    ...(unknown.length === 0
      ? []
      : [
          finding(
            false,
            unknown,
            `van ${counted(unknown.length, 'pseudoniem', 'pseudoniemen')} weet de sleutel niet wie het is`,
            `Zet zo nodig een eerdere ${project.paths.key} terug`,
          ),
        ]),
  ];
}

function finding(
  isMistake: boolean,
  where: readonly string[],
  what: string,
  ...advice: Finding['advice']
): Finding {
  return {
    kind: 'sleutel',
    isMistake,
    count: Math.max(where.length, 1),
    where,
    what,
    advice,
    isRepairable: false,
  };
}
