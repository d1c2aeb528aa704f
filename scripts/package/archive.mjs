// One file to download: a zip for Windows, a tar with its rights for the others. The same content makes the same bytes.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/**
 * @param {string} folder
 * @param {Date} date of all files in it
 * @returns {string} the archive, beside the folder
 */
export function archive(folder, date) {
  return basename(folder).includes('windows') ? zip(folder, date) : tar(folder, date);
}

function zip(folder, date) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const named = files.map((path) => [
    relative(dirname(folder), path).split(sep).join('/'),
    // What is fetched compressed already hardly gets smaller.
    [new Uint8Array(readFileSync(path)), { mtime: date, level: 9 }],
  ]);
  const to = `${folder}.zip`;
  writeFileSync(to, zipSync(Object.fromEntries(named)));
  return to;
}

function tar(folder, date) {
  const to = `${folder}.tar.gz`;
  execFileSync('tar', [
    ...['--sort=name', '--owner=0', '--group=0', '--numeric-owner', `--mtime=${date.toISOString()}`],
    ...['-C', dirname(folder), '-czf', to, basename(folder)],
  ]);
  return to;
}

/** In megabytes of a million bytes. @param {string} path */
export function megabytes(path) {
  return statSync(path).size / 1e6;
}
