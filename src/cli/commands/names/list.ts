/** `wijkstem names list`: the names of all texts with their counts; what `wijkstem names` does by itself. */

import type { Command } from 'commander';
import { counted } from '../../../language/numbers.js';
import { oneLine } from '../../../language/visible.js';
import { namesBesideTexts } from '../../../work/naming/beside-texts.js';
import { lookAtNames } from '../../../work/naming/look.js';
import type { NameRow } from '../../../work/naming/overview.js';
import { NamesResult, namesAsJson } from '../../../work/naming/result.js';
import { WHAT_IS_LOST } from '../../../work/project/key-folder.js';
import { type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { printJson } from '../../json.js';
import { openHere } from '../../open-here.js';
import { textTable } from '../../table.js';

interface Options extends SharedOptions {
  readonly reveal?: boolean;
  readonly alles?: boolean;
}

const MOST = 60;

export function configure(names: Command, io: Io): void {
  const command = inDutch(names.command('list', { isDefault: true }), io)
    .summary('toon de namen')
    .description('Toont wat misschien een naam is en wat is vervangen, met aantallen en een voorbeeld.');
  sharedOptions(command)
    .option('--reveal', 'toon ook welke naam bij een pseudoniem hoort; daarvoor is de sleutel nodig')
    .option('--alles', 'toon ook wat op een naam leek en is blijven staan, en toon lange lijsten helemaal')
    .action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const { rows, hasKey } = await lookAtNames(here, options.reveal === true);
  const beside = namesBesideTexts(here);
  if (options.json) {
    printJson(NamesResult, namesAsJson(rows, beside), io);
    return;
  }
  const of = (state: NameRow['state']): NameRow[] => rows.filter((row) => row.state === state);
  const tables = [
    // Somebody has to decide about each of these.
    show('Misschien een naam, en niet vervangen:', of('mogelijk'), { ...options, alles: true }),
    show('Vervangen:', of('vervangen'), options),
    ...(options.alles ? [show('Leek op een naam, en is blijven staan:', of('gelaten'), options)] : []),
  ].filter((table) => table !== '');
  for (const table of tables) print(io.stdout, `${table}\n`);
  print(io.stdout, summaryOf(of('mogelijk').length, of('vervangen').length, of('gelaten').length));
  if (options.quiet) return;
  for (const line of beside) print(io.stdout, oneLine(`Let op: ${line}`));
  if (of('mogelijk').length > 0) {
    print(
      io.stdout,
      'Beslis erover in Excel met: wijkstem names export, en daarna: wijkstem names import BESTAND',
    );
  }
  print(
    io.stdout,
    hasKey
      ? `De sleutel staat in ${here.project.paths.key}. ${here.project.keyIsSealed ? WHAT_IS_LOST : 'Iedereen die bij dat bestand kan, kan hem lezen.'}`
      : `Er is nog geen sleutel. ${here.project.keyIsSealed ? `De eerste keer dat er een naam wordt vervangen, kiest u een wachtwoord. ${WHAT_IS_LOST}` : ''}`,
  );
}

function summaryOf(doubtful: number, replaced: number, left: number): string {
  return `${counted(doubtful, 'mogelijke naam', 'mogelijke namen')}, ${replaced} vervangen. ${left === 0 ? 'Niets anders leek op een naam.' : `${counted(left, 'woord leek', 'woorden leken')} op een naam en ${left === 1 ? 'bleef' : 'bleven'} staan; --alles toont ze.`}`;
}

function show(title: string, rows: readonly NameRow[], { alles, reveal }: Options): string {
  if (rows.length === 0) return '';
  const shown = alles ? rows : rows.slice(0, MOST);
  // What was not replaced has no other words behind it.
  const isRevealed = reveal === true && rows.every(({ state }) => state === 'vervangen');
  const table = textTable({
    head: ['tekst', 'soort', 'aantal', 'bestanden', isRevealed ? 'was' : 'voorbeeld'],
    rows: shown.map(({ text, kind, count, files, example, originals }) => [
      oneLine(text),
      kind,
      count,
      files.length,
      oneLine(isRevealed ? originals.join(' | ') : example),
    ]),
    numeric: [2, 3],
  });
  const rest = rows.length - shown.length;
  return `${title}\n${table}${rest > 0 ? `\n… en nog ${rest}; --alles toont ze.` : ''}`;
}
