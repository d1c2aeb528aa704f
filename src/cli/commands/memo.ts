/** `wijkstem memo`: what coders want to remember about passages, codes, respondents and the project. */

import type { Command } from 'commander';
import type { Io } from '../io.js';
import * as memoAdd from './memo/add.js';
import * as memoExport from './memo/export.js';
import * as memoList from './memo/list.js';
import * as memoRemove from './memo/remove.js';
import * as memoSearch from './memo/search.js';

export function configure(command: Command, io: Io): void {
  command.description(
    "Schrijft, toont en zoekt memo's over passages, codes, respondenten en het project. De memo's van beslissingen staan erbij.",
  );
  for (const part of [memoAdd, memoList, memoSearch, memoRemove, memoExport]) part.configure(command, io);
}
