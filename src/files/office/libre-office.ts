/** LibreOffice, where it is installed, makes a PDF of a Word document: tagged, with an outline, for readers and for screen readers. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../../model/errors.js';
import { exists, inPrivateFolder, readAll, writeWhole } from '../disk.js';

export interface LibreOffice {
  /** @throws UserError when LibreOffice makes no PDF of it */
  pdfOf(docx: Uint8Array): Promise<Uint8Array>;
}

/** Its names on the path, and where its installers put it. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];

/** Of a report with hundreds of pages. */
const PATIENCE_MS = 300_000;

const on = { type: 'boolean', value: 'true' };
const FILTER = `pdf:writer_pdf_Export:${JSON.stringify({
  PDFUACompliance: on,
  UseTaggedPDF: on,
  ExportBookmarks: on,
  // So that it can be told on which page each of them stands.
  ExportBookmarksToPDFDestination: on,
})}`;

/** Null where LibreOffice can't be found. The documents are on the disk only while this lasts, for this user alone. */
export async function withLibreOffice<T>(work: (office: LibreOffice) => Promise<T>): Promise<T | null> {
  const program = await installed();
  if (program === null) return null;
  return inPrivateFolder((folder) => work({ pdfOf: (docx) => pdfOf(docx, program, folder) }));
}

async function installed(): Promise<string | null> {
  for (const program of PROGRAMS) {
    if (/[\\/]/.test(program) ? exists(program) : (await finished(program, ['--version'])) === 0)
      return program;
  }
  return null;
}

async function pdfOf(docx: Uint8Array, program: string, folder: string): Promise<Uint8Array> {
  const [from, to] = ['rapport.docx', 'rapport.pdf'].map((name) => join(folder, name)) as [string, string];
  writeWhole(from, docx);
  // A profile of its own: LibreOffice may be open with that of the user.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profiel')).href}`;
  const code = await finished(program, [
    profile,
    '--headless',
    '--norestore',
    '--convert-to',
    FILTER,
    '--outdir',
    folder,
    from,
  ]);
  if (code !== 0 || !exists(to)) {
    throw new UserError(
      'LibreOffice kon van dit rapport geen PDF maken. Maak het met --format word, en bewaar het in Word of LibreOffice als PDF.',
    );
  }
  return readAll(to);
}

/** The exit code; null when the program is not there, or did not end in time. */
function finished(program: string, args: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const running = spawn(program, args, { stdio: 'ignore', timeout: PATIENCE_MS, windowsHide: true });
    running.on('error', () => resolve(null));
    running.on('exit', resolve);
  });
}
