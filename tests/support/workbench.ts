/** A workbench for tests: started on a project, and asked as its page or as somebody else would ask. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startWorkbench, type Workbench, type WorkbenchOptions } from '../../src/workbench/server/start.js';

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Opened {
  readonly workbench: Workbench;
  readonly port: number;
  /** As somebody on this computer who is not the page: no cookie, and no header but those given. */
  stranger(path: string, asking?: Asking): Promise<Answered>;
  /** As the page, which came in. */
  page(path: string, asking?: Asking): Promise<Answered>;
  /** The cookie of who came in. */
  cookie(): Promise<string>;
  /** Takes over the cookie of a browser that came in. */
  admit(cookie: string): void;
  /** What the page gets for a question, or for something that it sends. @throws when it was refused */
  json(path: string, sent?: unknown): Promise<unknown>;
  /** What the window printed from which it was started. */
  readonly told: readonly string[];
}

/** Where somebody opens it from, and their home. */
export type Standing = Pick<WorkbenchOptions, 'from' | 'home'>;

/** A page of one line, for tests that don't need a browser. */
export function bareWorkbench(
  folder: string | null,
  coder: string | null = 'Aya',
  standing: Standing = {},
): Promise<Opened> {
  const page = mkdtempSync(join(tmpdir(), 'wijkstem-pagina-'));
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>proef</title>');
  return openWorkbench(folder, page, coder, standing);
}

/** Closed when the test is over. @param page where the built page lies */
export async function openWorkbench(
  folder: string | null,
  page: string,
  coder: string | null = 'Aya',
  standing: Standing = {},
): Promise<Opened> {
  const told: string[] = [];
  const workbench = await startWorkbench({
    ...standing,
    folder,
    coder,
    passphrase: undefined,
    port: 0,
    page,
    tell: (line) => told.push(line),
  });
  onTestFinished(() => workbench.close());
  const address = new URL(workbench.address);
  const port = Number(address.port);
  const stranger = (path: string, asking: Asking = {}): Promise<Answered> => sent(port, path, asking);
  let cookie: string | undefined;
  const enter = async (): Promise<string> => {
    const { headers } = await stranger(`${address.pathname}${address.search}`);
    return String(headers['set-cookie']).split(';')[0] ?? '';
  };
  const ownCookie = async (): Promise<string> => {
    cookie ??= await enter();
    return cookie;
  };
  const asPage = async (path: string, { headers = {}, ...asking }: Asking = {}): Promise<Answered> =>
    stranger(path, {
      ...asking,
      headers: { ...pageHeaders(port, asking.method), cookie: await ownCookie(), ...headers },
    });
  return {
    workbench,
    port,
    told,
    cookie: ownCookie,
    admit: (given) => {
      cookie = given;
    },
    stranger,
    page: asPage,
    json: async (path, body) => {
      const asking = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
      const { status, text } = await asPage(path, asking);
      if (status !== 200) throw new Error(`${status}: ${text}`);
      return JSON.parse(text);
    },
  };
}

/** What a browser says of a request of the page itself. */
export function pageHeaders(port: number, method = 'GET'): Record<string, string> {
  const from = { 'sec-fetch-site': 'same-origin' };
  if (method === 'GET') return from;
  return { ...from, origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' };
}

function sent(port: number, path: string, { method = 'GET', headers = {}, body }: Asking): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(parts).toString('utf8'),
        }),
      );
      answer.on('error', reject);
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
