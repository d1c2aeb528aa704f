/** `wijkstem keyness`: words that a group says relatively more often than all others do. */

import type { Command } from 'commander';
import { type Keyness, keynessOf, MIN_PEOPLE } from '../../analysis/comparing/keyness.js';
import { counted, number } from '../../language/numbers.js';
import { isStopword } from '../../language/stopwords.js';
import { isPseudonym } from '../../language/tokens.js';
import { UserError } from '../../model/errors.js';
import type { Project } from '../../model/project.js';
import { spokenWords } from '../../work/comparing/keyness/spoken-words.js';
import { KeynessResult } from '../../work/comparing/result.js';
import { toFilter } from '../../work/project/filters.js';
import { interviewed, openCodes } from '../../work/project/project-folder.js';
import { withStore } from '../../work/project/project-store.js';
import { decimal } from '../codebooks/ratios.js';
import { type FilterOptions, list, type SharedOptions, sharedOptions, wholeNumber } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';
import { textTable } from '../table.js';

interface Options extends SharedOptions, Pick<FilterOptions, 'wijk' | 'perspectief'> {
  readonly limit: number;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Toont woorden die een groep naar verhouding vaker gebruikt dan alle anderen. Verkennend: om te weten waar u kunt gaan lezen.',
      )
      .option('--perspectief <ids>', "de groep: deze perspectieven, gescheiden door komma's", list)
      .option('--wijk <ids>', "de groep: deze wijken, gescheiden door komma's", list)
      .option('--limit <aantal>', 'hoeveel woorden hoogstens; 0 voor alle', wholeNumber, 30),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  if (options.perspectief === undefined && options.wijk === undefined) {
    throw new UserError('Noem een groep met --perspectief, --wijk of allebei.');
  }
  const here = openHere(options, io);
  const { perspectives, wijken } = toFilter(options, here.project, openCodes(here));
  await withStore(here, 'read', (store, cast) => {
    const people = interviewed(here, cast);
    const group = new Set(
      people
        .filter(
          ({ perspective, wijk }) =>
            (perspectives?.includes(perspective) ?? true) && (wijken?.includes(wijk) ?? true),
        )
        .map(({ id }) => id),
    );
    if (group.size === 0 || group.size === people.length) {
      const who = group.size === 0 ? 'In deze groep is niemand' : 'Buiten deze groep is niemand';
      throw new UserError(`${who} geïnterviewd; er valt dus niets te vergelijken. Kies een andere groep.`);
    }
    const known = new Set(people.map(({ id }) => id));
    const keyness = keynessOf(
      spokenWords(store, cast, (respondent) => known.has(respondent)),
      (respondent) => group.has(respondent),
      isAside,
    );
    const found: Found = {
      name: nameOf(here.project, perspectives, wijken),
      people: group.size,
      others: people.length - group.size,
      keyness,
      shown: options.limit === 0 ? keyness.keyWords.length : options.limit,
    };
    if (options.json) printJson(KeynessResult, toJson(found), io);
    else print(io.stdout, toText(found, options.quiet === true));
  });
}

interface Found {
  readonly name: string;
  readonly people: number;
  readonly others: number;
  readonly keyness: Keyness;
  readonly shown: number;
}

/** Words that point at no subject, and what is no word. */
function isAside(word: string): boolean {
  return isStopword(word) || isPseudonym(word) || !/\p{L}/u.test(word);
}

function nameOf(project: Project, perspectives?: readonly string[], wijken?: readonly string[]): string {
  const who = project.perspectives.filter(({ id }) => perspectives?.includes(id)).map(({ short }) => short);
  const where = project.wijken.filter(({ id }) => wijken?.includes(id)).map(({ label }) => label);
  const people = who.length === 0 ? 'geïnterviewden' : who.join(', ');
  return where.length === 0 ? people : `${people} in ${where.join(', ')}`;
}

function toText({ name, people, others, keyness, shown }: Found, brief: boolean): string {
  const { words, restWords, keyWords } = keyness;
  const head =
    `Woorden van ${name} (${counted(people, 'persoon', 'mensen')}, ${counted(words, 'woord', 'woorden')}) ` +
    `tegenover alle anderen (${counted(others, 'persoon', 'mensen')}, ${counted(restWords, 'woord', 'woorden')}).`;
  if (keyWords.length === 0) {
    return `${head} Geen enkel woord van minstens ${MIN_PEOPLE} van hen komt hier naar verhouding vaker voor.`;
  }
  const table = textTable({
    head: ['woord', 'keer', 'mensen', 'keer (anderen)', 'mensen (anderen)', 'G²', 'log-ratio'],
    rows: keyWords
      .slice(0, shown)
      .map((word) => [
        word.word,
        number(word.count),
        number(word.people),
        number(word.restCount),
        number(word.restPeople),
        decimal(word.logLikelihood),
        decimal(word.logRatio),
      ]),
    numeric: [1, 2, 3, 4, 5, 6],
  });
  const more =
    keyWords.length > shown
      ? [`\n${number(shown)} van ${number(keyWords.length)} woorden. Meer zien: --limit 0.`]
      : [];
  return [head, `\n${table}`, ...more, ...(brief ? [] : [`\n${EXPLANATION}`])].join('\n');
}

const EXPLANATION =
  `Alleen woorden die minstens ${MIN_PEOPLE} mensen van de groep gebruiken; stopwoorden staan er niet bij. G² zegt hoe opvallend het ` +
  'verschil is, log-ratio hoe groot: 1 is twee keer zo vaak, 2 is vier keer. Dit is verkennend en geen toets: bij zo veel ' +
  'woorden vallen er altijd wel enkele op. Lees waar ze staan voordat u er iets uit afleidt.';

function toJson({ people, others, keyness, shown }: Found) {
  return {
    groep: { mensen: people, woorden: keyness.words },
    anderen: { mensen: others, woorden: keyness.restWords },
    totaal: keyness.keyWords.length,
    woorden: keyness.keyWords.slice(0, shown).map((word) => ({
      woord: word.word,
      keer: word.count,
      mensen: word.people,
      keer_bij_anderen: word.restCount,
      anderen: word.restPeople,
      g2: word.logLikelihood,
      log_ratio: word.logRatio,
    })),
  };
}
