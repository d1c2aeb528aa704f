/** The papers of the repository: README, docs and the chapters of the manual. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Paths from the root, with slashes. */
export const PAPERS: readonly string[] = [
  ...papersIn(''),
  ...papersIn('docs'),
  ...papersIn('docs/handleiding'),
];
export const CHAPTERS: readonly string[] = PAPERS.filter((path) => /^docs\/handleiding\/\d/.test(path));

/** @param path from the root */
export function paper(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');
}

/** All chapters of the manual, one after another. */
export function manual(): string {
  return CHAPTERS.map(paper).join('\n');
}

function papersIn(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => (folder === '' ? name : `${folder}/${name}`));
}
