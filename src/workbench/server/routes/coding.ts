/** Letting the codebook propose codings for all texts. */

import { Hono } from 'hono';
import { z } from 'zod';
import { proposeCodings } from '../../../work/coding/propose.js';
import { proposedAsJson } from '../../../work/coding/result.js';
import { openCodebook } from '../../../work/project/project-folder.js';
import { body } from '../body.js';
import type { Session } from '../session.js';

export function codingRoutes(session: Session) {
  return new Hono().post('/', body(z.strictObject({})), async (context) => {
    const here = session.here();
    const codebook = openCodebook(here);
    return context.json(proposedAsJson(await proposeCodings(here, codebook, false), codebook));
  });
}
