/** `wijkstem report`: writes the report in one of its states, in Word, html or Markdown. */

import type { Command } from 'commander';
import { cautionLines } from '../../model/caution.js';
import { UserError } from '../../model/errors.js';
import type { Audience } from '../../model/planned.js';
import { REPORT_STATES, type ReportState } from '../../model/report-state.js';
import { adviceAsText } from '../../work/project/advice.js';
import type { ProjectFolder } from '../../work/project/project-folder.js';
import { APPENDICES, type Appendices } from '../../work/reporting/appendices.js';
import { aboutCoreq, coreqLines, makeCoreqTable } from '../../work/reporting/coreq-table.js';
import { takenOver } from '../../work/reporting/earlier-version.js';
import { FORMS, type Form } from '../../work/reporting/forms.js';
import { type ChartKind, makeReport, stateFor, usualPath } from '../../work/reporting/make-report.js';
import { ReportResult, reportAsJson } from '../../work/reporting/result.js';
import { starterTemplate } from '../../work/reporting/template.js';
import { oneOf, type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { asTyped, named, openHere, pathOf } from '../open-here.js';
import { checkReport } from '../reporting/check.js';

interface Options extends SharedOptions {
  readonly output?: string;
  readonly internal?: boolean;
  readonly staat?: ReportState;
  readonly format: Form;
  readonly charts: ChartKind;
  readonly vorige?: string;
  readonly template?: string;
  readonly pageNumbers?: true;
  readonly appendices: Appendices;
  readonly makeTemplate?: string;
  readonly coreq?: true;
  readonly check?: string | true;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Schrijft het rapport, met tabellen, grafieken en citaten: als Word-document, PDF, webpagina of Markdown. ' +
          'Zonder --internal is het voor anderen bedoeld: groepen van te weinig mensen staan er niet apart in.',
      )
      .option('--internal', 'voor het onderzoeksteam: alle aantallen, citaten met respondentnummers')
      .option(
        '--state, --staat <staat>',
        'werkversie (voor het team; voorstellen tellen mee), concept (alleen wat bevestigd is telt) of definitief ' +
          '(als alles is nagekeken en geschreven); zonder: concept zodra er iets is beslist, anders werkversie',
        oneOf(...REPORT_STATES),
      )
      .option('--output <bestand>', 'waar het rapport komt (zonder: in de map met rapporten)')
      .option(
        '--vorige <bestand>',
        'gebruik uw tekst uit dit rapport in Word, ook als een ander nieuwer is (gelezen worden altijd alle rapporten in de map)',
      )
      .option(
        '--format <vorm>',
        'word, html (een webpagina), md (Markdown) of pdf (met LibreOffice)',
        oneOf(...FORMS),
        'word',
      )
      .option(
        '--charts <soort>',
        'native (te bewerken in Word) of picture (afbeeldingen)',
        oneOf('native', 'picture'),
        'native',
      )
      .option(
        '--page-numbers',
        'vul de bladzijden in de inhoudsopgave in met LibreOffice (kost enkele seconden; zonder doet Word dat bij het openen)',
      )
      .option(
        '--appendices <waar>',
        'binnen (in het rapport) of apart (een eigen document, voor Word en PDF)',
        oneOf(...APPENDICES),
        'binnen',
      )
      .option('--template <bestand>', 'het huissjabloon (.dotx) waarin het rapport komt')
      .option(
        '--make-template <bestand>',
        'schrijf geen rapport, maar een sjabloon (.dotx) om mee te beginnen',
      )
      .option(
        '--coreq',
        'schrijf geen rapport, maar coreq.csv: één tabel met wat de bijlage COREQ nog van het onderzoek wil weten',
      )
      .option(
        '--check [bestand]',
        'schrijf niets, maar controleer of iedereen dit Word-document of deze PDF kan lezen (zonder naam: het rapport)',
      ),
  ).action((options: Options) => {
    if (options.check !== undefined) return check(options, io);
    if (options.coreq === true) return coreq(options, io);
    return options.makeTemplate === undefined ? run(options, io) : starter(options.makeTemplate, io);
  });
}

async function starter(written: string, io: Io): Promise<void> {
  await starterTemplate(named(written, io));
  print(
    io.stdout,
    `Sjabloon geschreven: ${written}. Geef het in Word uw huisstijl, en gebruik het met: wijkstem report --template ${written}`,
  );
}

async function coreq(options: Options, io: Io): Promise<void> {
  for (const line of coreqLines(await makeCoreqTable(openHere(options, io)))) print(io.stdout, line);
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const { format: form, charts, vorige, template } = options;
  if (template !== undefined && form !== 'word' && form !== 'pdf') {
    throw new UserError('--template: een sjabloon is er alleen voor Word en PDF. Laat --format weg.');
  }
  if (options.pageNumbers === true && form !== 'word') {
    throw new UserError('--page-numbers is alleen voor Word: een PDF heeft ze al. Laat de optie weg.');
  }
  if (options.appendices === 'apart' && form !== 'word' && form !== 'pdf') {
    throw new UserError('--appendices apart: dat kan alleen voor Word en PDF. Laat de optie weg.');
  }
  const made = await makeReport(here, {
    audience: options.internal ? 'intern' : 'openbaar',
    state: options.staat,
    form,
    charts,
    appendices: options.appendices,
    pageNumbers: options.pageNumbers === true,
    output: pathOf(options.output, io),
    earlier: vorige === undefined ? undefined : named(vorige, io),
    template: template === undefined ? undefined : named(template, io),
  });
  for (const line of cautionLines(made.cautions)) print(io.stderr, line);
  for (const line of made.passedOver) print(io.stderr, adviceAsText(line));
  if (made.stale !== null) print(io.stderr, adviceAsText(made.stale));
  if (options.json) {
    printJson(ReportResult, reportAsJson(made), io);
    return;
  }
  print(io.stdout, `Rapport geschreven: ${made.shownAs}`);
  if (made.beside !== null) print(io.stdout, `Bijlagen geschreven: ${made.beside.shownAs}`);
  if (made.why !== null) print(io.stdout, adviceAsText(made.why));
  if (made.written.length > 0) print(io.stdout, takenOver(made.written));
  if (made.kept !== null) print(io.stdout, `De versie die u bewerkte staat in: ${here.shown(made.kept)}`);
  for (const line of aboutCoreq(made.openCoreq, here)) print(io.stdout, adviceAsText(line));
}

async function check({ check: written, internal, staat, ...options }: Options, io: Io): Promise<void> {
  const path =
    typeof written === 'string'
      ? named(written, io).path
      : await usualReport(openHere(options, io), internal ? 'intern' : 'openbaar', staat);
  checkReport({ path, shownAs: asTyped(path, io) }, options.json === true, io);
}

async function usualReport(here: ProjectFolder, audience: Audience, state?: ReportState): Promise<string> {
  return usualPath(here, await stateFor(here, { audience, state }), 'word');
}
