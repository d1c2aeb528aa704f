/** `wijkstem redo`: does again what `undo` took back. */

import type { Command } from 'commander';
import { redo } from '../../store/index.js';
import { configureTakingBack } from '../history/take-back.js';
import type { Io } from '../io.js';

export function configure(command: Command, io: Io): void {
  const taking = {
    description:
      'Doet opnieuw wat undo ongedaan maakte. Dat kan tot een andere opdracht iets verandert in de database.',
    work: redo,
    done: 'Opnieuw gedaan',
    can: 'opnieuw gedaan',
  };
  configureTakingBack(command, taking, io);
}
