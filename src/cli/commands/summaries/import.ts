/** `wijkstem summaries import`: takes back a framework matrix that somebody filled in. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readBytes } from '../../../files/disk.js';
import { counted, number } from '../../../language/numbers.js';
import { UserErrors } from '../../../model/errors.js';
import { typed } from '../../../work/project/advice.js';
import { coderName } from '../../../work/project/coder.js';
import { openCodes } from '../../../work/project/project-folder.js';
import { importSummaries } from '../../../work/summarising/import.js';
import { SummaryImportResult, summaryImportAsJson } from '../../../work/summarising/result.js';
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

export function configure(summaries: Command, io: Io): void {
  const command = inDutch(summaries.command('import'), io)
    .summary('lees een ingevulde tabel terug')
    .description(
      'Leest een ingevulde tabel van summaries export terug (xlsx of csv). Alleen cellen die u veranderde doen iets. Is een cel hier ' +
        'sinds de export ook veranderd, dan blijven beide teksten naast elkaar staan tot u kiest.',
    )
    .argument('<bestand>', 'het ingevulde bestand')
    .option('--codeur <naam>', 'wie het schreef (zonder: WIJKSTEM_CODEUR, of codeur in lokaal.yaml)')
    .option('--nieuwe-codeur', NEW_CODER)
    .option('--dry-run', 'toon wat er gebeurt, en sla niets op');
  sharedOptions(command).action((file: string, options: Options) => run(file, options, io));
}

async function run(file: string, options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const codebook = openCodes(here);
  const named = { name: coderName(options.codeur, here), isNew: options.nieuweCodeur === true };
  const bytes = readBytes(resolve(io.cwd, file), file);
  const taken = await importSummaries(here, codebook, { bytes, name: file }, named, options.dryRun === true);
  const result = summaryImportAsJson(taken);
  if (options.json) printJson(SummaryImportResult, result, io);
  else for (const line of inWords(result, options.quiet === true)) print(io.stdout, line);
  if (result.fouten.length > 0) {
    throw new UserErrors(result.fouten.map(({ rij, kolom, fout }) => `rij ${rij}, kolom ${kolom}: ${fout}`));
  }
}

function inWords(result: SummaryImportResult, isQuiet: boolean): string[] {
  const { codeur, proef, nieuw, gewijzigd, weggehaald, veranderd, conflicten, fouten } = result;
  const counts = [
    `${counted(nieuw, 'nieuwe samenvatting', 'nieuwe samenvattingen')} van ${codeur}`,
    `${number(gewijzigd)} gewijzigd`,
    `${number(weggehaald)} weggehaald`,
    `${counted(result.ongewijzigd, 'cel', 'cellen')} zoals het was`,
    ...(conflicten.length > 0 ? [counted(conflicten.length, 'conflict', 'conflicten')] : []),
    ...(fouten.length > 0 ? [counted(fouten.length, 'fout', 'fouten')] : []),
  ];
  return [
    `${counts.join('; ')}.${proef ? ' Dit is een proef: er is niets opgeslagen.' : ''}`,
    ...(isQuiet ? [] : veranderd.map(({ rij, kolom, wat }) => `- ${rij}, ${kolom}: ${wat}`)),
    ...conflicten.map(({ rij, kolom, bestand }) =>
      bestand === ''
        ? `Let op: ${rij}, ${kolom} is leeg in het bestand, maar hier sinds de export veranderd. De tekst blijft staan.`
        : `Let op: ${rij}, ${kolom} is sinds de export ook hier veranderd. ${proef ? 'Beide teksten komen naast elkaar te staan' : 'Beide teksten staan nu naast elkaar'}: kies in de werkbank, of in een nieuwe ${typed('summaries export')}`,
    ),
  ];
}
