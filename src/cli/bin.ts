#!/usr/bin/env node
/** The program that npm puts on the path. */

import { askHidden } from './ask-hidden.js';
import { main } from './main.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  passphrase: process.env.WIJKSTEM_WACHTWOORD,
  otherPassphrase: process.env.WIJKSTEM_WACHTWOORD_ANDER,
  ask: process.stdin.isTTY && process.stderr.isTTY ? askHidden : undefined,
});
