/** Why a program proposed a coding, as rows keep it and as it is read. */

import type { Suggestion, Why } from '../model/coding.js';
import { EVIDENCE, readColumn, WHY } from './json-columns.js';
import type { Store } from './store.js';

export interface WhyRow {
  readonly why: string | null;
  readonly likeFile: string | null;
  readonly likeTurn: number | null;
}

/** Of a suggestion `s`, the file of the turn that it is like. */
export const LIKE_FILE = `(
  SELECT file FROM revision r JOIN transcript t ON t.id = r.transcript WHERE r.id = s.like_revision
)`;

export function whyFrom({ why, likeFile, likeTurn }: WhyRow, shownAs: string): Why | null {
  if (why === null) return null;
  const like = likeFile === null || likeTurn === null ? null : { file: likeFile, turn: likeTurn };
  return { ...readColumn(WHY, why, shownAs), like };
}

/** What is kept of it: the words and terms as JSON; `like` stands in columns, so that it can go with its turn. */
export function wordsAsJson(why: Why | null): string | null {
  if (why === null) return null;
  const { said, asked, terms } = why;
  return JSON.stringify({ said, asked, terms });
}

/** Of words kept as JSON those that a text still holds: what was hidden in it or went from it may not live on here. */
export function wordsStillIn(text: string, why: string | null, shownAs: string): string | null {
  if (why === null) return null;
  const { said, asked, terms } = readColumn(WHY, why, shownAs);
  const there = text.toLowerCase();
  const isThere = (word: string): boolean => there.includes(word.toLowerCase());
  return JSON.stringify({ said: said.filter(isThere), asked: asked.filter(isThere), terms });
}

/** What proposed a coding, how likely it was and why. */
export interface Suggested extends Pick<Suggestion, 'source' | 'probability'> {
  readonly why: Why;
}

/** Why the suggestions with these ids were proposed: by its terms, where nothing else is known. */
export function whyOf({ db, shownAs }: Store, ids: readonly string[]): Map<string, Suggested> {
  const rows = db
    .prepare(
      `SELECT s.id, s.source, s.probability, s.evidence, s.why, ${LIKE_FILE} AS likeFile, s.like_turn AS likeTurn
       FROM suggestion s WHERE s.id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(ids)) as (WhyRow &
    Pick<Suggested, 'source' | 'probability'> & { id: string; evidence: string })[];
  return new Map(
    rows.map(({ id, source, probability, evidence, ...row }) => {
      const terms = [...new Set(readColumn(EVIDENCE, evidence, shownAs).map(({ term }) => term))];
      const why = whyFrom(row, shownAs) ?? { said: [], asked: [], terms, like: null };
      return [id, { source, probability, why }] as const;
    }),
  );
}
