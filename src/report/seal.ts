/** A mark at the end of a text form of the report, by which the program knows whether a person changed it since. */

import { contentId } from '../files/hash.js';

const SEAL = /\n<!-- wijkstem ([0-9a-f]{12}) -->\n$/;

export function sealed(text: string): string {
  return `${text.trimEnd()}\n<!-- wijkstem ${contentId(text.trimEnd())} -->\n`;
}

/** False for a text that somebody changed, and for one that is not ours. */
export function isSealed(text: string): boolean {
  const seal = SEAL.exec(text);
  return seal !== null && contentId(text.slice(0, seal.index)) === seal[1];
}
