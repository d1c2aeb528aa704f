/** A matrix counts respondents; its rows and columns come from declared lists, so empty cells stay visible. */

export interface Axis {
  readonly id: string;
  readonly label: string;
  /** As it stands in a sentence, of a theme or a code behind "over"; absent when only its label is known. */
  readonly inText?: string | undefined;
}

export interface Column extends Axis {
  /** How many respondents were interviewed in this group. */
  readonly interviewed: number;
}

export interface Matrix {
  readonly title: string;
  readonly rows: readonly Axis[];
  readonly columns: readonly Column[];
  /** `mentions[row][column]`: how many respondents of the column's group mention the row's subject. */
  readonly mentions: readonly (readonly number[])[];
}

/** Perspectives against wijken for one subject, with the number interviewed in every cell. */
export interface CrossTable {
  readonly subject: Axis;
  readonly perspectives: readonly Axis[];
  readonly wijken: readonly Axis[];
  /** `cells[perspective][wijk]`; null where the group is kept back. */
  readonly cells: readonly (readonly (CrossCell | null)[])[];
  /** Of each perspective, whatever the wijk; cells that are kept back are counted too. */
  readonly ofPerspectives: readonly CrossCell[];
  readonly ofWijken: readonly CrossCell[];
  readonly ofAll: CrossCell;
}

export interface CrossCell {
  readonly mentions: number;
  readonly interviewed: number;
}
