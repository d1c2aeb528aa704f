/** `wijkstem memo list`: shows memos by any filter. */

import type { Command } from 'commander';
import { counted } from '../../../language/numbers.js';
import type { Memo } from '../../../model/memo.js';
import { chosenMemos } from '../../../work/memos/chosen.js';
import { MemosResult, memosAsJson } from '../../../work/memos/result.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { printJson } from '../../json.js';
import { type MemoFilterOptions, memoFilterOptions } from '../../memos/options.js';
import { memoAsText } from '../../memos/text.js';
import { openHere } from '../../open-here.js';

export function configure(memo: Command, io: Io): void {
  const command = inDutch(memo.command('list'), io)
    .summary("toon memo's")
    .description(
      "Toont memo's: eerst over het project, codes en respondenten, dan over passages van boven naar beneden.",
    );
  memoFilterOptions(command).action(async (options: MemoFilterOptions) =>
    showMemos((await chosenMemos(openHere(options, io), options, [])).memos, options, io),
  );
}

export function showMemos(memos: readonly Memo[], { json, quiet }: MemoFilterOptions, io: Io): void {
  if (json) {
    printJson(MemosResult, memosAsJson(memos), io);
    return;
  }
  for (const memo of memos) print(io.stdout, memoAsText(memo));
  if (quiet !== true)
    print(
      io.stderr,
      memos.length === 0 ? "Geen memo's gevonden." : `${counted(memos.length, 'memo', "memo's")}.`,
    );
}
