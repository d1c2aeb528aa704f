/** `wijkstem init`: makes an empty project whose files explain themselves, filled in as far as options say. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readBytes } from '../../files/disk.js';
import { type ChosenCodebook, CODEBOOKS, startProject } from '../../work/project/start-project.js';
import { type Io, print } from '../io.js';
import { named } from '../open-here.js';

interface Options {
  readonly naam?: string;
  readonly opdrachtgever?: string;
  readonly wijken?: readonly string[];
  readonly perspectieven?: readonly string[];
  readonly codeboek?: string;
  readonly quiet?: boolean;
}

export function configure(command: Command, io: Io): void {
  command
    .description('Maakt een nieuw, leeg project met toelichting in de bestanden.')
    .argument('<map>', 'een nieuwe of lege map')
    .option('--naam <naam>', 'hoe het onderzoek heet')
    .option('--opdrachtgever <naam>', 'voor wie het is')
    .option('--wijken <namen>', "de wijken die u vergelijkt, gescheiden door komma's", parts)
    .option(
      '--perspectieven <namen>',
      "de groepen die u vergelijkt, in het meervoud, gescheiden door komma's; zonder: die van het wijkbudget",
      parts,
    )
    .option('--codeboek <keuze>', 'wijkbudget, leeg (met één voorbeeld), of een bestand dat u hebt')
    .option('--quiet', 'geen toelichting')
    .action((folder: string, options: Options) => run(folder, options, io));
}

function run(folder: string, options: Options, io: Io): void {
  startProject(named(folder, io), {
    name: options.naam,
    client: options.opdrachtgever,
    wijken: options.wijken,
    perspectives: options.perspectieven?.map((label) => ({ label })),
    codebook: options.codeboek === undefined ? undefined : chosenCodebook(options.codeboek, io),
  });
  if (options.quiet) return;
  print(io.stdout, `Nieuw project in ${folder}. Vul project.yaml en respondents.csv in, zet transcripten in`);
  print(io.stdout, 'de map interviews, en typ in deze map: wijkstem import');
}

function chosenCodebook(written: string, { cwd }: Io): ChosenCodebook {
  const shipped = CODEBOOKS.find((name) => name === written);
  return shipped ?? { bytes: readBytes(resolve(cwd, written), written), name: written };
}

/** Unlike a filter, an empty name is a mistake that somebody should hear of. */
function parts(written: string): string[] {
  return written.trim() === '' ? [] : written.split(',');
}
