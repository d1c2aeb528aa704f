/** `wijkstem status`: how far the project is, and what to do next. */

import type { Command } from 'commander';
import { counted, number } from '../../language/numbers.js';
import { enumerate } from '../../language/phrases.js';
import { oneLine } from '../../language/visible.js';
import { nextAsText, typed } from '../../work/project/advice.js';
import { StatusResult } from '../../work/status/result.js';
import { statusOf } from '../../work/status/status.js';
import { nextSteps } from '../../work/status/steps.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command.description('Toont wat er is ingelezen, gecodeerd en bevestigd, en wat de volgende stap is.'),
  ).action((options: SharedOptions) => run(options, io));
}

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
    `  respondenten  ${status.respondenten}, van wie ${status.geinterviewd + status.alleen_enquete} met een ingelezen tekst${howHeard(status)}`,
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
  if (status.nakijken > 0) {
    print(
      io.stdout,
      `  nakijken      ${counted(status.nakijken, 'beslissing wacht', 'beslissingen wachten')} op u: ${whyWaiting(status)}`,
    );
  }
  if (status.gevoelig.gevonden > 0) {
    const { gevonden, nagekeken } = status.gevoelig;
    print(
      io.stdout,
      `  gevoelig      ${counted(gevonden, 'passage', 'passages')}, ${number(nagekeken)} nagekeken: ${typed('review export', ['--gevoelig'])}`,
    );
  }
  if (status.met_namen.length > 0) {
    print(io.stdout, oneLine(`  namen         niet vervangen in ${enumerate(status.met_namen)}`));
  }
  if (options.quiet !== true)
    print(io.stdout, `\nVolgende stap: ${nextSteps(status, here).map(nextAsText).join(' ')}`);
}

/** "de tekst is veranderd", or of some this and of others that: "bij 8 is de code er niet meer, bij 2 is de tekst veranderd" */
function whyWaiting({ nakijken, zonder_code }: StatusResult): string {
  const words = nakijken - zonder_code;
  if (words === 0) return 'de code is er niet meer';
  if (zonder_code === 0) return 'de tekst is veranderd';
  return `bij ${number(zonder_code)} is de code er niet meer, bij ${number(words)} is de tekst veranderd`;
}

/** Only where some were heard in another way than in a conversation. */
function howHeard({ geinterviewd, alleen_enquete }: StatusResult): string {
  if (alleen_enquete === 0) return '';
  const interviewed = counted(geinterviewd, 'geïnterviewde', 'geïnterviewden');
  return `: ${interviewed} en ${counted(alleen_enquete, 'respondent', 'respondenten')} van een enquête`;
}

function consentLine({ toestemming }: StatusResult): string {
  const { citeren, opname, geen_opname, hercontact } = toestemming;
  const without =
    geen_opname.length === 0 ? '' : `; niet opnemen: ${enumerate(geen_opname)}, bewaar van hen geen opname`;
  const counts = [
    `citeren ${citeren}`,
    ...(opname + geen_opname.length > 0 ? [`opname ${opname}`] : []),
    ...(hercontact > 0 ? [`hercontact ${hercontact}`] : []),
  ];
  return `  toestemming   ${counts.join(', ')}${without}`;
}

/** A line each about people whom the counts leave out, and what to do. */
function whoIsMissed({ niet_gehoord, bestanden_met_onbekenden }: StatusResult): string[] {
  const names = niet_gehoord.map(({ respondent, bestand }) => `${respondent} (${bestand})`);
  const files = counted(bestanden_met_onbekenden, 'bestand', 'bestanden');
  return [
    ...(names.length > 0
      ? [
          `  niet gehoord  ${enumerate(names)}. Verbeter de spreker in respondents.csv: die staat niet in de tekst.`,
        ]
      : []),
    ...(bestanden_met_onbekenden > 0
      ? [
          `  onbekend      een spreker in ${files} staat niet in respondents.csv. Wie: ${typed('import', ['--dry-run'])}`,
        ]
      : []),
  ];
}
