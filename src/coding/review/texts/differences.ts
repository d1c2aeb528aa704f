/** Passages on which coders differ: one confirmed a code where another rejected it, judged it otherwise, or did not give it. */

import { contentId } from '../../../files/hash.js';
import type { StoredDecision } from '../../../model/review.js';
import type { Span } from '../../../model/transcript.js';

/** Decisions on one code that overlap, directly or through each other. */
export interface Dispute extends Span {
  readonly id: string;
  readonly turn: number;
  readonly code: string;
  /** What the coders decided, without what settled it. */
  readonly decisions: readonly StoredDecision[];
  /** What people decided to settle it. */
  readonly settlements: readonly StoredDecision[];
  /** Coders who went through the turn by hand and did not give it this code, in order. */
  readonly missedBy: readonly string[];
  /** Whether coders differ and nobody settled it yet. */
  readonly isOpen: boolean;
}

/**
 * All groups of overlapping decisions in a text that at least one person confirmed, whether coders differ or not.
 *
 * @param reviewers of each turn the coders who went through it by hand
 */
export function disputesIn(
  file: string,
  decisions: readonly StoredDecision[],
  reviewers: ReadonlyMap<number, readonly string[]> = new Map(),
): Dispute[] {
  const unflagged = decisions.filter(({ attention }) => attention === null);
  const settlements = unflagged.filter(({ settles }) => settles);
  return groups(unflagged.filter(({ settles }) => !settles)).flatMap((group) => {
    const confirmed = group.filter(({ verdict }) => verdict === 'bevestigd');
    const [first] = confirmed;
    if (first === undefined) return [];
    const { turn, code } = first;
    const start = Math.min(...confirmed.map((decision) => decision.start));
    const end = Math.max(...confirmed.map((decision) => decision.end));
    const settled = settlements.filter(
      (decision) => decision.turn === turn && decision.code === code && overlaps(decision, { start, end }),
    );
    const missedBy = (reviewers.get(turn) ?? []).filter((coder) => !hasDecided(coder, first, decisions));
    return [
      {
        id: contentId(file, turn, code, start, end),
        turn,
        code,
        start,
        end,
        decisions: group,
        settlements: settled,
        missedBy,
        isOpen: settled.length === 0 && (differ(group) || missedBy.length > 0),
      },
    ];
  });
}

/** Whoever gave the code to other words of the turn did not miss it, nor did whoever decided about it in any way. */
function hasDecided(
  coder: string,
  { turn, code }: StoredDecision,
  decisions: readonly StoredDecision[],
): boolean {
  return decisions.some((own) => own.coder === coder && own.turn === turn && own.code === code);
}

function groups(decisions: readonly StoredDecision[]): StoredDecision[][] {
  const byPlace = [...decisions].sort(
    (a, b) =>
      a.turn - b.turn || (a.code < b.code ? -1 : a.code > b.code ? 1 : a.start - b.start || a.end - b.end),
  );
  const found: { end: number; members: StoredDecision[] }[] = [];
  for (const decision of byPlace) {
    const last = found.at(-1);
    const [head] = last?.members ?? [];
    if (
      last !== undefined &&
      head?.turn === decision.turn &&
      head.code === decision.code &&
      decision.start < last.end
    ) {
      last.members.push(decision);
      last.end = Math.max(last.end, decision.end);
    } else {
      found.push({ end: decision.end, members: [decision] });
    }
  }
  return found.map(({ members }) => members);
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

function differ(group: readonly StoredDecision[]): boolean {
  const confirmed = group.filter(({ verdict }) => verdict === 'bevestigd');
  const rejected = group.filter(({ verdict }) => verdict === 'verworpen');
  return confirmed.some(
    (yes) =>
      rejected.some((no) => overlaps(yes, no) && !confirmsToo(no.coder, yes, confirmed)) ||
      confirmed.some((other) => overlaps(yes, other) && judgedOtherwise(yes, other)),
  );
}

/** A coder who rejects a part of what they confirmed themselves is no other coder. */
function confirmsToo(coder: string, { start, end }: Span, confirmed: readonly StoredDecision[]): boolean {
  return confirmed.some((own) => own.coder === coder && own.start === start && own.end === end);
}

function judgedOtherwise(one: StoredDecision, other: StoredDecision): boolean {
  return (
    one.coder !== other.coder &&
    one.oordeel !== null &&
    other.oordeel !== null &&
    one.oordeel !== other.oordeel
  );
}
