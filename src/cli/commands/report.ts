/** `wijkstem report`: writes the draft report, in Word, html or Markdown. */

import type { Command } from 'commander';
import { UserError } from '../../model/errors.js';
import { adviceAsText } from '../../work/project/advice.js';
import { takenOver } from '../../work/reporting/earlier-version.js';
import { FORMS, type Form } from '../../work/reporting/forms.js';
import { type ChartKind, makeReport, usualPath } from '../../work/reporting/make-report.js';
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
  readonly format: Form;
  readonly charts: ChartKind;
  readonly vorige?: string;
  readonly template?: string;
  readonly makeTemplate?: string;
  readonly check?: string | true;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Schrijft het conceptrapport, met tabellen, grafieken en citaten: als Word-document, webpagina of Markdown. ' +
          'Zonder --internal is het voor anderen bedoeld: groepen van te weinig mensen staan er niet apart in.',
      )
      .option('--internal', 'voor het onderzoeksteam: alle aantallen, citaten met respondentnummers')
      .option('--output <bestand>', 'waar het rapport komt (zonder: in de map met rapporten)')
      .option(
        '--vorige <bestand>',
        'gebruik uw tekst uit dit rapport in Word, ook als een ander nieuwer is (gelezen worden altijd alle rapporten in de map)',
      )
      .option('--format <vorm>', 'word, html (een webpagina) of md (Markdown)', oneOf(...FORMS), 'word')
      .option(
        '--charts <soort>',
        'native (te bewerken in Word) of picture (afbeeldingen)',
        oneOf('native', 'picture'),
        'native',
      )
      .option('--template <bestand>', 'het huissjabloon (.dotx) waarin het rapport komt')
      .option(
        '--make-template <bestand>',
        'schrijf geen rapport, maar een sjabloon (.dotx) om mee te beginnen',
      )
      .option(
        '--check [bestand]',
        'schrijf niets, maar controleer of iedereen dit Word-document kan lezen (zonder naam: het rapport)',
      ),
  ).action((options: Options) => {
    if (options.check !== undefined) return check(options, io);
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

async function run(options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const { format: form, charts, vorige, template } = options;
  if (template !== undefined && form !== 'word') {
    throw new UserError('--template: een sjabloon is er alleen voor Word. Laat --format weg.');
  }
  const made = await makeReport(here, {
    audience: options.internal ? 'intern' : 'openbaar',
    form,
    charts,
    output: pathOf(options.output, io),
    earlier: vorige === undefined ? undefined : named(vorige, io),
    template: template === undefined ? undefined : named(template, io),
  });
  for (const caution of made.cautions) print(io.stderr, caution);
  for (const line of made.passedOver) print(io.stderr, adviceAsText(line));
  if (made.stale !== null) print(io.stderr, adviceAsText(made.stale));
  if (options.json) {
    printJson(ReportResult, reportAsJson(made), io);
    return;
  }
  print(io.stdout, `Rapport geschreven: ${made.shownAs}`);
  if (made.written.length > 0) print(io.stdout, takenOver(made.written));
  if (made.kept !== null) print(io.stdout, `De versie die u bewerkte staat in: ${here.shown(made.kept)}`);
}

function check({ check: written, internal, ...options }: Options, io: Io): void {
  const path =
    typeof written === 'string'
      ? named(written, io).path
      : usualPath(openHere(options, io), internal ? 'intern' : 'openbaar', 'word');
  checkReport({ path, shownAs: asTyped(path, io) }, options.json === true, io);
}
