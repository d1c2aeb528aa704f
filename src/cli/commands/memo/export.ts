/** `wijkstem memo export`: writes memos to xlsx or csv. */

import type { Command } from 'commander';
import { writeWhole } from '../../../files/disk.js';
import { cutCells } from '../../../files/office/index.js';
import { contentOf } from '../../../files/table/sheet-file.js';
import { counted } from '../../../language/numbers.js';
import { chosenMemos, type MemoFilterOptions, memoFilterOptions } from '../../../work/memos/chosen.js';
import { memoSheet } from '../../../work/memos/sheet.js';
import { openProject } from '../../../work/project/project-folder.js';
import { inDutch } from '../../dutch.js';
import { type Io, print, printList } from '../../io.js';
import { MemoExportResult, printJson } from '../../json-shapes.js';
import { newTableFile } from '../../new-table-file.js';

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
  const here = openProject(options, io);
  const file = newTableFile(options.output, 'memos.xlsx', here, io);
  const { path, shownAs } = file;
  const { memos, people } = await chosenMemos(options, [], io);
  const sheet = memoSheet(memos, people);
  if (memos.length > 0) writeWhole(path, contentOf(sheet, file), shownAs);
  printList(io.stderr, cutCells(sheet));
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
