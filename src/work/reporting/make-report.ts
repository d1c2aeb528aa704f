/** A report from the project to a file: gathered, looked through for what exposes somebody, written, and remembered. */

import { join } from 'node:path';
import type { WrittenPlace } from '../../model/answer.js';
import type { Advice } from '../../model/errors.js';
import { UserError } from '../../model/errors.js';
import type { Audience } from '../../model/planned.js';
import type { ChartKind } from '../../report/index.js';
import type { NamedFile } from '../project/caller.js';
import { refuseProjectFile, writeOutput } from '../project/output-file.js';
import { openCodes, type ProjectFolder, projectPath } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { handOver } from './answers/hand-over.js';
import { readBack, rememberReport } from './answers/read-back.js';
import { placeMoves } from './answers/renamed-places.js';
import { cautionsFor } from './cautions.js';
import { gather } from './content.js';
import { editedVersion, keepEdited, refuseOther } from './earlier-version.js';
import { FORM_WRITERS, type Form } from './forms.js';
import { compareWithEarlier, rememberVersion } from './public-versions.js';
import { inTemplate } from './template.js';

export type { ChartKind } from '../../report/index.js';

export interface ReportWanted {
  readonly audience: Audience;
  readonly form: Form;
  readonly charts: ChartKind;
  /** Where it comes; without it in the folder of reports. */
  readonly output?: string | undefined;
  /** A report of which the texts are used, also when those in others are newer. */
  readonly earlier?: NamedFile | undefined;
  /** The template of a bureau, for Word. */
  readonly template?: NamedFile | undefined;
}

export interface MadeReport extends NamedFile {
  /** What researchers wrote, as far as it went into this report. */
  readonly written: readonly WrittenPlace[];
  /** Where the version is that a researcher edited outside those places; null when nobody did. */
  readonly kept: string | null;
  /** What a researcher must look at before sharing it. */
  readonly cautions: readonly string[];
  /** A line per choice of a quote that is passed over. */
  readonly passedOver: readonly Advice[];
  readonly stale: Advice | null;
}

/** @throws UserError when it can't come there, or a file that it needs holds mistakes; then nothing is written. */
export async function makeReport(
  here: ProjectFolder,
  { audience, form, charts, output, earlier, template }: ReportWanted,
): Promise<MadeReport> {
  const writer = FORM_WRITERS[form];
  const path = output ?? usualPath(here, audience, form);
  const shownAs = here.shown(path);
  if (!path.toLowerCase().endsWith(writer.extension)) {
    throw new UserError(`${shownAs}: laat de naam eindigen op ${writer.extension}.`);
  }
  refuseProjectFile(path, here, shownAs);
  const edited = editedVersion(path, form, shownAs);
  if (earlier !== undefined) refuseOther(earlier);
  const codebook = openCodes(here);
  const answers = await readBack(here, placeMoves(codebook), [
    ...(form === 'word' ? [{ path, isNamed: false }] : []),
    ...(earlier === undefined ? [] : [{ path: earlier.path, isNamed: true }]),
  ]);
  const gathered = await withStore(here, 'read', (store, cast) =>
    gather(here, codebook, store, cast, audience),
  );
  const { content, passedOver } = gathered;
  const { written, cautions: aboutWritten } = handOver(answers, content);
  const cautions =
    audience === 'intern'
      ? []
      : [
          ...cautionsFor({ ...gathered, findings: content.findings }),
          ...compareWithEarlier(here, path, gathered.groups),
          ...aboutWritten,
        ];
  const report = await inTemplate(template, (bytes) =>
    writer.write(content, written, { charts, template: bytes }),
  );
  if (audience === 'openbaar') rememberVersion(here, path, gathered.groups);
  const kept = edited === null ? null : keepEdited(path, edited, here);
  writeOutput(path, report, here, shownAs);
  if (typeof report !== 'string') await rememberReport(here, path, report, written, audience);
  return { path, shownAs, written, kept, cautions, passedOver, stale: content.stale };
}

/** Where a report comes when nobody says otherwise. */
export function usualPath(here: ProjectFolder, audience: Audience, form: Form): string {
  const { reportDate } = here.project;
  const name =
    audience === 'intern' ? `rapport-concept-intern-${reportDate}` : `rapport-concept-${reportDate}`;
  return join(projectPath(here, 'reports'), `${name}${FORM_WRITERS[form].extension}`);
}
