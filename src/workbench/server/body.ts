/** What a request carries, checked before anything looks at it. */

import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { validator } from 'hono/validator';
import type { z } from 'zod';

/** In bytes; a decision is some hundreds, a summary some thousands. */
const MOST_BYTES = 1024 * 1024;

/** The JSON of a request as the schema has it. Other JSON is a bug of the page, or no page of ours. */
export function body<T extends z.ZodType>(schema: T) {
  return validator('json', (value): z.infer<T> => {
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    throw new HTTPException(400, { message: 'Dit verzoek wordt niet begrepen. Laad de pagina opnieuw.' });
  });
}

/** The words behind the question mark of an address, likewise. */
export function query<T extends z.ZodType>(schema: T) {
  return validator('query', (value): z.infer<T> => {
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    throw new HTTPException(400, { message: 'Dit verzoek wordt niet begrepen. Laad de pagina opnieuw.' });
  });
}

/**
 * Refuses what is longer before it is read.
 *
 * @param larger the addresses that take more, with how many bytes
 */
export function atMost(larger: Readonly<Record<string, number>> = {}): MiddlewareHandler {
  const usual = limited(MOST_BYTES);
  const others = new Map(Object.entries(larger).map(([path, bytes]) => [path, limited(bytes)]));
  return (context, next) => (others.get(context.req.path) ?? usual)(context, next);
}

function limited(bytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new HTTPException(413, { message: 'Dit is te groot om in één keer te ontvangen.' });
    },
  });
}
