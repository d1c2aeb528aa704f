/** `wijkstem keyness`: words that a group says relatively more often than all others do. */

import type { Command } from 'commander';
import { UserError } from '../../model/errors.js';
import { groupWords } from '../../work/comparing/keyness/group-words.js';
import { KeynessResult, keynessAsJson } from '../../work/comparing/keyness/result.js';
import { toFilter } from '../../work/project/filters.js';
import { openCodes } from '../../work/project/project-folder.js';
import { type FilterOptions, list, type SharedOptions, sharedOptions, wholeNumber } from '../command.js';
import { keynessAsText } from '../comparing/keyness-text.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';

interface Options extends SharedOptions, Pick<FilterOptions, 'wijk' | 'perspectief'> {
  readonly limit: number;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Toont woorden die een groep naar verhouding vaker gebruikt dan alle anderen. Verkennend: om te weten waar u kunt gaan lezen.',
      )
      .option('--perspectief <ids>', "de groep: deze perspectieven, gescheiden door komma's", list)
      .option('--wijk <ids>', "de groep: deze wijken, gescheiden door komma's", list)
      .option('--limit <aantal>', 'hoeveel woorden hoogstens; 0 voor alle', wholeNumber, 30),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  if (options.perspectief === undefined && options.wijk === undefined) {
    throw new UserError('Noem een groep met --perspectief, --wijk of allebei.');
  }
  const here = openHere(options, io);
  const found = await groupWords(here, toFilter(options, here.project, openCodes(here)));
  const most = options.limit === 0 ? Infinity : options.limit;
  if (options.json) printJson(KeynessResult, keynessAsJson(found, most), io);
  else print(io.stdout, keynessAsText(found, most, options.quiet === true));
}
