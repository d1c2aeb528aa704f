/** Comparing groups: what each mentions and how they value it, the quotes behind a number, and a screen for others. */

import { Hono } from 'hono';
import { z } from 'zod';
import { groupsInView } from '../../../work/comparing/groups/groups-in-view.js';
import { byAttribute } from '../../../work/project/by-attribute.js';
import { choicesOf } from '../../../work/project/choices.js';
import { toFilter } from '../../../work/project/filters.js';
import type { ProjectFolder } from '../../../work/project/project-folder.js';
import { presentationOf, rememberPresentation } from '../../../work/reporting/presentation.js';
import { findFragments } from '../../../work/searching/fragments.js';
import { fragmentsAsJson } from '../../../work/searching/result.js';
import { body, query } from '../body.js';
import { many } from '../many.js';
import type { Session } from '../session.js';

/** With a column of the project's own, its values stand where perspectives would. */
const By = z.object({ kenmerk: z.string().optional() });

const Filters = By.extend({ wijk: many, perspectief: many, thema: many, code: many });

/** More than anybody reads at once. */
const MOST_FRAGMENTS = 200;

export function comparingRoutes(session: Session) {
  const grouped = ({ kenmerk }: z.infer<typeof By>): ProjectFolder =>
    kenmerk === undefined ? session.here() : byAttribute(session.here(), kenmerk);
  return new Hono()
    .get('/', query(Filters), async (context) => {
      const asked = context.req.valid('query');
      const here = grouped(asked);
      const codebook = session.codes();
      const filter = toFilter(asked, here.project, codebook);
      return context.json(await groupsInView(here, codebook, filter, asked.kenmerk));
    })
    .get('/keuzes', query(By), (context) =>
      context.json(choicesOf(grouped(context.req.valid('query')), session.codes())),
    )
    .get('/fragmenten', query(Filters), async (context) => {
      const asked = context.req.valid('query');
      const here = grouped(asked);
      const codebook = session.codes();
      const filter = toFilter(asked, here.project, codebook);
      return context.json(fragmentsAsJson(await findFragments(here, codebook, filter, MOST_FRAGMENTS)));
    })
    .get('/presentatie', async (context) => context.json(await presentationOf(session.here())))
    .post('/presentatie', body(z.strictObject({})), async (context) => {
      await rememberPresentation(session.here());
      return context.json({});
    });
}
