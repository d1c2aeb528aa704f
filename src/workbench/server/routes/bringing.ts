/** Bringing transcripts in: files in the body of a request, who speaks in them, and the import. */

import { Hono } from 'hono';
import { z } from 'zod';
import { type DraftOfSpeaker, DraftRequest } from '../../../work/importing/draft-of-speakers.js';
import { importForScreen } from '../../../work/importing/import-for-screen.js';
import { importAsJson } from '../../../work/importing/result.js';
import { sayWho } from '../../../work/importing/say-who.js';
import {
  broughtInAsJson,
  DroppedRequest,
  droppedFiles,
  SaidWhoRequest,
  saidOfSpeakers,
  saidWhoAsJson,
  stillOutAsJson,
  whoIsWhoAsJson,
} from '../../../work/importing/screen-result.js';
import { stillOut } from '../../../work/importing/still-out.js';
import { takeAway } from '../../../work/importing/take-away.js';
import { takeIn } from '../../../work/importing/take-in.js';
import { whoIsWho } from '../../../work/importing/who-is-who.js';
import { asksOnly } from '../asks-only.js';
import { body, query } from '../body.js';
import type { Session } from '../session.js';

/** In bytes of JSON, of which files are the greater part: a page sends more in several requests. */
export const MOST_AT_ONCE = 40 * 1024 * 1024;

/** The name of an interview, in UTF-16 code units. */
const LONGEST = 1000;
const MOST_FILES = 5000;
const interview = z.string().max(LONGEST);

export function bringingRoutes(session: Session) {
  /** Of what was laid down in this sitting: the hash of what lies there by the name of the file. */
  const laid = new Map<string, string>();
  const drafts = new Map<string, readonly DraftOfSpeaker[]>();
  return new Hono()
    .get('/', async (context) => {
      const here = session.here();
      return context.json(stillOutAsJson(await stillOut(here), here, laid));
    })
    .get('/klad', (context) =>
      context.json({ kladden: [...drafts].map(([bestand, klad]) => ({ bestand, klad: [...klad] })) }),
    )
    .post('/klad', asksOnly, body(DraftRequest), (context) => {
      const { bestand, klad } = context.req.valid('json');
      drafts.set(bestand, klad);
      return context.json({});
    })
    .post('/bestanden', body(DroppedRequest), async (context) => {
      const files = droppedFiles(context.req.valid('json'));
      return context.json(broughtInAsJson(await takeIn(files, session.here(), laid)));
    })
    .post('/terug', body(z.strictObject({ bestand: interview })), async (context) => {
      const { bestand } = context.req.valid('json');
      await takeAway(bestand, laid.get(bestand), session.here());
      return context.json({});
    })
    .get('/wie', query(z.object({ bestand: interview })), async (context) =>
      context.json(whoIsWhoAsJson(await whoIsWho(session.here(), context.req.valid('query').bestand))),
    )
    .post('/wie', body(SaidWhoRequest.extend({ bestand: interview })), async (context) => {
      const { bestand, ...said } = context.req.valid('json');
      const speakers = saidOfSpeakers(said);
      const done = await sayWho(session.here(), bestand, said.versie, speakers, said.interviewers);
      drafts.delete(bestand);
      return context.json(saidWhoAsJson(done));
    })
    .post(
      '/inlezen',
      body(z.strictObject({ bestanden: z.array(interview).min(1).max(MOST_FILES) })),
      async (context) => {
        const here = session.names.session.keyed(session.here());
        const { asks, results } = await importForScreen(context.req.valid('json').bestanden, here);
        return context.json({ vraagt: asks, ...importAsJson(results) });
      },
    );
}
