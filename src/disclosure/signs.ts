/** Signs in a quote by which neighbours may recognise who says it, for a researcher to look at before it is printed. */

import { INITIATIVE_TYPES } from '../model/identifying.js';

const SIGNS = ['bedrag', 'datum', 'adres', 'gebeurtenis', 'enige', 'streektaal', 'initiatief'] as const;
export type Sign = (typeof SIGNS)[number];

/** Round amounts, such as the budget itself, are everybody's; it is the odd ones that one plan had. */
const AMOUNT =
  /(?:€\s*|\b(?:euro|eur)\s+)?\b(\d{1,3}(?:\.\d{3})+|\d+)(?:,(?:\d{2}|-))?(?=\s*(?:euro|eur)\b)|€\s*(\d{1,3}(?:\.\d{3})+|\d+)/giu;
const SPOKEN_AMOUNT =
  /\b\p{L}*(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)\p{L}*\s+euro\b|\b\p{L}*(?:honderd|duizend)\p{L}{3,}\s+euro\b/iu;
const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

const PATTERNS: Readonly<Record<Exclude<Sign, 'bedrag'>, RegExp>> = {
  datum: new RegExp(
    `\\b(?:\\d{1,2}|\\p{L}+(?:ste|de))\\s+(?:${MONTH})\\b|\\b\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}\\b`,
    'iu',
  ),
  adres:
    /\b\p{Lu}\p{L}+(?:hof|weg|pad)\b\s*(?:nummer\s*)?\d+|\b\p{Lu}\p{L}+(?:straat|laan|plein|kade|singel|gracht|dreef)\b/u,
  gebeurtenis:
    /\b(?:overl(?:ijden|eed|eden)|begrafenis|uitvaart|bruiloft|trouwdag|getrouwd|gescheiden|ziekenhuis|ambulance|aangifte|inbraak|brand(?:weer)?|ontslag(?:en)?|ontruim\p{L}*|rechtszaak|rechtbank|krant|televisie|omroep|burgemeester|lintje|ongeluk)\b/iu,
  enige: /\b(?:als enige|de enige|het enige gezin|als eerste|de allereerste|de jongste|de oudste)\b/iu,
  streektaal:
    /\b(?:houdoe|gij|ge (?:zijt|hebt|kunt|moet)|ons (?:moeder|vader|mam|pap)|efkes|effekes|mien|moi|ouwe gabber|pleurt|leip|wah)\b|\p{L}*[âûô]\p{L}*/iu,
  initiatief: new RegExp(`\\[(?:initiatief|${INITIATIVE_TYPES.join('|')})(?:-\\d+)?\\]`, 'iu'),
};

/** @returns the signs in the words of a quote, in the order of `SIGNS` */
export function signsIn(text: string): Sign[] {
  return SIGNS.filter((sign) => (sign === 'bedrag' ? namesExactAmount(text) : PATTERNS[sign].test(text)));
}

function namesExactAmount(text: string): boolean {
  const digits = [...text.matchAll(AMOUNT)].map((match) =>
    Number((match[1] ?? match[2] ?? '').replaceAll('.', '')),
  );
  return digits.some((amount) => amount % 1_000 !== 0) || SPOKEN_AMOUNT.test(text);
}
