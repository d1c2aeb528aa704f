/** `wijkstem undo`: takes back whole commands, the last first. */

import type { Command } from 'commander';
import { undo } from '../../store/index.js';
import { configureTakingBack } from '../history/take-back.js';
import type { Io } from '../io.js';

export function configure(command: Command, io: Io): void {
  const taking = {
    description:
      'Maakt de laatste opdracht die iets veranderde in haar geheel ongedaan, ook een import of een codering. ' +
      'Wat forget of een nieuwe versie van de database deed, blijft. De namensleutel verandert niet.',
    work: undo,
    done: 'Ongedaan gemaakt',
    can: 'ongedaan gemaakt',
  };
  configureTakingBack(command, taking, io);
}
