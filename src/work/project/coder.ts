/** Who decides: a name from --codeur, from WIJKSTEM_CODEUR, or from lokaal.yaml beside project.yaml. */

import { join } from 'node:path';
import { z } from 'zod';
import { exists, readBytes } from '../../files/disk.js';
import { readYaml } from '../../files/yaml.js';
import { enumerate } from '../../language/phrases.js';
import { UserError } from '../../model/errors.js';
import type { ProjectFolder } from './project-folder.js';

/** Settings of one computer; a team does not share this file. */
const LOCAL_FILE = 'lokaal.yaml';

const Local = z.strictObject({ codeur: z.string().optional() });

const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .-]{0,39}$/u;

/** @throws UserError when nobody is named, or the name cannot be one. */
export function coderName(option: string | undefined, here: ProjectFolder): string {
  if (option !== undefined) return asCoderName(option, '--codeur');
  const usual = usualCoder(here);
  if (usual !== null) return usual;
  throw new UserError(
    `Wie beslist er? Noem uw naam met --codeur, of zet in ${LOCAL_FILE} naast project.yaml een regel: codeur: UW NAAM`,
  );
}

/** @param source where it was written, as messages say it. @throws UserError when it cannot be a name. */
export function asCoderName(written: string, source: string): string {
  const name = written.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (!NAME.test(name)) {
    throw new UserError(
      `${source}: dit kan geen naam zijn. Gebruik 1 tot 40 letters, cijfers, spaties, punten en streepjes.`,
    );
  }
  return name;
}

/** Who decides on this computer when nobody says otherwise; null when nobody wrote that down. */
export function usualCoder({ folder }: ProjectFolder): string | null {
  const fromEnvironment = process.env.WIJKSTEM_CODEUR ?? '';
  if (fromEnvironment.trim() !== '') return asCoderName(fromEnvironment, 'WIJKSTEM_CODEUR');
  const path = join(folder, LOCAL_FILE);
  const local = exists(path)
    ? readYaml(readBytes(path, LOCAL_FILE), Local, LOCAL_FILE).value.codeur
    : undefined;
  return local === undefined ? null : asCoderName(local, `${LOCAL_FILE}, sleutel "codeur"`);
}

export interface NamedCoder {
  /** As `coderName` gives it. */
  readonly name: string;
  /** Whether the person said that the name is new. */
  readonly isNew: boolean;
}

/**
 * The name as that coder was spelled before.
 *
 * @throws UserError when nobody is called so while others worked here: a slip would make another coder, whose work
 *   stands beside that of the first
 */
export function workingCoder({ name, isNew }: NamedCoder, coders: readonly string[]): string {
  const coder = asKnown(name, coders);
  if (isNew || coders.length === 0 || coders.includes(coder)) return coder;
  throw new UserError(
    `De naam ${coder} komt in dit project nog niet voor; wel ${enumerate(coders)}. Verbeter de naam, of zet er --nieuwe-codeur bij als iemand hier voor het eerst codeert.`,
  );
}

/** The name as that coder was spelled before, so that "sanne" and "Sanne" are one person. */
export function asKnown(name: string, coders: readonly string[]): string {
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  return coders.includes(name) ? name : (coders.find(same) ?? name);
}
