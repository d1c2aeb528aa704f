/** The version of this program, as its package says it. */

import { createRequire } from 'node:module';
import { ownFile } from '../../files/own-data.js';

export const VERSION = (createRequire(import.meta.url)(ownFile('package.json')) as { version: string })
  .version;
