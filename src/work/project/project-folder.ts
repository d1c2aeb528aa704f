/** The project that a command works on: its folder, and its files read and checked. */

import { basename, dirname, join, resolve } from 'node:path';
import { readCodebook } from '../../coding/index.js';
import { exists, readBytes } from '../../files/disk.js';
import type { Codebook } from '../../model/codebook.js';
import { type Advice, UserError } from '../../model/errors.js';
import type { Project } from '../../model/project.js';
import type { Appearance, CastMember, Respondent } from '../../model/respondent.js';
import {
  byFile,
  castOf,
  type Forgotten,
  PROJECT_FILE,
  type Respondents,
  readProject,
  readRespondents,
  withoutGone,
} from '../../project/index.js';
import type { Caller, NamedFile } from './caller.js';
import { aboutConsent } from './consent.js';
import { neutralNames } from './file-names.js';
import { aboutConflictCopies } from './place.js';
import { openTombstones } from './tombstones.js';

/** The respondents and appearances are those that count; the rows also name who left. */
export interface ProjectFolder extends Respondents, Caller {
  readonly folder: string;
  readonly project: Project;
  /** The rows of respondents.csv of each file. */
  readonly rows: ReadonlyMap<string, readonly Appearance[]>;
  /** For a file that is called after a person: the path below the folder of interviews that the disk knows. */
  readonly sources: ReadonlyMap<string, string>;
  /** Who was forgotten, also when respondents.csv still names them. */
  readonly forgotten: readonly Forgotten[];
  /** Ids of respondents who took back their consent or were forgotten. */
  readonly gone: ReadonlySet<string>;
}

/**
 * Reads project.yaml and respondents.csv, and says whose texts may not be kept and which copies may hold work.
 *
 * @throws UserError when there is no project here, or its files hold mistakes.
 */
export function openProject({ path: folder, shownAs }: NamedFile, caller: Caller): ProjectFolder {
  if (!exists(join(folder, PROJECT_FILE))) {
    throw new UserError(`${shownAs}: hier staat geen ${PROJECT_FILE}. Noem de projectmap met --project.`);
  }
  const project = readProject(readBytes(join(folder, PROJECT_FILE), PROJECT_FILE));
  const { respondents: file } = project.paths;
  const { respondents, appearances: written } = readRespondents(
    readBytes(resolve(folder, file), file),
    project,
    file,
  );
  const neutral = neutralNames(written, project);
  const appearances = written.map((one) => ({ ...one, file: neutral.get(one.file) ?? one.file }));
  const forgotten = openTombstones(folder);
  for (const line of aboutConsent(respondents, forgotten, new Date())) caller.say(line);
  const copies = aboutConflictCopies(resolve(folder, project.paths.database));
  if (copies !== null) caller.say(copies);
  const gone = new Set([
    ...respondents.filter(({ withdrawnOn }) => withdrawnOn !== null).map(({ id }) => id),
    ...forgotten.map(({ respondent }) => respondent),
  ]);
  return {
    ...caller,
    folder,
    project,
    ...withoutPeople(gone, { respondents, appearances }),
    rows: byFile(appearances),
    sources: new Map([...neutral].map(([source, name]) => [name, source])),
    forgotten,
    gone,
  };
}

/** The project without whoever was forgotten since it was opened: what was worked out with it is worked out again. */
export function openedAgain(here: ProjectFolder): ProjectFolder {
  const forgotten = openTombstones(here.folder);
  const gone = new Set([...here.gone, ...forgotten.map(({ respondent }) => respondent)]);
  return { ...here, forgotten, gone, ...withoutPeople(gone, here) };
}

function withoutPeople(gone: ReadonlySet<string>, { respondents, appearances }: Respondents): Respondents {
  return {
    respondents: respondents.filter(({ id }) => !gone.has(id)),
    appearances: appearances.filter(({ respondent }) => !gone.has(respondent)),
  };
}

/** The path of an interview on the disk; `file` is how the project calls it. */
export function sourcePath(here: ProjectFolder, file: string): string {
  return resolve(projectPath(here, 'interviews'), here.sources.get(file) ?? file);
}

/** How the project calls a file on the disk. */
export function nameOfSource({ sources }: ProjectFolder, path: string): string {
  for (const [name, source] of sources) if (source === path) return name;
  return path;
}

/** Who speaks in a file, as far as they still count. */
export function castIn(
  { project, rows, gone }: ProjectFolder,
  file: string,
  labels: readonly string[],
): CastMember[] {
  return withoutGone(castOf(file, labels, project, rows.get(file) ?? []), gone);
}

/**
 * The folder, or the nearest one above it, that is a project.
 *
 * @throws UserError when there is none.
 */
export function nearestProject(from: string): string {
  const nearest = nearestProjectOrNone(from);
  if (nearest !== null) return nearest;
  throw new UserError('Hier is geen project (geen project.yaml in deze map of erboven).', {
    how: 'Ga naar de projectmap, noem hem met --project, of maak er een met',
    command: 'init',
    options: ['MAP'],
  });
}

/** The same; null when there is none. */
export function nearestProjectOrNone(from: string): string | null {
  if (exists(join(from, PROJECT_FILE))) return from;
  const parent = dirname(from);
  return parent === from ? null : nearestProjectOrNone(parent);
}

/** An absolute path of a file that project.yaml names. */
export function projectPath({ folder, project }: ProjectFolder, key: keyof Project['paths']): string {
  return resolve(folder, project.paths[key]);
}

/** @throws UserErrors when the codebook holds mistakes. */
export function openCodebook(here: ProjectFolder): Codebook {
  return readProjectCodebook(here, 'all');
}

/**
 * The codebook for who does not look for its terms, in half the time.
 *
 * @throws UserErrors when it holds mistakes outside its terms.
 */
export function openCodes(here: ProjectFolder): Codebook {
  return readProjectCodebook(here, 'codes');
}

function readProjectCodebook(here: ProjectFolder, reading: 'all' | 'codes'): Codebook {
  const name = here.project.paths.codebook;
  return readCodebook(readBytes(projectPath(here, 'codebook'), name), basename(name), reading).codebook;
}

/** What to do in a project without a single interview. */
export function howToBegin({ project: { paths } }: ProjectFolder): Advice {
  const how = `Zet ze in de map ${paths.interviews}, noem ze in ${paths.respondents} en typ`;
  return { text: 'Er zijn nog geen transcripten.', next: { how, command: 'import' } };
}

/** The respondents who speak in a text that was imported: who were interviewed or filled in a survey. */
export function interviewed(here: ProjectFolder, cast: readonly CastMember[]): Respondent[] {
  const heard = new Set(cast.map(({ respondent }) => respondent));
  return here.respondents.filter(({ id }) => heard.has(id));
}
