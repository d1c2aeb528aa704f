/** The part of a passage that a reader understands without the rest of the conversation, with […] for what was left out. */

import { sentences } from '../language/sentences.js';
import { ELISION } from './elision.js';

/** Fewer words say too little, more are not read. */
const FEWEST_WORDS = 12;
const MOST_WORDS = 60;
/** Of a passage at least this share stays: with less, what is left may say the opposite of what it was coded for. */
const KEPT = 0.75;

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A sentence that begins with one of these answers what the reader did not hear. */
const ANSWERS = wordSet(
  'ja jawel jazeker nee neen nou eh ehm uh uhm hm hmm mwah tja tsja klopt precies inderdaad zeker absoluut exact juist goed oké ok okee okay prima kijk',
);
/** These hang on what was said before. */
const LINKS = wordSet('maar want dus omdat alleen hoewel alhoewel bovendien vervolgens daarentegen');
/** These point at it. */
const POINTERS = wordSet(
  'die dat dit deze dezelfde hetzelfde zulke zo dan daar daarom daardoor daarmee daarvan daarvoor daarna daarin daarbij daarop daarover hierom hierdoor hiermee ' +
    'hiervan hiervoor hierna hierin hierbij hierop hierover hij zij ze hem haar hun hen',
);
/** Behind "het" they make it point at something; before a noun it is an article. */
const VERBS = wordSet(
  'is was wordt werd heeft had kwam komt bleef blijft voelde lijkt leek zou kan kon moet moest hoeft viel stond staat',
);
/** Behind "de" they count what was named before. */
const COUNTED = wordSet('één een ander andere eerste tweede derde rest meeste');
/** Behind "toen" they begin a sentence of its own: "toen ik binnenkwam". */
const SUBJECTS = wordSet('ik wij we de het mijn onze er');
/** A sentence of so few words mostly answers too. */
const FEW_WORDS = 3;
/** What follows and begins like this takes back what was said. */
const TURNS =
  /^(?:(?:maar|alleen|toch|hoewel|alhoewel|behalve|tenminste)(?!\p{L})|aan de andere kant|aan de ene kant)/iu;
const ENDS = /[.!?…][”"’']?$/u;

export interface Around {
  readonly before: string;
  readonly behind: string;
}

/**
 * The longest run of whole sentences that can stand by itself: 12 to 60 words, not beginning with an answer or with a word
 * that points back, and not stopping before a sentence that turns it.
 *
 * @param around what the speaker says before and behind it in the same turn; empty when nothing
 * @returns null when no part of the passage can stand by itself: no quote is better than a bad one
 */
export function excerptOf(passage: string, { before, behind }: Around): string | null {
  const spans = sentences(passage);
  const texts = spans.map(({ start, end }) => passage.slice(start, end));
  const next = [...texts.slice(1), behind.trimStart()];
  const isMixed = texts.some((text) => /^\p{Lu}/u.test(text));
  const isContinued = before.trim() !== '' && !ENDS.test(before.trim());
  const total = wordsIn(passage);
  let best: { readonly words: number; readonly text: string } | null = null;
  for (const [first, opening] of texts.entries()) {
    if (leans(opening) || (isMixed && /^\p{Ll}/u.test(opening)) || (first === 0 && isContinued)) continue;
    for (let last = first; last < texts.length; last += 1) {
      const start = spans[first]?.start ?? 0;
      const end = spans[last]?.end ?? 0;
      const kept = passage.slice(start, end);
      const words = wordsIn(kept);
      if (words < FEWEST_WORDS || words > MOST_WORDS || words < KEPT * total) continue;
      if (TURNS.test(next[last] ?? '') || !(ENDS.test(kept) || (next[last] ?? '') === '')) continue;
      if (best !== null && best.words >= words) continue;
      const [left, right] = [
        first === 0 ? '' : `${ELISION} `,
        last === texts.length - 1 ? '' : ` ${ELISION}`,
      ];
      best = { words, text: `${left}${kept}${right}` };
    }
  }
  return best?.text ?? null;
}

/** Whether a sentence can't open a quote: it answers, hangs on what was said before, or points at it. */
function leans(opening: string): boolean {
  const words: readonly string[] = opening.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  if (words.length <= FEW_WORDS || words.includes('ie') || ANSWERS.has(words[0] ?? '')) return true;
  // "Ik vind van wel."
  if (words.at(-2) === 'van' && ['wel', 'niet'].includes(words.at(-1) ?? '')) return true;
  const [first = '', second = ''] = words.slice(words[0] === 'en' || words[0] === 'of' ? 1 : 0);
  if (LINKS.has(first) || POINTERS.has(first)) return true;
  if (first === 'toen') return !SUBJECTS.has(second);
  if (first === 'het') return VERBS.has(second);
  return first === 'de' && COUNTED.has(second);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
