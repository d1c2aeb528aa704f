/** The project: whose evaluation this is, which wijken and perspectives it compares, and where its files are. */

export interface Wijk {
  readonly id: string;
  readonly label: string;
}

export interface Perspective {
  readonly id: string;
  /** Plural, as in a table head: "Bewoners die het geld verdeelden". */
  readonly label: string;
  /** One word for narrow columns: "verdelers". */
  readonly short: string;
  /** One of them, as below a quote: "bewoner die het geld verdeelde". */
  readonly singular: string;
}

export interface ResearchQuestion {
  readonly id: string;
  readonly text: string;
}

/** What a fragment is: the sentences that carry a code, or the whole turn. */
export const UNITS = ['zinnen', 'beurt'] as const;
export type Unit = (typeof UNITS)[number];

export interface Project {
  readonly name: string;
  readonly client: string;
  readonly author: string;
  /** The date that the report carries, ISO 8601 (yyyy-mm-dd). */
  readonly reportDate: string;
  readonly wijken: readonly Wijk[];
  readonly perspectives: readonly Perspective[];
  readonly questions: readonly ResearchQuestion[];
  /** Speaker labels that belong to the researchers, in any file. */
  readonly interviewers: readonly string[];
  readonly paths: ProjectPaths;
  /** What the program proposes as a fragment. */
  readonly unit: Unit;
  readonly quotesPerCode: number;
}

/** Paths as written in project.yaml, relative to its folder. */
export interface ProjectPaths {
  readonly interviews: string;
  readonly respondents: string;
  readonly codebook: string;
  readonly database: string;
  readonly reports: string;
}
