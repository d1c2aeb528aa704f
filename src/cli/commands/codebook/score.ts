/** `wijkstem codebook score`: how well suggestions do against what a coder marked by hand. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { isSamePlace, readBytes } from '../../../files/disk.js';
import { UserError } from '../../../model/errors.js';
import { scoreAsCsv, scoreTerms } from '../../../work/codebooks/score.js';
import { CodebookScoreResult, scoreAsJson } from '../../../work/codebooks/score-result.js';
import { refuseProjectFile, writeOutput } from '../../../work/project/output-file.js';
import { openCodebook } from '../../../work/project/project-folder.js';
import { scoreAsText } from '../../codebooks/score-text.js';
import { type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { printJson } from '../../json.js';
import { openHere } from '../../open-here.js';

interface Options extends SharedOptions {
  readonly gold?: string;
  readonly csv?: string;
  readonly leercurve?: boolean;
}

export function configure(codebook: Command, io: Io): void {
  const command = inDutch(codebook.command('score'), io)
    .summary('meet de voorstellen')
    .description(
      'Vergelijkt wat zoektermen, gelijkenis en de bewaarde antwoorden van een taalmodel nu voorstellen met wat een codeur met de hand markeerde, per beurt: precisie, recall en F1.',
    )
    .option('--gold <bestand>', 'csv met de kolommen bestand, beurt, code en oordeel (verplicht)')
    .option('--leercurve', 'ook hoe goed het gaat nadat 2, 4 en 8 andere interviews gecodeerd zijn')
    .option('--csv <bestand>', 'schrijf de tabel ook naar een csv-bestand');
  sharedOptions(command).action((options: Options) => run(options, io));
}

async function run({ gold: goldFile, ...options }: Options, io: Io): Promise<void> {
  if (goldFile === undefined) {
    throw new UserError('Noem het bestand met de handmatige coderingen: --gold BESTAND');
  }
  const here = openHere(options, io);
  const codebook = openCodebook(here);
  const bytes = readBytes(resolve(io.cwd, goldFile), goldFile);
  const csvPath = options.csv === undefined ? undefined : resolve(io.cwd, options.csv);
  if (csvPath !== undefined) {
    refuseProjectFile(csvPath, here, options.csv ?? '');
    if (isSamePlace(csvPath, resolve(io.cwd, goldFile))) {
      throw new UserError(
        `${goldFile}: dit is het bestand met de handmatige coderingen. Kies een andere naam voor --csv.`,
      );
    }
  }
  const scored = await scoreTerms(here, codebook, { bytes, shownAs: goldFile }, options.leercurve === true);
  if (csvPath !== undefined) writeOutput(csvPath, scoreAsCsv(scored), here, options.csv);
  if (options.json) printJson(CodebookScoreResult, scoreAsJson(scored), io);
  else print(io.stdout, scoreAsText(scored, options.quiet === true));
  if (options.csv !== undefined && options.quiet !== true) print(io.stderr, `Geschreven: ${options.csv}`);
}
