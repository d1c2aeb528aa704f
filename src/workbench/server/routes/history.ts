/** What was done in the project, and taking it back or doing it again. */

import { Hono } from 'hono';
import { z } from 'zod';
import { historyInView, takeBackTo } from '../../../work/history/in-view.js';
import { takeBackAsJson } from '../../../work/history/result.js';
import { body, query } from '../body.js';
import type { Session } from '../session.js';

const Page = z.object({ hoeveel: z.coerce.number().int().min(1).max(100_000) });

const number = z.int().min(1);
const TakeBack = z.strictObject({ richting: z.enum(['undo', 'redo']), nummer: number, aantal: number });

export function historyRoutes(session: Session) {
  return new Hono()
    .get('/', query(Page), async (context) =>
      context.json(await historyInView(session.here(), context.req.valid('query').hoeveel)),
    )
    .post('/terug', body(TakeBack), async (context) => {
      const { richting, nummer, aantal } = context.req.valid('json');
      return context.json(takeBackAsJson(await takeBackTo(session.here(), richting, nummer, aantal)));
    });
}
