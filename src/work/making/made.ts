/** What was made: where it is, who may see it, what there is to know, and what must be looked at. */

import { relative } from 'node:path';
import { slashed } from '../../files/disk.js';
import type { Advice } from '../../model/errors.js';
import type { Audience } from '../../model/planned.js';
import type { ProjectFolder } from '../project/project-folder.js';
import type { Point } from './points.js';
import type { Kind } from './wanted.js';

export interface Made {
  readonly soort: Kind;
  readonly voor: Audience;
  /** The file or folder on the disk; null when nothing was written. */
  readonly pad: string | null;
  /** The same, as it lies in the project folder. */
  readonly plek: string | null;
  /** How many files, when it is a folder; 1 for a file. */
  readonly bestanden: number;
  /** What there is to know of it, a line each. */
  readonly regels: readonly Advice[];
  readonly punten: readonly Point[];
}

interface Written {
  readonly path: string | null;
  readonly files?: number;
  readonly audience?: Audience;
  readonly lines?: readonly Advice[];
  readonly points?: readonly Point[];
}

/** For the team, unless said. */
export function madeOf(
  kind: Kind,
  here: ProjectFolder,
  { path, files = 1, audience = 'intern', lines = [], points = [] }: Written,
): Made {
  return {
    soort: kind,
    voor: audience,
    pad: path,
    plek: path === null ? null : shortPath(here.folder, path),
    bestanden: path === null ? 0 : files,
    regels: lines,
    punten: points,
  };
}

/** A path as the project calls it. */
export function shortPath(folder: string, path: string): string {
  return slashed(relative(folder, path));
}
