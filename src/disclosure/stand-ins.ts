/** What stands in a quote for others in the place of a pseudonym: words that can be read, between brackets as nobody said them. */

import type { InitiativeType, Kind } from '../model/identifying.js';

const PSEUDONYM = /\[(\p{Lu}+)-(\d+)\]/gu;
const BAND = /\[LEEFTIJD-\d+-(\d+)\](-jarigen?|\s+(?:jaar|jr)(?:\s+oud)?(?!\p{L}))?/gu;

const THINGS: Readonly<Record<Exclude<Kind, 'PERSOON' | 'LEEFTIJD'> | InitiativeType, string>> = {
  FUNCTIE: 'functie',
  ADRES: 'adres',
  POSTCODE: 'postcode',
  TELEFOON: 'telefoonnummer',
  EMAIL: 'e-mailadres',
  URL: 'website',
  BSN: 'burgerservicenummer',
  IBAN: 'rekeningnummer',
  DATUM: 'datum',
  ORGANISATIE: 'organisatie',
  INITIATIEF: 'initiatief',
  KENTEKEN: 'kenteken',
  GROENPROJECT: 'groenproject',
  SPEELPLEK: 'speelplek',
  SPORTPLEK: 'sportplek',
  KUNSTPROJECT: 'kunstproject',
  BUURTFEEST: 'buurtfeest',
  BUURTMARKT: 'buurtmarkt',
  ONTMOETING: 'ontmoetingsplek',
  MUZIEK: 'muziekproject',
  CURSUS: 'cursus',
  AFVALPROJECT: 'afvalproject',
  VERKEER: 'verkeersproject',
  HERGEBRUIK: 'project voor hergebruik',
};

/** After these a name stands without an article. */
const TITLE =
  /(?:^|[^\p{L}])(?:meneer|mijnheer|mevrouw|heer|juf|meester|oom|tante|opa|oma|buurman|buurvrouw|dokter|stichting|vereniging|school|heet|heten|heette)\s+$/iu;
/** And after these too, as they are articles or stand for one. */
const DETERMINER =
  /(?:^|[^\p{L}])(?:de|het|een|'n|’n|die|dat|deze|dit|mijn|m'n|jouw|je|uw|zijn|z'n|haar|ons|onze|hun|jullie|elke|elk|geen)\s+$/iu;
const TENS = [
  '',
  'tien',
  'twintig',
  'dertig',
  'veertig',
  'vijftig',
  'zestig',
  'zeventig',
  'tachtig',
  'negentig',
];

/**
 * Numbers would tie quotes of one person to each other: "[PERSOON-3]" becomes "[iemand]", "[ORGANISATIE-1]" "[een
 * organisatie]", and "[LEEFTIJD-80-89] jaar" "[in de tachtig]". Within one quote a second person is "[iemand anders]".
 */
export function readable(quote: string): string {
  const people: string[] = [];
  return quote
    .replace(BAND, (_, to: string, aged?: string) => `[${ageText(Number(to), aged)}]`)
    .replace(PSEUDONYM, (found: string, label: string, number: string, at: number, whole: string) => {
      const before = whole.slice(0, at);
      if (label === 'PERSOON') {
        if (!people.includes(number)) people.push(number);
        return `[${personText(people.indexOf(number), before, whole.slice(at + found.length))}]`;
      }
      const thing = isThing(label) ? THINGS[label] : label.toLowerCase();
      if (TITLE.test(before)) return '[naam]';
      return DETERMINER.test(before) ? `[${thing}]` : `[een ${thing}]`;
    });
}

function isThing(label: string): label is keyof typeof THINGS {
  return label in THINGS;
}

/** Called by name, or behind a title, it is a name; else somebody. */
function personText(place: number, before: string, behind: string): string {
  const isCalled =
    /,\s*$|(?:^|[^\p{L}])(?:ach|hé|hee|zeg|dag|hoi)\s+$/iu.test(before) && /^\s*[,.!?]/.test(behind);
  if (isCalled || TITLE.test(before) || DETERMINER.test(before)) return 'naam';
  return ['iemand', 'iemand anders', 'nog iemand'][place] ?? 'weer iemand anders';
}

/** @param to the last year of the band */
function ageText(to: number, aged = ''): string {
  const isAged = aged.startsWith('-jarig');
  if (to < 18) return isAged ? 'jongere' : 'nog geen achttien';
  const tens = TENS[Math.floor(to / 10)];
  if (tens === undefined) return isAged ? 'honderdjarige' : 'boven de honderd';
  if (to < 20) return isAged ? 'jongvolwassene' : 'net volwassen';
  return isAged ? `${tens}er` : `in de ${tens}`;
}
