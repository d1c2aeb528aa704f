/** What there is to choose from in this project before something is made. */

import { join } from 'node:path';
import { namesIn } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import type { NamedFile } from '../project/caller.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import { shortPath } from './made.js';

export interface Choices {
  /** Templates of a bureau that lie in the project folder or among its reports, as the project calls them. */
  readonly sjablonen: readonly string[];
  /** Who speaks in an interview. */
  readonly respondenten: readonly string[];
  /** Where reports come, as project.yaml says. */
  readonly map: string;
}

export function choicesFor(here: ProjectFolder): Choices {
  const heard = new Set(here.appearances.map(({ respondent }) => respondent));
  return {
    sjablonen: [...templatesOf(here).keys()],
    respondenten: here.respondents.map(({ id }) => id).filter((id) => heard.has(id)),
    map: here.project.paths.reports,
  };
}

/** @throws UserError when it lies there no longer */
export function chosenTemplate(here: ProjectFolder, name: string): NamedFile {
  const path = templatesOf(here).get(name);
  if (path === undefined) throw new UserError(`${name}: dit sjabloon is er niet meer. Kies een ander.`);
  return { path, shownAs: name };
}

function templatesOf(here: ProjectFolder): Map<string, string> {
  const folders = [here.folder, projectPath(here, 'reports')];
  const paths = folders.flatMap((folder) =>
    namesIn(folder)
      .filter((name) => /^[^~.].*\.dotx$/i.test(name))
      .map((name) => join(folder, name)),
  );
  return new Map(paths.map((path) => [shortPath(here.folder, path), path]));
}
