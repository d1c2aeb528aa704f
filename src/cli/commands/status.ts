/** `wijkstem status`: how far the project is, and what to do next. */

import type { Command } from 'commander';
import type { z } from 'zod';
import { exists, isFolder, listFiles } from '../../files/disk.js';
import { counted, number } from '../../language/numbers.js';
import { listed } from '../../language/phrases.js';
import type { Basis } from '../../model/comparison.js';
import type { CastMember, Respondent } from '../../model/respondent.js';
import { filesWithStrangers, unheard } from '../../project/heard.js';
import {
  basisOf,
  countFlagged,
  countTexts,
  filesWithNames,
  type SensitiveCounts,
  sensitiveCounts,
} from '../../store/index.js';
import { interviewsAmong } from '../../work/importing/files.js';
import { codingState } from '../../work/project/coding-state.js';
import {
  interviewed,
  openCodes,
  type ProjectFolder,
  projectPath,
} from '../../work/project/project-folder.js';
import { withStore } from '../../work/project/project-store.js';
import { StatusResult } from '../../work/status/result.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, oneLine, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command.description('Toont wat er is ingelezen, gecodeerd en bevestigd, en wat de volgende stap is.'),
  ).action((options: SharedOptions) => run(options, io));
}

type Status = z.infer<typeof StatusResult>;

async function run(options: SharedOptions, io: Io): Promise<void> {
  const here = openHere(options, io);
  const status = await statusOf(here);
  if (options.json) {
    printJson(StatusResult, status, io);
    return;
  }
  const { bestanden, codeboek, coderingen } = status;
  print(io.stdout, status.project);
  print(
    io.stdout,
    `  respondenten  ${status.respondenten}, van wie ${status.geinterviewd} met een ingelezen tekst`,
  );
  for (const line of whoIsMissed(status)) print(io.stdout, oneLine(line));
  print(io.stdout, `  transcripten  ${bestanden.ingelezen} ingelezen, ${bestanden.gevonden} in de map`);
  if (status.respondenten > 0) print(io.stdout, oneLine(consentLine(status)));
  print(io.stdout, `  codeboek      ${codeboek.id} ${codeboek.versie}, gecodeerd: ${status.gecodeerd}`);
  print(
    io.stdout,
    `  coderingen    ${number(coderingen.voorstel + coderingen.bevestigd)}, waarvan ` +
      `${number(coderingen.bevestigd)} door een mens bevestigd`,
  );
  if (status.gevoelig.gevonden > 0) {
    const { gevonden, nagekeken } = status.gevoelig;
    print(
      io.stdout,
      `  gevoelig      ${counted(gevonden, 'passage', 'passages')}, ${number(nagekeken)} nagekeken: wijkstem review export --gevoelig`,
    );
  }
  if (status.met_namen.length > 0) {
    print(io.stdout, oneLine(`  namen         niet vervangen in ${listed(status.met_namen)}`));
  }
  if (options.quiet !== true) print(io.stdout, `\nVolgende stap: ${nextStep(status, here)}`);
}

async function statusOf(here: ProjectFolder): Promise<Status> {
  const codebook = openCodes(here);
  const folder = projectPath(here, 'interviews');
  const found = isFolder(folder) ? interviewsAmong(listFiles(folder)).length : 0;
  const nothing = {
    imported: 0,
    people: 0,
    missed: { niet_gehoord: [], bestanden_met_onbekenden: 0 } satisfies Missed,
    coded: 'nog niet' as const,
    counts: { confirmed: 0, open: 0 } satisfies Basis,
    sensitive: { found: 0, decided: 0 } satisfies SensitiveCounts,
    flagged: 0,
    named: [] as string[],
  };
  const { imported, people, missed, coded, counts, sensitive, flagged, named } = exists(
    projectPath(here, 'database'),
  )
    ? await withStore(here, 'read', (store, cast) => ({
        imported: countTexts(store),
        people: interviewed(here, cast).length,
        missed: missedIn(here, cast),
        coded: codingState(store, codebook),
        counts: basisOf(store),
        sensitive: sensitiveCounts(store),
        flagged: countFlagged(store),
        named: filesWithNames(store),
      }))
    : nothing;
  return {
    project: here.project.name,
    respondenten: here.respondents.length,
    geinterviewd: people,
    ...missed,
    bestanden: { gevonden: found, ingelezen: imported },
    codeboek: { id: codebook.id, versie: codebook.version },
    gecodeerd: coded,
    coderingen: { bevestigd: counts.confirmed, voorstel: counts.open },
    toestemming: consentOf(here),
    gevoelig: { gevonden: sensitive.found, nagekeken: sensitive.decided },
    nakijken: flagged,
    met_namen: named,
  };
}

