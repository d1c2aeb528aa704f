/** What is known of the wijkbudget in a wijk, apart from the interviews. */

export interface WijkFacts {
  readonly wijk: string;
  /** How many ideas came in, passed the check, were put to the vote and got money; null for what is not known. */
  readonly ideas: number | null;
  readonly selected: number | null;
  readonly voted: number | null;
  readonly funded: number | null;
  /** Money granted, in whole euros. */
  readonly euros: number | null;
  /** How the choice was made: "stickers op een bewonersavond"; empty when not filled in. */
  readonly decision: string;
  /** Whether a procesbegeleider took part; null when not filled in. */
  readonly facilitator: boolean | null;
}
