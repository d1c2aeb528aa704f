/** `wijkstem init`: makes an empty project whose files explain themselves. */

import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { exists, isFolder, listFiles, makeFolder, readBytes, writeWhole } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import { newProjectFile, newRespondentsFile } from '../../project/new-project.js';
import { PROJECT_FILE } from '../../project/project-file.js';
import { type Io, print } from '../io.js';

const CODEBOOK = fileURLToPath(new URL('../../../codebooks/wijkbudget.yaml', import.meta.url));

export function configure(command: Command, io: Io): void {
  command
    .description('Maakt een nieuw, leeg project met toelichting in de bestanden.')
    .argument('<map>', 'een nieuwe of lege map')
    .option('--quiet', 'geen toelichting')
    .action((folder: string, options: { readonly quiet?: boolean }) => run(folder, options, io));
}

function run(named: string, { quiet = false }: { readonly quiet?: boolean }, io: Io): void {
  const folder = resolve(io.cwd, named);
  if (exists(folder) && (!isFolder(folder) || listFiles(folder, named).length > 0)) {
    throw new UserError(`${named}: dit bestaat al en is niet leeg. Kies een nieuwe of lege map.`);
  }
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['respondents.csv', newRespondentsFile()],
    ['codeboek.yaml', readBytes(CODEBOOK)],
    // Last, because it is what makes a folder a project.
    [PROJECT_FILE, newProjectFile(new Date())],
  ];
  makeFolder(join(folder, 'interviews'), named);
  for (const [name, content] of files) writeWhole(join(folder, name), content, join(named, name));
  if (!quiet) {
    print(
      io.stdout,
      `Nieuw project in ${named}. Vul project.yaml en respondents.csv in, zet transcripten in`,
    );
    print(io.stdout, 'de map interviews, en typ in deze map: wijkstem import');
  }
}
