/** Coding together: how well coders agree, and where they differ. */

import { Hono } from 'hono';
import { z } from 'zod';
import { compareCoders } from '../../../work/comparing/agreement/compare-coders.js';
import { agreementAsJson } from '../../../work/comparing/agreement/result.js';
import { openDifferences } from '../../../work/desk/differences.js';
import { query } from '../body.js';
import type { Session } from '../session.js';

export function togetherRoutes(session: Session) {
  return new Hono()
    .get('/verschillen', async (context) => {
      const here = session.here();
      return context.json({ verschillen: await openDifferences(here, session.codes()) });
    })
    .get('/overeenstemming', query(z.object({ blind: z.enum(['ja', 'nee']) })), async (context) => {
      const here = session.here();
      const isBlind = context.req.valid('query').blind === 'ja';
      return context.json(agreementAsJson(await compareCoders(here, session.codes(), {}, isBlind)));
    });
}
