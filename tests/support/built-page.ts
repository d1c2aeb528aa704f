/** The page of the workbench as it is built, once for each process of tests. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage } from '../../scripts/page.mjs';

let building: Promise<string> | undefined;

/** @returns the folder */
export function builtPage(): Promise<string> {
  building ??= build();
  return building;
}

async function build(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wijkstem-pagina-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await buildPage(folder);
  return folder;
}
