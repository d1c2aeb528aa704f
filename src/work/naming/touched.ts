/** What decisions about names do to the texts, counted place by place before they are taken. */

import { indexForms } from '../../names/index.js';
import type { ToldFile, ToldFind } from '../importing/names-out.js';
import type { DecidedRow } from './sheet.js';

export interface Count {
  readonly places: number;
  /** In how many interviews. */
  readonly files: number;
}

export interface TouchedRow extends DecidedRow {
  /** All places that it changes. */
  readonly touched: Count;
  /** How many of them are not of this row: of another pseudonym, or seen as no name until now. */
  readonly besides: number;
  /** Of a row that replaces: where the same words may still be read after it. */
  readonly left: Count;
}

export interface Touched {
  readonly rows: readonly TouchedRow[];
  /** Places that change with them, of other words. */
  readonly others: Count;
  /** Files that are no longer there, so that their text stays as it is. */
  readonly missing: readonly string[];
}

/** @param before what was found by the key as it is, and `after` by the key with the decisions, in the same files */
export function touchedBy(
  rows: readonly DecidedRow[],
  before: readonly ToldFile[],
  after: readonly ToldFile[],
): Omit<Touched, 'missing'> {
  const changes = changesBetween(before, after);
  const rowsOf = new Map<string, DecidedRow[]>();
  for (const row of rows) {
    for (const { name } of row.decisions) {
      const known = rowsOf.get(name.toLowerCase()) ?? [];
      rowsOf.set(name.toLowerCase(), known.includes(row) ? known : [...known, row]);
    }
  }
  const ofRow = new Map<DecidedRow, Change[]>(rows.map((row) => [row, []]));
  const others: Change[] = [];
  for (const change of changes) {
    const named = rowsOf.get(change.words) ?? [];
    const row = named.find((one) => isOf(change, one)) ?? named[0];
    (row === undefined ? others : (ofRow.get(row) ?? others)).push(change);
  }
  return {
    rows: rows.map((row) => {
      const own = ofRow.get(row) ?? [];
      const besides = own.filter((change) => !isOf(change, row)).length;
      return { ...row, touched: countOf(own), besides, left: leftOf(row, after) };
    }),
    others: countOf(others),
  };
}

interface Change {
  readonly file: string;
  /** In small letters. */
  readonly words: string;
  /** What stood there, or how sure it was that it is a name; null when nobody saw one. */
  readonly was: string | null;
}

/** Whether a place is one of those that the row counts. */
function isOf({ was }: Change, { text }: DecidedRow): boolean {
  return was === (text.startsWith('[') ? text : 'twijfel');
}

function changesBetween(before: readonly ToldFile[], after: readonly ToldFile[]): Change[] {
  const earlier = new Map(before.map((told) => [told.file, told]));
  return after.flatMap(({ file, source, finds }) => {
    const known = new Map(earlier.get(file)?.finds.map((find) => [placeOf(find), find]));
    const changed = finds.filter((now) => isChange(known.get(placeOf(now)), now));
    return [...changed, ...gone(known.values(), finds)].map((place): Change => {
      const was = known.get(placeOf(place));
      const words = source.slice(place.start, place.end).toLowerCase();
      return { file, words, was: was?.label ?? was?.certainty ?? null };
    });
  });
}

/** A word in doubt that is left, or one that may be read again, is a change; one that nobody replaces is none. */
function isChange(was: ToldFind | undefined, now: ToldFind): boolean {
  if ((was?.label ?? null) !== now.label) return true;
  return was?.certainty === 'twijfel' && now.certainty !== 'twijfel';
}

/** What was replaced, and is part of no find any more; both in order of place. */
function gone(known: Iterable<ToldFind>, finds: readonly ToldFind[]): ToldFind[] {
  let at = 0;
  return [...known].filter(({ label, start, end }) => {
    while ((finds[at]?.end ?? end) <= start) at += 1;
    return label !== null && (finds[at]?.start ?? end) >= end;
  });
}

function placeOf({ start, end }: ToldFind): string {
  return `${start}-${end}`;
}

function leftOf({ decisions }: DecidedRow, after: readonly ToldFile[]): Count {
  const replaced = decisions.filter(({ action }) => action.startsWith('vervang'));
  if (replaced.length === 0) return countOf([]);
  const names = replaced.map(({ name }) => name.toLowerCase());
  const finder = indexForms(names);
  // Looking for its letters first takes a tenth of the time.
  const holdsAny = (text: string): boolean => names.some((name) => text.includes(name));
  return countOf(
    after.flatMap(({ file, text }) =>
      holdsAny(text.toLowerCase()) ? finder(text).map(() => ({ file })) : [],
    ),
  );
}

function countOf(places: readonly { readonly file: string }[]): Count {
  return { places: places.length, files: new Set(places.map(({ file }) => file)).size };
}
