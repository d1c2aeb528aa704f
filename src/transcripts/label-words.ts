/** Words that are usual as a speaker label, and words before a colon that never are one. */

import { ASKING_ROLES, rolePattern } from '../language/speaker-roles.js';

const ANSWERING_ROLES = [
  'r',
  'resp',
  'respondente?',
  'ge[iï]nterviewde',
  'bewoner',
  'bewoonster',
  'deelnemer',
  'deelneemster',
  'spreker',
  'speaker',
  'antwoord',
  'answer',
  'participant',
  'interviewee',
];
/** They stand before what is said, not for somebody: a number behind them counts questions. */
const COUNTED = /^(vraag|question|antwoord|answer)[\s_-]{0,3}(?:#|nr\.?\s?)?\d{1,3}$/i;
/** `R`, `Resp. 2`, `R-1`, `Respondent nr. 2`, `P3`, `SPEAKER_00`, `S01`. */
const USUAL = new RegExp(
  String.raw`^(?:${rolePattern([...ASKING_ROLES, ...ANSWERING_ROLES])}|p\d{1,2}|SPEAKER_\d{1,3}|S\d{1,2})$`,
  'iu',
);

/** What typists put above an interview. */
const ABOUT_THE_INTERVIEW = new Set(
  `datum plaats tijd locatie opname project duur bron aanwezig aanwezigen bestand wijk perspectief transcriptie
  betreft onderwerp versie`.split(/\s+/),
);

/** Words that open a sentence and may stand before a colon: adverbs, greetings, days, and nouns that announce. */
const OPENS_A_SENTENCE = new Set(
  `nota nb n.b let ps p.s http https mailto www
  aan achter af al alle alleen allereerst als altijd anders anderzijds bij bijvoorbeeld bovendien buiten daar daarbij
  daarna daarnaast daarom dan dat de deze die dit door dus echt een eerlijk eerst eerste eigenlijk eindelijk en enerzijds
  er ergo even feitelijk genoeg gewoon goed graag heel helaas helemaal het hier hoe hoewel immers in inderdaad
  ja jammer jawel kennelijk klopt kort kortom laatst later letterlijk liever maar meestal met misschien mooi na naast
  namelijk natuurlijk nee net niet niets nog nogmaals nooit nou nu of oftewel ofwel om omdat onder ook op over overigens
  precies prima samengevat samenvattend simpel slecht soms sorry sterker straks tegen ten terwijl tja toch toen
  trouwens tot tussen uiteindelijk uit vaak van vandaag vanuit veel vervolgens volgens voor vooral vroeger waar waarom
  want wat weer wel welnu werkelijk wie zeker zelfs zo zoals zogezegd
  hallo hoi hey hé hai goedemorgen goedemiddag goedenavond dag welkom dank bedankt oké ok okay nou ach ah oh o hè
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
  september oktober november december
  advies afspraak anekdote antwoord bedoeling boodschap citaat conclusie doel feit gevolg idee kern kritiek les letterlijk
  moraal nadeel noot opmerking oplossing opvallend oorzaak pluspunt probleem punt reden resultaat samenvatting slot
  stap stelling thema tip titel toelichting uitkomst uitleg verschil voorbeeld voordeel voorstel voorwaarde vraag
  waarschuwing`.split(/\s+/),
);

/** The speaker for whom a label stands: "Vraag 3" is asked by who asks "Vraag 1". */
export function withoutCount(label: string): string {
  return COUNTED.exec(label)?.[1] ?? label;
}

export function isUsualLabel(name: string): boolean {
  return USUAL.test(name);
}

/** True for `Datum`, `Duur` and what else typists say about an interview before it begins. */
export function isAboutTheInterview(words: string): boolean {
  return ABOUT_THE_INTERVIEW.has(firstWord(words));
}

/** True for `Dus`, `Maandag` and other words that a person begins a sentence with. */
export function opensLikeSentence(words: string): boolean {
  return OPENS_A_SENTENCE.has(firstWord(words));
}

/** True for a name as it may stand before a colon, with a capital to every word that matters. */
export function looksLikeName(name: string): boolean {
  const words = name.replace(TITLE, '').split(/\s+/);
  return (
    words.length <= MAX_WORDS &&
    /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(words[0] ?? '') &&
    words.every((word) => NAME_WORD.test(word)) &&
    !opensLikeSentence(name) &&
    !isAboutTheInterview(name)
  );
}

const MAX_WORDS = 5;
const TITLE = /^(?:mw|mevr|mevrouw|dhr|meneer|de heer)\.? (?=\p{Lu})/u;
const NAME_WORD =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}\d|&(#].*|(?:van|de|der|den|el|al|ten|ter|te|het|von|da|dos|bin|ben|uit|in|op|en|nr|mw|dhr|['’]t)\.?|d['’]\p{Lu}.*)$/u;

function firstWord(words: string): string {
  return (words.trim().split(/[\s:]/, 1)[0] ?? '').toLowerCase().replace(/[.,]$/, '');
}
