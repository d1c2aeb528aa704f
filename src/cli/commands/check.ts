/** `wijkstem check`: says what is wrong in the project and what to do about it, and repairs what can be made again. */

import type { Command } from 'commander';
import { counted } from '../../language/numbers.js';
import { enumerate } from '../../language/phrases.js';
import { inRuns } from '../../language/runs.js';
import { oneLine } from '../../language/visible.js';
import { UserError } from '../../model/errors.js';
import { checkProject, mistakesIn } from '../../work/checking/check.js';
import { type Finding, whatToDo } from '../../work/checking/finding.js';
import { CheckResult, checkAsJson } from '../../work/checking/result.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';

interface Options extends SharedOptions {
  readonly fix?: boolean;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Controleert of de database heel is en past bij het codeboek, respondents.csv, wie vergeten is, de sleutel en de reservekopieën. ' +
          'De uitkomst is 1 als er een fout is.',
      )
      .option(
        '--fix',
        'herstel wat opnieuw te maken is, na een reservekopie; wat een mens besliste, verandert niet',
      ),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const checked = await checkProject(openHere(options, io), options.fix === true);
  const mistakes = mistakesIn(checked.findings);
  if (options.json) {
    printJson(CheckResult, checkAsJson(checked), io);
  } else {
    for (const finding of checked.findings) print(io.stdout, oneLine(inWords(finding)));
    if (checked.isFixed)
      print(io.stdout, 'Wat opnieuw te maken was, is hersteld; er is vooraf een reservekopie gemaakt.');
    if (mistakes === 0) print(io.stdout, 'Alles is in orde.');
  }
  if (mistakes > 0) throw new UserError(`${counted(mistakes, 'fout', 'fouten')} gevonden.`);
}

/** One line: what is wrong, where, and what to do. */
function inWords(finding: Finding): string {
  const { isMistake, where, what } = finding;
  const place = where.length === 0 ? '' : ` (${enumerate(inRuns(where))})`;
  return `${isMistake ? 'fout' : 'let op'}: ${what}${place}. ${whatToDo(finding)}`;
}
