/** `wijkstem review export`: writes what a person should look at to xlsx or csv. */

import type { Command } from 'commander';
import { counted } from '../../../language/numbers.js';
import { UserError } from '../../../model/errors.js';
import { adviceAsText } from '../../../work/project/advice.js';
import { coderName } from '../../../work/project/coder.js';
import { toPersonFilter } from '../../../work/project/filters.js';
import { writeOutput } from '../../../work/project/output-file.js';
import { openCodes } from '../../../work/project/project-folder.js';
import { newTableFile } from '../../../work/project/table-file.js';
import { type ReviewContents, reviewFile, toReview } from '../../../work/reviewing/export.js';
import { exportAsJson, ReviewExportResult } from '../../../work/reviewing/result.js';
import { NOTHING_TO_REVIEW, notAllBlind } from '../../../work/reviewing/words.js';
import {
  type PersonFilterOptions,
  personFilterOptions,
  type SharedOptions,
  sharedOptions,
} from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print, printList } from '../../io.js';
import { printJson } from '../../json.js';
import { openHere, pathOf } from '../../open-here.js';

interface Options extends SharedOptions, PersonFilterOptions {
  readonly output?: string;
  readonly all?: boolean;
  readonly blind?: boolean;
  readonly verschil?: boolean;
  readonly nakijken?: boolean;
  readonly beslist?: boolean;
  readonly gevoelig?: boolean;
  readonly codeur?: string;
}

export function configure(review: Command, io: Io): void {
  const command = inDutch(review.command('export'), io)
    .summary('schrijf voorstellen naar Excel')
    .description(
      'Schrijft een bestand met een rij per voorstel waarover nog niemand besliste. Vul besluit in (ja of nee), of ' +
        'andere_code, oordeel en memo, en lees het terug met: wijkstem review import',
    );
  sharedOptions(
    personFilterOptions(command)
      .option(
        '--output <bestand>',
        'een nieuw bestand .xlsx of .csv (zonder: nakijken.xlsx in de projectmap)',
      )
      .option('--all', 'ook een rij per beurt van een respondent, om met de hand te coderen')
      .option('--blind', 'alleen de beurten, zonder voorstellen en zonder wat anderen besloten')
      .option('--verschil', 'passages waarover codeurs verschillen, om te beslechten')
      .option('--nakijken', 'beslissingen waarvan de woorden veranderden toen de tekst werd verbeterd')
      .option('--beslist', 'uw eigen beslissingen, om te herzien')
      .option('--gevoelig', 'gevoelige passages waarover nog niemand besliste of ze geciteerd mogen worden')
      .option('--codeur <naam>', 'wie er beslist, bij --blind en --beslist'),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const contents = contentsOf(options);
  const here = openHere(options, io);
  const codebook = openCodes(here);
  const filter = toPersonFilter(options, here, codebook);
  const coder = contents === 'blind' || contents === 'beslist' ? coderName(options.codeur, here) : '';
  const { path, shownAs, isCsv } = newTableFile(
    pathOf(options.output, io),
    defaultName(contents, coder),
    here,
  );
  const found = await toReview(here, { contents, filter, codebook, coder });
  const { rows, interviews, sighted, stale } = found;
  if (stale !== null) print(io.stderr, adviceAsText(stale));
  if (sighted > 0) print(io.stderr, notAllBlind(sighted, coder));
  if (rows.length > 0) {
    const { content, cut } = reviewFile(found, { contents, codebook }, isCsv ? 'csv' : 'xlsx');
    writeOutput(path, content, here, shownAs);
    printList(io.stderr, cut);
  }
  if (options.json) {
    printJson(ReviewExportResult, exportAsJson(found, contents, path), io);
    return;
  }
  if (rows.length === 0) {
    print(io.stdout, NOTHING_TO_REVIEW[contents]);
    return;
  }
  const what = `${counted(rows.length, 'rij', 'rijen')} uit ${counted(interviews, 'interview', 'interviews')}`;
  print(io.stdout, `${shownAs} geschreven: ${what}.`);
  if (options.quiet !== true) {
    print(io.stdout, `Vul de gekleurde kolommen in en typ daarna: wijkstem review import ${quoted(shownAs)}`);
  }
}

function contentsOf({ all, blind, verschil, nakijken, beslist, gevoelig }: Options): ReviewContents {
  const chosen: ReviewContents[] = [
    ...(blind ? (['blind'] as const) : all ? (['alles'] as const) : []),
    ...(verschil ? (['verschillen'] as const) : []),
    ...(nakijken ? (['nakijken'] as const) : []),
    ...(beslist ? (['beslist'] as const) : []),
    ...(gevoelig ? (['gevoelig'] as const) : []),
  ];
  if (chosen.length > 1) {
    throw new UserError('Kies één van --all (of --blind), --verschil, --nakijken, --beslist en --gevoelig.');
  }
  return chosen[0] ?? 'voorstellen';
}

function defaultName(contents: ReviewContents, coder: string): string {
  return contents === 'blind' ? `nakijken-${coder.replaceAll(' ', '-')}.xlsx` : 'nakijken.xlsx';
}

function quoted(path: string): string {
  return path.includes(' ') ? `"${path}"` : path;
}
