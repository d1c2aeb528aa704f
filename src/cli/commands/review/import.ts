/** `wijkstem review import`: takes back a review file that somebody filled in. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { NumberedRow } from '../../../coding/review/read-row.js';
import { parseRowId } from '../../../coding/review/row-ids.js';
import { type TakenBack, takeBack } from '../../../coding/review/take-back.js';
import { readBytes } from '../../../files/disk.js';
import { counted, number } from '../../../language/numbers.js';
import type { Codebook } from '../../../model/codebook.js';
import { UserErrors } from '../../../model/errors.js';
import type { CastMember } from '../../../model/respondent.js';
import {
  coders,
  filesWith,
  recordDecision,
  recordQuoting,
  recordReviewed,
  removeDecision,
  type Store,
  suggestionsOf,
  write,
} from '../../../store/index.js';
import { asKnown, coderName } from '../../../work/project/coder.js';
import { openCodebook } from '../../../work/project/project-folder.js';
import { withStore } from '../../../work/project/project-store.js';
import { backUpFirst } from '../../../work/project/reserve-copies.js';
import { readReviewFile } from '../../../work/reviewing/file.js';
import { ReviewImportResult } from '../../../work/reviewing/result.js';
import { reviewTexts } from '../../../work/reviewing/texts.js';
import { type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { printJson } from '../../json.js';
import { openHere } from '../../open-here.js';

interface Options extends SharedOptions {
  readonly codeur?: string;
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
    .option('--dry-run', 'toon wat er gebeurt, en sla niets op');
  sharedOptions(command).action((file: string, options: Options) => run(file, options, io));
}

async function run(file: string, options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const codebook = openCodebook(here);
  const named = coderName(options.codeur, here);
  const rows = readReviewFile(readBytes(resolve(io.cwd, file), file), file);
  const { coder, taken } = await withStore(here, options.dryRun ? 'read' : 'change', async (store, cast) => {
    const coder = asKnown(named, coders(store));
    const work = (): Taken => take(store, cast, rows, codebook, coder, options);
    if (options.dryRun) return work();
    await backUpFirst(here, store, 'review import');
    return write(store, { command: 'review import', coder }, work);
  });
  if (options.json) printJson(ReviewImportResult, asJson(taken, coder, options), io);
  else print(io.stdout, summary(taken, coder, options));
  if (taken.mistakes.length > 0) {
    throw new UserErrors(
      taken.mistakes.map(({ row, id, message }) => `rij ${row} (id ${shown(id)}): ${message}`),
    );
  }
}

interface Taken {
  readonly coder: string;
  readonly taken: TakenBack;
}

function take(
  store: Store,
  cast: readonly CastMember[],
  rows: readonly NumberedRow[],
  codebook: Codebook,
  coder: string,
  { dryRun = false }: Options,
): Taken {
  const named = new Set(rows.map(({ cells }) => cells.bestand));
  const found = filesWith(
    store,
    rows.flatMap(({ cells }) => parseRowId(cells.id ?? '')?.key ?? []),
  );
  const texts = [...reviewTexts(store, cast, suggestionsOf, (file) => named.has(file) || found.has(file))];
  const taken = takeBack(rows, texts, codebook, coder);
  if (!dryRun) {
    const revisions = new Map(texts.map((text) => [text.file, text.revision]));
    for (const id of taken.replaced) removeDecision(store, id);
    for (const { file, turn, decision } of taken.recordings) {
      recordDecision(store, revisions.get(file) ?? 0, turn, decision);
    }
    for (const { file, decision } of taken.quoting) recordQuoting(store, revisions.get(file) ?? 0, decision);
    for (const { file, turn } of taken.seen) recordReviewed(store, revisions.get(file) ?? 0, turn, coder);
  }
  return { coder, taken };
}

/** Whatever somebody typed over an id is not repeated. */
function shown(id: string): string {
  return parseRowId(id) === null ? '?' : id;
}

function counts({ recordings }: TakenBack): { bevestigd: number; verworpen: number } {
  const bevestigd = recordings.filter(({ decision }) => decision.verdict === 'bevestigd').length;
  return { bevestigd, verworpen: recordings.length - bevestigd };
}

function quotingCounts({ quoting }: TakenBack): { mag: number; mag_niet: number } {
  const mag = quoting.filter(({ decision }) => decision.allowed).length;
  return { mag, mag_niet: quoting.length - mag };
}

function summary(taken: TakenBack, coder: string, { dryRun }: Options): string {
  const { bevestigd, verworpen } = counts(taken);
  const parts = [
    `${counted(taken.recordings.length, 'beslissing', 'beslissingen')} van ${coder}: ` +
      `${number(bevestigd)} bevestigd, ${number(verworpen)} verworpen`,
    ...(taken.withOtherCode > 0 ? [`${number(taken.withOtherCode)} met een andere code`] : []),
    ...(taken.done > 0 ? [`${counted(taken.done, 'rij', 'rijen')} al gedaan`] : []),
    `${counted(taken.leftOpen, 'rij', 'rijen')} leeg gelaten`,
    ...(taken.seen.length > 0
      ? [`${counted(taken.seen.length, 'beurt', 'beurten')} met de hand gecodeerd`]
      : []),
    ...(taken.quoting.length > 0
      ? [`${counted(taken.quoting.length, 'passage', 'passages')} om wel of niet te citeren`]
      : []),
    counted(taken.mistakes.length, 'fout', 'fouten'),
  ];
  return `${parts.join('; ')}.${dryRun ? ' Dit is een proef: er is niets opgeslagen.' : ''}`;
}

function asJson(taken: TakenBack, coder: string, { dryRun = false }: Options) {
  return {
    codeur: coder,
    proef: dryRun,
    beslissingen: counts(taken),
    met_andere_code: taken.withOtherCode,
    al_gedaan: taken.done,
    leeg: taken.leftOpen,
    beurten_gecodeerd: taken.seen.length,
    citeren: quotingCounts(taken),
    fouten: taken.mistakes.map(({ row, id, message }) => ({ rij: row, id: shown(id), fout: message })),
  };
}
