/** The review list of names as a sheet, and the decisions that come back in it. */

import type { Sheet } from '../../files/office/index.js';
import { readTable } from '../../files/table/filled-in.js';
import { UserErrors } from '../../model/errors.js';
import { KINDS } from '../../model/identifying.js';
import {
  type Action,
  entryOf,
  type Key,
  type KeyEntry,
  type NameDecision,
  pseudonymOf,
} from '../../names/index.js';
import type { NameRow } from './overview.js';

const WIDTHS = {
  status: 11,
  soort: 13,
  tekst: 28,
  was: 28,
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
      ...(title === 'beslissing' && {
        choices: ['vervang', 'vervang overal', 'laat staan', 'zelfde als'],
        toFill: true,
      }),
      ...(title === 'zelfde_als' && { toFill: true }),
    })),
    rows: rows.map(cellsOf),
  };
}

function cellsOf({ state, kind, text, count, files, example, originals }: NameRow): string[] {
  const shown = files.slice(0, MOST_FILES).join(', ');
  const cells: Readonly<Record<Column, string>> = {
    status: state,
    soort: kind,
    tekst: text,
    was: originals.join(' | '),
    aantal: String(count),
    bestanden: files.length > MOST_FILES ? `${shown} …` : shown,
    voorbeeld: example,
    beslissing: '',
    zelfde_als: '',
  };
  return COLUMNS.map((column) => cells[column]);
}

/** A row of the list in which a person decided something. */
export interface DecidedRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** The words or the pseudonym that it is about. */
  readonly text: string;
  /** As it is typed: `vervang`. */
  readonly decided: string;
  readonly decisions: readonly NameDecision[];
}

/**
 * Reads what a person decided in an exported list; rows without a decision are passed over.
 *
 * @param file the name that messages carry
 * @throws UserErrors with the row of every mistake, without the names.
 */
export function readNameDecisions(bytes: Uint8Array, file: string, key: Key): DecidedRow[] {
  const { columns, rows } = readTable(bytes, file, new Set(COLUMNS), 'beslissing');
  const mistakes = NEEDED.filter((column) => !columns.includes(column)).map(
    (column) => `${file}: kolom "${column}" ontbreekt. Gebruik een bestand van wijkstem names export.`,
  );
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  /** Of pseudonyms that are said to be somebody else: who. */
  const merged = new Map<string, string>();
  const decided = rows.flatMap(({ row, cells }): DecidedRow[] => {
    const read = decisionsOfRow(cells, key);
    if (typeof read === 'string') {
      mistakes.push(`${file}, rij ${row}: ${read}`);
      return [];
    }
    const entry = entryIn(cells, key);
    const as = read[0]?.as ?? null;
    if (entry !== undefined && as !== null) merged.set(pseudonymOf(entry), as);
    const { tekst = '', beslissing = '' } = cells;
    return read.length === 0
      ? []
      : [{ row, text: tekst, decided: beslissing.trim().toLowerCase(), decisions: read }];
  });
  if ([...merged.keys()].some((pseudonym) => lastOfChain(pseudonym, merged) === null))
    mistakes.push(`${file}: pseudoniemen in zelfde_als verwijzen naar elkaar. Kies er één die blijft.`);
  if (mistakes.length > 0)
    throw new UserErrors([
      ...mistakes,
      `${file}: er is niets overgenomen. Verbeter dit en lees het bestand nog eens in.`,
    ]);
  return decided.map(({ decisions, ...row }) => ({
    ...row,
    decisions: decisions.map((decision) =>
      decision.as === null ? decision : { ...decision, as: lastOfChain(decision.as, merged) },
    ),
  }));
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

/** What a decision is about that stands in a row with words, and in one with a pseudonym. */
const OF_WORDS = new Map<string, Action>([
  ['vervang', 'vervang mogelijke'],
  ['vervang overal', 'vervang overal'],
  ['laat staan', 'laat mogelijke staan'],
]);
const OF_PSEUDONYM = new Map<string, Action>([
  ['vervang', 'vervang'],
  ['vervang overal', 'vervang overal'],
  ['laat staan', 'laat staan'],
]);

const SAME = /^zelfde(?: (?:persoon )?als)?(?:\s+\[?([a-z]+-\d+)\]?)?$/i;

/** The entry of a row that is about a pseudonym. */
function entryIn({ tekst = '' }: Readonly<Record<string, string>>, key: Key): KeyEntry | undefined {
  return /^\[.*\]$/.test(tekst) ? entryOf(key, tekst) : undefined;
}

/** The decisions of a row, none when nothing is filled in, or what is wrong with it. */
export function decisionsOfRow(cells: Readonly<Record<string, string>>, key: Key): NameDecision[] | string {
  const { soort = '', tekst = '', beslissing = '', zelfde_als = '' } = cells;
  const decided = beslissing.trim().toLowerCase();
  if (decided === '') return [];
  const kind = KINDS.find((one) => one === soort.trim().toUpperCase());
  if (kind === undefined) return `de soort is onbekend. Kies uit ${KINDS.join(', ')}.`;
  if (tekst === '') return 'de tekst is leeg. Laat staan wat wijkstem daar schreef.';
  const entry = entryIn(cells, key);
  if (entry === undefined && /^\[.*\]$/.test(tekst)) return 'dit pseudoniem staat niet in de sleutel.';
  const names = entry === undefined ? [tekst] : entry.forms.map(({ text }) => text);
  const action = (entry === undefined ? OF_WORDS : OF_PSEUDONYM).get(decided);
  if (action !== undefined) return names.map((name) => ({ kind, name, action, as: null }));
  const same = SAME.exec(decided);
  if (same === null) return 'kies bij beslissing: vervang, vervang overal, laat staan, of zelfde als.';
  const other = entryOf(key, same[1] ?? zelfde_als);
  if (other === undefined) return 'noem bij zelfde_als een pseudoniem dat er is, zoals PERSOON-3.';
  if (other.kind !== kind) return 'het pseudoniem bij zelfde_als is van een andere soort.';
  return names.map((name) => ({ kind, name, action: 'zelfde als', as: pseudonymOf(other) }));
}

/**
 * The key with decisions added. A later one about the same name takes the place of an earlier one, but replacing the doubtful
 * ones lets no name come back that was replaced in more places.
 */
export function withDecisions(key: Key, decisions: readonly NameDecision[]): Key {
  const all = new Map(key.decisions.map((one) => [aboutName(one), one] as const));
  for (const decision of decisions) {
    const earlier = all.get(aboutName(decision))?.action;
    const isNarrower =
      decision.action === 'vervang mogelijke' && (earlier === 'vervang' || earlier === 'vervang overal');
    if (!isNarrower) all.set(aboutName(decision), decision);
  }
  return { ...key, decisions: [...all.values()] };
}

function aboutName({ kind, name }: NameDecision): string {
  return `${kind} ${name.toLowerCase()}`;
}
