/** Signs in a quote by which neighbours may recognise who says it, for a researcher to look at before it is printed. */

import { numberInWord } from '../language/number-words.js';
import { INITIATIVE_TYPES } from '../model/identifying.js';

const SIGNS = [
  'bedrag',
  'jaren',
  'datum',
  'adres',
  'gebeurtenis',
  'rol',
  'enige',
  'streektaal',
  'initiatief',
] as const;
export type Sign = (typeof SIGNS)[number];

/** Round amounts, such as the budget itself, are everybody's; it is the odd ones that one plan had. */
const AMOUNT =
  /(?:€\s*|\b(?:euro|eur)\s+)?\b(\d{1,3}(?:\.\d{3})+|\d+)(?:,(?:\d{2}|-))?(?=\s*(?:euro|eur)\b)|€\s*(\d{1,3}(?:\.\d{3})+|\d+)/giu;
const SPOKEN_AMOUNT = /(?<!\p{L})(\p{L}+)\s+(?:euro|eur)\b/giu;
const YEARS = /(?<![\p{L}\d])(\d{1,3}|\p{L}+?)(?:\s+jaar(?:\s+(oud|jong))?|\s?-?(jarige?))(?!\p{L})/giu;

/** Who is one of a few in a wijk, a school or a club. */
const ROLES =
  '(?:proces|wijk|buurt|jongeren|groeps)?begeleid(?:er|ster)|(?:jury|bestuurs|raads)?(?:voorzit(?:ter|ster)|lid)|penningmeester|secretaris|' +
  '(?:wijk|project|teams?|opbouw|gebieds|buurt)?(?:manager|regisseur|leid(?:er|ster)|co[oö]rdinator|werk(?:er|ster)|verbind(?:er|ster)|agent)|' +
  'jongerenwerk(?:er|ster)|beheer(?:der|ster)|directeur|directrice|huismeester|conci[eë]rge|imam|dominee|pastoor|vrijwillig(?:er|ster)|' +
  'train(?:er|ster)|coach|le(?:raar|rares)|juf|huisarts|wethouder|beleidsmedewerk(?:er|ster)|eigena(?:ar|resse)|oprichter|initiatiefnemer';
const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

const PATTERNS: Readonly<Record<Exclude<Sign, 'bedrag' | 'jaren'>, RegExp>> = {
  datum: new RegExp(
    `\\b(?:\\d{1,2}|\\p{L}+(?:ste|de))\\s+(?:${MONTH})\\b|\\b\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}\\b`,
    'iu',
  ),
  adres:
    /\b\p{Lu}\p{L}+(?:hof|weg|pad)\b\s*(?:nummer\s*)?\d+|\b\p{Lu}\p{L}+(?:straat|laan|plein|kade|singel|gracht|dreef)\b/u,
  gebeurtenis:
    /\b(?:overl(?:ijden|eed|eden)|begrafenis|uitvaart|bruiloft|trouwdag|getrouwd|gescheiden|ziekenhuis|ambulance|aangifte|inbraak|brand(?:weer)?|ontslag(?:en)?|ontruim\p{L}*|rechtszaak|rechtbank|krant|televisie|omroep|burgemeester|lintje|ongeluk)\b/iu,
  rol: new RegExp(
    `(?<!\\p{L})(?:${ROLES})\\s+(?:in|van|bij|op|voor)\\s+(?!(?:mij|ons|jou|u|hem|haar|hen|dit|dat|wat)(?!\\p{L}))\\p{L}`,
    'iu',
  ),
  enige: /\b(?:als enige|de enige|het enige gezin|als eerste|de allereerste|de jongste|de oudste)\b/iu,
  streektaal:
    /\b(?:houdoe|gij|ge (?:zijt|hebt|kunt|moet)|ons (?:moeder|vader|mam|pap)|efkes|effekes|mien|moi|ouwe gabber|pleurt|leip|wah)\b|[âûô]/iu,
  initiatief: new RegExp(`\\[(?:initiatief|${INITIATIVE_TYPES.join('|')})(?:-\\d+)?\\]`, 'iu'),
};

/** @returns the signs in the words of a quote, in the order of `SIGNS` */
export function signsIn(text: string): Sign[] {
  return SIGNS.filter((sign) => {
    if (sign === 'bedrag') return namesExactAmount(text);
    return sign === 'jaren' ? namesYears(text) : PATTERNS[sign].test(text);
  });
}

/** "een euro" is mostly no amount. */
function namesExactAmount(text: string): boolean {
  const written = [...text.matchAll(AMOUNT)].map((match) =>
    Number((match[1] ?? match[2] ?? '').replaceAll('.', '')),
  );
  const spoken = [...text.matchAll(SPOKEN_AMOUNT)].map(([, word = '']) => numberInWord(word) ?? 0);
  return [...written, ...spoken.filter((amount) => amount > 1)].some((amount) => amount % 1_000 !== 0);
}

/** Round tens of years and few years are much the same for many; not where they are an age. */
function namesYears(text: string): boolean {
  return [...text.matchAll(YEARS)].some(([, written = '', old, aged]) => {
    const years = /^\d/.test(written) ? Number(written) : (numberInWord(written) ?? 0);
    if (years === 0) return false;
    return old !== undefined || aged !== undefined || (years > 10 && years % 10 !== 0);
  });
}
