/** The forms of a Dutch verb, from its infinitive: those of a strong verb come from a list, the others from rules. */

import { LONGEST_WORD } from './longest-word.js';

export interface VerbForms {
  /** What can stand apart from a particle: doe, doet, doen, deed, deden. */
  readonly finite: readonly string[];
  /** Past participles with their inflection: gedaan, gedane. */
  readonly participles: readonly string[];
}

/** Infinitive, past singular, past plural, participle, and present forms that rules do not give; folded. */
const STRONG: ReadonlyMap<string, readonly string[]> = new Map(
  `appen appte appten geappt app appt
bakken bakte bakten gebakken
beginnen begon begonnen begonnen
bederven bedierf bedierven bedorven
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
breken brak braken gebroken
brengen bracht brachten gebracht
buigen boog bogen gebogen
denken dacht dachten gedacht
doen deed deden gedaan doe doet
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
duiken dook doken gedoken
dwingen dwong dwongen gedwongen
ervaren ervoer ervoeren ervaren ervaar ervaart ervaarde ervaarden
eten at aten gegeten
fluiten floot floten gefloten
gaan ging gingen gegaan ga gaat
gelden gold golden gegolden
genieten genoot genoten genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
hebben had hadden gehad heb hebt heeft
heffen hief hieven geheven
helpen hielp hielpen geholpen
heten heette heetten geheten
houden hield hielden gehouden hou houd houdt
jagen joeg joegen gejaagd jaag jaagt jaagde jaagden
kiezen koos kozen gekozen
kijken keek keken gekeken
klimmen klom klommen geklommen
klinken klonk klonken geklonken
knijpen kneep knepen geknepen
komen kwam kwamen gekomen kom komt
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
kruipen kroop kropen gekropen
kunnen kon konden gekund kan kun kunt
lachen lachte lachten gelachen
laden laadde laadden geladen
laten liet lieten gelaten
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden
lijken leek leken geleken
lopen liep liepen gelopen
meten mat maten gemeten
mijden meed meden gemeden
moeten moest moesten gemoeten moet
mogen mocht mochten gemogen mag
nemen nam namen genomen
ontmoeten ontmoette ontmoetten ontmoet
prijzen prees prezen geprezen
raden raadde raadden geraden raad raadt ried rieden
rijden reed reden gereden
rijzen rees rezen gerezen
roepen riep riepen geroepen
ruiken rook roken geroken
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenken schonk schonken geschonken
scheppen schiep schiepen geschapen
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken
schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen sla slaat
slapen sliep sliepen geslapen
slepen sleepte sleepten gesleept
slijpen sleep slepen geslepen
sluipen sloop slopen geslopen
sluiten sloot sloten gesloten
smijten smeet smeten gesmeten
smelten smolt smolten gesmolten
snijden sneed sneden gesneden
spannen spande spanden gespannen
spijten speet speten gespeten
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
spuiten spoot spoten gespoten
staan stond stonden gestaan sta staat
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
stinken stonk stonken gestonken
stoten stootte stootten gestoten
strijden streed streden gestreden
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer voeren gevaren
vechten vocht vochten gevochten
verdwijnen verdween verdwenen verdwenen
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren
verwijten verweet verweten verweten
verzinnen verzon verzonnen verzonnen
vinden vond vonden gevonden
vliegen vloog vlogen gevlogen
vouwen vouwde vouwden gevouwen
vragen vroeg vroegen gevraagd
vriezen vroor vroren gevroren
wassen waste wasten gewassen
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
wijken week weken geweken
wijzen wees wezen gewezen
willen wilde wilden gewild wil wilt wou wouden
winden wond wonden gewonden
winnen won wonnen gewonnen
worden werd werden geworden
zeggen zei zeiden gezegd
zenden zond zonden gezonden
zien zag zagen gezien zie ziet
zijn was waren geweest ben bent is
zingen zong zongen gezongen
zinken zonk zonken gezonken
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zuigen zoog zogen gezogen
zwemmen zwom zwommen gezwommen
zwerven zwierf zwierven gezworven
zullen zou zouden gezuld zal zult zul
zwijgen zweeg zwegen gezwegen`
    .split('\n')
    .map((line) => {
      const [infinitive = '', ...forms] = line.split(' ');
      return [infinitive, forms] as const;
    }),
);

/** Prefixes that take the place of ge- in the participle: besluiten, besloten. */
const UNSTRESSED = /^(?:be|ver|ont|her|er|ge|mis|over|onder|door|vol|weer|voor|achter|aan)(?=[a-z]{4})/;

const INFINITIVE =
  /^[a-z]*[aeiouy][a-z]*[^aeiouy][a-z]*en$|^[a-z]+(?:aai|ooi|oei|ui|ei)en$|^[a-z]*(?:gaan|staan|slaan|doen|zien)$/;

