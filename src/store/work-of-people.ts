/** What people decided and went through in the current texts, turn by turn: what can be learned from. */

import type { Verdict } from '../model/coding.js';
import type { Span } from '../model/transcript.js';
import type { Store } from './store.js';

/** What one coder did in one turn. */
export interface PersonsWork {
  readonly file: string;
  readonly turn: number;
  readonly coder: string;
  /** Whether they coded the whole turn by hand, maybe without seeing what anybody else made of it. */
  readonly isByHand: boolean;
  readonly decisions: readonly (Span & {
    readonly code: string;
    readonly verdict: Verdict;
    readonly settles: boolean;
  })[];
}

interface Row extends Span, Pick<PersonsWork, 'file' | 'turn' | 'coder'> {
  readonly code: string | null;
  readonly verdict: Verdict;
  readonly settles: number;
  readonly isByHand: number;
}

/** In order of file, turn and coder; what a correction of the text touched is left out. */
export function workOfPeople({ db }: Store): PersonsWork[] {
  const rows = db
    .prepare(
      `SELECT r.file, w.turn, w.coder, w.code, w.verdict, w.settles, w.start, w.end, EXISTS (
         SELECT 1 FROM reviewed v WHERE v.revision = w.revision AND v.turn = w.turn AND v.coder = w.coder
       ) AS isByHand
       FROM (
         SELECT revision, turn, coder, code, verdict, settles, start, end FROM decision WHERE attention IS NULL
         UNION ALL SELECT revision, turn, coder, NULL, NULL, 0, 0, 0 FROM reviewed
       ) w
       JOIN current_revision r ON r.id = w.revision
       ORDER BY r.file, w.turn, w.coder, w.code, w.start, w.end, w.settles`,
    )
    .all() as Row[];
  const work: (PersonsWork & { readonly decisions: PersonsWork['decisions'][number][] })[] = [];
  for (const { file, turn, coder, code, verdict, settles, isByHand, start, end } of rows) {
    let last = work.at(-1);
    if (last === undefined || last.file !== file || last.turn !== turn || last.coder !== coder) {
      last = { file, turn, coder, isByHand: isByHand === 1, decisions: [] };
      work.push(last);
    }
    if (code !== null) last.decisions.push({ code, verdict, settles: settles === 1, start, end });
  }
  return work;
}
