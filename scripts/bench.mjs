// npm run bench: times as ratios against a peer in the same run; each figure is the median of some rounds.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installIfNeeded, node, ROOT } from './run.mjs';

installIfNeeded();
node('scripts/build.mjs');

const BIN = join(ROOT, 'dist', 'cli', 'bin.js');
const work = mkdtempSync(join(tmpdir(), 'wijkstem-bench-'));
for (const folder of ['codebooks', 'data'])
  cpSync(join(ROOT, folder), join(work, folder), { recursive: true });
const demo = join(work, 'data', 'demo');

const empty = () => milliseconds('-e', '0');
const help = () => milliseconds(BIN, '--help');
const mainJob = () => {
  for (const end of ['', '-wal', '-shm']) rmSync(join(demo, `wijkstem.db${end}`), { force: true });
  return ['import', 'code', 'compare', 'report'].reduce(
    (sum, command) => sum + milliseconds(BIN, command, '--project', demo, '--quiet'),
    0,
  );
};

try {
  print('wijkstem --help', 15, help, 'node -e 0', empty);
  print('main job on the demo (4 commands)', 5, mainJob, 'node -e 0', empty);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The two take turns, so that a machine that slows down slows both. */
function print(name, rounds, run, peerName, peer) {
  const pairs = Array.from({ length: rounds }, () => [run(), peer()]);
  const own = median(pairs.map(([a]) => a));
  const other = median(pairs.map(([, b]) => b));
  const ratio = median(pairs.map(([a, b]) => a / b));
  console.log(
    `${name}: ${own.toFixed(0)} ms, ${peerName}: ${other.toFixed(0)} ms, ratio ${ratio.toFixed(2)} (n = ${rounds})`,
  );
}

function milliseconds(...args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
