/** What a command talks to: streams, the current folder and the environment; tests hand in their own. */

import { oneLine, visible } from '../language/visible.js';

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

export interface Io {
  /** Results. */
  readonly stdout: Output;
  /** Progress and warnings. */
  readonly stderr: Output;
  readonly cwd: string;
  /** The passphrase of the key, when the environment gives it. */
  readonly passphrase?: string | undefined;
  /** The passphrase of the key of another copy of the project, likewise. */
  readonly otherPassphrase?: string | undefined;
  /** Asks for a passphrase without showing what is typed; absent where nobody can be asked. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
}

export function print(output: Output, text: string): void {
  output.write(`${visible(text)}\n`);
}

/** Prints a list whole, a line each: what somebody has to act on is never cut. */
export function printList(output: Output, lines: readonly string[]): void {
  for (const line of lines) print(output, oneLine(line));
}
