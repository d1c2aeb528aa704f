/** Making the report and its charts, and foreseeing what it warns of without writing it. */

import type { Advice } from '../../model/errors.js';
import { freePath } from '../project/free-path.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import { makeCharts } from '../reporting/charts.js';
import { findingsIn } from '../reporting/check.js';
import { aboutCoreq } from '../reporting/coreq-table.js';
import { takenOver } from '../reporting/earlier-version.js';
import { foreseeReport } from '../reporting/foresee.js';
import { type MadeReport, makeReport, stateFor, usualPath } from '../reporting/make-report.js';
import { chosenTemplate } from './choices.js';
import { type Made, madeOf, shortPath } from './made.js';
import { pointsOfCautions, pointsOfCheck, pointsOfReport } from './points.js';
import type { WantedOf } from './wanted.js';

export async function report(
  here: ProjectFolder,
  { voor: readers, staat, vorm: form, grafieken: charts, sjabloon }: WantedOf<'rapport'>,
): Promise<Made> {
  const template =
    sjabloon === null || (form !== 'word' && form !== 'pdf') ? undefined : chosenTemplate(here, sjabloon);
  const made = await makeReport(here, {
    audience: readers,
    state: staat ?? undefined,
    form,
    charts,
    template,
  });
  const findings = form === 'word' ? findingsIn(made) : [];
  return madeOf('rapport', here, {
    path: made.path,
    audience: made.audience,
    lines: aboutReport(made, here),
    points: [...pointsOfReport(made), ...pointsOfCheck(findings)],
  });
}

function aboutReport({ why, written, kept, stale, openCoreq }: MadeReport, here: ProjectFolder): Advice[] {
  return [
    ...(why === null ? [] : [why]),
    ...(stale === null ? [] : [stale]),
    ...(written.length === 0 ? [] : [{ text: takenOver(written) }]),
    ...(kept === null
      ? []
      : [{ text: `De versie die u bewerkte staat in: ${shortPath(here.folder, kept)}` }]),
    ...aboutCoreq(openCoreq, here),
  ];
}

export async function lookAhead(here: ProjectFolder, { voor, staat }: WantedOf<'nalopen'>): Promise<Made> {
  const chosen = await stateFor(here, { audience: voor, state: staat ?? undefined });
  const foreseen = await foreseeReport(here, chosen, usualPath(here, chosen, 'word'), []);
  return madeOf('nalopen', here, {
    path: null,
    audience: chosen.audience,
    lines: [...foreseen.notFinal, ...(foreseen.stale === null ? [] : [foreseen.stale])],
    points: pointsOfReport(foreseen),
  });
}

export async function charts(here: ProjectFolder, { voor: audience }: WantedOf<'grafieken'>): Promise<Made> {
  const name = audience === 'intern' ? 'grafieken-intern' : 'grafieken';
  const folder = freePath(projectPath(here, 'reports'), `${name}-${here.project.reportDate}`, '');
  const made = await makeCharts(here, audience, folder);
  const nothing = made.charts.length === 0;
  return madeOf('grafieken', here, {
    path: nothing ? null : folder,
    // Each as png and as svg, and their descriptions.
    files: made.charts.length * 2 + 1,
    audience,
    lines: [
      ...(made.stale === null ? [] : [made.stale]),
      ...(nothing ? [{ text: 'Het rapport heeft nog geen grafieken. Er is niets geschreven.' }] : []),
    ],
    points: pointsOfCautions(made.cautions),
  });
}
