/** `wijkstem history`: who changed what when. */

import { type Command, InvalidArgumentError } from 'commander';
import { momentAsText } from '../../language/moment.js';
import { number } from '../../language/numbers.js';
import {
  type ActState,
  actsOf,
  actWithRows,
  beginningOf,
  type RecordedAct,
} from '../../work/history/acts.js';
import {
  HistoryResult,
  HistoryRowsResult,
  historyAsJson,
  historyRowsAsJson,
} from '../../work/history/result.js';
import { rowsAsText } from '../../work/history/rows-text.js';
import { typed } from '../../work/project/advice.js';
import type { ProjectFolder } from '../../work/project/project-folder.js';
import { list, type SharedOptions, sharedOptions, wholeNumber } from '../command.js';
import { type Io, print, printList } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';
import { textTable } from '../table.js';

interface Options extends SharedOptions {
  readonly opdracht?: readonly string[];
  readonly codeur?: readonly string[];
  readonly sinds?: string;
  readonly limit: number;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Toont wie wanneer wat veranderde, het nieuwste eerst. Met een nummer: welke rijen dat waren. ' +
          'De geschiedenis bevat geen tekst, geen namen van respondenten en niet wat er achter een opdracht stond.',
      )
      .argument('[nummer]', 'alleen deze handeling, met de sleutels van haar rijen', wholeNumber)
      .option('--opdracht <namen>', "alleen deze opdrachten, gescheiden door komma's", list)
      .option('--codeur <namen>', "alleen van deze codeurs, gescheiden door komma's", list)
      .option('--sinds <datum>', 'vanaf deze dag, zoals 2026-11-20', day)
      .option('--limit <aantal>', 'hoeveel handelingen hoogstens; 0 voor alle', wholeNumber, 20),
  ).action((id: number | undefined, options: Options) => run(id, options, io));
}

async function run(id: number | undefined, options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  if (id === undefined) await showActs(here, options, io);
  else await showRows(here, id, options, io);
}

async function showActs(here: ProjectFolder, options: Options, io: Io): Promise<void> {
  const { opdracht, codeur, sinds, limit, json, quiet } = options;
  const filter = {
    ...(opdracht && { commands: opdracht }),
    ...(codeur && { coders: codeur }),
    ...(sinds !== undefined && { since: sinds }),
  };
  const acts = await actsOf(here, filter, limit === 0 ? -1 : limit);
  if (json) {
    printJson(HistoryResult, historyAsJson(acts), io);
    return;
  }
  if (acts.length > 0) print(io.stdout, textTable({ head: HEAD, rows: acts.map(asRow), numeric: [0] }));
  if (acts.length === 0) print(io.stderr, 'Geen handelingen gevonden.');
  else if (acts.length === limit && quiet !== true) {
    print(
      io.stderr,
      `Dit zijn de nieuwste ${number(limit)}. Alle handelingen: ${typed('history', ['--limit', '0'])}`,
    );
  }
}

const HEAD = ['nummer', 'wanneer', 'opdracht', 'codeur', 'wat', 'staat'];

/** An import is thousands of rows, and nobody has to act on them. */
const SHOWN_ROWS = 200;

const STATES: Readonly<Record<ActState, string>> = {
  gedaan: '',
  teruggedraaid: 'ongedaan gemaakt',
  vervallen: 'ongedaan gemaakt, voorgoed',
  vast: 'blijft',
};

function asRow(act: RecordedAct): (string | number)[] {
  const { id, at, command, coder, of, state } = act;
  const what = of === null ? rowsAsText(act) : `nummer ${of}`;
  return [id, momentAsText(at), command, coder ?? '', what, STATES[state]];
}

async function showRows(here: ProjectFolder, id: number, { json }: Options, io: Io): Promise<void> {
  const found = await actWithRows(here, id);
  if (json) {
    printJson(HistoryRowsResult, historyRowsAsJson(found), io);
    return;
  }
  print(io.stdout, textTable({ head: HEAD, rows: [asRow(found.act)], numeric: [0] }));
  const lines = found.rows.map(
    ({ table, key, existed }) => `  ${table} ${key.join(' ')}${existed ? '' : '  nieuw'}`,
  );
  printList(io.stdout, lines.slice(0, SHOWN_ROWS));
  const rest = lines.length - SHOWN_ROWS;
  if (rest > 0) print(io.stdout, `  … en nog ${number(rest)}; --json toont ze.`);
}

function day(written: string): string {
  const beginning = beginningOf(written);
  if (beginning === null) throw new InvalidArgumentError('schrijf een datum als 2026-11-20.');
  return beginning;
}
