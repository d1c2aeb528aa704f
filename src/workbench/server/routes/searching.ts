/** Searching in what was said, in memos, in the codebook and in who was asked. The words stand in no address: they may be a name. */

import { Hono } from 'hono';
import { z } from 'zod';
import { toFilter } from '../../../work/project/filters.js';
import { findEverywhere } from '../../../work/searching/everywhere.js';
import { asksOnly } from '../asks-only.js';
import { body } from '../body.js';
import type { Session } from '../session.js';

/** Ids; of what is named none, there may be anything. */
const wanted = z.array(z.string()).transform((ids) => (ids.length === 0 ? undefined : ids));

const Asked = z.strictObject({
  vraag: z.string(),
  wijk: wanted,
  perspectief: wanted,
  thema: wanted,
  code: wanted,
});

/** More than anybody reads at once. */
const MOST_TURNS = 100;

export function searchingRoutes(session: Session) {
  return new Hono().post('/', asksOnly, body(Asked), async (context) => {
    const { vraag, ...groups } = context.req.valid('json');
    const here = session.here();
    const codebook = session.codes();
    const filter = toFilter(groups, here.project, codebook);
    return context.json(await findEverywhere(here, codebook, vraag, filter, MOST_TURNS));
  });
}
