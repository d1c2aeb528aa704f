/** `wijkstem merge`: takes over what another coder did in a copy of this project. */

import type { Command } from 'commander';
import { oneLine } from '../../language/visible.js';
import { UserErrors } from '../../model/errors.js';
import { cautionsOf } from '../../work/merging/cautions.js';
import { disagreementsOf } from '../../work/merging/disagreements.js';
import { openOther } from '../../work/merging/other-project.js';
import { MergeResult, mergeAsJson } from '../../work/merging/result.js';
import { runMerge } from '../../work/merging/run-merge.js';
import { adviceAsText } from '../../work/project/advice.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print, printList } from '../io.js';
import { printJson } from '../json.js';
import { mergeAsText } from '../merging/summary.js';
import { named, openHere } from '../open-here.js';

interface Options extends SharedOptions {
  readonly dryRun?: boolean;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Neemt teksten, beslissingen en memo’s over uit een andere kopie van dit project. Wat beide codeurs besloten blijft naast elkaar staan; ' +
          'waar één codeur twee dingen besloot, blijft hier wat hier stond en staat het andere in een nakijkbestand. ' +
          'De andere map verandert niet. Nog eens samenvoegen verandert niets, en undo maakt het ongedaan.',
      )
      .argument('<map>', 'de projectmap van de andere kopie, of een kopie van alleen de database')
      .option('--dry-run', 'toon wat er overgenomen zou worden, en verander niets'),
  ).action((folder: string, options: Options) => run(folder, options, io));
}

async function run(folder: string, options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const other = openOther(named(folder, io), here);
  const isRehearsal = options.dryRun === true;
  const merged = await runMerge(here, other, isRehearsal);
  const cautions = cautionsOf(merged, here, other);
  const result = mergeAsJson(merged, isRehearsal, cautions);
  if (options.json) {
    printJson(MergeResult, result, io);
  } else {
    printList(
      io.stderr,
      cautions.map((caution) => `let op: ${adviceAsText(caution)}`),
    );
    print(io.stdout, oneLine(mergeAsText(result, other.shownAs)));
  }
  const lines = disagreementsOf(merged, here, other);
  if (lines.length > 0) throw new UserErrors(lines);
}
