/** By which words somebody may be recognised, as patterns; what they leave out is as common as what they find is rare. */

import { INITIATIVE_TYPES } from '../model/identifying.js';

/** Who is one of a few in a wijk, a school or a club. */
const ROLES =
  '(?:proces|wijk|buurt|jongeren|groeps|klassen)?begeleid(?:er|ster)|(?:jury|bestuurs|raads)?(?:voorzit(?:ter|ster)|lid)|penningmeester|secretaris|' +
  '(?:wijk|project|teams?|opbouw|gebieds|buurt)?(?:manager|regisseur|leid(?:er|ster)|co[oö]rdinator|werk(?:er|ster)|verbind(?:er|ster)|agent)|' +
  '\\p{L}*(?:jongerenwerk(?:er|ster)|beheer(?:der|ster)|directeur|directrice|bestuurder)|huismeester|conci[eë]rge|imam|dominee|pastoor|koster|kok|' +
  '(?:\\p{L}*)?vrijwillig(?:er|ster)|(?:\\p{L}*)?train(?:er|ster)|(?:\\p{L}*)?coach|(?:\\p{L}*)?le(?:raar|rares)|juf|meester|docent(?:e)?|huisarts|wijkverpleegkundige|' +
  'wethouder|raadslid|beleidsmedewerk(?:er|ster)|ambtenaar|eigena(?:ar|resse)|oprich(?:ter|tster)|initiatiefnem(?:er|ster)|onderne(?:mer|emster)|kapper|bakker|slager|schilder|dirigent(?:e)?';

/** What somebody says of themselves. */
const TRADES =
  '\\p{L}*medewerk(?:er|ster)|(?:wijk)?verpleegkundige|advocaa?t(?:e)?|notaris|\\p{L}*chauffeur|timmerman|loodgieter|elektricien|postbode|architect|\\p{L}*therapeut|tandarts|apotheker|makelaar|' +
  '(?:boekhoud|vertal|metselaar|stukadoor)(?:er|ster)?|accountant|muzikant|fotograaf|kunstenaar|kunstenares|naaister|conducteur|\\p{L}*agent|brandweer(?:man|vrouw)|boa|tolk|visboer|groenteman|marktkoopman|schoonma(?:ker|akster)';

const PLACE_OF_A_FEW =
  'winkel|zaak|kraam|salon|kapsalon|kapperszaak|bakkerij|slagerij|snackbar|caf[eé]|restaurant|praktijk|atelier|toko|garage|' +
  'moskee|kerk|gemeente van gelovigen|klas|kleuters|leerlingen|volkstuin|boot|woonwagen';
const AID =
  'rolstoel|scootmobiel|rollator|taststok|geleidehond|blindenstok|kunstbeen|beademing|gehoorapparaat';
const CLUB =
  'club|clubje|koor|groep|groepje|vereniging|team|elftal|orkest|band|gilde|genootschap|kring|app|ploeg';
/** Of these there are many, or everybody in the talk is in one. */
const NO_CLUB =
  'werk|buurt|wijk|bewoners|project|doel|stuur|jongeren|leeftijds|bevolkings|klank|regie|kern|advies|sociaal|gebieds|groeps|whats|verdeel|jury|denk|gespreks|praat';
const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

/** Where they say where, for whom or of what. */
const OF_WHAT = String.raw`\s+(?:hier\s+)?(?:in|van|bij|op|voor|aan)\s+(?!(?:(?:de|die|een|onze) (?:avond|bijeenkomst|vergadering|dag|middag|groep)|mij|ons|jou|u|hem|haar|hen|dit|dat|wat|tafel|zich)(?!\p{L}))\p{L}`;
const I_AM = String.raw`(?<!\p{L})(?:(?:ik|wij|we)\s+(?:ben|was|werk|werkte|werd|zijn|waren)|(?:ben|was|werk)\s+ik)\s+(?:\p{L}+\s+){0,4}?(?:een\s+|de\s+|als\s+|hier\s+)?`;

