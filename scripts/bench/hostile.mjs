// Imports each hostile file beside an honest one, in a process of its own, and prints time, peak memory and message.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node, ROOT } from '../run.mjs';
import { HOSTILE } from './hostile-files.mjs';
import { ms } from './measure.mjs';

const BIN = join(ROOT, 'dist', 'program', 'wijkstem.js');
const PEAK = join(ROOT, 'scripts', 'bench', 'peak-memory.mjs');

/** What a hostile file may cost, in milliseconds and MB. */
const MOST_TIME = 2_000;
const MOST_MEMORY = 400;
const FILES = join(ROOT, 'scripts', 'bench', 'hostile-files.mjs');

/** Each file with its time in ms, peak in MB, and what the import said of it. */
export function measureHostile(names = Object.keys(HOSTILE)) {
  return names.map((name) => ({ name, ...importBesideAnother(name) }));
}

/** A process counts what its parent took as its own, so the files are made elsewhere. */
function importBesideAnother(name) {
  const project = mkdtempSync(join(tmpdir(), 'wijkstem-hostile-'));
  try {
    node(BIN, 'init', project, '--quiet');
    mkdirSync(join(project, 'interviews'), { recursive: true });
    const file = join(project, 'interviews', name);
    node(FILES, name, file);
    writeFileSync(join(project, 'interviews', 'goed.txt'), 'I: Hoe ging het?\n\nR: Goed.\n');
    writeFileSync(
      join(project, 'respondents.csv'),
      `respondent;perspectief;wijk;bestand;spreker\nR1;verdeler;moerwijk;${name};R\nR2;verdeler;moerwijk;goed.txt;R\n`,
    );
    const start = process.hrtime.bigint();
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [PEAK, 'import', '--project', project, '--quiet'],
      {
        encoding: 'utf8',
      },
    );
    const time = Number(process.hrtime.bigint() - start) / 1e6;
    const { code, peak, busy, said } = JSON.parse(stdout || '{"code":null,"peak":0,"busy":0,"said":""}');
    return { time, busy, peak, code, said: said || stderr, bytes: statSync(file).size };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** The slowest and the largest of them, as the cells of a row. */
export function hostileRow(measured) {
  const worst = (key) => measured.toSorted((a, b) => b[key] - a[key])[0];
  const [slowest, largest] = [worst('time'), worst('peak')];
  return [
    `${measured.length} hostile files, each beside an honest one, names looked for`,
    `slowest ${ms(slowest.time)} (${slowest.name}; busy ${ms(slowest.busy)})`,
    `most memory: ${largest.peak} MB (${largest.name})`,
  ];
}

if (process.argv[1] === import.meta.filename) {
  const names = process.argv.slice(2);
  const measured = measureHostile(names.length > 0 ? names : undefined);
  for (const { name, time, busy, peak, code, said, bytes } of measured) {
    const isBad = time > MOST_TIME || peak > MOST_MEMORY || ![0, 1].includes(code);
    console.log(
      `${isBad ? '!! ' : '   '}${name} (${(bytes / 1e6).toFixed(2)} MB): ${time.toFixed(0)} ms (busy ${busy} ms), ${peak} MB, exit ${code}: ${said.trim()}`,
    );
  }
  console.log(hostileRow(measured).join('; '));
}
