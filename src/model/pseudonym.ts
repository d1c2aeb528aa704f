/** What stands in a text in the place of a name: `[PERSOON-3]`, and for an initiative of a known type `[GROENPROJECT-2]`. */

import { INITIATIVE_TYPES, KINDS, type Kind } from './identifying.js';
import type { Span, Transcript } from './transcript.js';

export interface PlacedPseudonym extends Span {
  /** What stands before the number: a kind, or the type of an initiative. */
  readonly label: string;
  /** Null for a label that is no kind, as when somebody typed the brackets. */
  readonly kind: Kind | null;
  readonly number: number;
  /** As the key has it, whatever the label: `INITIATIEF-2`. */
  readonly name: string;
}

const PSEUDONYM = /\[([A-Z]+)-(\d+)\]/g;

/** The pseudonyms of a text in order; offsets are UTF-16 code units, with the brackets. */
export function placedPseudonyms(text: string): PlacedPseudonym[] {
  return [...text.matchAll(PSEUDONYM)].map(({ 0: found, 1: label = '', 2: number = '', index }) => {
    const kind = kindOfLabel(label);
    const name = `${kind ?? label}-${number}`;
    return { start: index, end: index + found.length, label, kind, number: Number(number), name };
  });
}

/** The pseudonyms in the texts, notes and speaker labels of transcripts, as the key has them. */
export function pseudonymsIn(texts: Iterable<Transcript>): Set<string> {
  const found = new Set<string>();
  for (const { text, turns } of texts) {
    const beside = new Set(turns.flatMap(({ speaker, notes = [] }) => [speaker, ...notes]));
    for (const words of [text, ...beside]) {
      for (const { name } of placedPseudonyms(words)) found.add(name);
    }
  }
  return found;
}

/** A pseudonym with or without brackets as the key has it: `[groenproject-2]` is `INITIATIEF-2`. */
export function nameOfPseudonym(written: string): string {
  const upper = written.replace(/^\[|\]$/g, '').toUpperCase();
  const [, label = '', number = ''] = /^([A-Z]+)-(\d+)$/.exec(upper) ?? [];
  return label === '' ? upper : `${kindOfLabel(label) ?? label}-${number}`;
}

function kindOfLabel(label: string): Kind | null {
  if (INITIATIVE_TYPES.some((type) => type === label)) return 'INITIATIEF';
  return KINDS.find((kind) => kind === label) ?? null;
}
