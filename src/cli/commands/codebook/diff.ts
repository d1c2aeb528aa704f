/** `wijkstem codebook diff`: what changed between two versions, and which decisions deserve another look. */

import type { Command } from 'commander';
import { UserError } from '../../../model/errors.js';
import { compareCodebooks, countDecisions, type DecisionCounts } from '../../../work/codebooks/diff.js';
import { CodebookDiffResult, diffAsJson } from '../../../work/codebooks/result.js';
import { chosenCodebook } from '../../codebooks/chosen-codebook.js';
import { diffAsText } from '../../codebooks/diff-text.js';
import { type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { printJson } from '../../json.js';
import { openHere } from '../../open-here.js';

export function configure(codebook: Command, io: Io): void {
  const command = inDutch(codebook.command('diff'), io)
    .summary('vergelijk met een eerdere versie')
    .description(
      'Toont wat er veranderde tussen een eerdere en een nieuwe versie, en welke coderingen daarom opnieuw bekeken moeten worden.',
    )
    .argument('<oud>', 'de eerdere versie (yaml)')
    .argument('[nieuw]', 'de nieuwe versie; zonder: het codeboek van het project');
  sharedOptions(command).action((old: string, now: string | undefined, options: SharedOptions) =>
    run(old, now, options, io),
  );
}

async function run(old: string, now: string | undefined, options: SharedOptions, io: Io): Promise<void> {
  const before = chosenCodebook(old, options, io).codebook;
  const after = chosenCodebook(now, options, io).codebook;
  const counts = await countsOfProject(now === undefined, options, io);
  const compared = compareCodebooks(before, after, counts);
  if (options.json) printJson(CodebookDiffResult, diffAsJson(compared), io);
  else print(io.stdout, diffAsText(compared));
}

/** The decisions that count; null where there is no project that can be read, and none was asked for. */
async function countsOfProject(
  isNeeded: boolean,
  options: SharedOptions,
  io: Io,
): Promise<DecisionCounts | null> {
  try {
    return await countDecisions(openHere(options, io));
  } catch (error) {
    if (isNeeded || options.project !== undefined || !(error instanceof UserError)) throw error;
    return null;
  }
}
