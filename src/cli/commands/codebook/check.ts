/** `wijkstem codebook check`: says what is wrong in a codebook, by line and code. */

import type { Command } from 'commander';
import { counted } from '../../../language/numbers.js';
import { CodebookCheckResult, checkAsJson } from '../../../work/codebooks/result.js';
import { chosenCodebook } from '../../codebooks/chosen-codebook.js';
import { type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { printJson } from '../../json.js';

export function configure(codebook: Command, io: Io): void {
  const command = inDutch(codebook.command('check'), io)
    .summary('controleer een codeboek')
    .description('Controleert het codeboek van het project, of het genoemde bestand.')
    .argument('[bestand]', 'een codeboek (yaml)');
  sharedOptions(command).action((file: string | undefined, options: SharedOptions) => run(file, options, io));
}

function run(file: string | undefined, options: SharedOptions, io: Io): void {
  const { codebook, warnings } = chosenCodebook(file, options, io);
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  const terms = codes.flatMap((code) => code.terms);
  if (options.json) {
    printJson(CodebookCheckResult, checkAsJson(codebook, warnings), io);
    return;
  }
  if (options.quiet !== true) for (const warning of warnings) print(io.stderr, `let op, ${warning}`);
  print(
    io.stdout,
    `Het codeboek ${codebook.id} ${codebook.version} klopt: ` +
      `${counted(codebook.themes.length, 'thema', "thema's")}, ${counted(codes.length, 'code', 'codes')}, ` +
      `${counted(terms.length, 'zoekterm', 'zoektermen')}.`,
  );
}
