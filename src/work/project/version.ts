/** The version of this program, as its package says it. */

import { createRequire } from 'node:module';

export const VERSION = (createRequire(import.meta.url)('../../../package.json') as { version: string })
  .version;
