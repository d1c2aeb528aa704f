/** `wijkstem review`: codings go to a spreadsheet for a person to decide, and come back. */

import type { Command } from 'commander';
import type { Io } from '../io.js';
import * as reviewExport from './review/export.js';
import * as reviewImport from './review/import.js';

export function configure(command: Command, io: Io): void {
  command.description(
    'Laat een mens beslissen over coderingen: schrijft ze naar een bestand voor Excel, en leest het ingevulde bestand terug.',
  );
  for (const part of [reviewExport, reviewImport]) part.configure(command, io);
}
