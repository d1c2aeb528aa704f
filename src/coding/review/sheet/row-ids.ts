/** Ids of rows, spelled so that no spreadsheet takes them for a number or a date. */

export type RowKind = 'voorstel' | 'beurt' | 'verschil' | 'besluit' | 'gevoelig';

const LETTERS: Readonly<Record<RowKind, string>> = {
  voorstel: 'v',
  beurt: 'b',
  verschil: 'x',
  besluit: 'd',
  gevoelig: 'g',
};

export interface RowId {
  readonly kind: RowKind;
  /** The id of what the row is about. */
  readonly key: string;
}

export function rowId(kind: RowKind, key: string): string {
  return `${LETTERS[kind]}-${key}`;
}

/** What an id names; null when it is no id of a row. */
export function parseRowId(written: string): RowId | null {
  const { letter, key = '' } =
    /^(?<letter>[a-z])-(?<key>[0-9a-f]{12})$/.exec(written.toLowerCase())?.groups ?? {};
  const kind = (Object.keys(LETTERS) as RowKind[]).find((name) => LETTERS[name] === letter);
  return kind === undefined ? null : { kind, key };
}
