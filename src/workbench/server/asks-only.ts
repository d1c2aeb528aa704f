/** A question that is sent as if it changed something, because its words may not stand in an address. */

import { createMiddleware } from 'hono/factory';

export interface OnlyAsks {
  Variables: { onlyAsks?: boolean };
}

/** Tells that nothing changed, so that no page asks for anything anew. */
export const asksOnly = createMiddleware<OnlyAsks>(async (context, next) => {
  context.set('onlyAsks', true);
  await next();
});
