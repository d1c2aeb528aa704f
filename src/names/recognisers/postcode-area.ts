/** The four figures of a postcode in Den Haag by themselves: "in wijk 2532" is where somebody lives, "2500 euro" an amount. */

import type { Find } from '../kinds.js';
import type { Reading } from '../reading.js';

/** How many UTF-16 code units around it are read. */
const AROUND = 40;
/** The figures of a postcode in Den Haag by themselves. */
const AREA =
  /(?<![\p{L}\p{N}€.,/+-]|€ |\d[ -])2(?:49|5\d)\d(?![\p{L}\p{N}%€]|[.,:/-]\d|[ -]\d|,-| ?(?:euro|eur\b|eu\b|€|k\b))/giu;
const ABOUT_AREA =
  /(?:^|[^\p{L}])(?:(?:in|op|bij|uit|voor|van)(?: de| het| die| dat)? (?:wijk|gebied|buurt)|post[ck]ode(?:s|gebied)?(?: is| was|:| van| in)?) $/u;
const AREA_BEHIND = /^(?:[- ]?(?:gebied|wijk)| is (?:de|mijn|onze|me|m'n|zijn|haar) (?:wijk|postcode))/u;
const ABOUT = /(?:ruim|ongeveer|zo'n|circa|bijna|totaal|kostte?|budget|bedrag|ronde?|van de) $/u;
/** "2540 stemmen", "2520 adressen" */
const THINGS = /^ (?!wonen|zitten|hebben|krijgen|liggen|vallen|hoort?)\p{L}{3,}(?:en|s)(?!\p{L})/u;

/** Replaced where it is said what it is, doubtful elsewhere. */
export function postcodeAreas({ text }: Reading): Find[] {
  return [...text.matchAll(AREA)].flatMap(({ 0: figures, index }): Find[] => {
    const end = index + figures.length;
    const before = text.slice(Math.max(0, index - AROUND), index).toLowerCase();
    const behind = text.slice(end, end + AROUND).toLowerCase();
    const isArea = ABOUT_AREA.test(before) || AREA_BEHIND.test(behind);
    if (!isArea && (isRound(figures) || ABOUT.test(before) || THINGS.test(behind))) return [];
    return [{ kind: 'POSTCODE', certainty: isArea ? 'zeker' : 'twijfel', start: index, end }];
  });
}

/** Rather an amount: 2500, 2550. */
export function isRound(figures: string): boolean {
  return Number(figures) % 50 === 0;
}
