/** Names: the key, what is doubtful in its context, and what is decided about it. No name stands in an address. */

import { Hono } from 'hono';
import { z } from 'zod';
import { KINDS } from '../../../model/identifying.js';
import { applyNames, decideName, takeBackName } from '../../../work/naming/decide-one.js';
import { CHOICES } from '../../../work/naming/decided.js';
import { namesInContext, openNames, SHELVES } from '../../../work/naming/doubts.js';
import { whatItTouches } from '../../../work/naming/foretell.js';
import { keyState } from '../../../work/naming/key-session.js';
import {
  appliedAsJson,
  decidedNameAsJson,
  foretoldAsJson,
  keyStateAsJson,
  knownAsJson,
  namesPageAsJson,
  takenBackAsJson,
} from '../../../work/naming/screen-result.js';
import { whoThereIs } from '../../../work/naming/who-there-is.js';
import { asksOnly } from '../asks-only.js';
import { body, query } from '../body.js';
import type { Session } from '../session.js';

/** In UTF-16 code units; whoever has a longer name is a mistake in the text. */
const LONGEST = 1000;

const About = z.strictObject({ soort: z.enum(KINDS), tekst: z.string().max(LONGEST) });

const Choosing = About.extend({ keuze: z.enum(CHOICES), als: z.string().max(LONGEST).nullable() });

function askedOf({ soort, tekst, keuze, als }: z.infer<typeof Choosing>) {
  return { kind: soort, text: tekst, choice: keuze, as: als };
}

const Page = z.object({
  plank: z.enum(SHELVES),
  vanaf: z.coerce.number().int().min(0),
  hoeveel: z.coerce.number().int().min(1).max(200),
});

export function nameRoutes(session: Session) {
  return new Hono()
    .get('/', query(Page), async (context) => {
      const { plank, vanaf, hoeveel } = context.req.valid('query');
      const asked = { shelf: plank, from: vanaf, most: hoeveel };
      return context.json(namesPageAsJson(await namesInContext(session.here(), session.names, asked)));
    })
    .get('/open', async (context) => context.json(await openNames(session.here(), session.names)))
    .get('/sleutel', async (context) =>
      context.json(keyStateAsJson(await keyState(session.here(), session.names.session))),
    )
    .post('/sleutel', body(z.strictObject({ wachtwoord: z.string().max(LONGEST) })), async (context) => {
      await session.names.session.unlock(session.here(), context.req.valid('json').wachtwoord);
      return context.json({});
    })
    .get('/pseudoniemen', query(z.object({ soort: z.enum(KINDS) })), async (context) =>
      context.json(
        knownAsJson(await whoThereIs(session.here(), session.names, context.req.valid('query').soort)),
      ),
    )
    .post('/raakt', asksOnly, body(Choosing), async (context) =>
      context.json(
        foretoldAsJson(
          await whatItTouches(session.here(), session.names, askedOf(context.req.valid('json'))),
        ),
      ),
    )
    .post('/besluit', body(Choosing), async (context) =>
      context.json(
        decidedNameAsJson(
          await decideName(session.here(), session.names, askedOf(context.req.valid('json'))),
        ),
      ),
    )
    .post('/terug', body(About), async (context) => {
      const { soort, tekst } = context.req.valid('json');
      return context.json(
        takenBackAsJson(await takeBackName(session.here(), session.names, { kind: soort, text: tekst })),
      );
    })
    .post('/toepassen', body(z.strictObject({})), async (context) =>
      context.json(appliedAsJson(await applyNames(session.here(), session.names))),
    );
}
