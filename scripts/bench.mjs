// npm run bench: installs when needed, builds, and measures. npm run bench -- likeness: only prints the rows of that part.
import { installIfNeeded, node } from './run.mjs';

installIfNeeded();
node('scripts/build.mjs');
node('scripts/bench/rows.mjs', ...process.argv.slice(2));
