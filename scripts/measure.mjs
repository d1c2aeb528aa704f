// npm run measure: installs when needed, builds, and measures how well terms do and how well names are found.
import { installIfNeeded, node } from './run.mjs';

installIfNeeded();
node('scripts/build.mjs');
node('scripts/measurements/measure.mjs');
