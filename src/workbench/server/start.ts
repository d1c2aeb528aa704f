/** Starting and ending the server of the workbench: on this computer only, on a free port. */

import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { UserError } from '../../model/errors.js';
import { whereItBroke } from './answers.js';
import { appOf } from './app.js';
import { createEntrance } from './entrance.js';
import { createEvents } from './events.js';
import { hostAt } from './guard.js';
import { keepLikely } from './likely/keeper.js';
import { readHere, type StartReader } from './likely/reader.js';
import { keepMakings } from './making/keeper.js';
import { type Maker, makeHere } from './making/maker.js';
import { BUILT_PAGE, readPage } from './page-files.js';
import { createSession, type Session } from './session.js';
import { watchProject } from './watch.js';

export interface WorkbenchOptions {
  /** The folder of the project; null to begin without one. */
  readonly folder: string | null;
  /** The folder that it is opened from, and the home of this person: where a list of folders begins. */
  readonly from?: string | undefined;
  readonly home?: string | undefined;
  /** Who decides, when that is known already. */
  readonly coder: string | null;
  readonly passphrase: string | undefined;
  /** 0 for any that is free. */
  readonly port: number;
  /** Where the built page lies; the program's own unless given. */
  readonly page?: string | undefined;
  /** Who works out which codes are likely; this process itself unless given. */
  readonly likely?: StartReader | undefined;
  /** Who makes the report and other files; this process itself unless given. */
  readonly maker?: Maker | undefined;
  /** Opens a folder for the person at this computer; nothing unless given. */
  readonly showFolder?: ((folder: string) => void) | undefined;
  /** The window that the workbench was started from. */
  readonly tell: (line: string) => void;
}

export interface Workbench {
  /** With the word that lets one browser in, once. */
  readonly address: string;
  close(): void;
  /** Resolves when the server ended, by whomever. */
  readonly ended: Promise<void>;
}

/** A request that takes longer is no page of ours, in milliseconds. */
const HEADERS_WITHIN_MS = 10_000;

/** Longer than browsers keep a connection that nobody uses: one that closes while a decision is sent would lose it. */
const KEEP_OPEN_MS = 600_000;

/** The first page comes first, in milliseconds. */
const READ_AFTER_MS = 400;

/** @throws UserError when the page was not built, or the port is taken */
export function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const page = readPage(options.page ?? BUILT_PAGE);
  const events = createEvents();
  const session = createSession(options, events);
  const watch = watchProject(session);
  const likely = keepLikely(options.likely ?? readHere);
  const makings = keepMakings(session, {
    maker: options.maker ?? makeHere,
    showFolder: options.showFolder ?? (() => undefined),
    tellBug: (error) => options.tell(whereItBroke(error)),
  });
  let port = options.port;
  const entrance = createEntrance(() => port);
  return new Promise((resolve, reject) => {
    const close = (): void => {
      watch.stop();
      likely.end();
      makings.end();
      events.close();
      server.close();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 500).unref();
    };
    const app = appOf(session, {
      port: () => port,
      entrance,
      page,
      likely,
      makings,
      watch,
      close,
      tell: options.tell,
    });
    const server = serve(
      {
        fetch: app.fetch,
        port: options.port,
        hostname: '127.0.0.1',
        serverOptions: {
          headersTimeout: HEADERS_WITHIN_MS,
          keepAliveTimeout: KEEP_OPEN_MS,
          insecureHTTPParser: false,
        },
      },
      (info) => {
        port = info.port;
        setTimeout(readBeforehand, READ_AFTER_MS, session).unref();
        const ended = new Promise<void>((end) => server.once('close', end));
        resolve({ address: `http://${hostAt(port)}${entrance.path}`, close, ended });
      },
    ) as Server;
    server.once('error', (error: NodeJS.ErrnoException) => reject(asPortTrouble(error, options.port)));
  });
}

/** The codebook takes long to read the first time, and nearly every view asks for it. */
function readBeforehand(session: Session): void {
  try {
    session.codes();
  } catch {
    // Told of when it is asked for.
  }
}

function asPortTrouble(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error;
  return new UserError(`Poort ${port} is niet vrij. Laat --port weg, of kies een andere.`);
}
