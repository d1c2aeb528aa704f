/** Names that open one line only: they may be a speaker, so the researcher is told where. */

import { enumerate } from '../language/phrases.js';

const MANY = { regel: 'regels', alinea: "alinea's" } as const;

/**
 * @param places lines or paragraphs of the file, from 1
 * @returns one warning or none; it names places, and never what stands there
 */
export function warnOfLoneNames(places: readonly number[], unit: 'regel' | 'alinea'): string[] {
  const [first, ...others] = places;
  if (first === undefined) return [];
  const where =
    others.length === 0
      ? `${unit} ${first} begint`
      : `${MANY[unit]} ${enumerate(places.map(String))} beginnen`;
  return [
    `${where} misschien met een spreker die niemand kent. Zet de naam in respondents.csv als dat zo is, en importeer opnieuw`,
  ];
}
