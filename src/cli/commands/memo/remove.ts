/** `wijkstem memo remove`: takes a memo away. */

import type { Command } from 'commander';
import { UserError } from '../../../model/errors.js';
import { isMemoOfDecision, removeMemo, write } from '../../../store/index.js';
import { MemoRemoveResult } from '../../../work/memos/result.js';
import { withStore } from '../../../work/project/project-store.js';
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
  const here = openHere(options, io);
  const id = written.trim().toLowerCase();
  await withStore(here, 'change', (store) => {
    if (write(store, { command: 'memo remove' }, () => removeMemo(store, id))) return;
    throw new UserError(
      isMemoOfDecision(store, id)
        ? 'Dit memo hoort bij een beslissing en blijft daarbij. Herzie het met: wijkstem review export --beslist'
        : 'Er is geen memo met dit id. Neem het over van: wijkstem memo list',
    );
  });
  if (options.json) printJson(MemoRemoveResult, { verwijderd: id }, io);
  else print(io.stdout, `Memo ${id} verwijderd.`);
}
