/** The template of a bureau for `report --template`, and a starter for who has none. */

import { resolve } from 'node:path';
import { type Io, print } from '../../cli/io.js';
import { exists, readBytes, writeWhole } from '../../files/disk.js';
import { UserError, UserErrors } from '../../model/errors.js';
import { makeTemplate } from '../../report/index.js';

/**
 * Hands the bytes of the template to the work; null without one.
 *
 * @throws UserErrors that name the template, when it has mistakes.
 */
export async function inTemplate<T>(
  path: string | undefined,
  work: (template: Uint8Array | null) => T | Promise<T>,
  io: Io,
): Promise<T> {
  if (path === undefined) return work(null);
  const template = readBytes(resolve(io.cwd, path), path);
  try {
    return await work(template);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const lines = error instanceof UserErrors ? error.lines : [error.message];
    throw new UserErrors(lines.map((line) => `${path}: ${line}`));
  }
}

/** @throws UserError when the name is not that of a template, or the file is there already. */
export async function starterTemplate(path: string, io: Io): Promise<void> {
  if (!path.toLowerCase().endsWith('.dotx')) {
    throw new UserError(`${path}: laat de naam eindigen op .dotx.`);
  }
  const place = resolve(io.cwd, path);
  if (exists(place)) throw new UserError(`${path}: dit bestand bestaat al. Kies een andere naam.`);
  writeWhole(place, await makeTemplate(), path);
  print(
    io.stdout,
    `Sjabloon geschreven: ${path}. Geef het in Word uw huisstijl, en gebruik het met: wijkstem report --template ${path}`,
  );
}
