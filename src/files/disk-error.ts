/** What the system says of a file, in words that a person can act on. */

import { UserError } from '../model/errors.js';

/** What went wrong on the disk, as one line for a person; a failure that is not the disk's is thrown as it is. */
export function diskError(error: unknown, path: string): UserError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const advice =
    ADVICE[code] ??
    (isOfSystem(error)
      ? `het besturingssysteem weigert dit (${code}). Kopieer de map naar een andere plaats en probeer het opnieuw.`
      : undefined);
  if (advice === undefined) throw error;
  return new UserError(`${path}: ${advice}`);
}

/** Not of the program: the system says which of its calls failed. */
function isOfSystem(error: unknown): boolean {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return /^E[A-Z0-9]+$/.test(code ?? '') && syscall !== undefined;
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'dit bestand of deze map bestaat niet. Controleer de naam.',
  EISDIR: 'dit is een map, geen bestand. Noem een bestand.',
  ENOTDIR: 'een deel van dit pad is een bestand en geen map. Controleer het pad.',
  EEXIST: 'dit bestaat al. Kies een andere naam.',
  EACCES: 'geen toegang. Controleer de rechten van deze map of kies een andere.',
  EPERM:
    'geen toegang, of een ander programma houdt het bestand open. Sluit het daar en probeer het opnieuw.',
  EBUSY: 'een ander programma houdt dit bestand open. Sluit het daar en probeer het opnieuw.',
  EROFS: 'deze map kan alleen gelezen worden. Kies een map waarin u mag schrijven.',
  ENOSPC: 'de schijf is vol. Maak ruimte vrij en probeer het opnieuw; er is niets half weggeschreven.',
  EDQUOT: 'uw schijfruimte is op. Maak ruimte vrij en probeer het opnieuw; er is niets half weggeschreven.',
  ELOOP: 'dit is een koppeling die naar zichzelf leidt. Verwijder haar.',
  ENAMETOOLONG: 'deze naam is te lang. Kies een kortere.',
};
