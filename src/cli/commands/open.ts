/** `wijkstem open`: the workbench in the browser of this computer. */

import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { UserError } from '../../model/errors.js';
import { asCoderName } from '../../work/project/coder.js';
import { nearestProjectOrNone } from '../../work/project/project-folder.js';
import { type SharedOptions, sharedOptions, wholeNumber } from '../command.js';
import { type Io, print } from '../io.js';

interface Options extends SharedOptions {
  readonly browser: boolean;
  readonly port: number;
  readonly codeur?: string;
}

/** On one line, for a script that waits for it. */
export const OpenResult = z.strictObject({ adres: z.string() });

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Opent de werkbank in uw browser: lezen, beslissen, coderen en vergelijken op het scherm. ' +
          'Alles blijft op deze computer.',
      )
      .option('--no-browser', 'open geen browser; het adres staat in de uitvoer')
      .option('--port <nummer>', 'een vaste poort (zonder: een die vrij is)', portNumber, 0)
      .option('--codeur <naam>', 'wie er beslist'),
  ).action((options: Options) => run(options, io));
}

async function run({ project, browser, port, codeur, json, quiet }: Options, io: Io): Promise<void> {
  const { workbench } = io;
  if (workbench === undefined) throw new UserError('De werkbank is er hier niet.');
  const folder = project === undefined ? nearestProjectOrNone(io.cwd) : resolve(io.cwd, project);
  const { address, ended } = await workbench.start({
    folder,
    from: io.cwd,
    coder: codeur === undefined ? null : asCoderName(codeur, '--codeur'),
    passphrase: io.passphrase,
    port,
    tell: (line) => print(io.stderr, line),
  });
  if (json) print(io.stdout, JSON.stringify(OpenResult.parse({ adres: address })));
  else print(io.stdout, `De werkbank staat open op ${address}`);
  if (!json && quiet !== true) print(io.stdout, 'Sluiten: met de knop op de pagina, of hier met Ctrl-C.');
  if (browser && !json) workbench.showInBrowser(address);
  await ended;
}

function portNumber(written: string): number {
  const port = wholeNumber(written);
  if (port > 65_535) throw new InvalidArgumentError('noem een getal tot en met 65535.');
  return port;
}
