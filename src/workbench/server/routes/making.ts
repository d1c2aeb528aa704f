/** What can be made from the page: the report and other files, what this sitting made, and what must be gone over. */

import { Hono } from 'hono';
import { z } from 'zod';
import { choicesFor } from '../../../work/making/choices.js';
import { tickPoint, withTicks } from '../../../work/making/go-over.js';
import { Wanted } from '../../../work/making/wanted.js';
import { asksOnly } from '../asks-only.js';
import { body } from '../body.js';
import type { Makings } from '../making/keeper.js';
import type { Session } from '../session.js';

/** As `Point` has it. */
const PointId = z.string().regex(/^[0-9a-f]{12}$/);

export function makingRoutes(session: Session, makings: Makings) {
  return new Hono()
    .get('/', async (context) => {
      const here = session.here();
      const ticked = await withTicks(here);
      return context.json({
        keuzes: choicesFor(here),
        bezig: makings.busy,
        uitkomsten: makings.outcomes().map(({ id, soort, op, gemaakt, fouten }) => ({
          id,
          soort,
          op,
          fouten,
          gemaakt: gemaakt === null ? null : { ...gemaakt, pad: null, punten: ticked(gemaakt.punten) },
        })),
      });
    })
    .post('/', body(Wanted), (context) => {
      makings.begin(context.req.valid('json'));
      return context.json({});
    })
    .post('/stop', body(z.strictObject({})), (context) => {
      makings.stop();
      return context.json({});
    })
    .post('/toon', asksOnly, body(z.strictObject({ id: z.number().int() })), (context) => {
      makings.show(context.req.valid('json').id);
      return context.json({});
    })
    .post('/nagelopen', body(z.strictObject({ punt: PointId, klaar: z.boolean() })), async (context) => {
      const { punt, klaar } = context.req.valid('json');
      await tickPoint(session.here(), punt, klaar, session.namedCoder());
      return context.json({});
    });
}
