// Learns from the coded interviews of the demo how signals make a probability, and writes the weights to data.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInterviews } from '../../dist/coding/index.js';
import { RANKING_WEIGHTS } from '../../dist/coding/ranking/weights.js';
import { readGold } from '../../dist/work/codebooks/gold-file.js';
import { goldTexts } from '../../dist/work/codebooks/score.js';
import { wentThrough } from '../../dist/work/codebooks/went-through.js';
import { projectTexts } from '../../dist/work/project/project-texts.js';
import { openCodebook, openProject } from '../../dist/work/project/project-folder.js';
import { withStore } from '../../dist/work/project/project-store.js';
import { ROOT } from '../run.mjs';

const CALLER = { say() {}, shown: (path) => path, progress: () => ({ step() {}, stop() {} }) };

const work = mkdtempSync(join(tmpdir(), 'wijkstem-learn-'));
try {
  for (const folder of ['codebooks', 'data'])
    cpSync(join(ROOT, folder), join(work, folder), { recursive: true });
  const demo = join(work, 'data', 'demo');
  rmSync(join(demo, 'wijkstem.db'), { force: true });
  const bin = join(ROOT, 'dist', 'cli', 'bin.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [bin, 'import', '--again', '--project', demo, '--quiet'],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  const here = openProject({ path: demo, shownAs: 'data/demo' }, CALLER);
  const codebook = openCodebook(here);
  const weights = await withStore(here, 'read', (store, cast) => {
    const bytes = readFileSync(join(demo, 'gold.csv'));
    const gold = readGold(bytes, 'gold.csv', codebook, goldTexts(store, cast));
    const texts = projectTexts(store, cast, false);
    return readInterviews(codebook, texts.vocabulary, texts).weights(wentThrough(store, cast, gold));
  });
  // More digits would say more than eight interviews can.
  const rounded = weights.map((weight) => Math.round(weight * 100) / 100);
  writeFileSync(join(ROOT, 'data', RANKING_WEIGHTS), `${JSON.stringify(rounded)}\n`);
  console.log(`weights of the ranking: ${rounded.join(', ')}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
