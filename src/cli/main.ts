/** The command line: finds the command, runs it, and turns what went wrong into a message and an exit code. */

import { Command, CommanderError } from 'commander';
import { reasonsIn, UserError } from '../model/errors.js';
import { adviceAsText } from '../work/project/advice.js';
import type { CommandModule } from './command.js';
import { inDutch } from './dutch.js';
import { type Io, print, printList } from './io.js';

interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** The chapter of the manual that tells of it, which its `--help` names: a file in docs/handleiding, without `.md`. */
  readonly chapter: string;
  /** Loaded only when chosen, so that `--help` stays quick. */
  load(): Promise<CommandModule>;
}

/** Every command, in the order in which a researcher meets them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'maak een nieuw, leeg project',
    chapter: '01-eerste-dag',
    load: () => import('./commands/init.js'),
  },
  {
    name: 'open',
    summary: 'open de werkbank in uw browser',
    chapter: '10-werkbank',
    load: () => import('./commands/open.js'),
  },
  {
    name: 'import',
    summary: 'lees transcripten in',
    chapter: '02-transcripten',
    load: () => import('./commands/import.js'),
  },
  {
    name: 'names',
    summary: 'toon en beslis over namen',
    chapter: '03-namen',
    load: () => import('./commands/names.js'),
  },
  {
    name: 'codebook',
    summary: 'controleer, toets en meet het codeboek',
    chapter: '04-coderen',
    load: () => import('./commands/codebook.js'),
  },
  {
    name: 'code',
    summary: 'stel coderingen voor',
    chapter: '04-coderen',
    load: () => import('./commands/code.js'),
  },
  {
    name: 'fragments',
    summary: 'toon gecodeerde fragmenten',
    chapter: '04-coderen',
    load: () => import('./commands/fragments.js'),
  },
  {
    name: 'read',
    summary: 'lees een gesprek met de codes ernaast',
    chapter: '04-coderen',
    load: () => import('./commands/read.js'),
  },
  {
    name: 'search',
    summary: 'zoek in wat gezegd is',
    chapter: '04-coderen',
    load: () => import('./commands/search.js'),
  },
  {
    name: 'review',
    summary: 'kijk voorstellen na in Excel',
    chapter: '04-coderen',
    load: () => import('./commands/review.js'),
  },
  {
    name: 'memo',
    summary: "schrijf, toon en zoek memo's",
    chapter: '04-coderen',
    load: () => import('./commands/memo.js'),
  },
  {
    name: 'summaries',
    summary: 'vat samen per respondent of groep en per thema of code',
    chapter: '06-vergelijken',
    load: () => import('./commands/summaries.js'),
  },
  {
    name: 'compare',
    summary: 'vergelijk perspectieven en wijken',
    chapter: '06-vergelijken',
    load: () => import('./commands/compare.js'),
  },
  {
    name: 'agreement',
    summary: 'meet de overeenstemming tussen codeurs',
    chapter: '05-samen-coderen',
    load: () => import('./commands/agreement.js'),
  },
  {
    name: 'keyness',
    summary: 'toon kenmerkende woorden van een groep',
    chapter: '06-vergelijken',
    load: () => import('./commands/keyness.js'),
  },
  {
    name: 'saturation',
    summary: 'toon hoeveel nieuwe codes elk interview bracht',
    chapter: '06-vergelijken',
    load: () => import('./commands/saturation.js'),
  },
  {
    name: 'report',
    summary: 'schrijf het rapport',
    chapter: '07-rapport',
    load: () => import('./commands/report.js'),
  },
  {
    name: 'charts',
    summary: 'schrijf de grafieken als afbeeldingen',
    chapter: '07-rapport',
    load: () => import('./commands/charts.js'),
  },
  {
    name: 'export',
    summary: 'schrijf citaten, coderingen en matrices naar Excel',
    chapter: '07-rapport',
    load: () => import('./commands/export.js'),
  },
  {
    name: 'merge',
    summary: 'voeg de kopie van een andere codeur samen met deze',
    chapter: '05-samen-coderen',
    load: () => import('./commands/merge.js'),
  },
  {
    name: 'forget',
    summary: 'verwijder alles van een respondent',
    chapter: '08-veiligheid',
    load: () => import('./commands/forget.js'),
  },
  {
    name: 'status',
    summary: 'toon hoe ver het project is',
    chapter: '01-eerste-dag',
    load: () => import('./commands/status.js'),
  },
  {
    name: 'history',
    summary: 'toon wie wanneer wat veranderde',
    chapter: '08-veiligheid',
    load: () => import('./commands/history.js'),
  },
  {
    name: 'undo',
    summary: 'maak de laatste opdracht ongedaan',
    chapter: '08-veiligheid',
    load: async () => (await import('./commands/undo-redo.js')).undo,
  },
  {
    name: 'redo',
    summary: 'doe opnieuw wat ongedaan is gemaakt',
    chapter: '08-veiligheid',
    load: async () => (await import('./commands/undo-redo.js')).redo,
  },
  {
    name: 'check',
    summary: 'controleer of alles nog klopt',
    chapter: '08-veiligheid',
    load: () => import('./commands/check.js'),
  },
  {
    name: 'backup',
    summary: 'maak een reservekopie',
    chapter: '08-veiligheid',
    load: () => import('./commands/backup.js'),
  },
  {
    name: 'restore',
    summary: 'toon reservekopieën of zet er een terug',
    chapter: '08-veiligheid',
    load: () => import('./commands/restore.js'),
  },
];

const OK = 0;
const USER_ERROR = 1;
const BUG = 2;

/**
 * Runs one command line.
 *
 * @param argv the words after `wijkstem`; none at all opens the workbench, also where there is no project yet
 * @returns the exit code: 0 done, 1 something the person can fix, 2 a bug
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const words = argv.length === 0 && io.workbench !== undefined ? ['open'] : argv;
    const program = await programFor(words, io);
    await program.parseAsync([...words], { from: 'user' });
    return OK;
  } catch (error) {
    return report(error, io);
  }
}

async function programFor(argv: readonly string[], io: Io): Promise<Command> {
  const program = inDutch(new Command('wijkstem'), io)
    .description('Evaluatieonderzoek met interviews: van transcripten tot een rapport in Word.')
    .usage('<opdracht> [opties]')
    .addHelpText('after', '\nMeer over een opdracht: wijkstem <opdracht> --help');
  const chosen = argv.find((word) => !word.startsWith('-'));
  for (const { name, summary, chapter, load } of COMMANDS) {
    const command = inDutch(new Command(name), io).summary(summary);
    if (name === chosen) {
      (await load()).configure(command, io);
      // After all, so that the parts of a command end with it too.
      command.addHelpText('afterAll', `\nMeer hierover: docs/handleiding/${chapter}.md`);
    }
    program.addCommand(command);
  }
  return program;
}

function report(error: unknown, { stderr }: Io): number {
  // Help was asked for, and is there.
  if (error instanceof CommanderError && error.exitCode === 0) return OK;
  if (error instanceof UserError) {
    printList(stderr, reasonsIn(error).map(adviceAsText));
    return USER_ERROR;
  }
  print(stderr, error instanceof Error ? (error.stack ?? error.message) : String(error));
  print(stderr, 'Dit is een fout in wijkstem. Er is niets veranderd. Meld hem met de regels hierboven.');
  return BUG;
}
