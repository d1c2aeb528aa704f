/** What SQLite reports, as one line that a person can act on. */

import { UserError } from '../model/errors.js';

/** A file that can't be read as a database any more, or never could. */
export class DamagedStore extends UserError {
  constructor(readonly problem: string) {
    super(`${problem} Zet een reservekopie terug.`);
  }
}

/** Damage of what can be made anew from the rest, such as suggestions and counts. */
export class RepairableStore extends UserError {
  constructor(problem: string) {
    super(problem, { how: 'Herstel ze met', command: 'check', options: ['--fix'] });
  }
}

/** A file with a schema that this version doesn't know yet. */
export class NewerStore extends UserError {
  constructor(readonly problem: string) {
    super(`${problem} Werk wijkstem bij en probeer het opnieuw.`);
  }
}

/** A database of another program in the place of ours. */
export class ForeignStore extends UserError {
  constructor(readonly problem: string) {
    super(`${problem} Noem in project.yaml een ander bestand.`);
  }
}

/** The error as a UserError when it is the disk's or the file's; a failure of ours is returned as it is. */
export function storeError(error: unknown, shownAs: string): unknown {
  if (error instanceof TypeError && error.message.includes('directory does not exist')) {
    return new UserError(
      `${shownAs}: de map van de database bestaat niet. Controleer "database" in project.yaml.`,
    );
  }
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return error;
  // Of the columns that hold JSON, SQL reads this one only.
  if (message === 'malformed JSON') {
    return new RepairableStore(`${shownAs}: de vindplaatsen van een voorstel zijn beschadigd.`);
  }
  const damage = DAMAGE.find(([prefix]) => code.startsWith(prefix))?.[1];
  if (damage !== undefined) return new DamagedStore(`${shownAs}: ${damage}`);
  const advice = ADVICE.find(([prefix]) => code.startsWith(prefix))?.[1];
  return advice === undefined ? error : new UserError(`${shownAs}: ${advice}`);
}

/** Does the work, and reports what goes wrong with the file as a UserError. */
export function reported<T>(shownAs: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storeError(error, shownAs);
  }
}

const DAMAGE: readonly (readonly [string, string])[] = [
  ['SQLITE_NOTADB', 'dit is geen database van wijkstem, of het bestand is beschadigd.'],
  ['SQLITE_CORRUPT', 'de database is beschadigd.'],
];

const ADVICE: readonly (readonly [string, string])[] = [
  [
    'SQLITE_FULL',
    'de schijf is vol. Maak ruimte vrij en probeer het opnieuw; er is niets half weggeschreven.',
  ],
  [
    'SQLITE_READONLY',
    'de database kan alleen gelezen worden. Controleer de rechten van het bestand en de map.',
  ],
  [
    'SQLITE_CANTOPEN',
    'de database kan niet geopend worden. Controleer of de map bestaat en of u er mag schrijven.',
  ],
  [
    'SQLITE_BUSY',
    'een ander programma is bezig met de database. Wacht tot het klaar is en probeer het opnieuw.',
  ],
  ['SQLITE_IOERR', 'lezen of schrijven lukt niet. Controleer de schijf of de netwerkverbinding.'],
];
