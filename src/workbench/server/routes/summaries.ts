/** The framework matrix: its grid, the passages of a cell, and what is typed in it. */

import { Hono } from 'hono';
import { z } from 'zod';
import { SUBJECT_KINDS } from '../../../model/summary.js';
import { toFilter } from '../../../work/project/filters.js';
import { cellFromJson, holder, subject } from '../../../work/project/summary-shapes.js';
import { gridOf } from '../../../work/summarising/grid.js';
import { openCell } from '../../../work/summarising/passages.js';
import { cellAsJson, gridAsJson, savedCellAsJson } from '../../../work/summarising/result.js';
import { ROW_KINDS } from '../../../work/summarising/rows.js';
import { saveCell } from '../../../work/summarising/save.js';
import { asksOnly } from '../asks-only.js';
import { body, query } from '../body.js';
import { many } from '../many.js';
import type { Session } from '../session.js';

const Choice = z.object({
  rijen: z.enum(ROW_KINDS),
  kolommen: z.enum(SUBJECT_KINDS),
  wijk: many,
  perspectief: many,
  thema: many,
});

const Cell = { houder: holder, onderwerp: subject };

/** More than anybody reads at once. */
const MOST_PASSAGES = 200;

export function summaryRoutes(session: Session) {
  return new Hono()
    .get('/', query(Choice), async (context) => {
      const { rijen, kolommen, ...wanted } = context.req.valid('query');
      const [here, codebook] = [session.here(), session.codes()];
      const filter = toFilter(wanted, here.project, codebook);
      return context.json(
        gridAsJson(await gridOf(here, codebook, { rows: rijen, columns: kolommen, filter })),
      );
    })
    .post('/cel', asksOnly, body(z.strictObject(Cell)), async (context) => {
      const { houder, onderwerp } = context.req.valid('json');
      const cell = cellFromJson(houder, onderwerp);
      return context.json(cellAsJson(await openCell(session.here(), session.codes(), cell, MOST_PASSAGES)));
    })
    .post(
      '/bewaar',
      body(z.strictObject({ ...Cell, tekst: z.string(), gezien: z.string() })),
      async (context) => {
        const { houder, onderwerp, tekst, gezien } = context.req.valid('json');
        const typed = { ...cellFromJson(houder, onderwerp), text: tekst, seen: gezien };
        return context.json(
          savedCellAsJson(await saveCell(session.here(), session.codes(), typed, session.namedCoder())),
        );
      },
    );
}
