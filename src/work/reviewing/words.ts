/** What a person hears of a review file: why there is none, and when it is not as blind as was asked. */

import { number } from '../../language/numbers.js';
import { typed } from '../project/advice.js';
import type { ReviewContents } from './export.js';

export const NOTHING_TO_REVIEW: Readonly<Record<ReviewContents, string>> = {
  voorstellen: 'Er zijn geen voorstellen om na te kijken. Er is geen bestand geschreven.',
  alles: 'Er zijn geen beurten van bekende respondenten. Er is geen bestand geschreven.',
  blind: 'Er zijn geen beurten van bekende respondenten. Er is geen bestand geschreven.',
  verschillen: 'Er zijn geen passages waarover codeurs verschillen. Er is geen bestand geschreven.',
  nakijken: 'Er zijn geen beslissingen om na te kijken. Er is geen bestand geschreven.',
  gevoelig: 'Er zijn geen gevoelige passages om na te kijken. Er is geen bestand geschreven.',
  beslist: 'Deze codeur heeft hier nog niets beslist. Er is geen bestand geschreven.',
};

export function notAllBlind(turns: number, coder: string): string {
  return (
    `Let op: over ${number(turns)} van deze beurten besliste ${coder} al eerder, met voorstellen of besluiten van anderen in beeld. Die tellen niet als ` +
    `blind: ${typed('agreement')} laat ze weg. Kies interviews die ${coder} nog niet zag, of een andere codeur.`
  );
}
