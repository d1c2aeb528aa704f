/** The codings that count, each with who said it; needs `useCast` first. */

import type { Codebook } from '../model/codebook.js';
import type { Coding } from '../model/coding.js';
import { countingCodes } from './counting-codes.js';
import { type CodingFilter, narrowing, ofPeople } from './narrowing.js';
import { MARKED_APT, NOTHING_SENSITIVE } from './sensitive.js';
import type { Store } from './store.js';
import { byCode, eachCount, type Voice } from './voices/counts.js';

export interface CodingPage {
  readonly total: number;
  readonly codings: readonly Coding[];
}

const COLUMNS = 'c.id, c.code, c.turn, c.start, c.end, c.text, c.strength, c.status, c.oordeel';

const SOURCE = `
  FROM coding c
  JOIN current_revision r ON r.id = c.revision
  JOIN turn t ON t.revision = c.revision AND t.number = c.turn
  JOIN temp.speaker s ON s.file = r.file AND s.label = t.speaker
  JOIN temp.respondent p ON p.id = s.respondent`;

const SELECTED = `
  SELECT ${COLUMNS}, p.id AS respondent, r.file, p.may_be_quoted AND ${NOTHING_SENSITIVE} AS quotable,
    ${MARKED_APT} AS apt ${SOURCE}`;

/** Of one voice, without a join: SQLite would read all codings of the text for that. */
const OF_VOICE = `
  SELECT ${COLUMNS}, :respondent AS respondent, :file AS file, :mayBeQuoted AND ${NOTHING_SENSITIVE} AS quotable,
    ${MARKED_APT} AS apt
  FROM coding c
  WHERE c.revision = :revision AND c.code = :code AND c.status IN (SELECT value FROM json_each(:statuses))
    AND (SELECT speaker FROM turn WHERE revision = c.revision AND number = c.turn) = :speaker
  ORDER BY c.start`;

/** Codings of known respondents in the current texts, in order of code, respondent and place. */
export function findCodings({ db }: Store, codebook: Codebook, filter: CodingFilter = {}): Coding[] {
  const { conditions, values } = narrowing([
    ['c.code', countingCodes(codebook)],
    ['c.code', filter.codes],
    ...ofPeople(filter),
    ['c.status', filter.status === undefined ? undefined : [filter.status]],
  ]);
  const rows = db
    .prepare(`${SELECTED} WHERE ${conditions.join(' AND ')} ORDER BY c.code, p.id, r.file, c.start`)
    .all(...values) as CodingRow[];
  return rows.map(toCoding);
}

/**
 * The first of the codings that `findCodings` would give, and how many there are; only these are read.
 *
 * @param limit how many at most, from 1
 */
export function firstCodings(
  store: Store,
  codebook: Codebook,
  filter: CodingFilter,
  limit: number,
): CodingPage {
  let total = 0;
  const voices: Voice[][] = [];
  const codes = eachCount(store, codebook, filter, (code, count, voice) => {
    total += count;
    voices[code] ??= [];
    const ofCode = voices[code];
    // Each has at least one coding, so more are not needed.
    if (ofCode.length < limit) ofCode.push(voice);
  });
  const read = store.db.prepare(OF_VOICE);
  const statuses = JSON.stringify(filter.status === undefined ? ['bevestigd', 'voorstel'] : [filter.status]);
  const codings: Coding[] = [];
  for (const [code, voice] of inOrder(byCode(voices, codes))) {
    if (codings.length >= limit) break;
    const rows = read.all({ ...voice, code, statuses }) as CodingRow[];
    codings.push(...rows.map(toCoding));
  }
  return { total, codings: codings.slice(0, limit) };
}

function* inOrder(voices: ReadonlyMap<string, readonly Voice[]>): Generator<[code: string, voice: Voice]> {
  for (const [code, ofCode] of voices) for (const voice of ofCode) yield [code, voice];
}

type CodingRow = Omit<Coding, 'fragment' | 'quotable' | 'apt'> & {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quotable: number;
  readonly apt: number;
};

function toCoding({ start, end, text, quotable, apt, ...coding }: CodingRow): Coding {
  return { ...coding, fragment: { start, end, text }, quotable: quotable === 1, apt: apt === 1 };
}
