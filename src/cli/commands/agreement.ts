/** `wijkstem agreement`: how well coders agree on the turns that they went through by hand. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { agreementOf } from '../../analysis/agreement/coders.js';
import { createCodeFinder } from '../../coding/index.js';
import { isPersonWanted } from '../../coding/review/index.js';
import { writeWhole } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import type { Store } from '../../store/index.js';
import { codedTurns, coders } from '../../work/comparing/coded-units.js';
import { toFilter } from '../../work/project/filters.js';
import { openCodes, openProject, refuseProjectFile } from '../../work/project/project-folder.js';
import { withStore } from '../../work/project/project-store.js';
import {
  agreementAsCsv,
  agreementAsJson,
  agreementAsText,
  differencesAsText,
} from '../agreement/agreement-text.js';
import { type FilterOptions, filterOptions, list, type SharedOptions, sharedOptions } from '../command.js';
import { type Io, listed, print } from '../io.js';
import { AgreementResult, printJson } from '../json-shapes.js';

interface Options extends SharedOptions, FilterOptions {
  readonly codeurs?: readonly string[];
  readonly verschil?: boolean;
  readonly csv?: string;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    filterOptions(
      command.description(
        'Vergelijkt codeurs op de beurten die zij met de hand codeerden (review export --blind): percentage, κ en α per code, ' +
          'en α met MASI over alle codes samen.',
      ),
    )
      .option('--codeurs <namen>', "alleen deze codeurs, gescheiden door komma's", list)
      .option('--verschil', 'toon elke beurt en code waarover codeurs verschillen')
      .option('--csv <bestand>', 'schrijf de tabel ook naar een csv-bestand'),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openProject(options, io);
  const codebook = openCodes(here);
  const filter = toFilter(options, here.project, codebook);
  const csvPath = options.csv === undefined ? undefined : resolve(io.cwd, options.csv);
  if (csvPath !== undefined) refuseProjectFile(csvPath, here, options.csv ?? '');
  const people = new Map(here.respondents.map((person) => [person.id, person]));
  const codes = codebook.themes.flatMap((theme) => theme.codes.map(({ id }) => id));
  const compared = await withStore(here, 'read', (store) => {
    const names = codersOf(store, options.codeurs);
    const all = codedTurns(store, names, createCodeFinder(codebook), (respondent) => {
      const person = people.get(respondent);
      return person !== undefined && isPersonWanted(person, filter);
    });
    const turns = all.filter(({ given }) => given.filter((one) => one !== null).length > 1);
    if (turns.length === 0) {
      throw new UserError(`Er is geen beurt die meer dan één van deze codeurs met de hand codeerde. ${HOW}`);
    }
    const wanted = codes.filter((code) => filter.codes?.includes(code) ?? true);
    return {
      agreement: agreementOf(
        names,
        wanted,
        turns.map(({ given }) => given),
      ),
      turns,
    };
  });
  if (csvPath !== undefined) writeWhole(csvPath, agreementAsCsv(compared), options.csv);
  if (options.json) printJson(AgreementResult, agreementAsJson(compared), io);
  else if (options.verschil) print(io.stdout, differencesAsText(compared));
  else print(io.stdout, agreementAsText(compared, options.quiet === true));
  if (options.csv !== undefined && options.quiet !== true) print(io.stderr, `Geschreven: ${options.csv}`);
}

const HOW =
  'Laat twee codeurs elk een bestand van wijkstem review export --blind invullen en lees beide terug met wijkstem review import.';

/** @throws UserError when there are fewer than two, or when one is named who coded nothing. */
function codersOf(store: Store, asked: readonly string[] | undefined): string[] {
  const known = coders(store);
  if (known.length < 2) {
    const who = known.length === 0 ? 'Nog niemand heeft' : `Alleen ${known[0]} heeft`;
    throw new UserError(`${who} met de hand gecodeerd. ${HOW}`);
  }
  const names = asked?.map((written) => {
    const name = known.find((one) => one.toLowerCase() === written.toLowerCase());
    if (name !== undefined) return name;
    throw new UserError(
      `--codeurs ${written}: die heeft niets met de hand gecodeerd. Kies uit: ${listed(known)}.`,
    );
  });
  const chosen = [...new Set(names ?? known)];
  if (chosen.length < 2) throw new UserError('--codeurs: noem er minstens twee.');
  return chosen;
}
