/** `wijkstem forget`: removes all that the project holds of one respondent, for good. */

import type { Command } from 'commander';
import { counted } from '../../language/numbers.js';
import { oneLine } from '../../language/visible.js';
import { forget, rehearseForgetting } from '../../work/forgetting/forget.js';
import { ForgetResult, forgetAsJson } from '../../work/forgetting/result.js';
import { typed } from '../../work/project/advice.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';

interface Options extends SharedOptions {
  readonly dryRun?: boolean;
  readonly ja?: boolean;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Verwijdert alles wat het project van een respondent bewaart: tekst, fragmenten, coderingen, memo’s, samenvattingen en geschiedenis, ' +
          'ook uit het databasebestand zelf. Van een groepsgesprek gaan alleen diens beurten. Dit kan niet ongedaan worden gemaakt.',
      )
      .argument('<respondent>', 'het nummer van de respondent, zoals R07')
      .option('--dry-run', 'toon wat er verwijderd zou worden, en verwijder niets')
      .option('--ja', 'verwijder zonder verdere vraag'),
  ).action((respondent: string, options: Options) => run(respondent, options, io));
}

async function run(respondent: string, options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const gone = options.dryRun
    ? await rehearseForgetting(respondent, here)
    : await forget(respondent, options.ja === true, here);
  const result = forgetAsJson(gone, here);
  if (options.json) printJson(ForgetResult, result, io);
  else show(result, options, io);
}

function show(result: ForgetResult, { quiet }: Options, io: Io): void {
  print(io.stdout, inWords(result));
  if (quiet) return;
  print(io.stdout, '\nVerwijder zelf:');
  for (const line of result.zelf_verwijderen) print(io.stdout, oneLine(`- ${line}`));
  for (const [ids, command] of [
    [result.memos_nalezen, 'memo list'],
    [result.samenvattingen_nalezen, 'summaries list'],
  ] as const) {
    if (ids.length === 0) continue;
    print(
      io.stdout,
      `\nLees na, want ${result.respondent} wordt erin genoemd: ${ids.join(', ')} (${typed(command)})`,
    );
  }
}

function inWords({ respondent, proef, verwijderd, reservekopieen }: ForgetResult): string {
  const { teksten, beurten, beslissingen, voorstellen, memos, samenvattingen } = verwijderd;
  const parts = [
    ...(teksten > 0 ? [counted(teksten, 'tekst', 'teksten')] : []),
    ...(beurten > 0 ? [counted(beurten, 'beurt', 'beurten')] : []),
    ...(beslissingen > 0 ? [counted(beslissingen, 'beslissing', 'beslissingen')] : []),
    ...(voorstellen > 0 ? [counted(voorstellen, 'voorstel', 'voorstellen')] : []),
    ...(memos > 0 ? [counted(memos, 'memo', "memo's")] : []),
    ...(samenvattingen > 0 ? [counted(samenvattingen, 'samenvatting', 'samenvattingen')] : []),
  ];
  const counts = parts.length === 0 ? 'niets' : parts.join(', ');
  const copies =
    reservekopieen === 0 ? '' : `; ook uit ${counted(reservekopieen, 'reservekopie', 'reservekopieën')}`;
  return proef
    ? `Proef, er is niets verwijderd. Van ${respondent} zou weggaan: ${counts}.`
    : `${respondent} is vergeten. Weggehaald: ${counts}${copies}.`;
}
