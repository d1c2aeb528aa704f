/** `wijkstem read`: a whole interview with its codes beside it, to read and to print. */

import type { Command } from 'commander';
import { counted } from '../../language/numbers.js';
import { openCodes } from '../../work/project/project-folder.js';
import { ReadResult, readingAsJson } from '../../work/reading/result.js';
import { writeReading } from '../../work/reading/write-reading.js';
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
        'Schrijft een gesprek om te lezen of af te drukken, als webpagina of in Word: de beurten, met ernaast de codes, oordelen en memo’s. ' +
          'Het is alleen voor het onderzoeksteam.',
      )
      .argument('<respondent>', 'het nummer van de respondent, zoals R07')
      .option(
        '--output <bestand>',
        'een nieuw bestand .html of .docx (zonder: een webpagina in de map met rapporten)',
      ),
  ).action((respondent: string, options: Options) => run(respondent, options, io));
}

async function run(respondent: string, { output, ...options }: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const made = await writeReading(here, openCodes(here), { respondent, output: pathOf(output, io) });
  if (options.json) {
    printJson(ReadResult, readingAsJson(made), io);
    return;
  }
  const where = made.form === 'html' ? 'een browser' : 'Word';
  print(
    io.stdout,
    `${made.shownAs} geschreven: ${counted(made.turns, 'beurt', 'beurten')}, ${counted(made.codings, 'codering', 'coderingen')}. Open het in ${where}.`,
  );
  if (made.kept !== null) print(io.stdout, `De versie die u bewerkte staat in: ${here.shown(made.kept)}`);
}
