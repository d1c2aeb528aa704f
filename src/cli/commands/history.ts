/** `wijkstem history`: who changed what when. */

import { type Command, InvalidArgumentError } from 'commander';
import { momentAsText } from '../../language/moment.js';
import { number } from '../../language/numbers.js';
import { UserError } from '../../model/errors.js';
import { parseDate } from '../../project/dates.js';
import { type ActState, changedRows, type RecordedAct, recordedActs, type Store } from '../../store/index.js';
import { HistoryResult, HistoryRowsResult } from '../../work/history/result.js';
import { withStore } from '../../work/project/project-store.js';
import { list, type SharedOptions, sharedOptions, wholeNumber } from '../command.js';
import { actAsJson, rowAsJson, rowsAsText } from '../history/text.js';
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
  await withStore(here, 'read', (store) => {
    if (id === undefined) showActs(store, options, io);
    else showRows(store, id, options, io);
  });
}

function showActs(store: Store, { opdracht, codeur, sinds, limit, json, quiet }: Options, io: Io): void {
  const filter = {
    ...(opdracht && { commands: opdracht }),
    ...(codeur && { coders: codeur }),
    ...(sinds !== undefined && { since: sinds }),
  };
  const acts = recordedActs(store, filter, limit === 0 ? -1 : limit);
  if (json) {
    printJson(HistoryResult, { handelingen: acts.map(actAsJson) }, io);
    return;
  }
  if (acts.length > 0) print(io.stdout, textTable({ head: HEAD, rows: acts.map(asRow), numeric: [0] }));
  if (acts.length === 0) print(io.stderr, 'Geen handelingen gevonden.');
  else if (acts.length === limit && quiet !== true) {
    print(io.stderr, `Dit zijn er hoogstens ${number(limit)}; alle: wijkstem history --limit 0`);
  }
}

const HEAD = ['nummer', 'wanneer', 'opdracht', 'codeur', 'wat', 'staat'];

/** An import is thousands of rows; a script gets them all. */
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

function showRows(store: Store, id: number, { json }: Options, io: Io): void {
  const [act] = recordedActs(store, { ids: [id] });
  if (act === undefined) {
    throw new UserError(`Er is geen handeling met nummer ${id}. Neem het over van: wijkstem history`);
  }
  const rows = changedRows(store, id);
  if (json) {
    printJson(HistoryRowsResult, { handeling: actAsJson(act), sleutels: rows.map(rowAsJson) }, io);
    return;
  }
  print(io.stdout, textTable({ head: HEAD, rows: [asRow(act)], numeric: [0] }));
  const lines = rows.map(
    ({ table, key, existed }) => `  ${table} ${key.join(' ')}${existed ? '' : '  nieuw'}`,
  );
  printList(io.stdout, lines, SHOWN_ROWS);
}

/** The beginning of a day here. */
function day(written: string): string {
  const date = parseDate(written);
  if (date === null) throw new InvalidArgumentError('schrijf een datum als 2026-11-20.');
  return new Date(`${date}T00:00:00`).toISOString();
}
