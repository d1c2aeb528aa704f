// How well suggestions do on interviews of other writers, of which nothing was learned: as a researcher would measure it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';
import { table } from './section.mjs';

const BIN = join(ROOT, 'dist', 'program', 'wijkstem.js');

/** Whose interviews begin with which letter. */
const WRITERS = { S: 'beside the point, in stories', G: 'plain' };

/** A row per writer, for terms alone and for likeness with nothing coded and with the other interviews of the writer. */
export function heldOutTable() {
  const work = mkdtempSync(join(tmpdir(), 'wijkstem-gold-'));
  try {
    for (const folder of ['codebooks', 'data'])
      cpSync(join(ROOT, folder), join(work, folder), { recursive: true });
    const project = join(work, 'data', 'gold');
    // What the coder marked is as it was spoken, names too.
    wijkstem('import', '--no-pseudonyms', '--project', project, '--quiet');
    const [head, ...lines] = readFileSync(join(project, 'gold.csv'), 'utf8').trimEnd().split(/\r?\n/);
    const rows = Object.entries(WRITERS).flatMap(([letter, how]) => {
      const own = lines.filter((line) => line.startsWith(letter));
      if (own.length === 0) return [];
      const gold = join(work, `${letter}.csv`);
      writeFileSync(gold, [head, ...own].join('\n'));
      const score = wijkstem(
        'codebook',
        'score',
        '--leercurve',
        '--project',
        project,
        '--gold',
        gold,
        '--json',
      );
      return rowsOf(how, JSON.parse(score));
    });
    return table(HEAD, rows);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const HEAD = [
  'writer',
  'proposed by',
  'F1',
  '95 of 100 resamples',
  'strong: precision, recall',
  'right code among the first 1, 3, 5, 10',
  'F1 of passages',
];

function rowsOf(
  how,
  { bestanden, coderingen, alle_voorstellen: all, sterke_voorstellen: strong, gelijkenis },
) {
  const terms = [
    `${how} (${bestanden} interviews, ${coderingen} codings)`,
    'terms alone',
    two(all.micro_alle_codes.f1),
    '–',
    `${two(strong.micro_alle_codes.precisie)}, ${two(strong.micro_alle_codes.recall)}`,
    '–',
    '–',
  ];
  const likeness = gelijkenis.map(({ geleerd_van, vanaf_kans, f1_tussen, bij_eerste, passages }) => [
    how,
    geleerd_van === 0 ? 'likeness, nothing coded' : `likeness, ${geleerd_van} others coded`,
    two(vanaf_kans[0].f1),
    f1_tussen === null ? '–' : `${two(f1_tussen.laag)} to ${two(f1_tussen.hoog)}`,
    `${two(vanaf_kans[1].precisie)}, ${two(vanaf_kans[1].recall)}`,
    bij_eerste.map(({ deel }) => two(deel)).join(', '),
    passages === null ? '–' : `${two(passages.f1)} (${passages.aantal})`,
  ]);
  return [terms, ...likeness];
}

function wijkstem(...argv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const two = (share) => (share === null ? '–' : share.toFixed(2));
