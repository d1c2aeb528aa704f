/** `wijkstem init`: makes an empty project whose files explain themselves. */

import type { Command } from 'commander';
import { startProject } from '../../work/project/start-project.js';
import { type Io, print } from '../io.js';
import { named } from '../open-here.js';

export function configure(command: Command, io: Io): void {
  command
    .description('Maakt een nieuw, leeg project met toelichting in de bestanden.')
    .argument('<map>', 'een nieuwe of lege map')
    .option('--quiet', 'geen toelichting')
    .action((folder: string, options: { readonly quiet?: boolean }) => run(folder, options, io));
}

function run(folder: string, { quiet = false }: { readonly quiet?: boolean }, io: Io): void {
  startProject(named(folder, io));
  if (quiet) return;
  print(io.stdout, `Nieuw project in ${folder}. Vul project.yaml en respondents.csv in, zet transcripten in`);
  print(io.stdout, 'de map interviews, en typ in deze map: wijkstem import');
}
