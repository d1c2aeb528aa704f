/** `wijkstem search`: finds what is said in all interviews. */

import type { Command } from 'commander';
import { counted, number } from '../../language/numbers.js';
import type { CastMember, Respondent } from '../../model/respondent.js';
import {
  type CodingFilter,
  type FoundTurn,
  findTurns,
  indexMissing,
  placesOf,
  readQuery,
  type SearchQuery,
  type Store,
  unindexedTexts,
  write,
} from '../../store/index.js';
import { toPersonFilter } from '../../work/project/filters.js';
import { openCodes, type ProjectFolder } from '../../work/project/project-folder.js';
import { withStore } from '../../work/project/project-store.js';
import { SearchResult } from '../../work/searching/result.js';
import {
  type PersonFilterOptions,
  personFilterOptions,
  type SharedOptions,
  sharedOptions,
  wholeNumber,
} from '../command.js';
import { type Io, oneLine, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';
import { excerpt } from '../searching/excerpt.js';

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

interface Question {
  readonly query: SearchQuery;
  readonly filter: CodingFilter;
  readonly options: Options;
}

async function run(words: readonly string[], options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const query = readQuery(words.join(' '));
  const filter = toPersonFilter(options, here, openCodes(here));
  const question = { query, filter, options };
  const isAnswered = await withStore(here, 'read', (store, cast) => {
    if (unindexedTexts(store).length > 0) return false;
    answer(question, here, store, cast, io);
    return true;
  });
  if (isAnswered) return;
  // Texts that an undo brought back, or that came before there was an index, are added to it first.
  await withStore(here, 'change', (store, cast) => {
    write(store, { command: 'search' }, () => indexMissing(store));
    answer(question, here, store, cast, io);
  });
}

function answer(
  { query, filter, options }: Question,
  here: ProjectFolder,
  store: Store,
  cast: readonly CastMember[],
  io: Io,
): void {
  const limit = options.limit === 0 ? -1 : options.limit;
  const { total, turns } = findTurns(store, query.expression, filter, limit);
  const people = new Map(here.respondents.map((person) => [person.id, person]));
  if (options.json) {
    const beurten = turns.map((turn) => toJson(turn, query, people.get(turn.respondent ?? '')));
    printJson(SearchResult, { totaal: total, beurten }, io);
    return;
  }
  const interviewers = new Set(cast.filter(({ role }) => role === 'interviewer').map(keyOf));
  for (const turn of turns) {
    const person = people.get(turn.respondent ?? '');
    const whose = person
      ? whoIs(person)
      : interviewers.has(keyOf(turn))
        ? 'interviewer'
        : 'onbekende spreker';
    print(io.stdout, `${oneLine(turn.file)}  beurt ${turn.turn}  ${whose}`);
    print(io.stdout, `  „${excerpt(turn.text, placesOf(turn.text, query.phrases)[0])}”\n`);
  }
  if (options.quiet !== true) print(io.stderr, summary(turns.length, total));
}

function keyOf({ file, speaker }: Pick<CastMember, 'file' | 'speaker'>): string {
  return JSON.stringify([file, speaker]);
}

function whoIs({ id, perspective, wijk }: Respondent): string {
  return `${id} (${perspective}, ${wijk})`;
}

function summary(shown: number, total: number): string {
  if (total === 0) return 'Niets gevonden. Zoek op het begin van een woord (begin*), of verruim het filter.';
  if (shown === total) return `${counted(total, 'beurt', 'beurten')}.`;
  return `${number(shown)} van ${number(total)} beurten. Meer zien: --limit 0.`;
}

function toJson({ file, turn, respondent, text }: FoundTurn, { phrases }: SearchQuery, person?: Respondent) {
  return {
    bestand: file,
    beurt: turn,
    respondent,
    perspectief: person?.perspective ?? null,
    wijk: person?.wijk ?? null,
    tekst: text,
    treffers: placesOf(text, phrases).map(({ start, end }) => ({ begin: start, eind: end })),
  };
}
