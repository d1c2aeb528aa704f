/** `wijkstem restore`: lists the reserve copies, and puts one back. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { exists } from '../../files/disk.js';
import { momentAsText } from '../../language/moment.js';
import { UserError } from '../../model/errors.js';
import { type Backup, isSound, putBack } from '../../store/index.js';
import { withPrepared } from '../../work/backups/prepare.js';
import { RestoreListResult, RestoreResult } from '../../work/backups/result.js';
import { takePlace } from '../../work/backups/take-place.js';
import { type ProjectFolder, projectPath } from '../../work/project/project-folder.js';
import { withStore } from '../../work/project/project-store.js';
import { backUpFirst, backupsOf } from '../../work/project/reserve-copies.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';
import { textTable } from '../table.js';

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Toont de reservekopieën, of zet er een terug. Van de database zoals die nu is, blijft een reservekopie, ' +
          'en undo maakt het terugzetten ongedaan. Wie vergeten is, komt niet terug.',
      )
      .argument('[reservekopie]', 'het nummer of de naam uit de lijst, of het pad van een eigen kopie'),
  ).action((chosen: string | undefined, options: SharedOptions) => run(chosen, options, io));
}

async function run(chosen: string | undefined, options: SharedOptions, io: Io): Promise<void> {
  const here = openHere(options, io);
  if (chosen === undefined) {
    showList(backupsOf(here), options, io);
    return;
  }
  const source = sourceOf(chosen, here, io);
  const outcome = await withPrepared(source.path, source.name, here, (copy) => restore(copy, here));
  if (options.json) {
    const { veranderd, opzij } = outcome;
    printJson(RestoreResult, { reservekopie: source.name, veranderd, opzij }, io);
    return;
  }
  print(io.stdout, inWords(source.name, outcome));
}

interface Outcome {
  /** False when the database held the same already. */
  readonly veranderd: boolean;
  /** Where a database went that can't be read: damaged, or a newer version's. */
  readonly opzij: string | null;
  /** Whether the history has it, so that it can be undone. */
  readonly isAct: boolean;
}

/** A sound database gets the rows of the copy, and its history goes on; in the place of another comes the copy itself. */
async function restore(copy: string, here: ProjectFolder): Promise<Outcome> {
  const path = projectPath(here, 'database');
  if (!isSound(path)) {
    const aside = takePlace(copy, path);
    return { veranderd: true, opzij: aside && here.shown(aside), isAct: false };
  }
  return withStore(here, 'change', async (store) => {
    await backUpFirst(here, store, 'restore');
    return { veranderd: putBack(store, copy), opzij: null, isAct: true };
  });
}

function inWords(name: string, { veranderd, opzij, isAct }: Outcome): string {
  if (!isAct && opzij === null) return `${name} is teruggezet, want er was geen database meer.`;
  if (!veranderd) return `De database was al gelijk aan ${name}. Er is niets veranderd.`;
  if (opzij === null) return `${name} is teruggezet. Ongedaan maken: wijkstem undo`;
  return `${name} is teruggezet. De database die niet te lezen was, staat nog in ${opzij}; verwijder die als u haar niet meer nodig hebt.`;
}

interface Source {
  readonly name: string;
  readonly path: string;
}

/** @throws UserError when there is no such copy. */
function sourceOf(chosen: string, here: ProjectFolder, io: Io): Source {
  const backups = backupsOf(here);
  const listed = /^\d{1,4}$/.test(chosen)
    ? backups[Number(chosen) - 1]
    : backups.find(({ name }) => name === chosen);
  if (listed !== undefined) return listed;
  const path = resolve(io.cwd, chosen);
  if (exists(path) && path !== projectPath(here, 'database')) return { name: chosen, path };
  throw new UserError(`${chosen}: deze reservekopie is er niet. Kies er een uit: wijkstem restore`);
}

const HEAD = ['nummer', 'gemaakt', 'waarom', 'naam'];

function showList(backups: readonly Backup[], { json }: SharedOptions, io: Io): void {
  if (json) {
    const list = backups.map(({ name, made, reason }) => ({ naam: name, gemaakt: made, waarom: reason }));
    printJson(RestoreListResult, { reservekopieen: list }, io);
    return;
  }
  if (backups.length === 0) {
    print(io.stderr, 'Er zijn nog geen reservekopieën. Maak er een met: wijkstem backup');
    return;
  }
  const rows = backups.map(({ name, made, reason }, index) => [
    index + 1,
    momentAsText(made),
    reason.replaceAll('-', ' '),
    name,
  ]);
  print(io.stdout, textTable({ head: HEAD, rows, numeric: [0] }));
}
