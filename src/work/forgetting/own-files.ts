/** What only the researcher can delete: sources, rows, and files that were written with somebody's words in them. */

import { dirname } from 'node:path/posix';
import { exists } from '../../files/disk.js';
import { counted } from '../../language/numbers.js';
import type { Appearance } from '../../model/respondent.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import type { FoundFile, Looked } from './look-in-files.js';

/** A line for each thing to delete, in the order in which it is best done. */
export function leftToDelete(respondent: string, looked: Looked, here: ProjectFolder): string[] {
  const { project, rows } = here;
  const theirs = [...rows].filter(([, named]) => named.some((row) => row.respondent === respondent));
  return [
    ...theirs.map(([file, named]) =>
      sourceLine(
        here.sources.has(file)
          ? `${project.paths.interviews}, het bestand van ${respondent}`
          : `${project.paths.interviews}/${file}`,
        named,
        respondent,
      ),
    ),
    ...(theirs.length > 0 ? [`${project.paths.respondents}: de regels van ${respondent}, als laatste`] : []),
    ...(exists(projectPath(here, 'knownNames'))
      ? [`${project.paths.knownNames}: namen die alleen bij ${respondent} horen`]
      : []),
    ...fileLines(respondent, looked),
    'opnames, en kopieën van de projectmap op andere plaatsen, ook in de cloud',
  ];
}

/** Pictures come by the dozen: those of a folder are told together. */
function fileLines(respondent: string, { files, unseen, knewWords }: Looked): string[] {
  const pictures = new Map<string, number>();
  for (const { path } of files.filter(isPicture)) {
    pictures.set(dirname(path), (pictures.get(dirname(path)) ?? 0) + 1);
  }
  const said: Readonly<Record<FoundFile['tells'], string>> = {
    woorden: `bevat woorden van ${respondent}`,
    nummer: `noemt ${respondent}`,
    geteld: `hierin kan ${respondent} zijn meegeteld; maak het bestand opnieuw of verwijder het`,
    gesloten: `kon niet worden bekeken; kijk zelf of ${respondent} erin voorkomt`,
  };
  return [
    ...files.filter((file) => !isPicture(file)).map(({ path, tells }) => `${path}: ${said[tells]}`),
    ...[...pictures].map(
      ([folder, count]) =>
        `${folder}: in ${counted(count, 'grafiek', 'grafieken')} kan ${respondent} zijn meegeteld; maak ze opnieuw of verwijder ze`,
    ),
    ...(knewWords
      ? []
      : [
          `wat ${respondent} zei, is al weg: kijk zelf of het nog in csv-bestanden of andere teksten in de projectmap staat`,
        ]),
    ...(unseen > 0
      ? [`${counted(unseen, 'bestand', 'bestanden')} meer dan het programma bekijkt: kijk ze zelf na`]
      : []),
  ];
}

function isPicture({ path, tells }: FoundFile): boolean {
  return tells === 'geteld' && /\.(?:png|svg)$/i.test(path);
}

function sourceLine(path: string, named: readonly Appearance[], respondent: string): string {
  const isAlone = named.every((row) => row.respondent === respondent);
  return isAlone ? `${path}: het hele bestand` : `${path}: de beurten van ${respondent}`;
}
