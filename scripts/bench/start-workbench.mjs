// `wijkstem open` as a process of its own.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';

const BIN = join(ROOT, 'dist', 'program', 'wijkstem.js');

/** @returns the address that lets one browser in, and how to end it */
export async function started(project) {
  const server = spawn(process.execPath, [BIN, 'open', '--json', '--project', project, '--codeur', 'Bo'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise((resolve) => server.stdout.once('data', resolve));
  return { address: new URL(JSON.parse(String(line)).adres), end: () => server.kill() };
}
