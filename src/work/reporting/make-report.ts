/** A report from the project to a file: gathered, looked through for what exposes somebody, written, and remembered. */

import { join } from 'node:path';
import type { WrittenPlace } from '../../model/answer.js';
import { UserError, UserErrors } from '../../model/errors.js';
import type { Audience } from '../../model/planned.js';
import type { ReportState } from '../../model/report-state.js';
import type { ChartKind } from '../../report/index.js';
import type { NamedFile } from '../project/caller.js';
import { keepEdited } from '../project/keep-edited.js';
import { refuseProjectFile, writeOutput } from '../project/output-file.js';
import { openCodes, type ProjectFolder, projectPath } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { rememberReport } from './answers/read-back.js';
import { type Appendices, documentsOf } from './appendices.js';
import { editedVersion, refuseOther } from './earlier-version.js';
import { foreseeReport, type ToLookAt } from './foresee.js';
import { FORM_WRITERS, type Form } from './forms.js';
import { rememberVersion } from './public-versions.js';
import { type ChosenState, chosenState } from './state.js';
import { inTemplate } from './template.js';

export type { ChartKind } from '../../report/index.js';

export interface ReportWanted {
  readonly audience: Audience;
  /** Without it what follows from what has been decided; see `chosenState`. */
  readonly state?: ReportState | undefined;
  readonly form: Form;
  readonly charts: ChartKind;
  /** Where it comes; without it in the folder of reports. */
  readonly output?: string | undefined;
  /** A report of which the texts are used, also when those in others are newer. */
  readonly earlier?: NamedFile | undefined;
  /** Whether the contents of a Word document get their page numbers from LibreOffice. */
  readonly pageNumbers?: boolean;
  /** Whether its appendices stand in it or in a document of their own; for Word and PDF. */
  readonly appendices?: Appendices;
  /** The template of a bureau, for Word and PDF. */
  readonly template?: NamedFile | undefined;
}

export interface MadeReport extends NamedFile, ToLookAt, ChosenState {
  /** What researchers wrote, as far as it went into this report. */
  readonly written: readonly WrittenPlace[];
  /** Where the version is that a researcher edited outside those places; null when nobody did. */
  readonly kept: string | null;
  /** The document of its appendices; null when they stand in the report. */
  readonly beside: NamedFile | null;
}

/**
 * @throws UserError when it can't come there, a file that it needs holds mistakes, or it can't be final yet; then nothing is
 *   written.
 */
export async function makeReport(
  here: ProjectFolder,
  {
    form,
    charts,
    output,
    earlier,
    template,
    pageNumbers = false,
    appendices = 'binnen',
    ...wanted
  }: ReportWanted,
): Promise<MadeReport> {
  const writer = FORM_WRITERS[form];
  const chosen = await stateFor(here, wanted);
  const { audience } = chosen;
  const path = output ?? usualPath(here, chosen, form);
  const shownAs = here.shown(path);
  if (!path.toLowerCase().endsWith(writer.extension)) {
    throw new UserError(`${shownAs}: laat de naam eindigen op ${writer.extension}.`);
  }
  const documents = documentsOf(path, appendices);
  const edited = documents.map((document) => {
    refuseProjectFile(document.path, here, here.shown(document.path));
    return editedVersion(document.path, form, here.shown(document.path), document.part);
  });
  if (earlier !== undefined) refuseOther(earlier);
  const steps = here.progress('Rapport', 3);
  try {
    const foreseen = await foreseeReport(here, chosen, path, [
      ...(form === 'word' ? documents.map((one) => ({ path: one.path, isNamed: false })) : []),
      ...(earlier === undefined ? [] : [{ path: earlier.path, isNamed: true }]),
    ]);
    steps.step();
    const { content, groups, written, notFinal } = foreseen;
    if (notFinal.length > 0) throw new UserErrors(notFinal);
    const made: (Uint8Array | string)[] = [];
    for (const { part } of documents) {
      made.push(
        await inTemplate(template, (bytes) =>
          writer.write(content, written, { charts, pageNumbers, part, template: bytes }),
        ),
      );
    }
    steps.step();
    if (audience === 'openbaar') rememberVersion(here, path, groups);
    const keptOf = documents.map((document, index) => {
      const before = edited[index] ?? null;
      return before === null ? null : keepEdited(document.path, before, here);
    });
    for (const [index, document] of documents.entries()) {
      const report = made[index] ?? '';
      writeOutput(document.path, report, here, here.shown(document.path));
      if (typeof report !== 'string') await rememberReport(here, document.path, report, written, audience);
    }
    const kept = keptOf.find((one) => one !== null) ?? null;
    const beside =
      documents.slice(1).map((one) => ({ path: one.path, shownAs: here.shown(one.path) }))[0] ?? null;
    const { cautions, passedOver, stale, open, openCoreq } = foreseen;
    return {
      path,
      shownAs,
      written,
      kept,
      beside,
      cautions,
      passedOver,
      stale,
      open,
      openCoreq,
      notFinal,
      ...chosen,
    };
  } finally {
    steps.stop();
  }
}

/** @throws UserErrors when the codebook holds mistakes, or nothing was imported yet */
export function stateFor(
  here: ProjectFolder,
  wanted: Pick<ReportWanted, 'state' | 'audience'>,
): Promise<ChosenState> {
  const codebook = openCodes(here);
  return withStore(here, 'read', (store) => chosenState(store, codebook, wanted));
}

/** Where a report comes when nobody says otherwise. */
export function usualPath(
  here: ProjectFolder,
  { state, audience }: Pick<ChosenState, 'state' | 'audience'>,
  form: Form,
): string {
  const isMarked = audience === 'intern' && state !== 'werkversie';
  const name = ['rapport', state, ...(isMarked ? ['intern'] : []), here.project.reportDate].join('-');
  return join(projectPath(here, 'reports'), `${name}${FORM_WRITERS[form].extension}`);
}
