/** Commander in Dutch: its help and its complaints. */

import type { Command, CommanderError } from 'commander';
import { UserError } from '../model/errors.js';
import type { Io } from './io.js';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
  'Arguments:': 'Argumenten:',
};

/** Gives a command Dutch help, and makes it throw instead of ending the process. */
export function inDutch(command: Command, { stdout, stderr }: Io): Command {
  return command
    .exitOverride((error) => {
      throw error.exitCode === 0 ? error : new UserError(usageMistake(error, command));
    })
    .helpOption('-h, --help', 'toon deze hulp')
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', '[opties]').replace('[command]', '[opdracht]'),
      styleSubcommandTerm: (term) => term.replace('[options]', '[opties]'),
      optionDescription: (option) =>
        option.defaultValue === undefined || typeof option.defaultValue === 'boolean'
          ? option.description
          : `${option.description} (standaard: ${option.defaultValue})`,
      argumentDescription: (argument) => argument.description,
    })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: () => {},
    });
}

/** One Dutch line for a mistake in the command line. */
function usageMistake({ code, message }: CommanderError, command: Command): string {
  const name = nameOf(command);
  const see = `Zie: ${name} --help`;
  const named = /'([^']+)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return `De optie "${named}" bestaat niet bij deze opdracht. ${see}`;
    case 'commander.unknownCommand':
      return `De opdracht "${named}" bestaat niet. ${see}`;
    case 'commander.missingArgument':
      return `Achter ${name} ontbreekt ${argumentOf(command, named)}. ${see}`;
    case 'commander.optionMissingArgument':
      return `Na de optie "${named}" hoort een waarde. ${see}`;
    case 'commander.excessArguments':
      return `Er staan te veel woorden achter ${name}. Zet een naam met spaties tussen aanhalingstekens. ${see}`;
    case 'commander.invalidArgument':
      return `De waarde bij "${named}" klopt niet: ${message.replace(/^.*\. /s, '')}`;
    case 'commander.help':
      return `Kies een opdracht. ${see}`;
    default:
      return `De opdrachtregel klopt niet. ${see}`;
  }
}

/** As a person types it: "wijkstem review import". */
function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}

/** What has to be typed, as the help says it: "<map>: een nieuwe of lege map". */
function argumentOf(command: Command, name: string): string {
  const description = command.registeredArguments.find((argument) => argument.name() === name)?.description;
  return `<${name}>${description === undefined ? '' : `: ${description.replace(/\.$/, '')}`}`;
}
