#!/usr/bin/env node
/** The program that npm puts on the path: both entrances, put together. */

import { askHidden } from './cli/ask-hidden.js';
import { main } from './cli/main.js';

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
  workbench: {
    // Loaded only when asked for.
    start: async (asked) => {
      const { startWorkbench } = await import('./workbench/server/start.js');
      const { readInThread } = await import('./workbench/server/likely/in-thread.js');
      const { makeInThread } = await import('./workbench/server/making/in-thread.js');
      const { showFolder } = await import('./workbench/server/open-browser.js');
      return startWorkbench({ ...asked, likely: readInThread, maker: makeInThread, showFolder });
    },
    showInBrowser: async (address) =>
      (await import('./workbench/server/open-browser.js')).openBrowser(address),
  },
  ask: process.stdin.isTTY && process.stderr.isTTY ? askHidden : undefined,
});
