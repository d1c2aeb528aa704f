/** The Word reports of a project that somebody may have written in: those in its folder of reports, and those that are named. */

import { join, relative } from 'node:path';
import { exists, isFolder, namesIn, readBytes, savedAt, slashed } from '../../../files/disk.js';
import { sha256 } from '../../../files/hash.js';
import type { Answers } from '../../../model/answer.js';
import { type Advice, UserError } from '../../../model/errors.js';
import { joined, readPlaces, whoseReport } from '../../../report/index.js';
import { type ProjectFolder, projectPath } from '../../project/project-folder.js';
import type { ReadReport } from './weigh.js';

export interface ReportsRead {
  /** Those that are not as they were when they were last read. */
  readonly reports: readonly ReadReport[];
  /** What could not be read, or is not this project's, a line each. */
  readonly lines: readonly Advice[];
}

/** A file that is read whatever it is called. */
export interface Wanted {
  readonly path: string;
  /** Whether its texts are to be used, also when others are newer. */
  readonly isNamed: boolean;
}

/** @param wanted files that are reports of this project, inside the folder or outside it */
export function readReports(here: ProjectFolder, before: Answers, wanted: readonly Wanted[]): ReportsRead {
  const folder = projectPath(here, 'reports');
  const named = new Map(wanted.map((one) => [one.path, one]));
  const paths = namesIn(folder)
    .filter((name) => /\.docx$/i.test(name) && !/^(?:~\$|\.)/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => !isFolder(path));
  const reports: ReadReport[] = [];
  const lines: Advice[] = [];
  for (const path of new Set([...paths, ...named.keys()])) {
    if (!exists(path)) continue;
    try {
      const found = readReport(path, here, before, named.get(path));
      if (found === 'vreemd') lines.push(aboutForeign(here.shown(path)));
      else if (found !== null) reports.push(found);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      lines.push(aboutBroken(here.shown(path), error));
    }
  }
  return { reports, lines };
}

/** How a project calls a report, wherever it stands. */
export function reportName({ folder }: ProjectFolder, path: string): string {
  return slashed(relative(folder, path));
}

/** @returns null when it says nothing new, or is no report */
function readReport(
  path: string,
  here: ProjectFolder,
  { reports }: Answers,
  wanted: Wanted | undefined,
): ReadReport | 'vreemd' | null {
  const file = reportName(here, path);
  const bytes = readBytes(path, here.shown(path));
  const hash = sha256(bytes);
  const held = reports.get(file);
  const isNamed = wanted?.isNamed === true;
  if (!isNamed && held?.hash === hash) return null;
  const { keys, written } = readPlaces(bytes);
  if (keys.size === 0) return null;
  const { title, isPublic } = whoseReport(bytes);
  if (wanted === undefined && held === undefined && title !== '' && title !== here.project.name)
    return 'vreemd';
  return {
    file,
    hash,
    isNamed,
    keys,
    written: joined(written),
    saved: (savedAt(path) ?? new Date()).toISOString(),
    isPublic: isPublic && held?.isPublic !== false,
  };
}

function aboutForeign(shownAs: string): Advice {
  return {
    text: `${shownAs}: dit is een rapport van een project met een andere naam. De tekst daarin is niet overgenomen.`,
    next: {
      how: 'Hoort het bij dit project, typ dan',
      command: 'report',
      options: ['--vorige', `"${shownAs}"`],
    },
  };
}

/** What the disk says names the file already. */
function aboutBroken(shownAs: string, { message }: UserError): Advice {
  const what = message.startsWith(`${shownAs}: `) ? message : `${shownAs}: ${message}`;
  return { text: `${what} Uw tekst daarin is niet overgenomen.` };
}
