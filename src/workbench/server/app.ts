/** All that the workbench answers: the page, and under `/api/` what can be done with the project. */

import { Hono } from 'hono';
import { z } from 'zod';
import { asAnswer, trouble } from './answers.js';
import type { OnlyAsks } from './asks-only.js';
import { atMost, body } from './body.js';
import type { Entrance } from './entrance.js';
import { guarded } from './guard.js';
import { withHeaders } from './headers.js';
import type { LikelyKeeper } from './likely/keeper.js';
import type { Makings } from './making/keeper.js';
import { type PageFiles, pageOf } from './page-files.js';
import { beginningRoutes } from './routes/beginning.js';
import { bringingRoutes, MOST_AT_ONCE } from './routes/bringing.js';
import { codebookRoutes } from './routes/codebook.js';
import { codingRoutes } from './routes/coding.js';
import { comparingRoutes } from './routes/comparing.js';
import { historyRoutes } from './routes/history.js';
import { interviewRoutes } from './routes/interviews.js';
import { makingRoutes } from './routes/making.js';
import { memoRoutes } from './routes/memos.js';
import { nameRoutes } from './routes/names.js';
import { projectRoutes } from './routes/project.js';
import { searchingRoutes } from './routes/searching.js';
import { summaryRoutes } from './routes/summaries.js';
import { togetherRoutes } from './routes/together.js';
import type { Session } from './session.js';
import type { Watch } from './watch.js';

/** What works beside the session, and its end. */
export interface Helpers {
  readonly likely: LikelyKeeper;
  readonly makings: Makings;
  readonly watch: Watch;
  /** Ends the server, when a person asks for it. */
  readonly close: () => void;
}

export interface Surroundings extends Helpers {
  /** Of this server, once it listens. */
  readonly port: () => number;
  readonly entrance: Entrance;
  readonly page: PageFiles;
  /** The window that the workbench was started from. */
  readonly tell: (line: string) => void;
}

/** By this header a page tells its name, when it shows what it changed by itself. */
export const DOOR = 'x-door';

/** What the page may ask: the types of these are those of its client. */
export function apiOf(session: Session, { likely, makings, watch, close }: Helpers) {
  return new Hono<OnlyAsks>()
    .use(async (context, next) => {
      if (context.req.method !== 'POST') return next();
      return watch.during(async () => {
        await next();
        if (context.get('onlyAsks') === true) return undefined;
        // A page that was refused something does not know how things are.
        return context.res.ok ? (context.req.header(DOOR) ?? null) : null;
      });
    })
    .get('/gebeurtenissen', (context) => session.events.stream(context))
    .post('/sluiten', body(z.strictObject({})), (context) => {
      // After the answer is out.
      setTimeout(close, 100);
      return context.json({});
    })
    .route('/beginnen', beginningRoutes(session))
    .route('/project', projectRoutes(session))
    .route('/gesprekken', interviewRoutes(session, likely))
    .route('/coderen', codingRoutes(session))
    .route('/codeboek', codebookRoutes(session))
    .route('/samen', togetherRoutes(session))
    .route('/namen', nameRoutes(session))
    .route('/vergelijken', comparingRoutes(session))
    .route('/zoeken', searchingRoutes(session))
    .route('/binnenbrengen', bringingRoutes(session))
    .route('/memos', memoRoutes(session))
    .route('/geschiedenis', historyRoutes(session))
    .route('/samenvatten', summaryRoutes(session))
    .route('/maken', makingRoutes(session, makings));
}

export type Api = ReturnType<typeof apiOf>;

/** Transcripts are larger than decisions. */
const LARGER = { '/api/binnenbrengen/bestanden': MOST_AT_ONCE };

export function appOf(session: Session, { port, entrance, page, tell, ...helpers }: Surroundings): Hono {
  const app = new Hono();
  app.use(withHeaders, guarded(port), entrance.lets, atMost(LARGER));
  app.route('/api', apiOf(session, helpers));
  app.use(pageOf(page));
  app.notFound((context) => context.json(trouble('Dit adres bestaat niet in de werkbank.'), 404));
  app.onError((error, context) => asAnswer(error, context, tell));
  return app;
}
