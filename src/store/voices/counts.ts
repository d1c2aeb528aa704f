/** What counts of everybody who speaks, without reading the codings; needs `useCast` first. */

import type { Basis } from '../../model/comparison.js';
import { UserError } from '../../model/errors.js';
import { type CodingFilter, narrowing, ofPeople } from '../narrowing.js';
import type { Store } from '../store.js';
import { settleVoices } from './settle.js';

/** One respondent in one current text. */
export interface Voice {
  readonly respondent: string;
  /** 1 when the respondent agreed to be quoted. */
  readonly mayBeQuoted: number;
  readonly file: string;
  readonly revision: number;
  /** The label by which the text calls the respondent. */
  readonly speaker: string;
}

const OF_RESPONDENTS = `
  FROM voice v
  JOIN transcript f ON f.id = v.transcript
  JOIN temp.speaker s ON s.file = f.file AND s.label = v.speaker
  JOIN temp.respondent p ON p.id = s.respondent`;

/**
 * Calls back for each code of everybody whom the filter lets through, with how many codings of it count and have the wanted
 * status, in order of respondent, file, label and code. There may be hundreds of thousands, so a code goes by its number.
 *
 * @returns the code of each number
 * @throws UserError when what was counted can't be read
 */
export function eachCount(
  { db, shownAs }: Store,
  filter: CodingFilter,
  call: (code: number, count: number, voice: Voice) => void,
): readonly (string | undefined)[] {
  settleVoices(db);
  const codes = wantedCodes(db, filter);
  const { conditions, values } = narrowing(ofPeople(filter));
  const rows = db
    .prepare(
      `SELECT p.id AS respondent, p.may_be_quoted AS mayBeQuoted, f.file, v.revision, v.speaker, v.codes ${OF_RESPONDENTS}
       WHERE ${["v.codes <> '[]'", ...conditions].join(' AND ')} ORDER BY p.id, f.file, v.speaker`,
    )
    // One at a time: all of them together would outlive many rounds of clearing memory.
    .iterate(...values) as IterableIterator<Voice & { readonly codes: string }>;
  for (const voice of rows) {
    const counts = countsOf(voice.codes, shownAs);
    for (let at = 0; at < counts.length; at += 3) {
      const code = counts[at] ?? 0;
      const count = wantedOf(counts[at + 1] ?? 0, counts[at + 2] ?? 0, filter);
      if (count > 0 && codes[code] !== undefined) call(code, count, voice);
    }
  }
  return codes;
}

function countsOf(codes: string, shownAs: string): number[] {
  try {
    return JSON.parse(codes) as number[];
  } catch {
    throw new UserError(`${shownAs}: de tellingen per spreker zijn beschadigd.`, {
      how: 'Herstel ze met',
      command: 'check',
      options: ['--fix'],
    });
  }
}

/** The code of each number, for those that are wanted. */
function wantedCodes(db: Store['db'], { codes: wanted }: CodingFilter): (string | undefined)[] {
  const isWanted = new Set(wanted);
  const codes: (string | undefined)[] = [];
  const rows = db.prepare('SELECT id, code FROM voice_code').raw().all() as [id: number, code: string][];
  for (const [id, code] of rows) if (wanted === undefined || isWanted.has(code)) codes[id] = code;
  return codes;
}

function wantedOf(confirmed: number, open: number, { status }: CodingFilter): number {
  if (status === undefined) return confirmed + open;
  return status === 'bevestigd' ? confirmed : open;
}

/**
 * Of each code that counts somewhere, the numbers of the respondents who mention it, each once. Numbers, since there may be
 * hundreds of thousands.
 *
 * @param numberOf the number of each respondent who is asked about
 */
export function whoMentions(store: Store, numberOf: ReadonlyMap<string, number>): Map<string, number[]> {
  const who: number[][] = [];
  let known: Voice | null = null;
  let number: number | undefined;
  const codes = eachCount(store, {}, (code, _, voice) => {
    if (voice !== known) number = numberOf.get(voice.respondent);
    known = voice;
    if (number === undefined) return;
    who[code] ??= [];
    const people = who[code];
    if (people.at(-1) !== number) people.push(number);
  });
  return byCode(who, codes);
}

/** What was gathered under the number of a code, under its id and in order of that. */
export function byCode<T>(gathered: readonly T[], codes: readonly (string | undefined)[]): Map<string, T> {
  const named = gathered.flatMap((value, number) => [[codes[number] ?? '', value] as const]);
  return new Map(named.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** How many of the codings that count a person confirmed, and how many are still a program's proposal. */
export function basisOf({ db }: Store): Basis {
  settleVoices(db);
  return db
    .prepare(
      `SELECT coalesce(sum(v.confirmed), 0) AS confirmed, coalesce(sum(v.open), 0) AS open ${OF_RESPONDENTS}`,
    )
    .get() as Basis;
}
