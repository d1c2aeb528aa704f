/** Memos: those that somebody asks for, and writing, changing and taking away. No word of a memo stands in an address. */

import { Hono } from 'hono';
import { z } from 'zod';
import { MEMO_KINDS } from '../../../model/memo.js';
import { chosenMemos } from '../../../work/memos/chosen.js';
import { memoAddAsJson, memosAsJson } from '../../../work/memos/result.js';
import { changeMemo, takeMemoAway, writeMemo } from '../../../work/memos/write.js';
import { asksOnly } from '../asks-only.js';
import { body } from '../body.js';
import type { Session } from '../session.js';

/** In UTF-16 code units; who writes more is told so. */
const LONGEST = 100_000;
const text = z.string().max(LONGEST);
const id = z.string().max(100);

const Asked = z.strictObject({ soort: z.enum(MEMO_KINDS).nullable(), woorden: text });

const About = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('project') }),
  z.strictObject({ soort: z.literal('code'), code: z.string() }),
  z.strictObject({ soort: z.literal('respondent'), respondent: z.string() }),
  z.strictObject({ soort: z.literal('passage'), bestand: z.string(), beurt: z.int().min(1) }),
]);

export function memoRoutes(session: Session) {
  return new Hono()
    .post('/lijst', asksOnly, body(Asked), async (context) => {
      const { soort, woorden } = context.req.valid('json');
      const { memos } = await chosenMemos(session.here(), soort === null ? {} : { soort: [soort] }, [
        woorden,
      ]);
      return context.json(memosAsJson(memos));
    })
    .post('/', body(z.strictObject({ over: About, memo: text })), async (context) => {
      const { over, memo } = context.req.valid('json');
      const { soort: _, ...target } = over;
      const codeur = session.namedCoder();
      // Who is new here said so when they sat down.
      const written = await writeMemo({ ...target, codeur, nieuweCodeur: true, text: memo }, session.here());
      return context.json(memoAddAsJson(written));
    })
    .post('/wijzig', body(z.strictObject({ id, memo: text })), async (context) => {
      const asked = context.req.valid('json');
      const changed = await changeMemo(asked.id, asked.memo, session.namedCoder(), session.here());
      return context.json({ id: changed });
    })
    .post('/verwijder', body(z.strictObject({ id })), async (context) => {
      await takeMemoAway(context.req.valid('json').id, session.here(), session.namedCoder());
      return context.json({});
    });
}
