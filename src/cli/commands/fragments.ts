/** `wijkstem fragments`: lists coded passages by any filter. */

import type { Command } from 'commander';
import { counted, number } from '../../language/numbers.js';
import type { Coding, FlaggedDecision } from '../../model/coding.js';
import type { Respondent } from '../../model/respondent.js';
import { firstCodings, flaggedDecisions } from '../../store/index.js';
import { toPersonFilter } from '../../work/project/filters.js';
import { openCodes } from '../../work/project/project-folder.js';
import { withStore } from '../../work/project/project-store.js';
import { FlaggedResult, FragmentsResult } from '../../work/searching/result.js';
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
      .option('--limit <aantal>', 'hoeveel fragmenten hoogstens; 0 voor alle', wholeNumber, 50),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const codebook = openCodes(here);
  const filter = {
    ...toPersonFilter(options, here, codebook),
    ...(options.bevestigd && { status: 'bevestigd' as const }),
  };
  await withStore(here, 'read', (store) => {
    if (options.nakijken) {
      showFlagged(flaggedDecisions(store), options, io);
      return;
    }
    const { total, codings } = firstCodings(store, filter, options.limit === 0 ? Infinity : options.limit);
    const people = new Map(here.respondents.map((person) => [person.id, person]));
    if (options.json) {
      const fragments = codings.map((coding) => toJson(coding, people.get(coding.respondent)));
      printJson(FragmentsResult, { totaal: total, fragmenten: fragments }, io);
      return;
    }
    for (const coding of codings) {
      const person = people.get(coding.respondent);
      print(
        io.stdout,
        `${coding.id}  ${coding.code}  ${coding.respondent} (${person?.perspective}, ${person?.wijk})  ` +
          `beurt ${coding.turn}  ${coding.status}, ${coding.strength}${coding.quotable ? '' : ', niet te citeren'}`,
      );
      print(io.stdout, `  „${coding.fragment.text}”\n`);
    }
    if (options.quiet !== true) print(io.stderr, summary(codings.length, total));
  });
}

function showFlagged(flagged: readonly FlaggedDecision[], { json, quiet }: Options, io: Io): void {
  if (json) {
    const beslissingen = flagged.map((decision) => ({
      id: decision.id,
      code: decision.code,
      uitspraak: decision.verdict,
      codeur: decision.coder,
      tekst_is: decision.attention,
      respondent: decision.respondent,
      bestand: decision.file,
      beurt: decision.turn,
      tekst: decision.text,
    }));
    printJson(FlaggedResult, { beslissingen }, io);
    return;
  }
  for (const { id, code, respondent, file, turn, attention, verdict, coder, text } of flagged) {
    print(
      io.stdout,
      `${id}  ${code}  ${respondent ?? file}  beurt ${turn}  ${verdict} door ${coder}, tekst ${attention}`,
    );
    print(io.stdout, `  „${text}”\n`);
  }
  if (quiet === true) return;
  const message =
    flagged.length === 0
      ? 'Er zijn geen beslissingen om na te kijken.'
      : `${counted(flagged.length, 'beslissing', 'beslissingen')} nakijken.`;
  print(io.stderr, message);
}

function summary(shown: number, total: number): string {
  if (total === 0)
    return 'Geen fragmenten gevonden. Is er al gecodeerd (wijkstem code)? Of verruim het filter.';
  if (shown === total) return `${counted(total, 'fragment', 'fragmenten')}.`;
  return `${number(shown)} van ${number(total)} fragmenten. Meer zien: --limit 0.`;
}

function toJson(coding: Coding, person: Respondent | undefined) {
  return {
    id: coding.id,
    code: coding.code,
    respondent: coding.respondent,
    perspectief: person?.perspective ?? '',
    wijk: person?.wijk ?? '',
    bestand: coding.file,
    beurt: coding.turn,
    begin: coding.fragment.start,
    eind: coding.fragment.end,
    sterkte: coding.strength,
    status: coding.status,
    oordeel: coding.oordeel,
    citeerbaar: coding.quotable,
    tekst: coding.fragment.text,
  };
}
