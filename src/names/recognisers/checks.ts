/** Numbers that carry their own check: a slip of one figure is found. */

const BSN_WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * The "elfproef" of a burgerservicenummer: the weighted sum of its figures (9, 8, … 2, -1) is a multiple of 11.
 *
 * @param digits nine figures
 */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0{3}/.test(digits)) return false;
  const sum = BSN_WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === 0;
}

/** Lengths of the IBANs that are seen in the Netherlands, by country. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  ...{ NL: 18, BE: 16, DE: 22, FR: 27, ES: 24, PT: 25, IT: 27, PL: 28, TR: 26, BG: 22, RO: 24, GB: 22 },
  ...{ LU: 20, IE: 22, AT: 20, HU: 28, GR: 27, MA: 28, LT: 20, LV: 21, EE: 20, CZ: 24, SK: 24 },
};

export function ibanLength(iban: string): number | undefined {
  return IBAN_LENGTHS[iban.slice(0, 2)];
}

/**
 * ISO 13616: the number with its first four signs behind it and letters as 10 to 35 leaves 1 when divided by 97.
 *
 * @param iban capitals and figures without spaces
 */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]+$/.test(iban) || iban.length !== ibanLength(iban)) return false;
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const sign of moved) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return rest === 1;
}