/** Plurals of nouns of which a form as verb would be another word: buren is not the verb of buurt. */
const NOUNS: ReadonlySet<string> = new Set(
  'banen banken benen bomen bonnen buren haren kaarten kannen kanten kranten kringen landen maanden markten mensen ogen oren paden plannen planten platen prijzen punten rechten straten tanden torens uren vanen vrienden wanden winden woorden zonen tuinen bloemen ouderen jongeren kinderen anderen iedereen samen tussen buiten binnen boven beneden naasten tegen morgen zeven negen eigen open geen deuren muren hoeken palen perken dagen jaren weken redenen zaken kosten lasten leden wijken wegen zijn stoepen buurten stukken deden hadden waren werden konden zouden moesten mochten wilden gingen kwamen'.split(
    ' ',
  ),
);

/** Other forms of strong verbs, which look like infinitives and are none: spraken, gekozen. */
const NO_INFINITIVES: ReadonlySet<string> = new Set(
  [...STRONG.values()]
    .flat()
    .filter(
      (form) => form.endsWith('en') && !STRONG.has(form) && !['roken', 'staken', 'zagen'].includes(form),
    ),
);

/** @param word folded; undefined when it is no infinitive, as far as its letters tell, or rather a noun */
export function formsOfVerb(word: string): VerbForms | undefined {
  return NOUNS.has(word) || NO_INFINITIVES.has(word) ? undefined : formsOfInfinitive(word);
}

/** Whether a word behind a particle makes a verb with it: afwijken is a verb, deelplannen and afspraken are nouns. */
export function isVerbBehindParticle(word: string): boolean {
  return STRONG.has(word) || (word.length > SHORT && !NOUNS.has(word) && !NO_INFINITIVES.has(word));
}

/** Of so few letters every verb is in the list; without it meeuwen would be mee + uwen. */
const SHORT = 4;

/** The same for a word that cannot be a noun, since somebody says so: plannen in in+plannen. */
export function formsOfInfinitive(word: string): VerbForms | undefined {
  const strong = STRONG.get(word);
  if (strong !== undefined) return strongForms(word, '', strong);
  if (word.length > LONGEST_WORD || !INFINITIVE.test(word) || word.endsWith('ingen')) return undefined;
  const prefix = UNSTRESSED.exec(word)?.[0] ?? '';
  const base = prefix === '' ? undefined : STRONG.get(word.slice(prefix.length));
  return base === undefined ? weakForms(word) : strongForms(word, prefix, base);
}

function strongForms(
  infinitive: string,
  prefix: string,
  [past, pasts, participle, ...present]: readonly string[],
): VerbForms {
  const given = [past, pasts, ...present].flatMap((form) => form ?? []).map((form) => prefix + form);
  const stems = present.length > 0 ? [] : stemsOf(infinitive);
  const done = prefix + (prefix === '' ? (participle ?? '') : (participle ?? '').replace(/^ge/, ''));
  return {
    finite: [...new Set([infinitive, ...stems, ...stems.map(withT), ...given])],
    participles: done.endsWith('en') ? [done] : [done, inflected(done)],
  };
}

function weakForms(infinitive: string): VerbForms {
  const stems = stemsOf(infinitive);
  const ending = /[tkfschpx]$/.test(infinitive.slice(0, -2)) ? 't' : 'd';
  const finite = stems.flatMap((stem) => [stem, withT(stem), `${stem}${ending}e`, `${stem}${ending}en`]);
  const done = stems.map((stem) => (stem.endsWith(ending) ? stem : `${stem}${ending}`));
  return {
    finite: [...new Set([infinitive, ...finite])],
    participles: [...done, ...done.map((form) => `ge${form}`)].flatMap((form) => [form, inflected(form)]),
  };
}

/** With the e of an adjective: gedane, gezette, geprate. */
function inflected(participle: string): string {
  const shortened = participle.replace(/([aeo])\1([dnt])$/, '$1$2');
  return `${shortened.replace(/(?<=[^aeiou][aeiou])([dt])$/, shortened === participle ? '$1$1' : '$1')}e`;
}

function withT(stem: string): string {
  return stem.endsWith('t') ? stem : `${stem}t`;
}

/** The stem as it is spelled in ik-form; two when the letters leave open whether a vowel is long. */
function stemsOf(infinitive: string): string[] {
  const base = infinitive.replace(/e?n$/, '');
  if (/([bcdfgklmnprst])\1$/.test(base)) return [base.slice(0, -1)];
  const hardened = base.replace(/v$/, 'f').replace(/z$/, 's');
  const open = /(?:^|[^aeiou])([aeou])[bcdfgklmnprstvz]$/.exec(base);
  if (open === null) return [hardened];
  const doubled = `${hardened.slice(0, -2)}${open[1]}${hardened.slice(-2)}`;
  const isUnstressed = /[aeiouy].*e[lmnr]$/.test(base);
  return isUnstressed ? [hardened, doubled] : [doubled];
}
