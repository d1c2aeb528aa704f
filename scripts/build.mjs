// Compiles src to dist, the page of the workbench included; what an earlier build left behind is removed first.
import { rmSync } from 'node:fs';
import { node } from './run.mjs';

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
node('scripts/page.mjs');
