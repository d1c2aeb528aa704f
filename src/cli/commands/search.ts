/** `wijkstem search`: finds what is said in all interviews. */

import type { Command } from 'commander';
import { counted, number } from '../../language/numbers.js';
import { excerpt } from '../../language/shortened.js';
import { oneLine } from '../../language/visible.js';
import { toPersonFilter } from '../../work/project/filters.js';
import { openCodes } from '../../work/project/project-folder.js';
import { SearchResult, saidAsJson } from '../../work/searching/result.js';
import { findSaid, type SaidTurn } from '../../work/searching/said.js';
import {
  type PersonFilterOptions,
  personFilterOptions,
  type SharedOptions,
  sharedOptions,
  wholeNumber,
} from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';

interface Options extends SharedOptions, PersonFilterOptions {
  readonly limit: number;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    personFilterOptions(
      command.description(
        'Zoekt in alles wat gezegd is, per beurt. Alle woorden moeten voorkomen; hoofdletters en accenten maken niet uit. ' +
          'begin*, "een paar woorden", OF, NIET en NEAR(geld eerlijk, 5) mogen ook.',
      ),
    )
      .argument('<woorden...>', 'wat gezegd is')
      .option('--limit <aantal>', 'hoeveel beurten hoogstens; 0 voor alle', wholeNumber, 50),
  ).action((words: readonly string[], options: Options) => run(words, options, io));
}

async function run(words: readonly string[], options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const filter = toPersonFilter(options, here, openCodes(here));
  const said = await findSaid(here, words.join(' '), filter, options.limit === 0 ? Infinity : options.limit);
  if (options.json) {
    printJson(SearchResult, saidAsJson(said), io);
    return;
  }
  for (const turn of said.turns) {
    print(io.stdout, `${oneLine(turn.file)}  beurt ${turn.turn}  ${whoSays(turn)}`);
    print(io.stdout, `  „${excerpt(turn.text, turn.places[0])}”\n`);
  }
  if (options.quiet !== true) print(io.stderr, summary(said.turns.length, said.total));
}

function whoSays({ person, isInterviewer }: SaidTurn): string {
  if (person !== null) return `${person.id} (${person.perspective}, ${person.wijk})`;
  return isInterviewer ? 'interviewer' : 'onbekende spreker';
}

function summary(shown: number, total: number): string {
  if (total === 0) return 'Niets gevonden. Zoek op het begin van een woord (begin*), of verruim het filter.';
  if (shown === total) return `${counted(total, 'beurt', 'beurten')}.`;
  return `${number(shown)} van ${number(total)} beurten. Meer zien: --limit 0.`;
}
