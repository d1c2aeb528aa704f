/** A researcher's own choice about a fragment as a quote, which overrules the rule that chooses quotes. */

export interface QuoteChoice {
  /** The id of the fragment, as `fragments` prints it. */
  readonly fragment: string;
  /** True: it must stand in the report. False: it never does. Null: the rule that chooses decides. */
  readonly use: boolean | null;
  /** Whether a researcher read it and found that it may be printed for others, whatever somebody may be recognised by. */
  readonly isReleased: boolean;
  /** A shorter text, with […] for what was left out; null for the whole fragment. */
  readonly text: string | null;
  /** Line of quotes.csv, from 1. */
  readonly line: number;
}
