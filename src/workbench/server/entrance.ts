/** The door: an address that works once, and the cookie that a browser gets for it. */

import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** The name of the one-time word in the address. */
export const TOKEN = 'toegang';

export interface Entrance {
  /** What stands behind the address of this server when it is opened: `/?toegang=…`. */
  readonly path: string;
  readonly lets: MiddlewareHandler;
}

/** How long the address can be opened, in milliseconds: a browser that starts slowly gets the time. */
const PATIENCE_MS = 10 * 60 * 1000;

const CLOSED =
  'Deze link is al gebruikt of verlopen. Ga terug naar het venster waarin de werkbank openstond, of typ opnieuw: wijkstem open\n';

/**
 * @param port of this server: cookies do not tell ports apart, so it stands in the name
 * @param now in milliseconds
 */
export function createEntrance(port: () => number, now: () => number = Date.now): Entrance {
  const token = secret();
  const session = secret();
  const until = now() + PATIENCE_MS;
  let isUsed = false;
  const name = (): string => `wijkstem-${port()}`;
  return {
    path: `/?${TOKEN}=${token}`,
    lets: async (context, next) => {
      const given = context.req.query(TOKEN);
      const isIn = isSame(getCookie(context, name()) ?? '', session);
      if (given === undefined || context.req.path !== '/') {
        return isIn ? next() : context.text(CLOSED, 403);
      }
      if (!isIn) {
        if (isUsed || now() > until || !isSame(given, token)) return context.text(CLOSED, 403);
        isUsed = true;
        setCookie(context, name(), session, { httpOnly: true, sameSite: 'Strict', path: '/' });
      }
      return context.redirect('/', 303);
    },
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
