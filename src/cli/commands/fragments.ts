/** `wijkstem fragments`: lists coded passages by any filter. */

import type { Command } from 'commander';
import { counted, number } from '../../language/numbers.js';
import { enumerate } from '../../language/phrases.js';
import { typed } from '../../work/project/advice.js';
import { toPersonFilter } from '../../work/project/filters.js';
import { openCodes } from '../../work/project/project-folder.js';
import {
  type DecisionToCheck,
  decisionsToCheck,
  type FoundDecisions,
  type FoundFragments,
  findFragments,
  whyInWords,
} from '../../work/searching/fragments.js';
import {
  codeIs,
  FlaggedResult,
  FragmentsResult,
  flaggedAsJson,
  fragmentsAsJson,
} from '../../work/searching/result.js';
import {
  type PersonFilterOptions,
  personFilterOptions,
  type SharedOptions,
  sharedOptions,
  wholeNumber,
} from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';

interface Options extends SharedOptions, PersonFilterOptions {
  readonly bevestigd?: boolean;
  readonly nakijken?: boolean;
  readonly waarom?: boolean;
  readonly limit: number;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    personFilterOptions(
      command.description('Toont gecodeerde fragmenten: wie het zei, waar, en of een mens het bevestigde.'),
    )
      .option('--bevestigd', 'alleen wat een mens bevestigde')
      .option(
        '--nakijken',
        'beslissingen die op u wachten: de woorden veranderden toen de tekst werd verbeterd, of de code is er niet meer',
      )
      .option('--waarom', 'ook waarom het programma ze voorstelde')
      .option('--limit <aantal>', 'hoeveel hoogstens; 0 voor alle', wholeNumber, 50),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const codebook = openCodes(here);
  const filter = {
    ...toPersonFilter(options, here, codebook),
    ...(options.bevestigd && { status: 'bevestigd' as const }),
  };
  const limit = options.limit === 0 ? Infinity : options.limit;
  if (options.nakijken) showFlagged(await decisionsToCheck(here, codebook, filter, limit), options, io);
  else show(await findFragments(here, codebook, filter, limit, options.waarom), options, io);
}

function show(found: FoundFragments, { json, quiet, waarom }: Options, io: Io): void {
  if (json) {
    printJson(FragmentsResult, fragmentsAsJson(found, waarom), io);
    return;
  }
  for (const { coding, person, suggested } of found.fragments) {
    print(
      io.stdout,
      `${coding.id}  ${coding.code}  ${coding.respondent} (${person?.perspective}, ${person?.wijk})  ` +
        `beurt ${coding.turn}  ${coding.status}, ${coding.strength}${coding.quotable ? '' : ', niet te citeren'}`,
    );
    print(io.stdout, `  „${coding.fragment.text}”\n`);
    if (suggested !== null) {
      print(
        io.stdout,
        `  Voorgesteld: ${whyInWords(suggested.why, suggested.probability, suggested.source)}.\n`,
      );
    }
  }
  if (quiet !== true) print(io.stderr, summary(found.fragments.length, found.total));
}

function showFlagged(found: FoundDecisions, { json, quiet }: Options, io: Io): void {
  if (json) {
    printJson(FlaggedResult, flaggedAsJson(found), io);
    return;
  }
  for (const decision of found.decisions) {
    const { id, code, respondent, file, turn, verdict, coder, text } = decision;
    print(
      io.stdout,
      `${id}  ${code}  ${respondent ?? file}  beurt ${turn}  ${verdict} door ${coder}, ${whyToCheck(decision)}`,
    );
    print(io.stdout, `  „${text}”\n`);
  }
  if (quiet !== true) print(io.stderr, toCheck(found));
}

function toCheck({ total, decisions: { length } }: FoundDecisions): string {
  if (total === 0) return 'Er zijn geen beslissingen om na te kijken.';
  const all = counted(total, 'beslissing', 'beslissingen');
  const settled = typed('review export', ['--nakijken']);
  return length === total
    ? `${all} nakijken: ${settled}`
    : `${number(length)} van ${all} om na te kijken. Meer zien: --limit 0. Nakijken: ${settled}`;
}

/** "tekst gewijzigd", "code gesplitst in a en b" */
function whyToCheck(decision: DecisionToCheck): string {
  const { attention, heirs } = decision;
  const code = codeIs(decision);
  return [
    ...(attention === null ? [] : [`tekst ${attention}`]),
    ...(code === null ? [] : [heirs.length > 0 ? `code gesplitst in ${enumerate(heirs)}` : `code ${code}`]),
  ].join(', ');
}

function summary(shown: number, total: number): string {
  if (total === 0)
    return `Geen fragmenten gevonden. Is er al gecodeerd (${typed('code')})? Of verruim het filter.`;
  if (shown === total) return `${counted(total, 'fragment', 'fragmenten')}.`;
  return `${number(shown)} van ${number(total)} fragmenten. Meer zien: --limit 0.`;
}
