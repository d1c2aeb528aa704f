// Builds the page of the workbench into a folder: small files that the server holds in memory and hands out as they are.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { packagesOf } from './bundled-packages.mjs';
import { ROOT } from './run.mjs';

/**
 * @param {string} folder where the page comes; what was there goes
 * @returns the folders of the packages whose code is in it
 */
export async function buildPage(folder) {
  const { output } = await build({
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
  return packagesOf(output);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildPage(process.argv[2] ?? join(ROOT, 'dist', 'page'));
}
