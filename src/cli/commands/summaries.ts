/** `wijkstem summaries`: what researchers wrote that respondents or groups hold about themes and codes. */

import type { Command } from 'commander';
import type { Io } from '../io.js';
import * as summariesExport from './summaries/export.js';
import * as summariesImport from './summaries/import.js';
import * as summariesList from './summaries/list.js';

export function configure(command: Command, io: Io): void {
  command.description(
    'Toont wat u samenvatte per respondent of groep en per thema of code, schrijft dat als tabel voor Excel, en leest die terug. ' +
      'In de werkbank staat dezelfde tabel onder Samenvatten.',
  );
  for (const part of [summariesList, summariesExport, summariesImport]) part.configure(command, io);
}
