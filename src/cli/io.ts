/** What a command talks to: streams, the current folder and the environment; tests hand in their own. */

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
}

export function print(output: Output, line: string): void {
  output.write(`${line}\n`);
}
