/** What a command talks to: streams, the current folder and the environment; tests hand in their own. */

import { number } from '../language/numbers.js';
import { MOST } from '../language/phrases.js';

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

/** Prints a list, a line each; of a long one the beginning, and how many there are besides. */
export function printList(output: Output, lines: readonly string[], most = MOST): void {
  for (const line of lines.slice(0, most)) print(output, oneLine(line));
  if (lines.length > most) print(output, `… en nog ${number(lines.length - most)}`);
}

const CONTROL = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/gu;

/** A file may hold what steers a terminal or turns its text around; printed, it is only seen. */
function visible(text: string): string {
  return text.replace(CONTROL, picture);
}

/** The text on one line, so that nothing in it looks like a message of its own. */
export function oneLine(text: string): string {
  return visible(text.replace(/\n/g, picture).replace(/\t/g, ' '));
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code === 0x7f) return '␡';
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '·';
}

/** JSON in which those characters are escaped too; what it says is the same. */
export function harmlessJson(json: string): string {
  return json.replace(CONTROL, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
