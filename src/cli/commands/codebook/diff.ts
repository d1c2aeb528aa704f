/** `wijkstem codebook diff`: what changed between two versions, and which decisions deserve another look. */

import type { Command } from 'commander';
import { diffCodebooks } from '../../../coding/index.js';
import { exists } from '../../../files/disk.js';
import { UserError } from '../../../model/errors.js';
import { type DecisionCounts, decisionCounts } from '../../../store/index.js';
import { chosenCodebook } from '../../../work/codebooks/chosen-codebook.js';
import { openProject, projectPath } from '../../../work/project/project-folder.js';
import { withStore } from '../../../work/project/project-store.js';
import { diffAsJson, diffAsText } from '../../codebooks/diff-text.js';
import { type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { CodebookDiffResult, printJson } from '../../json-shapes.js';

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
  const diff = diffCodebooks(before, after);
  const counts = await countsOfProject(now === undefined, options, io);
  if (options.json) printJson(CodebookDiffResult, diffAsJson(before, after, diff, counts), io);
  else print(io.stdout, diffAsText(before, after, diff, counts));
}

/** The decisions of the project, or null where there is no project and none was asked for. */
async function countsOfProject(
  isNeeded: boolean,
  options: SharedOptions,
  io: Io,
): Promise<DecisionCounts | null> {
  try {
    const here = openProject(options, io);
    if (!exists(projectPath(here, 'database'))) return new Map();
    return await withStore(here, 'read', decisionCounts);
  } catch (error) {
    if (isNeeded || options.project !== undefined || !(error instanceof UserError)) throw error;
    return null;
  }
}
