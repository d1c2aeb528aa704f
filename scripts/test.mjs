// npm test: installs when needed, then format, lint, types and tests. npm run test:quick leaves out what takes long.
import { installIfNeeded, node } from './run.mjs';

/**
 * Whole projects, processes that are killed, other programs, and properties that are tried a great many times; and
 * what puts itself in the place of a module, since the quick tests share modules: loading them anew for each file
 * takes longer than the tests.
 */
const LEFT_OUT = [
  'tests/cli/**',
  'tests/work/**',
  'tests/disclosure/attack.test.ts',
  'tests/docs/manual.test.ts',
  'tests/files/disk-failures.test.ts',
  'tests/growth.test.ts',
  'tests/linear-expressions.test.ts',
  'tests/readme.test.ts',
  'tests/report/word/pdf.test.ts',
  'tests/transcripts/mutations.test.ts',
  'tests/workbench/page/**',
  'tests/**/*.property.test.ts',
];

const [first, ...others] = process.argv.slice(2);
const isQuick = first === '--quick';
installIfNeeded();
node('node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings');
node('node_modules/typescript/bin/tsc');
node('node_modules/typescript/bin/tsc', '-p', 'src/workbench/page');
node(
  'node_modules/vitest/vitest.mjs',
  'run',
  ...(isQuick
    ? ['--maxWorkers=100%', '--no-isolate', ...LEFT_OUT.flatMap((pattern) => ['--exclude', pattern])]
    : [first ?? []].flat()),
  ...others,
);
