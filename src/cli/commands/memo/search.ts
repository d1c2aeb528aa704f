/** `wijkstem memo search`: shows memos that hold words. */

import type { Command } from 'commander';
import { chosenMemos } from '../../../work/memos/chosen.js';
import { inDutch } from '../../dutch.js';
import type { Io } from '../../io.js';
import { type MemoFilterOptions, memoFilterOptions } from '../../memos/options.js';
import { openHere } from '../../open-here.js';
import { showMemos } from './list.js';

export function configure(memo: Command, io: Io): void {
  const command = inDutch(memo.command('search'), io)
    .summary("zoek in memo's")
    .description(
      "Toont memo's waarin alle woorden voorkomen, ook als deel van een woord; hoofdletters en accenten maken niet uit.",
    )
    .argument('<woorden...>', 'wat in het memo staat');
  memoFilterOptions(command).action(async (words: readonly string[], options: MemoFilterOptions) =>
    showMemos((await chosenMemos(openHere(options, io), options, words)).memos, options, io),
  );
}