export const PATTERNS = {
  datum: [
    new RegExp(
      `\\b(?:\\d{1,2}|\\p{L}+(?:ste|de))\\s+(?:${MONTH})\\b|\\b\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}\\b`,
      'iu',
    ),
  ],
  adres: [
    /(?<!\p{L})\p{Lu}\p{L}+(?:hof|weg|pad|park|markt|brink|steeg|flat)\b/u,
    /(?<!\p{L})\p{Lu}\p{L}+(?:straat|laan|plein|kade|singel|gracht|dreef)\b/u,
    /(?<!\p{L})(?:huisnummer|op nummer|nummer)\s+(?:\d+|\p{L}+(?:tien|tig|elf|twaalf))(?!\p{L})/iu,
    /(?<!\p{L})(?:derde|tweede|vierde|vijfde|zesde|zevende|achtste) (?:verdieping|etage)\b.*\b(?:woon|wonen|woonde|flat)/iu,
  ],
  gebeurtenis: [
    /(?<!\p{L})(?:overl(?:ijden|eed|eden)|begra(?:fenis|ven)|uitvaart|bruiloft|trouwdag|getrouwd|gescheiden|ziekenhuis|ambulance|aangifte|inbraak|ingebroken|brand(?:weer)?|ontslag(?:en)?|ontruim\p{L}*|rechtszaak|rechtbank|krant|televisie|omroep|burgemeester|lintje|ongeluk|verongelukt\p{L}*|aangereden|in elkaar geslagen|neergestoken|uit huis gezet|gearresteerd|in het nieuws|op tv|interview(?:den)? gaf|jubileum)(?!\p{L})/iu,
  ],
  rol: [
    new RegExp(`(?<!\\p{L})(?:${ROLES})${OF_WHAT}`, 'iu'),
    new RegExp(`${I_AM}(?:${ROLES}|${TRADES})(?!\\p{L})`, 'iu'),
    new RegExp(
      `(?<!\\p{L})als\\s+(?:${ROLES})(?!\\p{L})(?<!vrijwillig(?:er|ster))[^.?!]*(?<!\\p{L})(?:ik|mij|me|wij|we)(?!\\p{L})`,
      'iu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:mijn|m'n|ons|onze|eigen)\\s+(?:eigen\\s+|kleine\\s+|oude\\s+)?\\p{L}*(?:${PLACE_OF_A_FEW})(?!\\p{L})`,
      'iu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:ik|wij|we)\\s+(?:heb|hebben|had|run|runnen)\\s+(?:\\p{L}+\\s+){0,4}?\\p{L}*(?:${PLACE_OF_A_FEW})(?!\\p{L})`,
      'iu',
    ),
    /(?<!\p{L})(?:ik|wij|we)\s+(?:geef|gaf|geven|train|leid)\s+(?:\p{L}+\s+){0,6}?(?:les|training|koor|club|klas)(?!\p{L})/iu,
  ],
  enige: [
    new RegExp(
      `(?<!\\p{L})(?:ik|wij|we)\\s+(?:zijn\\s+)?van\\s+(?:de|het)\\s+\\p{L}*(?:${PLACE_OF_A_FEW}|${CLUB}|school)(?!\\p{L})`,
      'iu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:ik|wij|we)\\s+(?:doe|doen|deed|help|helpen|hielp|werk|werken|werkte)(?!\\p{L})[^.?!]*(?<!\\p{L})(?:de|het|een)\\s+\\p{L}*(?:${PLACE_OF_A_FEW}|club|vereniging|school|bieb|bibliotheek|buurthuis)(?!\\p{L})`,
      'iu',
    ),
    /(?<!\p{L})(?:woon|wonen|woonde)(?!\p{L})[^.?!]*(?<!\p{L})(?:boven|naast|tegenover|achter|pal)(?!\p{L})/iu,
    /(?<!\p{L})(?:huis|flat|woning)\s+(?:boven|naast|tegenover|achter)(?!\p{L})/iu,
    /(?<!\p{L})(?:ik|wij|we)\s+(?:heb|hebben)\s+(?:die|dat|de|het)(?!\p{L})[^.?!]*(?<!\p{L})(?:gebouwd|ontworpen|geschilderd|getimmerd|opgericht|gegraven)(?!\p{L})/iu,
    /(?<!\p{L})(?:als enige|de enige|het enige|als eerste|de allereerste|de jongste|de oudste|de laatste bewoner)(?!\p{L})(?! keer| dag| manier| reden| optie| oplossing| ding| wat| dat| is| probleem| nadeel| kinderen| jeugd| mensen| bewoners)/iu,
    /(?<!\p{L})ik ben (?:hier )?(?:de|die) (?:moeder|vader|man|vrouw|weduwe|broer|zus|zoon|dochter|oma|opa) van(?!\p{L})/iu,
    /(?<!\p{L})(?:hoogzwanger|twee meter lang|mijn (?:hoofddoek|tulband|litteken|accent)|met een hoofddoek|een hoofddoek draag)(?!\p{L})/iu,
    /(?<!\p{L})(?:iedereen|heel de buurt|de hele buurt|elk kind|alle kinderen)\s+(?:hier\s+)?ken(?:t|de|nen)\s+(?:mij|me|ons)(?!\p{L})/iu,
    new RegExp(`(?<!\\p{L})(?:mijn|m'n|een|de)\\s+(?:${AID})(?!\\p{L})`, 'iu'),
    /(?<!\p{L})(?:met|van|onze|mijn) (?:drieling|tweeling|(?:zes|zeven|acht|negen|tien|elf|twaalf) kinderen)(?!\p{L})/iu,
  ],
  groep: [
    new RegExp(`(?<!\\p{L})(?:ons|onze|mijn|m'n)\\s+(?!(?:${NO_CLUB}))\\p{L}{3,}(?:${CLUB})(?!\\p{L})`, 'iu'),
    new RegExp(
      `(?<!\\p{L})(?:${CLUB}|stichting|app|groepsapp|krantje)\\s+(?:die\\s+)?(?:heet|heette|genaamd|met de naam)(?!\\p{L})`,
      'iu',
    ),
    new RegExp(`(?<!\\p{L})(?:${CLUB}|stichting|app|groepsapp)\\s+[„“"'‘]`, 'iu'),
  ],
  streektaal: [
    /(?<!\p{L})(?:houdoe|gij|ge (?:zijt|het|hebt|kunt|moet|wit)|witte|hedde|bende gij|zedde|kende gij|ons (?:moeder|vader|mam|pap)|efkes|effekes|ouwe gabber|pleurt|leip|wah|\p{L}{4,}uh|hullie|zullie|kanker(?:zooi|hard|lekker)|tering(?:zooi|herrie|hard))(?!\p{L})/iu,
    /(?<!\p{L})(?:moi|mien|nait|doarmit|doar|wie mout\p{L}*|mout'n|kiender|'n beetken|kearl|vuul|neet|sjoen|ich|mich|dich|zoewe|noe|oans)(?!\p{L})/iu,
    /(?<!\p{L})(?:nie|da|wa)(?!\p{L}).*(?<!\p{L})(?:nie|da|wa|gij|witte|zo'n bietje)(?!\p{L})/iu,
    /(?<!\p{L})(?:wollah|wallah|fissa|doekoe|faka|fa waka|sgietie|mattie|mattie's|tfoe|ewa|drerrie|brada|no spang)(?!\p{L})/iu,
    /[âûô]/u,
  ],
  initiatief: [new RegExp(`\\[(?:initiatief|${INITIATIVE_TYPES.join('|')})(?:-\\d+)?\\]`, 'iu')],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>;

/** Capitals of everybody: countries, peoples, feasts, and programs that all use. */
export const EVERYBODYS =
  /^(?:Nederland\p{L}*|Turk\p{L}*|Marok\p{L}*|Pool\p{L}*|Pol(?:en|s\p{L}*)|Surina\p{L}*|Antill\p{L}*|Syri\p{L}*|Eritre\p{L}*|Afghan\p{L}*|Oekra\p{L}*|Duits\p{L}*|Fran[ks]\p{L}*|Spa(?:ans\p{L}*|nje)|Itali\p{L}*|Arabi\p{L}*|Bulga\p{L}*|Roemeen\p{L}*|Hindoesta\p{L}*|Som[ao]li\p{L}*|PowerPoint|Den|Haag|Haags\p{L}*|'s-Gravenhage|Europa|Europe\p{L}*|Engels\p{L}*|Whats[Aa]pp\p{L}*|Face[Bb]ook\p{L}*|Instagram\p{L}*|Insta|Google\p{L}*|Excel|Word|Zoom|Teams|Internet|Kerst\p{L}*|Pasen|Sinterklaas\p{L}*|Ramadan|God|Koningsdag|Oud|Nieuw|Corona|Covid|B|W|U|Uw|Ik|Kom)$/u;
