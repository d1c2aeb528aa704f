/** `wijkstem read`: a whole interview with its codes beside it, as a page to read and to print. */

import type { Command } from 'commander';
import { counted } from '../../language/numbers.js';
import { openCodes } from '../../work/project/project-folder.js';
import { writeReading } from '../../work/reading/reading.js';
import { ReadResult, readingAsJson } from '../../work/reading/result.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere, pathOf } from '../open-here.js';

interface Options extends SharedOptions {
  readonly output?: string;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Schrijft een gesprek als webpagina, om te lezen of af te drukken: de beurten, met ernaast de codes, oordelen en memo’s. ' +
          'De pagina is alleen voor het onderzoeksteam.',
      )
      .argument('<respondent>', 'het nummer van de respondent, zoals R07')
      .option('--output <bestand>', 'een nieuw bestand .html (zonder: in de map met rapporten)'),
  ).action((respondent: string, options: Options) => run(respondent, options, io));
}

async function run(respondent: string, { output, ...options }: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const made = await writeReading(here, openCodes(here), respondent, pathOf(output, io));
  if (options.json) {
    printJson(ReadResult, readingAsJson(made), io);
    return;
  }
  print(
    io.stdout,
    `${made.shownAs} geschreven: ${counted(made.turns, 'beurt', 'beurten')}, ${counted(made.codings, 'codering', 'coderingen')}. Open het in een browser.`,
  );
}
