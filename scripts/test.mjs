// npm test: installs when needed, then format, lint, types and tests.
import { installIfNeeded, node } from './run.mjs';

installIfNeeded();
node('node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings');
node('node_modules/typescript/bin/tsc');
node('node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2));
