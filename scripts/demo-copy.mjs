// The demo, imported in a copy, whose database stays out of this one, for scripts that read its coded interviews.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGold } from '../dist/work/codebooks/gold-file.js';
import { goldTexts } from '../dist/work/codebooks/score.js';
import { openCodebook, openProject } from '../dist/work/project/project-folder.js';
import { withStore } from '../dist/work/project/project-store.js';
import { ROOT } from './run.mjs';

const CALLER = { say() {}, shown: (path) => path, progress: () => ({ step() {}, stop() {} }) };

/** Hands the work the store, the cast, the codebook and the gold codings of the demo. */
export async function onDemo(work) {
  const folder = mkdtempSync(join(tmpdir(), 'wijkstem-demo-'));
  try {
    for (const part of ['codebooks', 'data'])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    const demo = join(folder, 'data', 'demo');
    rmSync(join(demo, 'wijkstem.db'), { force: true });
    const argv = [join(ROOT, 'dist', 'cli', 'bin.js'), 'import', '--again', '--project', demo, '--quiet'];
    const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const here = openProject({ path: demo, shownAs: 'data/demo' }, CALLER);
    const codebook = openCodebook(here);
    return await withStore(here, 'read', (store, cast) => {
      const bytes = readFileSync(join(demo, 'gold.csv'));
      const gold = readGold(bytes, 'gold.csv', codebook, goldTexts(store, cast));
      return work({ store, cast, codebook, gold });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
