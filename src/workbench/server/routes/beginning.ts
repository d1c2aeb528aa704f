/** Beginning where there is no project: opening one, or making one. */

import { homedir } from 'node:os';
import { basename } from 'node:path';
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { z } from 'zod';
import { UserError } from '../../../model/errors.js';
import {
  lookInFolder,
  newFolderIn,
  refuseNoProject,
  typedFolder,
} from '../../../work/project/chosen-folder.js';
import { StartRequest, startValues } from '../../../work/project/project-values.js';
import { startProject } from '../../../work/project/start-project.js';
import { asksOnly } from '../asks-only.js';
import { body, query } from '../body.js';
import { createKnownFolders, type KnownFolder } from '../known-folders.js';
import type { Session } from '../session.js';

/** In UTF-16 code units. */
const LONGEST = 4000;

const Beginning = z.strictObject({
  map: z.uuid(),
  /** The name of a new folder in it; null for the folder itself. */
  nieuwe_map: z.string().max(LONGEST).nullable(),
  project: StartRequest,
});

/**
 * A request names a folder by what the list was shown of it; only what somebody types themselves comes as a path, in one
 * field, and only to be looked at. Once a project is open all of this is refused, so that no request takes the workbench to
 * other files.
 */
export function beginningRoutes(session: Session) {
  const { from: folder, home = homedir() } = session.standing;
  const known = createKnownFolders([
    { name: basename(folder) || folder, path: folder },
    ...(home === folder ? [] : [{ name: 'Persoonlijke map', path: home }]),
  ]);
  const asRow = ({ id, name }: KnownFolder, isProject: boolean) => ({ id, naam: name, project: isProject });
  const listing = (here: KnownFolder) => {
    const { isProject, isEmpty, folders } = lookInFolder(here.path);
    return {
      ...asRow(here, isProject),
      pad: here.path,
      leeg: isEmpty,
      boven: here.above,
      mappen: folders.map((one) => asRow(known.below(here, one.name, one.path), one.isProject)),
    };
  };
  return new Hono()
    .get('/', (context) =>
      context.json({
        open: session.folder !== null,
        codeur: session.coder,
        begin: session.folder === null ? known.roots.map(({ id, name }) => ({ id, naam: name })) : [],
      }),
    )
    .get('/map', onlyWithoutProject(session), query(z.object({ map: z.uuid() })), (context) =>
      context.json(listing(known.get(context.req.valid('query').map))),
    )
    .post(
      '/getypt',
      onlyWithoutProject(session),
      asksOnly,
      body(z.strictObject({ pad: z.string().max(LONGEST) })),
      (context) => {
        const path = typedFolder(context.req.valid('json').pad, { folder, home });
        return context.json(listing(known.typed(basename(path) || path, path)));
      },
    )
    .post('/openen', onlyWithoutProject(session), body(z.strictObject({ map: z.uuid() })), (context) => {
      const { path } = known.get(context.req.valid('json').map);
      refuseNoProject(path, session.caller);
      session.choose(path);
      return context.json({});
    })
    .post('/nieuw', onlyWithoutProject(session), body(Beginning), (context) => {
      const { map, nieuwe_map, project } = context.req.valid('json');
      const path = newFolderIn(known.get(map).path, nieuwe_map);
      startProject({ path, shownAs: path }, startValues(project));
      session.choose(path);
      return context.json({});
    });
}

function onlyWithoutProject(session: Session) {
  return createMiddleware(async (_context, next) => {
    if (session.folder === null) return next();
    throw new UserError(
      'Er is al een project open. Sluit de werkbank en open haar opnieuw om met een ander te werken.',
    );
  });
}
