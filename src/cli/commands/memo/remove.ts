/** `wijkstem memo remove`: takes a memo away. */

import type { Command } from 'commander';
import { MemoRemoveResult } from '../../../work/memos/result.js';
import { takeMemoAway } from '../../../work/memos/write.js';
import { type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { printJson } from '../../json.js';
import { openHere } from '../../open-here.js';

export function configure(memo: Command, io: Io): void {
  const command = inDutch(memo.command('remove'), io)
    .summary('verwijder een memo')
    .description(
      'Verwijdert één memo. Het memo van een beslissing herziet u met: wijkstem review export --beslist',
    )
    .argument('<id>', 'het id dat wijkstem memo list toont');
  sharedOptions(command).action((id: string, options: SharedOptions) => run(id, options, io));
}

async function run(written: string, options: SharedOptions, io: Io): Promise<void> {
  const id = await takeMemoAway(written, openHere(options, io));
  if (options.json) printJson(MemoRemoveResult, { verwijderd: id }, io);
  else print(io.stdout, `Memo ${id} verwijderd.`);
}
