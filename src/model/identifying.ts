/** The kinds of things that identify people. */

export const KINDS = [
  ...(['PERSOON', 'FUNCTIE', 'ADRES', 'POSTCODE', 'TELEFOON', 'EMAIL', 'URL', 'BSN', 'IBAN'] as const),
  ...(['DATUM', 'LEEFTIJD', 'ORGANISATIE', 'INITIATIEF', 'KENTEKEN'] as const),
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What an initiative may be, when its name must not be told. Of twelve letters at most, as a pseudonym is read as one word.
 */
export const INITIATIVE_TYPES = [
  ...(['GROENPROJECT', 'SPEELPLEK', 'SPORTPLEK', 'KUNSTPROJECT', 'BUURTFEEST', 'BUURTMARKT'] as const),
  ...(['ONTMOETING', 'MUZIEK', 'CURSUS', 'AFVALPROJECT', 'VERKEER', 'HERGEBRUIK'] as const),
] as const;
export type InitiativeType = (typeof INITIATIVE_TYPES)[number];

/** A row of known-names.csv: somebody or something that the project knows, and how else they are called. */
export interface ListedName {
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Of an initiative; null when nobody said. */
  readonly type: InitiativeType | null;
}
