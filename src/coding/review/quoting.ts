/** Deciding whether words may be quoted: of a sensitive passage, or of any other that was shown. */

import type { Span } from '../../model/transcript.js';
import { type Decided, recorded } from './decided.js';
import { refuse } from './reason.js';
import type { QuotingRequest, Shown } from './request.js';
import type { Review } from './review.js';
import type { ReviewIndex } from './texts/review-index.js';
import type { ReviewText } from './texts/review-text.js';

/** A coder's newer answer counts. */
export function decideQuoting({ id, shown, allowed }: QuotingRequest, { index, coder }: Review): Decided {
  const marked = id === null ? undefined : index.sensitive(id);
  const { text, turn, start, end } =
    marked === undefined ? foundBack(shown, index) : { text: marked.text, ...marked.passage };
  const isSo = text.quoting.some(
    (own) => own.coder === coder && own.start === start && own.end === end && own.allowed === allowed,
  );
  if (isSo) return { outcome: 'done' };
  return recorded({ quoting: [{ file: text.file, decision: { turn, start, end, allowed, coder } }] });
}

function foundBack(
  { file, turn, fragment }: Shown,
  index: ReviewIndex,
): Span & { readonly text: ReviewText; readonly turn: number } {
  const text = index.text(file);
  const found = text === undefined || fragment === '' ? null : index.passage(text, turn, fragment);
  if (text === undefined || found === null) return refuse({ why: 'passage gone' });
  if (found === 'meermaals') return refuse({ why: 'passage twice' });
  return { text, turn: found.turn.number, start: found.start, end: found.end };
}
