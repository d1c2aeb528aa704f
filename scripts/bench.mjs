// npm run bench: installs when needed, builds, and measures.
import { installIfNeeded, node } from './run.mjs';

installIfNeeded();
node('scripts/build.mjs');
node('scripts/bench/rows.mjs');
