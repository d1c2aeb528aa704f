/** Who sits at the page: somebody who worked in the project before, or who says to be new in it. */

import { enumerate } from '../../language/phrases.js';
import { UserError } from '../../model/errors.js';
import { knownCoders } from '../../store/index.js';
import { asCoderName, asKnown, type NamedCoder, usualCoder } from './coder.js';
import type { ProjectFolder } from './project-folder.js';
import { hasBegun, withStore } from './project-store.js';

export interface CoderChoices {
  /** Who decided or wrote something here before. */
  readonly known: readonly string[];
  /** Who decides on this computer; null when nobody wrote that down. */
  readonly usual: string | null;
}

export async function coderChoices(here: ProjectFolder): Promise<CoderChoices> {
  return { known: await codersBefore(here), usual: usualCoder(here) };
}

/**
 * @returns the name as that coder was spelled before
 * @throws UserError when it cannot be a name, or nobody here has it and the person did not say to be new
 */
export async function sittingCoder({ name, isNew }: NamedCoder, here: ProjectFolder): Promise<string> {
  const known = await codersBefore(here);
  const coder = asKnown(asCoderName(name, 'Uw naam'), known);
  if (isNew || known.includes(coder)) return coder;
  const others = known.length === 0 ? '' : `; wel ${enumerate(known)}`;
  throw new UserError(
    `De naam ${coder} komt in dit project nog niet voor${others}. Kies wie u bent, of zeg dat u hier voor het eerst codeert.`,
  );
}

function codersBefore(here: ProjectFolder): Promise<string[]> | string[] {
  return hasBegun(here) ? withStore(here, 'read', knownCoders) : [];
}
