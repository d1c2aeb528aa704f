// The demo, imported in a copy as it stands in the repository, for scripts that read its coded interviews. Nobody decided
// anything there: what is measured or fitted on gold.csv must not learn from nakijken-anna.csv, which has the same interviews.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGold } from '../dist/work/codebooks/gold-file.js';
import { goldTexts } from '../dist/work/codebooks/score.js';
import { openCodebook, openProject } from '../dist/work/project/project-folder.js';
import { withStore } from '../dist/work/project/project-store.js';
import { isDemo } from './demo-files.mjs';
import { ROOT } from './run.mjs';

/** Somebody who is told nothing. */
export const CALLER = { say() {}, shown: (path) => path, progress: () => ({ step() {}, stop() {} }) };

/** Hands the work the folder of an imported demo, which is gone afterwards. */
export async function inDemo(work) {
  const root = mkdtempSync(join(tmpdir(), 'wijkstem-demo-'));
  try {
    for (const part of ['codebooks', 'data'])
      cpSync(join(ROOT, part), join(root, part), {
        recursive: true,
        filter: isDemo,
      });
    const demo = join(root, 'data', 'demo');
    wijkstem('import', '--project', demo, '--quiet');
    return await work(demo);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Hands the work the store, the cast, the codebook and the gold codings of the demo. */
export function onDemo(work) {
  return inDemo((demo) => {
    const here = openProject({ path: demo, shownAs: 'data/demo' }, CALLER);
    const codebook = openCodebook(here);
    return withStore(here, 'read', (store, cast) => {
      const bytes = readFileSync(join(demo, 'gold.csv'));
      const gold = readGold(bytes, 'gold.csv', codebook, goldTexts(store, cast));
      return work({ store, cast, codebook, gold });
    });
  });
}

/** What the program prints. */
export function wijkstem(...argv) {
  const bin = join(ROOT, 'dist', 'program', 'wijkstem.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
