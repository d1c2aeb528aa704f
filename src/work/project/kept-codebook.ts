/** The codebook of a project, read once and kept for as long as its file holds the same bytes. */

import { basename } from 'node:path';
import { type CodebookFile, readCodebook } from '../../coding/index.js';
import { readBytes } from '../../files/disk.js';
import { sha256 } from '../../files/hash.js';
import type { Codebook } from '../../model/codebook.js';
import { type Advice, reasonsIn, UserError } from '../../model/errors.js';
import { type ProjectFolder, projectPath } from './project-folder.js';

export interface KeptCodebook extends CodebookFile {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes: which text a person saw. */
  readonly version: string;
}

/**
 * For a program that runs long: each call looks at the file, and reads it as a codebook only when it was changed.
 *
 * @param reading `codes` for who does not look for its terms: mistakes in these are no hindrance then
 */
export function keptCodebook(reading: Reading = 'all'): (here: ProjectFolder) => KeptCodebook {
  let kept: { readonly path: string; readonly read: KeptCodebook } | null = null;
  return (here) => {
    const path = projectPath(here, 'codebook');
    const bytes = codebookBytes(here);
    if (kept?.path === path && Buffer.compare(kept.read.bytes, bytes) === 0) return kept.read;
    const read = readOf(bytes, here, reading);
    kept = { path, read };
    return read;
  };
}

export interface KeptCodebooks {
  /** For who decides by its codes: mistakes in its terms are no hindrance. @throws UserErrors for other mistakes */
  codes(here: ProjectFolder): Codebook;
  /** With its terms and warnings. @throws UserErrors for mistakes */
  whole(here: ProjectFolder): KeptCodebook;
  /** As far as it can be read, for who looks at it. */
  readable(here: ProjectFolder): ReadableCodebook;
}

export interface ReadableCodebook {
  /** Without its terms checked, or as it was when it could be read last; null when it never could. */
  readonly read: KeptCodebook | null;
  readonly mistakes: readonly Advice[];
}

/** The codebook of the project that somebody works in. */
export function keptCodebooks(): KeptCodebooks {
  const [codes, whole] = [keptCodebook('codes'), keptCodebook()];
  let last: { readonly folder: string; readonly read: KeptCodebook } | null = null;
  const keep = (here: ProjectFolder, read: KeptCodebook): KeptCodebook => {
    last = { folder: here.folder, read };
    return read;
  };
  const asFarAsItGoes = (here: ProjectFolder): KeptCodebook | null => {
    try {
      return keep(here, codes(here));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return last?.folder === here.folder ? last.read : null;
    }
  };
  return {
    codes: (here) => keep(here, codes(here)).codebook,
    whole: (here) => keep(here, whole(here)),
    readable: (here) => {
      try {
        return { read: keep(here, whole(here)), mistakes: [] };
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return { read: asFarAsItGoes(here), mistakes: reasonsIn(error) };
      }
    },
  };
}

type Reading = Parameters<typeof readCodebook>[2];

/**
 * Reads the codebook with its version.
 *
 * @throws UserErrors when it is missing or holds mistakes.
 */
export function codebookWithVersion(here: ProjectFolder): KeptCodebook {
  return readOf(codebookBytes(here), here, 'all');
}

function readOf(bytes: Uint8Array, here: ProjectFolder, reading: Reading): KeptCodebook {
  const name = basename(here.project.paths.codebook);
  return { ...readCodebook(bytes, name, reading), bytes, version: sha256(bytes) };
}

/** The file as it is now. @throws UserError when it is missing */
export function codebookBytes(here: ProjectFolder): Uint8Array {
  return readBytes(projectPath(here, 'codebook'), here.project.paths.codebook);
}
