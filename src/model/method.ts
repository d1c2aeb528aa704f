/** How the research was done, as far as the project knows: for the approach, the COREQ list and the account. */

export interface Method {
  /** Version of wijkstem. */
  readonly program: string;
  readonly texts: TextCounts;
  /** What the last proposals learned from: in how many interviews people gave how many codings; nothing when 0. */
  readonly learned: { readonly interviews: number; readonly codings: number };
  /** The language model whose answers moved proposals; null when there was none. */
  readonly languageModel: string | null;
  /** Null when fewer than two coders went through the same turns blind. */
  readonly agreement: AgreementSummary | null;
  /** How many turns several coders went through by hand, not all of them blind: these are in no figure about agreement. */
  readonly notBlind: number;
  /** Null without interviews or codings. */
  readonly saturation: SaturationOutcome | null;
  /** How many people coded or confirmed by hand. */
  readonly coders: number;
  /** How many respondents were interviewed more than once. */
  readonly repeated: number;
  /** How many interviews had several respondents. */
  readonly groupInterviews: number;
  /** How many respondents agreed that the conversation was recorded, and of how many that is known. */
  readonly recorded: { readonly agreed: number; readonly known: number };
}

export interface TextCounts {
  readonly texts: number;
  /** How many of them hold the answers of a survey. */
  readonly surveys: number;
  readonly turns: number;
  /** In how many of them nobody looked for names. */
  readonly withNames: number;
  /** Of the interviews with times, in whole minutes; null when none has them. */
  readonly minutes: { readonly interviews: number; readonly median: number; readonly longest: number } | null;
  /** How many texts were read as each format, most first. */
  readonly formats: readonly { readonly format: string; readonly texts: number }[];
  /** SHA-256 over the hashes of all texts in order of their files: other texts give another hash. */
  readonly hash: string;
}

export interface AgreementSummary {
  readonly coders: number;
  /** Turns that at least two coders went through blind. */
  readonly turns: number;
  /** Krippendorff's α with MASI over all codes; null when it is undefined. */
  readonly alpha: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  /** Share of the turns that got exactly the same codes. */
  readonly identical: number | null;
  /** Of how many codes α is reliable, allows tentative conclusions, is lower, or rests on too little. */
  readonly codes: {
    readonly reliable: number;
    readonly tentative: number;
    readonly lower: number;
    readonly few: number;
  };
}

export interface SaturationOutcome {
  readonly interviews: number;
  readonly base: number;
  readonly run: number;
  /** From 0 to 1. */
  readonly threshold: number;
  /** Null when it is not reached. */
  readonly reachedAt: number | null;
}
