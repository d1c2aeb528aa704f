/** Commander in Dutch: its help and its complaints. */

import type { Command, CommanderError } from 'commander';
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
    .exitOverride()
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

const SEE_HELP = 'Zie: wijkstem --help';

/** One Dutch line for a mistake in the command line. */
export function usageMistake(error: CommanderError): string {
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return `De optie "${named}" bestaat niet bij deze opdracht. ${SEE_HELP}`;
    case 'commander.unknownCommand':
      return `De opdracht "${named}" bestaat niet. ${SEE_HELP}`;
    case 'commander.missingArgument':
      return `Er ontbreekt een argument: ${named}. ${SEE_HELP}`;
    case 'commander.optionMissingArgument':
      return `Na de optie "${named}" hoort een waarde. ${SEE_HELP}`;
    case 'commander.excessArguments':
      return `Er staan te veel woorden achter de opdracht. ${SEE_HELP}`;
    case 'commander.invalidArgument':
      return `De waarde bij "${named}" klopt niet: ${error.message.replace(/^.*\. /s, '')}`;
    case 'commander.help':
      return 'Kies een opdracht.';
    default:
      return `De opdrachtregel klopt niet. ${SEE_HELP}`;
  }
}
