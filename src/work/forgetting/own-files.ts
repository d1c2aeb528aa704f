/** What only the researcher can delete: sources, rows, and files that were written with somebody's words in them. */

import { relative } from 'node:path';
import { exists, isFolder, listFiles } from '../../files/disk.js';
import type { Appearance } from '../../model/respondent.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';

/** A line for each thing to delete, in the order in which it is best done. */
export function leftToDelete(respondent: string, here: ProjectFolder): string[] {
  const { project, rows, folder } = here;
  const theirs = [...rows].filter(([, named]) => named.some((row) => row.respondent === respondent));
  const reports = written(projectPath(here, 'reports'), /\.(?:docx|html|md|xlsx|csv|png|svg)$/i);
  const sheets = written(folder, /^(?:nakijken|memos?)[^/]*\.(?:xlsx|csv)$/i);
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
    ...sheets.map((name) => `${name}: een nakijkbestand of export kan gesproken tekst bevatten`),
    ...reports.map(
      (name) =>
        `${slashedBelow(folder, projectPath(here, 'reports'))}/${name}: een rapport kan citaten bevatten`,
    ),
    'opnames, en kopieën van de projectmap op andere plaatsen, ook in de cloud',
  ];
}

function sourceLine(path: string, named: readonly Appearance[], respondent: string): string {
  const isAlone = named.every((row) => row.respondent === respondent);
  return isAlone ? `${path}: het hele bestand` : `${path}: de beurten van ${respondent}`;
}

function written(folder: string, name: RegExp): string[] {
  if (!exists(folder) || !isFolder(folder)) return [];
  return listFiles(folder).filter((file) => name.test(file));
}

function slashedBelow(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/');
}
