/** `wijkstem fragments`: lists coded passages by any filter. */

import type { Command } from 'commander';
import { counted, number } from '../../language/numbers.js';
import { typed } from '../../work/project/advice.js';
import { toPersonFilter } from '../../work/project/filters.js';
import { openCodes } from '../../work/project/project-folder.js';
import {
  decisionsToCheck,
  type FoundDecisions,
  type FoundFragments,
  findFragments,
} from '../../work/searching/fragments.js';
import {
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
  readonly limit: number;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    personFilterOptions(
      command.description('Toont gecodeerde fragmenten: wie het zei, waar, en of een mens het bevestigde.'),
    )
      .option('--bevestigd', 'alleen wat een mens bevestigde')
      .option('--nakijken', 'beslissingen waarvan de woorden veranderden toen de tekst werd verbeterd')
      .option('--limit <aantal>', 'hoeveel hoogstens; 0 voor alle', wholeNumber, 50),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const filter = {
    ...toPersonFilter(options, here, openCodes(here)),
    ...(options.bevestigd && { status: 'bevestigd' as const }),
  };
  const limit = options.limit === 0 ? Infinity : options.limit;
  if (options.nakijken) showFlagged(await decisionsToCheck(here, filter, limit), options, io);
  else show(await findFragments(here, filter, limit), options, io);
}

function show(found: FoundFragments, { json, quiet }: Options, io: Io): void {
  if (json) {
    printJson(FragmentsResult, fragmentsAsJson(found), io);
    return;
  }
  for (const { coding, person } of found.fragments) {
    print(
      io.stdout,
      `${coding.id}  ${coding.code}  ${coding.respondent} (${person?.perspective}, ${person?.wijk})  ` +
        `beurt ${coding.turn}  ${coding.status}, ${coding.strength}${coding.quotable ? '' : ', niet te citeren'}`,
    );
    print(io.stdout, `  „${coding.fragment.text}”\n`);
  }
  if (quiet !== true) print(io.stderr, summary(found.fragments.length, found.total));
}

function showFlagged(found: FoundDecisions, { json, quiet }: Options, io: Io): void {
  if (json) {
    printJson(FlaggedResult, flaggedAsJson(found), io);
    return;
  }
  for (const { id, code, respondent, file, turn, attention, verdict, coder, text } of found.decisions) {
    print(
      io.stdout,
      `${id}  ${code}  ${respondent ?? file}  beurt ${turn}  ${verdict} door ${coder}, tekst ${attention}`,
    );
    print(io.stdout, `  „${text}”\n`);
  }
  if (quiet !== true) print(io.stderr, toCheck(found));
}

function toCheck({ total, decisions: { length } }: FoundDecisions): string {
  if (total === 0) return 'Er zijn geen beslissingen om na te kijken.';
  if (length === total) return `${counted(total, 'beslissing', 'beslissingen')} nakijken.`;
  return `${number(length)} van ${counted(total, 'beslissing', 'beslissingen')} om na te kijken. Meer zien: --limit 0.`;
}

function summary(shown: number, total: number): string {
  if (total === 0)
    return `Geen fragmenten gevonden. Is er al gecodeerd (${typed('code')})? Of verruim het filter.`;
  if (shown === total) return `${counted(total, 'fragment', 'fragmenten')}.`;
  return `${number(shown)} van ${number(total)} fragmenten. Meer zien: --limit 0.`;
}
