// Builds the page of the workbench into a folder: small files that the server holds in memory and hands out as they are.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from './run.mjs';

/** @param {string} folder where the page comes; what was there goes */
export async function buildPage(folder) {
  await build({
    configFile: false,
    root: join(ROOT, 'src', 'workbench', 'page'),
    base: '/',
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      // A font or an icon in the style sheet itself would be refused by our own policy.
      assetsInlineLimit: 0,
    },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildPage(process.argv[2] ?? join(ROOT, 'dist', 'page'));
}
