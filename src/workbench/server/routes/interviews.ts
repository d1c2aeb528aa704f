/** The interviews: which there are, one of them on the desk, and what is decided there. */

import { Hono } from 'hono';
import { z } from 'zod';
import { DeskAct } from '../../../work/desk/act.js';
import { actAtDesk } from '../../../work/desk/decide.js';
import { sayInterviewer } from '../../../work/desk/interviewer.js';
import { listInterviews } from '../../../work/desk/interviews.js';
import { lastDecisions } from '../../../work/desk/last-decisions.js';
import { nextInterview } from '../../../work/desk/next-interview.js';
import { openInterview } from '../../../work/desk/open-interview.js';
import { redoAtDesk } from '../../../work/desk/redo.js';
import { undoAtDesk } from '../../../work/desk/undo.js';
import { whyInWords } from '../../../work/searching/fragments.js';
import { body, query } from '../body.js';
import type { LikelyKeeper } from '../likely/keeper.js';
import type { Session } from '../session.js';

const Blind = z.enum(['ja', 'nee']);

/** How many of the last decisions stay in view. */
const LAST = 10;

export function interviewRoutes(session: Session, likely: LikelyKeeper) {
  return new Hono()
    .get('/', async (context) => {
      const here = session.here();
      return context.json({ gesprekken: await listInterviews(here, session.codes()) });
    })
    .get('/gesprek', query(z.object({ bestand: z.string(), blind: Blind })), async (context) => {
      const { bestand, blind } = context.req.valid('query');
      const here = session.here();
      const sitting = { coder: session.coder ?? '', isBlind: blind === 'ja' };
      if (!sitting.isBlind) likely.begin(here, bestand);
      return context.json(await openInterview(here, session.codes(), bestand, sitting));
    })
    .get('/laatste', async (context) => {
      const coder = session.coder ?? '';
      return context.json({ beslissingen: await lastDecisions(session.here(), coder, LAST) });
    })
    .get(
      '/volgende',
      query(z.object({ bestand: z.string(), blind: Blind, kant: z.enum(['voor', 'na']) })),
      async (context) => {
        const { bestand, blind, kant } = context.req.valid('query');
        const sitting = { coder: session.coder ?? '', isBlind: blind === 'ja' };
        const way = kant === 'na' ? 1 : -1;
        return context.json({
          volgende: await nextInterview(session.here(), session.codes(), bestand, way, sitting),
        });
      },
    )
    .post(
      '/interviewer',
      body(z.strictObject({ bestand: z.string(), spreker: z.string() })),
      async (context) => {
        const { bestand, spreker } = context.req.valid('json');
        await sayInterviewer(session.here(), bestand, spreker);
        return context.json({});
      },
    )
    .get(
      '/waarschijnlijk',
      query(z.object({ bestand: z.string(), beurt: z.coerce.number().int() })),
      async (context) => {
        const { bestand, beurt } = context.req.valid('query');
        const found = await likely.codes(session.here(), bestand, beurt);
        return context.json({
          codes: (found ?? []).map(({ code, probability, why }) => ({
            code,
            why: whyInWords(why, probability),
          })),
          bezig: found === null,
        });
      },
    )
    .post(
      '/daad',
      body(z.strictObject({ bestand: z.string(), daad: DeskAct, blind: z.boolean() })),
      async (context) => {
        const { bestand, daad, blind } = context.req.valid('json');
        const here = session.here();
        const sitting = { coder: session.namedCoder(), isBlind: blind };
        const { turns, act } = await actAtDesk(here, session.codes(), bestand, daad, sitting);
        return context.json({ beurten: turns, handeling: act });
      },
    )
    .post('/ongedaan', body(z.strictObject({})), async (context) =>
      context.json({ teruggedraaid: await undoAtDesk(session.here(), session.namedCoder()) }),
    )
    .post('/opnieuw', body(z.strictObject({})), async (context) =>
      context.json({ opnieuw: await redoAtDesk(session.here(), session.namedCoder()) }),
    );
}
