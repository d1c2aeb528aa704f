/** Ids of rows, spelled so that no spreadsheet takes them for a number or a date. */

/** A turn that was shown blind, without proposals and without what others decided, is a kind of its own: its id is the mark. */
export type RowKind = 'voorstel' | 'beurt' | 'blind' | 'verschil' | 'besluit' | 'gevoelig';

const LETTERS: Readonly<Record<RowKind, string>> = {
  voorstel: 'v',
  beurt: 'b',
  blind: 'o',
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

/** Whether a row is about a turn that is coded by hand. */
export function isTurnKind(kind: RowKind | undefined): kind is 'beurt' | 'blind' {
  return kind === 'beurt' || kind === 'blind';
}

/** What an id names; null when it is no id of a row. */
export function parseRowId(written: string): RowId | null {
  const { letter, key = '' } =
    /^(?<letter>[a-z])-(?<key>[0-9a-f]{12})$/.exec(written.toLowerCase())?.groups ?? {};
  const kind = (Object.keys(LETTERS) as RowKind[]).find((name) => LETTERS[name] === letter);
  return kind === undefined ? null : { kind, key };
}
