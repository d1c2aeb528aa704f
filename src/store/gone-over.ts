/** What somebody went over of the points of a report: what it warns of, and what it leaves open. */

import type { Store } from './store.js';

export interface GoneOver {
  readonly coder: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** By the hash of what the point says. */
export function goneOver({ db }: Store): Map<string, GoneOver> {
  const rows = db.prepare('SELECT mark AS point, coder, written AS at FROM gone_over').all() as (GoneOver & {
    readonly point: string;
  })[];
  return new Map(rows.map(({ point, coder, at }) => [point, { coder, at }]));
}

/** Who went over it first stays; call it within `write`. */
export function goOver({ db }: Store, point: string, { coder, at }: GoneOver): void {
  db.prepare('INSERT INTO gone_over (mark, coder, written) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(
    point,
    coder,
    at,
  );
}

/** Call it within `write`. */
export function lookAgain({ db }: Store, point: string): void {
  db.prepare('DELETE FROM gone_over WHERE mark = ?').run(point);
}

/** As after `forget`: nothing is left that was about whoever was there. Call it within `write`. */
export function lookAtAllAgain({ db }: Store): void {
  db.exec('DELETE FROM gone_over');
}
