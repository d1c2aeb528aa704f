/** A progress bar on stderr, for work that lasts; only on a terminal. */

import { SingleBar } from 'cli-progress';
import type { Progress } from '../work/project/caller.js';
import type { Io } from './io.js';

const SILENT: Progress = { step() {}, stop() {} };
const APPEARS_AFTER_MS = 500;

export function startProgress(what: string, total: number, { stderr }: Io, quiet = false): Progress {
  if (quiet || stderr.isTTY !== true) return SILENT;
  const bar = new SingleBar({
    format: `${what} {bar} {value} van {total}`,
    stream: stderr as NodeJS.WriteStream,
    clearOnComplete: true,
    // Ctrl-C ends the program, which a bar that first puts the terminal right would swallow: so it changes nothing there.
    gracefulExit: false,
    hideCursor: false,
    linewrap: true,
  });
  const since = Date.now();
  let done = 0;
  return {
    step() {
      done += 1;
      if (!bar.isActive && Date.now() - since > APPEARS_AFTER_MS) bar.start(total, done);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
