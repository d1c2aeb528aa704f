// Builds the program, bundled, and the page of the workbench beside it; the modules by themselves are compiled for scripts that measure them.
// What an earlier build left behind is removed first.
import { rmSync } from 'node:fs';
import { node } from './run.mjs';

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
node('scripts/page.mjs');
node('scripts/bundle.mjs');
