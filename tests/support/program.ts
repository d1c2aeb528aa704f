/** The program itself, bundled as people get it, for tests that need a process of its own. */

import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Built {
  readonly bin: string;
  /** Where the page would be that it serves. */
  readonly page: string;
  remove(): void;
}

/** Builds it into a folder of the repository, where what it needs is found. */
export function bundled(): Built {
  const folder = mkdtempSync(join(ROOT, 'dist-'));
  node('scripts/bundle.mjs', join(folder, 'program'));
  return {
    bin: join(folder, 'program', 'wijkstem.js'),
    page: join(folder, 'page'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Its modules, each by itself. */
export function compiled(): Omit<Built, 'page'> {
  const folder = mkdtempSync(join(ROOT, 'dist-'));
  node(
    'node_modules/typescript/bin/tsc',
    ...['-p', 'tsconfig.build.json', '--outDir', folder, '--sourceMap', 'false'],
  );
  return {
    bin: join(folder, 'bin.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function node(script: string, ...argv: readonly string[]): void {
  execFileSync(process.execPath, [join(ROOT, script), ...argv], { cwd: ROOT });
}

export interface Ended {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** For how many milliseconds it was at work in the folder, from the first file that it made there. */
  readonly busy: number;
}

/** Runs a program in a folder beside others, to its end. */
export async function started(
  bin: string,
  cwd: string,
  argv: readonly string[],
  as: Runner = {},
): Promise<Omit<Ended, 'busy'>> {
  const { code, stdout, stderr } = await runAndKill(bin, cwd, argv, Number.POSITIVE_INFINITY, as);
  return { code, stdout, stderr };
}

/** As whom a program runs, when not as who started it. */
export interface Runner {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Runs a program in a folder and kills it, as a power cut would.
 *
 * @param after how many milliseconds after it made its first file in the folder; it may end before that
 */
export function runAndKill(
  bin: string,
  cwd: string,
  argv: readonly string[],
  after = Number.POSITIVE_INFINITY,
  as: Runner = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...argv], { cwd, ...as });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (part) => (stdout += part));
    child.stderr.on('data', (part) => (stderr += part));
    let began: number | null = null;
    const watcher = watch(cwd, () => {
      if (began !== null) return;
      began = performance.now();
      if (Number.isFinite(after)) setTimeout(() => child.kill('SIGKILL'), after);
    });
    child.on('close', (code) => {
      watcher.close();
      resolve({ code, stdout, stderr, busy: began === null ? 0 : performance.now() - began });
    });
  });
}

/** Gives a folder the files of another one, and no others. */
export function becomes(folder: string, other: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  cpSync(other, folder, { recursive: true });
}
