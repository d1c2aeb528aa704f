/** A table as rows of cell texts, the header among them. */

export interface Table {
  readonly rows: readonly (readonly string[])[];
}
