/** LibreOffice as a second program that reads and writes documents; tests that need it say so when it is absent. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a program can be run here; a test that needs one that is absent is skipped, and the reason is printed. */
export function isInstalled(program: string, argument = '--version'): boolean {
  try {
    execFileSync(program, [argument], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write(`${program} is not installed: the tests that need it are skipped\n`);
    return false;
  }
}

export const officeConverts = isInstalled('soffice');

/** The document as LibreOffice saves it in another or the same format. */
export function throughOffice(docx: Uint8Array, to: string, filter?: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'wijkstem-office-'));
  try {
    writeFileSync(join(folder, 'in.docx'), docx);
    // A profile of its own lets several tests run LibreOffice at the same time.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = filter === undefined ? to : `${to}:${filter}`;
    execFileSync(
      'soffice',
      [
        profile,
        '--headless',
        '--convert-to',
        target,
        '--outdir',
        join(folder, 'out'),
        join(folder, 'in.docx'),
      ],
      { stdio: 'ignore' },
    );
    return new Uint8Array(readFileSync(join(folder, 'out', `in.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
