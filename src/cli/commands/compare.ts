/** `wijkstem compare`: perspectives against wijken, as tables on the terminal, csv or JSON. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { compare } from '../../analysis/comparison.js';
import { withThemes } from '../../analysis/mentions.js';
import { groupsFor } from '../../disclosure/index.js';
import { writeWhole } from '../../files/disk.js';
import { counted } from '../../language/numbers.js';
import type { Basis } from '../../model/comparison.js';
import { UserError } from '../../model/errors.js';
import { basisOf, whoMentions } from '../../store/index.js';
import { staleCoding } from '../../work/project/coding-state.js';
import { toFilter } from '../../work/project/filters.js';
import {
  interviewed,
  openCodes,
  type ProjectFolder,
  refuseProjectFile,
} from '../../work/project/project-folder.js';
import { withStore } from '../../work/project/project-store.js';
import { type FilterOptions, filterOptions, type SharedOptions, sharedOptions } from '../command.js';
import { comparisonAsCsv, comparisonAsJson, comparisonAsTables } from '../comparison-text.js';
import { type Io, print } from '../io.js';
import { openHere } from '../open-here.js';

interface Options extends SharedOptions, FilterOptions {
  readonly csv?: boolean;
  readonly output?: string;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    filterOptions(
      command.description(
        'Telt hoeveel geïnterviewden een thema of code noemen: per perspectief, per wijk en per perspectief binnen elke wijk. ' +
          'Met --code ook de matrix van die code.',
      ),
    )
      .option('--csv', 'uitvoer als csv, een regel per code, perspectief en wijk')
      .option('--output <bestand>', 'schrijf de csv of JSON naar een bestand'),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  if (options.csv && options.json) throw new UserError('Kies --csv of --json, niet allebei.');
  if (options.output !== undefined && !options.csv && !options.json) {
    throw new UserError('--output vraagt ook om --csv of --json.');
  }
  const here = openHere(options, io);
  const codebook = openCodes(here);
  const { codes, wijken, perspectives } = toFilter(options, here.project, codebook);
  const project = {
    ...here.project,
    wijken: here.project.wijken.filter(({ id }) => wijken?.includes(id) ?? true),
    perspectives: here.project.perspectives.filter(({ id }) => perspectives?.includes(id) ?? true),
  };
  await withStore(here, 'read', (store, cast) => {
    const respondents = interviewed(here, cast).filter(
      ({ wijk, perspective }) =>
        project.wijken.some(({ id }) => id === wijk) &&
        project.perspectives.some(({ id }) => id === perspective),
    );
    const groups = groupsFor('intern', project, respondents);
    const numberOf = new Map(respondents.map(({ id }, number) => [id, number]));
    const result = compare(
      groups,
      codebook,
      withThemes<number, readonly number[]>(whoMentions(store, numberOf), codebook),
      (code) => codes?.includes(code) ?? true,
      ({ id }) => numberOf.get(id),
    );
    if (options.json || options.csv) {
      const text = options.json ? comparisonAsJson(result, basisOf(store)) : comparisonAsCsv(result);
      deliver(text, options, here, io);
      return;
    }
    print(io.stdout, comparisonAsTables(result, options.code !== undefined));
    if (options.quiet !== true) print(io.stderr, basisText(basisOf(store)));
    const stale = staleCoding(store, codebook);
    if (stale !== null) print(io.stderr, `${stale} Typ eerst: wijkstem code`);
  });
}

function basisText({ confirmed, open }: Basis): string {
  return (
    `Geteld zijn geïnterviewden, niet fragmenten. Basis: ` +
    `${counted(confirmed, 'bevestigde codering', 'bevestigde coderingen')} en ` +
    `${counted(open, 'voorstel dat', 'voorstellen die')} nog niemand beoordeelde.`
  );
}

function deliver(text: string, { output }: Options, here: ProjectFolder, io: Io): void {
  if (output === undefined) {
    io.stdout.write(text);
    return;
  }
  const path = resolve(io.cwd, output);
  refuseProjectFile(path, here, output);
  writeWhole(path, text, output);
  print(io.stderr, `Geschreven: ${output}`);
}
