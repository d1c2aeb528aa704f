// How well the terms of the codebook do against coding by hand, as a table for docs/measurements.md.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';
import { table } from './section.mjs';

const BIN = join(ROOT, 'dist', 'cli', 'bin.js');

/** On a copy of the demo, whose database stays out of this. */
export function termsTable() {
  const work = mkdtempSync(join(tmpdir(), 'wijkstem-terms-'));
  try {
    for (const folder of ['codebooks', 'data'])
      cpSync(join(ROOT, folder), join(work, folder), { recursive: true });
    const demo = join(work, 'data', 'demo');
    wijkstem('import', '--again', '--project', demo, '--quiet');
    const score = wijkstem(
      'codebook',
      'score',
      '--project',
      demo,
      '--gold',
      join(demo, 'gold.csv'),
      '--json',
    );
    return asTable(JSON.parse(score));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function wijkstem(...argv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function asTable({ alle_voorstellen: all, sterke_voorstellen: strong, coderingen, beurten, bestanden }) {
  const rows = [
    ['all', all],
    ['strong only', strong],
  ].map(([name, { micro, macro }]) => [
    name,
    String(micro.voorgesteld),
    `${micro.goed} of ${micro.n}`,
    ...[micro.precisie, micro.recall, micro.f1, macro.f1].map((share) => share.toFixed(2)),
  ]);
  const macro = `F1 (macro, ${all.macro.codes} codes used)`;
  const head = ['suggestions', 'suggested', 'right', 'precision', 'recall', 'F1 (micro)', macro];
  return `${coderingen} codings in ${beurten} turns of respondents, ${bestanden} interviews.\n\n${table(head, rows)}`;
}
