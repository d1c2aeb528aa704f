/** `wijkstem check`: says what is wrong in the project and what to do about it, and repairs what can be made again. */

import type { Command } from 'commander';
import { counted } from '../../language/numbers.js';
import { UserError } from '../../model/errors.js';
import { checkStore, type Problem, repair, type Store, write } from '../../store/index.js';
import { checkAround } from '../../work/checking/around.js';
import { type Finding, findingAsJson, findingAsText, findingOf } from '../../work/checking/finding.js';
import { checkKey } from '../../work/checking/key.js';
import { CheckResult } from '../../work/checking/result.js';
import { openCodebook, type ProjectFolder } from '../../work/project/project-folder.js';
import { withStore } from '../../work/project/project-store.js';
import { backUpFirst } from '../../work/project/reserve-copies.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, oneLine, print } from '../io.js';
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
  const here = openHere(options, io);
  const { findings, isFixed } = await withStore(here, options.fix ? 'change' : 'read', async (store) => {
    const problems = checkStore(store);
    const isFixable = problems.map(findingOf).some(({ isRepairable }) => isRepairable);
    if (!options.fix || !isFixable) return { findings: await allOf(store, problems, here), isFixed: false };
    await backUpFirst(here, store, 'check');
    write(store, { command: 'check' }, () => repair(store, problems));
    return { findings: await allOf(store, checkStore(store), here), isFixed: true };
  });
  const mistakes = findings.filter(({ isMistake }) => isMistake).length;
  if (options.json) {
    const result = { in_orde: mistakes === 0, hersteld: isFixed, bevindingen: findings.map(findingAsJson) };
    printJson(CheckResult, result, io);
  } else {
    for (const finding of findings) print(io.stdout, oneLine(findingAsText(finding)));
    if (isFixed)
      print(io.stdout, 'Wat opnieuw te maken was, is hersteld; er is vooraf een reservekopie gemaakt.');
    if (mistakes === 0) print(io.stdout, 'Alles is in orde.');
  }
  if (mistakes > 0) throw new UserError(`${counted(mistakes, 'fout', 'fouten')} gevonden.`);
}

/** What lies around a database is of no use when the file itself is damaged. */
async function allOf(store: Store, problems: readonly Problem[], here: ProjectFolder): Promise<Finding[]> {
  const own = problems.map(findingOf);
  if (problems.some(({ kind }) => kind === 'bestand')) return own;
  return [...own, ...checkAround(store, here, openCodebook(here)), ...(await checkKey(store, here))];
}
