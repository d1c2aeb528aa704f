/** Deciding whether words may be quoted: of a sensitive passage, or of any other that was shown. */

import { type Decided, recorded } from './decided.js';
import type { QuotingRequest } from './request.js';
import type { Review } from './review.js';
import { foundBack, type Place, pointedAt } from './targets.js';

/** A coder's newer answer counts. */
export function decideQuoting({ id, shown, quotability }: QuotingRequest, review: Review): Decided {
  const { index, coder } = review;
  const marked = id === null ? undefined : index.sensitive(id);
  const { text, turn, start, end } =
    marked === undefined ? placeOf(shown, review) : { text: marked.text, ...marked.passage };
  const isSo = text.quoting.some(
    (own) => own.coder === coder && own.start === start && own.end === end && own.quotability === quotability,
  );
  if (isSo) return { outcome: 'done' };
  return recorded({ quoting: [{ file: text.file, decision: { turn, start, end, quotability, coder } }] });
}

function placeOf(shown: QuotingRequest['shown'], review: Review): Place {
  return 'start' in shown ? pointedAt(shown, review) : foundBack(shown, review);
}
