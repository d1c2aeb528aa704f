/** What a command file offers to `main.ts`, and the options that commands share. */

import { type Command, InvalidArgumentError } from 'commander';
import type { Io } from './io.js';

export type { FilterOptions, PersonFilterOptions } from '../work/project/filters.js';

export interface CommandModule {
  /** Adds arguments, options and the action to the command. */
  configure(command: Command, io: Io): void;
}

export interface SharedOptions {
  readonly project?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function sharedOptions(command: Command): Command {
  return command
    .option(
      '--project <map>',
      'projectmap (zonder: deze map of de dichtstbijzijnde erboven met project.yaml)',
    )
    .option('--json', 'uitvoer als JSON, voor scripts')
    .option('--quiet', 'geen voortgang en geen toelichting');
}

export function filterOptions(command: Command): Command {
  return command
    .option('--wijk <ids>', "alleen deze wijken, gescheiden door komma's", list)
    .option('--perspectief <ids>', "alleen deze perspectieven, gescheiden door komma's", list)
    .option('--thema <ids>', "alleen deze thema's, gescheiden door komma's", list)
    .option('--code <ids>', "alleen deze codes, gescheiden door komma's", list);
}

/** The filters of what only researchers see, who may ask for people by number. */
export function personFilterOptions(command: Command): Command {
  return filterOptions(command).option(
    '--respondent <ids>',
    "alleen deze respondenten, gescheiden door komma's",
    list,
  );
}

/** What the option says with which somebody codes under a name that is not known here yet. */
export const NEW_CODER = 'de naam is nieuw: iemand werkt hier voor het eerst, naast anderen';

export function list(written: string): string[] {
  return written
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Takes one of the choices. */
export function oneOf<T extends string>(...choices: readonly T[]): (written: string) => T {
  return (written) => {
    const choice = choices.find((known) => known === written);
    if (choice === undefined) throw new InvalidArgumentError(`kies uit ${choices.join(', ')}.`);
    return choice;
  };
}

export function wholeNumber(written: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new InvalidArgumentError('noem een geheel getal, zoals 50.');
  return Number(written);
}
