/** The files of the page as they were built: a fixed map from address to bytes, read once. */

import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MiddlewareHandler } from 'hono';
import { isFolder, listFiles, readBytes } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';

export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

export type PageFiles = ReadonlyMap<string, PageFile>;

/** Beside the folder of the bundled program. */
export const BUILT_PAGE = fileURLToPath(new URL('../page', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** @throws UserError when the page was not built */
export function readPage(folder: string): PageFiles {
  if (!isFolder(folder)) {
    throw new UserError(
      'De pagina van de werkbank ontbreekt in deze installatie. Bouw haar met: npm run build',
    );
  }
  const files = listFiles(folder, folder).flatMap((name): (readonly [string, PageFile])[] => {
    const type = TYPES[extname(name)];
    const bytes = new Uint8Array(readBytes(join(folder, name), name));
    return type === undefined ? [] : [[`/${name}`, { bytes, type }]];
  });
  const all = new Map(files);
  const index = all.get('/index.html');
  if (index !== undefined) all.set('/', index);
  return all;
}

export function pageOf(files: PageFiles): MiddlewareHandler {
  return async (context, next) => {
    const file = context.req.method === 'GET' ? files.get(context.req.path) : undefined;
    if (file === undefined) return next();
    return context.body(file.bytes, 200, { 'content-type': file.type });
  };
}
