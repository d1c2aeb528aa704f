/** The codebook: read while deciding, looked at as a tree, and changed: always told before what a change touches. */

import { Hono } from 'hono';
import { z } from 'zod';
import { codesToRead } from '../../../work/codebooks/codes-to-read.js';
import { CodebookEdit, editCodebook, foreseeEdit, putBackCodebook } from '../../../work/codebooks/edit.js';
import {
  codebookChangeAsJson,
  codebookTreeAsJson,
  termMatchesAsJson,
} from '../../../work/codebooks/edit-result.js';
import { newCode } from '../../../work/codebooks/new-code.js';
import { termMatches } from '../../../work/codebooks/term-matches.js';
import { codebookTree } from '../../../work/codebooks/tree.js';
import { body, query } from '../body.js';
import type { Session } from '../session.js';

const NewCode = z.strictObject({ label: z.string(), definitie: z.string(), thema: z.string() });
const Change = z.strictObject({ wijziging: CodebookEdit, versie: z.string() });

export function codebookRoutes(session: Session) {
  const { whole } = session.codebook;
  return new Hono()
    .get('/', (context) => context.json({ themas: codesToRead(session.codes()) }))
    .get('/boom', async (context) => {
      const here = session.here();
      const { read, mistakes } = session.codebook.readable(here);
      return context.json({
        bestand: here.project.paths.codebook,
        boom: read === null ? null : codebookTreeAsJson(await codebookTree(here, read)),
        gebreken: mistakes,
      });
    })
    .get('/treffers', query(z.object({ code: z.string() })), async (context) => {
      const here = session.here();
      const { codebook } = whole(here);
      return context.json(
        termMatchesAsJson(await termMatches(here, codebook, context.req.valid('query').code)),
      );
    })
    .post('/nieuw', body(NewCode), async (context) => {
      const { label, definitie, thema } = context.req.valid('json');
      const made = await newCode(session.here(), { label, definition: definitie, theme: thema }, whole);
      return context.json({ code: made.code.id });
    })
    .post('/voorzien', body(Change), async (context) => {
      const { wijziging, versie } = context.req.valid('json');
      return context.json(codebookChangeAsJson(await foreseeEdit(session.here(), wijziging, versie, whole)));
    })
    .post('/wijzig', body(Change), async (context) => {
      const { wijziging, versie } = context.req.valid('json');
      return context.json(codebookChangeAsJson(await editCodebook(session.here(), wijziging, versie, whole)));
    })
    .post('/terug', body(z.strictObject({ eerdere: z.string(), versie: z.string() })), async (context) => {
      const { eerdere, versie } = context.req.valid('json');
      return context.json(
        codebookChangeAsJson(await putBackCodebook(session.here(), eerdere, versie, whole)),
      );
    });
}
