/** `wijkstem charts`: writes the charts of the report as pictures, for slides. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { counted } from '../../language/numbers.js';
import { cautionLines } from '../../model/caution.js';
import { adviceAsText } from '../../work/project/advice.js';
import { makeCharts } from '../../work/reporting/charts.js';
import { ChartsResult, chartsAsJson } from '../../work/reporting/result.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';

interface Options extends SharedOptions {
  readonly internal?: boolean;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .argument('<map>', 'waar de afbeeldingen komen')
      .description(
        'Schrijft elke grafiek van het rapport als png en als svg, voor een presentatie, met de beschrijvingen voor wie ze niet ziet ' +
          'in beschrijvingen.txt. Zonder --internal gelden de regels van het openbare rapport.',
      )
      .option('--internal', 'voor het onderzoeksteam: ook kleine groepen apart'),
  ).action((folder: string, options: Options) => run(folder, options, io));
}

async function run(folder: string, options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const audience = options.internal ? 'intern' : 'openbaar';
  const made = await makeCharts(here, audience, resolve(io.cwd, folder));
  for (const line of cautionLines(made.cautions)) print(io.stderr, line);
  if (made.stale !== null) print(io.stderr, adviceAsText(made.stale));
  if (options.json) {
    printJson(ChartsResult, chartsAsJson(made), io);
    return;
  }
  print(
    io.stdout,
    made.charts.length === 0
      ? 'Het rapport heeft nog geen grafieken. Er is niets geschreven.'
      : `${counted(made.charts.length, 'grafiek', 'grafieken')} geschreven in ${folder}, als png en als svg.`,
  );
}
