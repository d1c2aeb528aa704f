/** `wijkstem report`: writes the draft report, in Word, html or Markdown. */

import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { writeWhole } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import type { Audience } from '../../model/planned.js';
import type { ChartKind } from '../../report/index.js';
import {
  openCodes,
  type ProjectFolder,
  projectPath,
  refuseProjectFile,
} from '../../work/project/project-folder.js';
import { withStore } from '../../work/project/project-store.js';
import { cautionsFor } from '../../work/reporting/cautions.js';
import { gather } from '../../work/reporting/content.js';
import {
  editedVersion,
  keepEdited,
  takenOver,
  writtenAt,
  writtenIn,
} from '../../work/reporting/earlier-version.js';
import { FORM_WRITERS, FORMS, type Form } from '../../work/reporting/forms.js';
import { compareWithEarlier, rememberVersion } from '../../work/reporting/public-versions.js';
import { ReportResult } from '../../work/reporting/result.js';
import { inTemplate, starterTemplate } from '../../work/reporting/template.js';
import { oneOf, type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { asTyped, named, openHere } from '../open-here.js';
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
        'neem uw tekst over uit dit rapport in Word (zonder: uit het rapport dat er al staat)',
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
  const { format, vorige } = options;
  if (options.template !== undefined && format !== 'word') {
    throw new UserError('--template: een sjabloon is er alleen voor Word. Laat --format weg.');
  }
  const audience = options.internal ? 'intern' : 'openbaar';
  const path = outputOf(options, here, FORM_WRITERS[format].extension, io);
  const shownAs = here.shown(path);
  refuseProjectFile(path, here, shownAs);
  const edited = editedVersion(path, format, shownAs);
  const inWord = format === 'word' ? path : usualPath(here, audience, FORM_WRITERS.word.extension);
  const written =
    vorige === undefined ? writtenAt(inWord, here.shown(inWord)) : writtenIn(resolve(io.cwd, vorige), vorige);
  const codebook = openCodes(here);
  const gathered = await withStore(here, 'read', (store, cast) =>
    gather(here, codebook, store, cast, audience),
  );
  const { content } = gathered;
  const cautions =
    audience === 'intern'
      ? []
      : [
          ...cautionsFor({ ...gathered, findings: content.findings }),
          ...compareWithEarlier(here, path, gathered.groups),
        ];
  const report = await inTemplate(
    options.template === undefined ? undefined : named(options.template, io),
    (template) => FORM_WRITERS[format].write(content, written, { charts: options.charts, template }),
  );
  if (audience === 'openbaar') rememberVersion(here, path, gathered.groups);
  const kept = edited === null ? null : keepEdited(path, edited);
  writeWhole(path, report, shownAs);
  for (const caution of cautions) print(io.stderr, caution);
  if (content.stale !== null) print(io.stderr, `${content.stale} Typ eerst: wijkstem code`);
  if (options.json) {
    const result = { rapport: path, overgenomen: written.length, bewerkt: kept, waarschuwingen: cautions };
    printJson(ReportResult, result, io);
    return;
  }
  print(io.stdout, `Rapport geschreven: ${shownAs}`);
  if (written.length > 0) print(io.stdout, takenOver(written));
  if (kept !== null) print(io.stdout, `De versie die u bewerkte staat in: ${here.shown(kept)}`);
}

function check({ check: written, internal, ...options }: Options, io: Io): void {
  const path =
    typeof written === 'string'
      ? resolve(io.cwd, written)
      : usualPath(openHere(options, io), internal ? 'intern' : 'openbaar', FORM_WRITERS.word.extension);
  checkReport(path, asTyped(path, io), options.json === true, io);
}

/** @throws UserError when the name does not fit the form. */
function outputOf({ output, internal }: Options, here: ProjectFolder, extension: string, io: Io): string {
  if (output === undefined) return usualPath(here, internal ? 'intern' : 'openbaar', extension);
  const path = resolve(io.cwd, output);
  if (path.toLowerCase().endsWith(extension)) return path;
  throw new UserError(`${here.shown(path)}: laat de naam eindigen op ${extension}.`);
}

function usualPath(here: ProjectFolder, audience: Audience, extension: string): string {
  const { reportDate } = here.project;
  const name =
    audience === 'intern' ? `rapport-concept-intern-${reportDate}` : `rapport-concept-${reportDate}`;
  return join(projectPath(here, 'reports'), `${name}${extension}`);
}