function consentOf({ respondents }: ProjectFolder): Status['toestemming'] {
  const idsOf = (people: readonly Respondent[]): string[] => people.map(({ id }) => id);
  return {
    citeren: respondents.filter(({ mayBeQuoted }) => mayBeQuoted).length,
    opname: respondents.filter(({ mayBeRecorded }) => mayBeRecorded === true).length,
    geen_opname: idsOf(respondents.filter(({ mayBeRecorded }) => mayBeRecorded === false)),
    hercontact: respondents.filter(({ mayBeContacted }) => mayBeContacted === true).length,
  };
}

function consentLine({ toestemming }: Status): string {
  const { citeren, opname, geen_opname, hercontact } = toestemming;
  const without =
    geen_opname.length === 0 ? '' : `; niet opnemen: ${listed(geen_opname)}, bewaar van hen geen opname`;
  const counts = [
    `citeren ${citeren}`,
    ...(opname + geen_opname.length > 0 ? [`opname ${opname}`] : []),
    ...(hercontact > 0 ? [`hercontact ${hercontact}`] : []),
  ];
  return `  toestemming   ${counts.join(', ')}${without}`;
}

type Missed = Pick<Status, 'niet_gehoord' | 'bestanden_met_onbekenden'>;

function missedIn({ appearances }: ProjectFolder, cast: readonly CastMember[]): Missed {
  return {
    niet_gehoord: unheard(appearances, cast).map(({ respondent, file }) => ({ respondent, bestand: file })),
    bestanden_met_onbekenden: filesWithStrangers(cast).length,
  };
}

/** A line each about people whom the counts leave out, and what to do. */
function whoIsMissed({ niet_gehoord, bestanden_met_onbekenden }: Missed): string[] {
  const names = niet_gehoord.map(({ respondent, bestand }) => `${respondent} (${bestand})`);
  const files = counted(bestanden_met_onbekenden, 'bestand', 'bestanden');
  return [
    ...(names.length > 0
      ? [
          `  niet gehoord  ${listed(names)}. Verbeter de spreker in respondents.csv: die staat niet in de tekst.`,
        ]
      : []),
    ...(bestanden_met_onbekenden > 0
      ? [
          `  onbekend      een spreker in ${files} staat niet in respondents.csv. Wie: wijkstem import --dry-run`,
        ]
      : []),
  ];
}

function nextStep({ bestanden, gecodeerd, nakijken }: Status, { project: { paths } }: ProjectFolder): string {
  if (bestanden.gevonden === 0)
    return `zet transcripten in de map ${paths.interviews}, noem ze in ${paths.respondents} en typ: wijkstem import`;
  if (bestanden.ingelezen < bestanden.gevonden) return 'lees de transcripten in met: wijkstem import';
  if (gecodeerd !== 'met dit codeboek') return 'codeer de transcripten met: wijkstem code';
  if (nakijken > 0) return 'kijk beslissingen na waarvan de tekst veranderde: wijkstem fragments --nakijken';
  return 'vergelijk met: wijkstem compare, of schrijf het rapport met: wijkstem report';
}
