/** `wijkstem memo export`: writes memos to xlsx or csv. */

import type { Command } from 'commander';
import { counted } from '../../../language/numbers.js';
import { chosenMemos } from '../../../work/memos/chosen.js';
import { MemoExportResult } from '../../../work/memos/result.js';
import { memoSheet } from '../../../work/memos/sheet.js';
import { newTableFile, writeTable } from '../../../work/project/table-file.js';
import { inDutch } from '../../dutch.js';
import { type Io, print, printList } from '../../io.js';
import { printJson } from '../../json.js';
import { type MemoFilterOptions, memoFilterOptions } from '../../memos/options.js';
import { openHere, pathOf } from '../../open-here.js';

interface Options extends MemoFilterOptions {
  readonly output?: string;
}

export function configure(memo: Command, io: Io): void {
  const command = inDutch(memo.command('export'), io)
    .summary("schrijf memo's naar Excel")
    .description(
      "Schrijft memo's naar een bestand voor Excel, een rij per memo. Het bevat gesproken tekst: bewaar het zoals de interviews.",
    );
  memoFilterOptions(command)
    .option('--output <bestand>', 'een nieuw bestand .xlsx of .csv (zonder: memos.xlsx in de projectmap)')
    .action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const file = newTableFile(pathOf(options.output, io), 'memos.xlsx', here);
  const { path, shownAs } = file;
  const { memos, people } = await chosenMemos(here, options, []);
  const sheet = memoSheet(memos, people);
  if (memos.length > 0) printList(io.stderr, writeTable([sheet], file, here));
  if (options.json) {
    printJson(MemoExportResult, { bestand: memos.length === 0 ? null : path, memos: memos.length }, io);
    return;
  }
  print(
    io.stdout,
    memos.length === 0
      ? "Er zijn geen memo's. Er is geen bestand geschreven."
      : `${shownAs} geschreven: ${counted(memos.length, 'memo', "memo's")}.`,
  );
}
