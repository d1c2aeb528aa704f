/** The codebook: themes, their codes, and the terms that make a program suggest a code. */

export interface Codebook {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the parsed content: the same rules give the same hash, whatever the layout or comments. */
  readonly hash: string;
  readonly themes: readonly Theme[];
}

export interface Theme {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly Code[];
}

export interface Code {
  readonly id: string;
  readonly theme: string;
  readonly label: string;
  readonly questions: readonly string[];
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  readonly terms: readonly string[];
  readonly examples: readonly string[];
}
