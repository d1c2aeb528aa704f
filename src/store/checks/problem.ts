/** Something in a database that should not be so. */

export type ProblemKind =
  | 'bestand'
  | 'index'
  | 'schema'
  | 'bijhouden'
  | 'verwijzing'
  | 'tekst'
  | 'beurten'
  | 'voorstel'
  | 'gevoelig'
  | 'beslissing'
  | 'memo'
  | 'citeren'
  | 'antwoord'
  | 'rapport'
  | 'nummers'
  | 'achtergebleven'
  | 'afgeleid'
  | 'stemmen';

export interface Problem {
  readonly kind: ProblemKind;
  /** How many rows, or messages of SQLite. */
  readonly count: number;
  /** Files, ids or tables; never text. */
  readonly where: readonly string[];
}

/** A problem, unless nothing was found. */
export function problemOf(kind: ProblemKind, where: readonly string[], count = where.length): Problem[] {
  return count === 0 ? [] : [{ kind, count, where: [...new Set(where)] }];
}
