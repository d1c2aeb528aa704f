/** Runs a command line in-process, as a person would in a folder, and keeps what it printed. */

import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function run(cwd: string, ...argv: readonly string[]): Promise<Ran> {
  return runWith({}, cwd, ...argv);
}

/** The same, for somebody who gave a passphrase or can be asked for one. */
export async function runWith(
  given: Pick<Io, 'passphrase' | 'otherPassphrase' | 'ask'>,
  cwd: string,
  ...argv: readonly string[]
): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const code = await main(argv, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    cwd,
    ...given,
  });
  return { code, stdout, stderr };
}
