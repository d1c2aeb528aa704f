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
  /** The other entrance, handed in by what puts both together. */
  readonly workbench?: WorkbenchDoor | undefined;
}

/** Opens the workbench, and the browser at it. */
export interface WorkbenchDoor {
  /** @throws UserError when the port is taken, or the page is not there */
  start(asked: WorkbenchAsked): Promise<OpenWorkbench>;
  showInBrowser(address: string): void;
}

export interface WorkbenchAsked {
  /** The folder of the project; null to begin without one. */
  readonly folder: string | null;
  /** The folder that it is opened from. */
  readonly from: string;
  /** Who decides; null when the page is to ask. */
  readonly coder: string | null;
  readonly passphrase: string | undefined;
  /** 0 for any that is free. */
  readonly port: number;
  /** Told of a mistake of the program, a line at a time. */
  readonly tell: (line: string) => void;
}

export interface OpenWorkbench {
  /** Works once. */
  readonly address: string;
  /** Resolves when it was closed. */
  readonly ended: Promise<void>;
}

export function print(output: Output, text: string): void {
  output.write(`${visible(text)}\n`);
}

/** Prints a list whole, a line each: what somebody has to act on is never cut. */
export function printList(output: Output, lines: readonly string[]): void {
  for (const line of lines) print(output, oneLine(line));
}
