/** Names beside the texts: in respondents.csv and in files that were written with spoken words in them. */

import { exists, isFolder, listFiles } from '../../files/disk.js';
import { counted } from '../../language/numbers.js';
import { enumerate } from '../../language/phrases.js';
import { isNamedLabel } from '../project/known-names.js';
import type { ProjectFolder } from '../project/project-folder.js';

/** A line for each place, with what to do; never the names themselves. */
export function namesBesideTexts({ folder, project, rows, sources }: ProjectFolder): string[] {
  const labels = [...rows.values()].flat().filter(({ speaker }) => speaker !== null && isNamedLabel(speaker));
  const sheets =
    exists(folder) && isFolder(folder) ? listFiles(folder).filter((file) => SHEET.test(file)) : [];
  return [
    ...(labels.length > 0
      ? [
          `${project.paths.respondents} noemt ${counted(labels.length, 'spreker', 'sprekers')} misschien bij naam. Bewaar het bestand even goed als de sleutel.`,
        ]
      : []),
    ...(sources.size > 0
      ? [
          `${counted(sources.size, 'bestand is', 'bestanden zijn')} misschien naar een persoon genoemd. In het project heten ze anders: ${enumerate([...sources.keys()])}.`,
        ]
      : []),
    ...(project.interviewers.length > 0
      ? ['project.yaml noemt de interviewers bij naam. In de teksten heten zij "Interviewer".']
      : []),
    ...(sheets.length > 0
      ? [
          `in de projectmap ${sheets.length === 1 ? 'staat' : 'staan'} ${counted(sheets.length, 'nakijkbestand', 'nakijkbestanden')}. Wat daarin staat van vóór een beslissing over namen, kan de naam nog bevatten.`,
        ]
      : []),
  ];
}

const SHEET = /^(?:nakijken|memos?|namen|samenvattingen?)[^/]*\.(?:xlsx|csv)$/i;
