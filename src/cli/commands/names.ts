/** `wijkstem names`: which names were replaced, which may be one, and what a person decides about them. */

import type { Command } from 'commander';
import type { Io } from '../io.js';
import * as namesExport from './names/export.js';
import * as namesImport from './names/import.js';
import * as namesList from './names/list.js';

export function configure(command: Command, io: Io): void {
  command.description(
    'Toont welke namen zijn vervangen, wat misschien een naam is en wat is blijven staan, en neemt uw beslissingen daarover aan. ' +
      'Een beslissing geldt voor alle teksten, ook voor die nog komen.',
  );
  for (const part of [namesList, namesExport, namesImport]) part.configure(command, io);
}
