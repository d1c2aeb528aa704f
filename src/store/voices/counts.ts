/** What counts of everybody who speaks, without reading the codings; needs `useCast` first. */

import type { Codebook } from '../../model/codebook.js';
import type { Basis } from '../../model/comparison.js';
import { countingCodes } from '../counting-codes.js';
import { COUNTS, readColumn } from '../json-columns.js';
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
 * @throws RepairableStore when what was counted can't be read
 */
export function eachCount(
  store: Store,
  codebook: Codebook,
  filter: CodingFilter,
  call: (code: number, count: number, voice: Voice) => void,
): readonly (string | undefined)[] {
  return eachBasis(store, codebook, filter, (code, confirmed, open, voice) => {
    const count = wantedOf(confirmed, open, filter);
    if (count > 0) call(code, count, voice);
  });
}

function eachBasis(
  { db, shownAs }: Store,
  codebook: Codebook,
  filter: CodingFilter,
  call: (code: number, confirmed: number, open: number, voice: Voice) => void,
): readonly (string | undefined)[] {
  settleVoices(db);
  const codes = wantedCodes(db, codebook, filter);
  const { conditions, values } = narrowing(ofPeople(filter));
  const rows = db
    .prepare(
      `SELECT p.id AS respondent, p.may_be_quoted AS mayBeQuoted, f.file, v.revision, v.speaker, v.codes ${OF_RESPONDENTS}
       WHERE ${["v.codes <> '[]'", ...conditions].join(' AND ')} ORDER BY p.id, f.file, v.speaker`,
    )
    // One at a time: all of them together would outlive many rounds of clearing memory.
    .iterate(...values) as IterableIterator<Voice & { readonly codes: string }>;
  for (const voice of rows) {
    const counts = readColumn(COUNTS, voice.codes, shownAs);
    for (let at = 0; at < counts.length; at += 3) {
      const code = counts[at] ?? 0;
      if (codes[code] !== undefined) call(code, counts[at + 1] ?? 0, counts[at + 2] ?? 0, voice);
    }
  }
  return codes;
}

/** The code of each number, for those that count and are wanted. */
function wantedCodes(
  db: Store['db'],
  codebook: Codebook,
  { codes: wanted }: CodingFilter,
): (string | undefined)[] {
  const counting = countingCodes(codebook);
  const isWanted = new Set(
    wanted === undefined ? counting : counting.filter((code) => wanted.includes(code)),
  );
  const codes: (string | undefined)[] = [];
  const rows = db.prepare('SELECT id, code FROM voice_code').raw().all() as [id: number, code: string][];
  for (const [id, code] of rows) if (isWanted.has(code)) codes[id] = code;
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
export function whoMentions(
  store: Store,
  codebook: Codebook,
  numberOf: ReadonlyMap<string, number>,
): Map<string, number[]> {
  const who: number[][] = [];
  let known: Voice | null = null;
  let number: number | undefined;
  const codes = eachCount(store, codebook, {}, (code, _, voice) => {
    if (voice !== known) number = numberOf.get(voice.respondent);
    known = voice;
    if (number === undefined) return;
    who[code] ??= [];
    const people = who[code];
    if (people.at(-1) !== number) people.push(number);
  });
  return byCode(who, codes);
}

/** Of everybody who speaks, how many codings of each code count; nobody without any. */
export function countsByPerson(store: Store, codebook: Codebook): Map<string, ReadonlyMap<string, number>> {
  const people = new Map<string, number[]>();
  const codes = eachCount(store, codebook, {}, (code, count, { respondent }) => {
    const counts = people.get(respondent) ?? [];
    counts[code] = (counts[code] ?? 0) + count;
    people.set(respondent, counts);
  });
  return new Map([...people].map(([respondent, counts]) => [respondent, byCode(counts, codes)]));
}

/** What was gathered under the number of a code, under its id and in order of that. */
export function byCode<T>(gathered: readonly T[], codes: readonly (string | undefined)[]): Map<string, T> {
  const named = gathered.flatMap((value, number) => [[codes[number] ?? '', value] as const]);
  return new Map(named.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** How many of the codings that count a person confirmed, and how many are still a program's proposal. */
export function basisOf(store: Store, codebook: Codebook): Basis {
  const basis = { confirmed: 0, open: 0 };
  eachBasis(store, codebook, {}, (_, confirmed, open) => {
    basis.confirmed += confirmed;
    basis.open += open;
  });
  return basis;
}

/** The same of each code, in order of code; codes without any are left out. */
export function basisOfCodes(store: Store, codebook: Codebook): Map<string, Basis> {
  const counts: { confirmed: number; open: number }[] = [];
  const codes = eachBasis(store, codebook, {}, (code, confirmed, open) => {
    counts[code] ??= { confirmed: 0, open: 0 };
    counts[code].confirmed += confirmed;
    counts[code].open += open;
  });
  return byCode(counts, codes);
}
