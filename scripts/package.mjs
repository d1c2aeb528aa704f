// npm run package: writes what a researcher downloads, for each platform, into the folder packages: Node, the program and all it needs.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundle, PROGRAM } from './bundle.mjs';
import { archive, megabytes } from './package/archive.mjs';
import { assemble } from './package/assemble.mjs';
import { checksum } from './package/licences.mjs';
import { PLATFORMS } from './package/parts.mjs';
import { buildPage } from './page.mjs';
import { installIfNeeded, ROOT } from './run.mjs';

installIfNeeded();
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const packages = join(ROOT, 'packages');
const only = process.argv.slice(2);
const chosen = PLATFORMS.filter(({ name }) => only.length === 0 || only.includes(name));
if (chosen.length === 0) throw new Error(`Choose from: ${PLATFORMS.map(({ name }) => name).join(', ')}`);

rmSync(packages, { recursive: true, force: true });
mkdirSync(packages);
const bundled = [...(await bundle(PROGRAM)), ...(await buildPage(join(ROOT, 'dist', 'page')))];
const date = new Date(
  execFileSync('git', ['log', '-1', '--format=%cI'], { cwd: ROOT, encoding: 'utf8' }).trim(),
);
const archives = chosen.map((platform) => {
  const folder = join(packages, `wijkstem-${version}-${platform.name}`);
  assemble(platform, folder, [...new Set(bundled)]);
  const path = archive(folder, date);
  rmSync(folder, { recursive: true });
  console.log(`${basename(path)}: ${megabytes(path).toFixed(1)} MB`);
  return path;
});
writeFileSync(
  join(packages, 'SHA256SUMS'),
  archives.map((path) => `${checksum(path)}  ${basename(path)}\n`).join(''),
);
