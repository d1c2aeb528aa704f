// Running programs of this repository the same way on Windows, macOS and Linux: by Node, without a shell.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a JavaScript file of this repository; ends this process when it fails. */
export function node(...args) {
  const { status, error } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the dependencies when they are missing or of other versions than package-lock.json says. */
export function installIfNeeded() {
  if (isInstalled()) return;
  console.error('Installing dependencies (once; some minutes where better-sqlite3 must be compiled) …');
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('Start this script with npm, such as: npm test');
  node(npm, 'ci', '--no-audit', '--no-fund');
}

function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function packagesIn(lockFile) {
  const path = join(ROOT, lockFile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
