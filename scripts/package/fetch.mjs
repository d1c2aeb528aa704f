// A package of the npm registry, unpacked: fetched once, and refused when it is not, byte for byte, what was pinned.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';

const KEPT = join(ROOT, 'node_modules', '.cache', 'wijkstem-package');

/**
 * @param {import('./parts.mjs').Part} part
 * @returns {string} the folder that holds its files
 */
export function fetchPart({ name, version, integrity }) {
  const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  const archive = join(KEPT, file);
  const folder = archive.slice(0, -'.tgz'.length);
  if (!existsSync(archive)) {
    mkdirSync(KEPT, { recursive: true });
    // With the settings of the npm that runs this script, such as its registry.
    const npm = process.env.npm_execpath;
    if (npm === undefined) throw new Error('Start this script with npm: npm run package');
    execFileSync(process.execPath, [
      npm,
      'pack',
      `${name}@${version}`,
      '--silent',
      '--pack-destination',
      KEPT,
    ]);
  }
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) {
    rmSync(archive);
    throw new Error(`${name}@${version} is not what was pinned; it was removed`);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  execFileSync('tar', ['-xzf', archive, '-C', folder, '--strip-components=1']);
  return folder;
}
