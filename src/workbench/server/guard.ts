/** Who may ask: only the page of this very server, in a browser that came in by its one-time address. */

import type { MiddlewareHandler } from 'hono';

/** Of a request, as far as it tells where it comes from. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** What the browser says of the page that asks: `Sec-Fetch-Site`. */
  readonly site: string | undefined;
  readonly contentType: string | undefined;
}

/** The only way to call this server: by number and port, never by a name that somebody can point elsewhere. */
export function hostAt(port: number): string {
  return `127.0.0.1:${port}`;
}

/** Why a request is refused, or null. A name server that was turned against us changes Host; another page, Origin or site. */
export function refusal(
  { method, path, host, origin, site, contentType }: Asked,
  port: number,
): string | null {
  if (host !== hostAt(port)) return 'host';
  if (method !== 'GET' && method !== 'POST') return 'methode';
  if (origin !== undefined && origin !== `http://${hostAt(port)}`) return 'herkomst';
  if (!path.startsWith('/api/')) {
    // Typed, or opened by another program, it comes from nowhere.
    return method === 'GET' && [undefined, 'none', 'same-origin'].includes(site) ? null : 'herkomst';
  }
  if (site !== 'same-origin') return 'herkomst';
  if (method === 'GET') return null;
  if (origin === undefined) return 'herkomst';
  return /^application\/json(?:;|$)/i.test(contentType ?? '') ? null : 'soort';
}

/** @param port of this server, once it listens */
export function guarded(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    const why = refusal(
      {
        method: req.method,
        path: req.path,
        host: req.header('host'),
        origin: req.header('origin'),
        site: req.header('sec-fetch-site'),
        contentType: req.header('content-type'),
      },
      port(),
    );
    if (why !== null) return context.text(`Niet toegestaan (${why}).`, 403);
    return next();
  };
}
