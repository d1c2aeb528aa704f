/** `wijkstem review import`: takes back a review file that somebody filled in. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readBytes } from '../../../files/disk.js';
import { counted, number } from '../../../language/numbers.js';
import { UserErrors } from '../../../model/errors.js';
import { coderName } from '../../../work/project/coder.js';
import { openCodebook } from '../../../work/project/project-folder.js';
import { importReview } from '../../../work/reviewing/import.js';
import { type ImportedReview, importAsJson, ReviewImportResult } from '../../../work/reviewing/result.js';
import { NEW_CODER, type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { printJson } from '../../json.js';
import { openHere } from '../../open-here.js';

interface Options extends SharedOptions {
  readonly codeur?: string;
  readonly nieuweCodeur?: boolean;
  readonly dryRun?: boolean;
}

export function configure(review: Command, io: Io): void {
  const command = inDutch(review.command('import'), io)
    .summary('lees een ingevuld bestand terug')
    .description(
      'Leest een ingevuld bestand van review export terug (xlsx of csv). Een rij met een fout houdt de andere niet tegen; ' +
        'hetzelfde bestand nog eens inlezen verandert niets.',
    )
    .argument('<bestand>', 'het ingevulde bestand')
    .option('--codeur <naam>', 'wie er besliste (zonder: WIJKSTEM_CODEUR, of codeur in lokaal.yaml)')
    .option('--nieuwe-codeur', NEW_CODER)
    .option('--dry-run', 'toon wat er gebeurt, en sla niets op');
  sharedOptions(command).action((file: string, options: Options) => run(file, options, io));
}

async function run(file: string, options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const codebook = openCodebook(here);
  const named = { name: coderName(options.codeur, here), isNew: options.nieuweCodeur === true };
  const bytes = readBytes(resolve(io.cwd, file), file);
  const taken = await importReview(here, { bytes, name: file }, codebook, named, options.dryRun === true);
  const result = importAsJson(taken);
  if (options.json) printJson(ReviewImportResult, result, io);
  else print(io.stdout, summary(result));
  if (result.fouten.length > 0) {
    throw new UserErrors(result.fouten.map(({ rij, id, fout }) => `rij ${rij} (id ${id}): ${fout}`));
  }
}

function summary({ beslissingen, citeren, ...result }: ImportedReview): string {
  const { bevestigd, verworpen } = beslissingen;
  const quoting = citeren.mag + citeren.mag_niet;
  const parts = [
    `${counted(bevestigd + verworpen, 'beslissing', 'beslissingen')} van ${result.codeur}: ` +
      `${number(bevestigd)} bevestigd, ${number(verworpen)} verworpen`,
    ...(result.met_andere_code > 0 ? [`${number(result.met_andere_code)} met een andere code`] : []),
    ...(result.al_gedaan > 0 ? [`${counted(result.al_gedaan, 'rij', 'rijen')} al gedaan`] : []),
    `${counted(result.leeg, 'rij', 'rijen')} leeg gelaten`,
    ...(result.beurten_gecodeerd > 0
      ? [`${counted(result.beurten_gecodeerd, 'beurt', 'beurten')} met de hand gecodeerd`]
      : []),
    ...(quoting > 0 ? [`${counted(quoting, 'passage', 'passages')} om wel of niet te citeren`] : []),
    ...(result.samenvattingen.bewaard > 0
      ? [`${counted(result.samenvattingen.bewaard, 'samenvatting', 'samenvattingen')} van een code bewaard`]
      : []),
    ...(result.samenvattingen.ernaast > 0
      ? [
          `${counted(result.samenvattingen.ernaast, 'samenvatting staat', 'samenvattingen staan')} naast een andere van dezelfde code: kies welke blijft`,
        ]
      : []),
    counted(result.fouten.length, 'fout', 'fouten'),
  ];
  return `${parts.join('; ')}.${result.proef ? ' Dit is een proef: er is niets opgeslagen.' : ''}`;
}
