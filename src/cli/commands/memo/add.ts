/** `wijkstem memo add`: writes a memo. */

import type { Command } from 'commander';
import { MemoAddResult, memoAddAsJson } from '../../../work/memos/result.js';
import type { TargetOptions } from '../../../work/memos/target.js';
import { writeMemo } from '../../../work/memos/write.js';
import { NEW_CODER, type SharedOptions, sharedOptions, wholeNumber } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { printJson } from '../../json.js';
import { openHere } from '../../open-here.js';

interface Options extends SharedOptions, TargetOptions {
  readonly codeur?: string;
  readonly nieuweCodeur?: boolean;
}

export function configure(memo: Command, io: Io): void {
  const command = inDutch(memo.command('add'), io)
    .summary('schrijf een memo')
    .description(
      'Schrijft een memo over een fragment, een beurt, een code of een respondent; zonder dat over het project.',
    )
    .argument('<tekst...>', 'het memo')
    .option('--fragment <id>', 'over dit fragment, met het id dat wijkstem fragments toont')
    .option('--bestand <naam>', 'over een beurt van dit transcript, met --beurt')
    .option('--beurt <nummer>', 'welke beurt', wholeNumber)
    .option('--code <id>', 'over deze code')
    .option('--respondent <id>', 'over deze respondent')
    .option('--codeur <naam>', 'wie het schrijft (zonder: WIJKSTEM_CODEUR, of codeur in lokaal.yaml)')
    .option('--nieuwe-codeur', NEW_CODER);
  sharedOptions(command).action((text: readonly string[], options: Options) => run(text, options, io));
}

async function run(text: readonly string[], options: Options, io: Io): Promise<void> {
  const added = await writeMemo({ ...options, text: text.join(' ') }, openHere(options, io));
  if (options.json) printJson(MemoAddResult, memoAddAsJson(added), io);
  else print(io.stdout, `Memo ${added.id} van ${added.coder} bewaard.`);
}
