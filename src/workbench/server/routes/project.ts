/** The project that is open, how far it is, and who sits at the page. */

import { Hono } from 'hono';
import { z } from 'zod';
import { choicesOf } from '../../../work/project/choices.js';
import { coderChoices, sittingCoder } from '../../../work/project/sitting-coder.js';
import { statusOf } from '../../../work/status/status.js';
import { interviewToDecide, toDo } from '../../../work/status/steps.js';
import { body } from '../body.js';
import type { Session } from '../session.js';

export function projectRoutes(session: Session) {
  return new Hono()
    .get('/', async (context) => {
      if (session.folder === null) return context.json({ open: null, codeur: session.coder });
      const here = session.here();
      const codebook = session.codes();
      const status = await statusOf(here, codebook);
      return context.json({
        open: {
          map: session.folder,
          ...status,
          volgende: toDo(status),
          beslisIn: await interviewToDecide(here, codebook),
          codeurs: await coderChoices(here),
        },
        codeur: session.coder,
      });
    })
    .get('/keuzes', (context) => {
      const here = session.here();
      return context.json(choicesOf(here, session.codes()));
    })
    .post('/codeur', body(z.strictObject({ naam: z.string(), nieuw: z.boolean() })), async (context) => {
      const { naam, nieuw } = context.req.valid('json');
      session.name(await sittingCoder({ name: naam, isNew: nieuw }, session.here()));
      return context.json({ codeur: session.coder });
    });
}
