/** Asking a program on this very computer over HTTP: the only door to a socket, and it opens onto this computer alone. */

import { Agent, type IncomingMessage, request } from 'node:http';

/** Why a request brought nothing; `status` when the other side said so. */
export type HttpTrouble =
  | 'geen verbinding'
  | 'te laat'
  | 'doorverwezen'
  | 'geweigerd'
  | 'te lang'
  | 'afgebroken'
  | 'niet deze computer';

export class HttpFailure extends Error {
  constructor(
    readonly trouble: HttpTrouble,
    readonly status: number | null = null,
  ) {
    super(trouble);
  }
}

export interface LocalRequest {
  /** As `loopbackAddress` gave it. */
  readonly address: string;
  /** Begins with a slash. */
  readonly path: string;
  /** Sent as JSON by POST; without it the request is a GET. */
  readonly body?: unknown;
  /** From the first to the last byte, in milliseconds. */
  readonly patienceMs: number;
}

/** An answer that is longer is not read on. */
export const MOST_BYTES = 256 * 1024;

/**
 * The address as scheme, host and port, when it names this computer: 127.0.0.0/8, ::1 or localhost. Null for any other,
 * and for one with a name, a password, a path or a question in it; `/v1`, as manuals write it, may stand behind it.
 */
export function loopbackAddress(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const { protocol, hostname, origin, username, password, pathname, search, hash } = new URL(written);
  const isBare = username + password + search + hash === '' && /^\/(?:v1\/?)?$/.test(pathname);
  return protocol === 'http:' && isBare && (hostname === 'localhost' || isLoopback(hostname)) ? origin : null;
}

function isLoopback(address: string | undefined): boolean {
  const bare = (address ?? '').replace(/^\[|\]$/g, '').replace(/^::ffff:/, '');
  return bare === '::1' || /^127(?:\.\d{1,3}){3}$/.test(bare);
}

/**
 * The text that a program on this computer answers. Nothing is sent before the socket turns out to end on this computer;
 * a redirect is not followed, and no proxy is asked.
 *
 * @throws HttpFailure
 */
export function askLocally({ address, path, body, patienceMs }: LocalRequest): Promise<string> {
  const origin = loopbackAddress(address);
  if (origin === null) return Promise.reject(new HttpFailure('niet deze computer'));
  const { hostname, port } = new URL(origin);
  const sent = body === undefined ? '' : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asking = request({
      // One of its own: a shared one may take a proxy from the environment.
      agent: new Agent({ keepAlive: false }),
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? 80 : port,
      path,
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        ...(body !== undefined && {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(sent),
        }),
      },
      // No name server is asked what localhost is.
      lookup: (_name, options, found) => {
        const both = [
          { address: '127.0.0.1', family: 4 },
          { address: '::1', family: 6 },
        ];
        if (options.all === true) found(null, both);
        else found(null, '127.0.0.1', 4);
      },
    });
    const tooLate = setTimeout(() => fail(new HttpFailure('te laat')), patienceMs);
    const fail = (failure: HttpFailure): void => {
      clearTimeout(tooLate);
      reject(failure);
      asking.destroy();
    };
    asking.on('socket', (socket) =>
      socket.on('connect', () => {
        if (isLoopback(socket.remoteAddress)) asking.end(sent);
        else fail(new HttpFailure('niet deze computer'));
      }),
    );
    asking.on('error', () => fail(new HttpFailure('geen verbinding')));
    asking.on('response', (response) => {
      readWhole(response).then(
        (text) => {
          clearTimeout(tooLate);
          resolve(text);
        },
        (failure: HttpFailure) => fail(failure),
      );
    });
  });
}

function readWhole(response: IncomingMessage): Promise<string> {
  const status = response.statusCode ?? 0;
  return new Promise((resolve, reject) => {
    if (status < 200 || status > 299) {
      reject(new HttpFailure(status >= 300 && status < 400 ? 'doorverwezen' : 'geweigerd', status));
      return;
    }
    const parts: Buffer[] = [];
    let length = 0;
    response.on('data', (part: Buffer) => {
      length += part.length;
      if (length > MOST_BYTES) reject(new HttpFailure('te lang'));
      else parts.push(part);
    });
    response.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    response.on('close', () => reject(new HttpFailure('afgebroken')));
    response.on('error', () => reject(new HttpFailure('afgebroken')));
  });
}
