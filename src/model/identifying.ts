/** The kinds of things that identify people. */

export const KINDS = [
  ...(['PERSOON', 'FUNCTIE', 'ADRES', 'POSTCODE', 'TELEFOON', 'EMAIL', 'URL', 'BSN', 'IBAN'] as const),
  ...(['DATUM', 'LEEFTIJD', 'ORGANISATIE', 'INITIATIEF', 'KENTEKEN'] as const),
] as const;
export type Kind = (typeof KINDS)[number];

/** A row of known-names.csv: somebody or something that the project knows, and how else they are called. */
export interface ListedName {
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
}
