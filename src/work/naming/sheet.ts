/** The review list of names as a sheet, and the decisions that come back in it. */

import type { Sheet } from '../../files/office/index.js';
import { readTable } from '../../files/table/filled-in.js';
import { UserErrors } from '../../model/errors.js';
import { KINDS } from '../../model/identifying.js';
import { entryOf, type Key, type KeyEntry, type NameDecision, pseudonymOf } from '../../names/index.js';
import type { NameRow } from './overview.js';

const WIDTHS = {
  status: 11,
  soort: 13,
  tekst: 28,
  aantal: 8,
  bestanden: 26,
  voorbeeld: 70,
  beslissing: 14,
  zelfde_als: 14,
} as const;

type Column = keyof typeof WIDTHS;
const COLUMNS = Object.keys(WIDTHS) as readonly Column[];
const NEEDED: readonly Column[] = ['soort', 'tekst', 'beslissing'];
const MOST_FILES = 10;

/** A row per name, with a column for what a person decides. */
export function nameSheet(rows: readonly NameRow[]): Sheet {
  return {
    name: 'namen',
    columns: COLUMNS.map((title) => ({
      title,
      width: WIDTHS[title],
      ...(title === 'beslissing' && { choices: ['vervang', 'laat staan', 'zelfde als'], toFill: true }),
      ...(title === 'zelfde_als' && { toFill: true }),
    })),
    rows: rows.map(cellsOf),
  };
}

function cellsOf({ state, kind, text, count, files, example }: NameRow): string[] {
  const shown = files.slice(0, MOST_FILES).join(', ');
  const cells: Readonly<Record<Column, string>> = {
    status: state,
    soort: kind,
    tekst: text,
    aantal: String(count),
    bestanden: files.length > MOST_FILES ? `${shown} …` : shown,
    voorbeeld: example,
    beslissing: '',
    zelfde_als: '',
  };
  return COLUMNS.map((column) => cells[column]);
}

/**
 * Reads what a person decided in an exported list; rows without a decision are passed over.
 *
 * @param file the name that messages carry
 * @throws UserErrors with the row of every mistake, without the names.
 */
export function readNameDecisions(bytes: Uint8Array, file: string, key: Key): NameDecision[] {
  const { columns, rows } = readTable(bytes, file, new Set(COLUMNS), 'beslissing');
  const mistakes = NEEDED.filter((column) => !columns.includes(column)).map(
    (column) => `${file}: kolom "${column}" ontbreekt. Gebruik een bestand van wijkstem names export.`,
  );
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  /** Of pseudonyms that are said to be somebody else: who. */
  const merged = new Map<string, string>();
  const decisions = rows.flatMap(({ row, cells }): NameDecision[] => {
    const read = readRow(cells, key);
    if (typeof read === 'string') {
      mistakes.push(`${file}, rij ${row}: ${read}`);
      return [];
    }
    const entry = entryIn(cells, key);
    const as = read[0]?.as ?? null;
    if (entry !== undefined && as !== null) merged.set(pseudonymOf(entry), as);
    return read;
  });
  if ([...merged.keys()].some((pseudonym) => lastOfChain(pseudonym, merged) === null))
    mistakes.push(`${file}: pseudoniemen in zelfde_als verwijzen naar elkaar. Kies er één die blijft.`);
  if (mistakes.length > 0)
    throw new UserErrors([
      ...mistakes,
      `${file}: er is niets overgenomen. Verbeter dit en lees het bestand nog eens in.`,
    ]);
  return decisions.map((decision) =>
    decision.as === null ? decision : { ...decision, as: lastOfChain(decision.as, merged) },
  );
}

/** Who a pseudonym is in the end, when it is said to be another one in its turn; null when that never ends. */
function lastOfChain(pseudonym: string, merged: ReadonlyMap<string, string>): string | null {
  const passed = new Set<string>();
  let last = pseudonym;
  for (let next = merged.get(last); next !== undefined && next !== last; next = merged.get(last)) {
    if (passed.has(last)) return null;
    passed.add(last);
    last = next;
  }
  return last;
}

const SAME = /^zelfde(?: (?:persoon )?als)?(?:\s+\[?([a-z]+-\d+)\]?)?$/i;

/** The entry of a row that is about a pseudonym. */
function entryIn({ tekst = '' }: Readonly<Record<string, string>>, key: Key): KeyEntry | undefined {
  return /^\[.*\]$/.test(tekst) ? entryOf(key, tekst) : undefined;
}

/** The decisions of a row, or what is wrong with it. */
function readRow(cells: Readonly<Record<string, string>>, key: Key): NameDecision[] | string {
  const { soort = '', tekst = '', beslissing = '', zelfde_als = '' } = cells;
  const decided = beslissing.trim().toLowerCase();
  if (decided === '') return [];
  const kind = KINDS.find((one) => one === soort.trim().toUpperCase());
  if (kind === undefined) return `de soort is onbekend. Kies uit ${KINDS.join(', ')}.`;
  if (tekst === '') return 'de tekst is leeg. Laat staan wat wijkstem daar schreef.';
  const entry = entryIn(cells, key);
  if (entry === undefined && /^\[.*\]$/.test(tekst)) return 'dit pseudoniem staat niet in de sleutel.';
  const names = entry === undefined ? [tekst] : entry.forms.map(({ text }) => text);
  if (decided === 'laat staan' && entry === undefined)
    return [{ kind, name: tekst, action: 'laat mogelijke staan', as: null }];
  if (decided === 'vervang' || decided === 'laat staan') {
    return names.map((name) => ({ kind, name, action: decided, as: null }));
  }
  const same = SAME.exec(decided);
  if (same === null) return 'kies bij beslissing: vervang, laat staan, of zelfde als.';
  const other = entryOf(key, same[1] ?? zelfde_als);
  if (other === undefined) return 'noem bij zelfde_als een pseudoniem dat er is, zoals PERSOON-3.';
  if (other.kind !== kind) return 'het pseudoniem bij zelfde_als is van een andere soort.';
  return names.map((name) => ({ kind, name, action: 'zelfde als', as: pseudonymOf(other) }));
}

/** The key with decisions added; a later one about the same name takes the place of an earlier one. */
export function withDecisions(key: Key, decisions: readonly NameDecision[]): Key {
  const all = new Map(
    [...key.decisions, ...decisions].map((one) => [`${one.kind} ${one.name.toLowerCase()}`, one] as const),
  );
  return { ...key, decisions: [...all.values()] };
}
