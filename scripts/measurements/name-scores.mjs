// How much of what is marked in texts is found: the score of each kind, for the tests that guard it and for docs/measurements.md.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarked } from '../learn/corpus.mjs';
import { ROOT } from '../run.mjs';

const UNREAD = join(ROOT, 'tests', 'names', 'unread');
const GOLD = join(ROOT, 'tests', 'names', 'gold');

/**
 * @typedef {{ readonly start: number, readonly end: number }} Span offsets in UTF-16 code units
 * @typedef {{ readonly text: string, readonly spans: readonly (Span & { readonly kind: string })[] }} MarkedText
 * @typedef {Span & { readonly kind: string, readonly certainty: string }} Find
 * @typedef {(text: string) => readonly Find[]} Finder
 * @typedef {{ marked: number, replaced: number, listed: number, wrong: number }} Score
 *   `listed`: replaced or doubted; `wrong`: replaced without a mark
 */

/** What is aimed at: the other kinds are found as far as a list or a cue tells of them. */
export const AIMED_AT = ['PERSOON', 'ADRES', 'POSTCODE', 'TELEFOON', 'EMAIL', 'URL', 'BSN', 'IBAN'];

/**
 * @param {readonly MarkedText[]} texts
 * @param {Finder} find
 * @returns {Map<string, Score>} the score of each kind that is marked or found; a find counts when it overlaps with a mark
 */
export function scoresOf(texts, find) {
  /** @type {Map<string, Score>} */
  const scores = new Map();
  const of = (kind) => {
    const score = scores.get(kind) ?? sumOf([]);
    scores.set(kind, score);
    return score;
  };
  for (const { text, spans } of texts) {
    const finds = find(text);
    for (const span of spans) {
      const certainties = finds.filter((one) => overlaps(one, span)).map(({ certainty }) => certainty);
      const score = of(span.kind);
      score.marked += 1;
      if (certainties.includes('zeker')) score.replaced += 1;
      if (certainties.includes('zeker') || certainties.includes('twijfel')) score.listed += 1;
    }
    for (const one of finds) {
      if (one.certainty === 'zeker' && !spans.some((span) => overlaps(one, span))) of(one.kind).wrong += 1;
    }
  }
  return scores;
}

/**
 * @param {readonly (Score | undefined)[]} scores
 * @returns {Score}
 */
export function sumOf(scores) {
  const sum = (key) => scores.reduce((total, score) => total + (score?.[key] ?? 0), 0);
  return { marked: sum('marked'), replaced: sum('replaced'), listed: sum('listed'), wrong: sum('wrong') };
}

/**
 * @param {Score} score
 * @returns {{ replaced: number, listed: number, precision: number }} shares of 1
 */
export function sharesOf({ marked, replaced, listed, wrong }) {
  return {
    replaced: replaced / marked,
    listed: listed / marked,
    precision: replaced / (replaced + wrong),
  };
}

/**
 * @param {readonly MarkedText[]} texts
 * @param {Finder} find
 * @returns {number} doubtful places that a person has to look at, per thousand words
 */
export function doubtsIn(texts, find) {
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const doubts = texts.flatMap(({ text }) => find(text).filter(({ certainty }) => certainty === 'twijfel'));
  return (doubts.length / words) * 1_000;
}

/** @returns {{ name: string, isTalk: boolean, texts: MarkedText[] }[]} the sets that nobody read, for scoring only */
export function unreadSets() {
  return readdirSync(UNREAD).map((file) => {
    const content = readFileSync(join(UNREAD, file), 'utf8');
    const isTalk = content.includes('###');
    return { name: file, isTalk, texts: isTalk ? talksIn(content) : readMarked(content) };
  });
}

/** @returns {MarkedText[]} the sentences that rules were made on and odds learned from */
export function goldSentences() {
  const files = readdirSync(GOLD).filter((file) => file !== 'accepted.json');
  return files.flatMap((file) => JSON.parse(readFileSync(join(GOLD, file), 'utf8')));
}

/** A talk is one text, since a name that is sure in one turn is known in the others; turns of a set stand alone. */
function talksIn(content) {
  const talks = content.split(/^###.*$/m).filter((talk) => talk.trim() !== '');
  return talks.map((talk) => joined(readMarked(talk)));
}

function joined(turns) {
  let text = '';
  const spans = turns.flatMap((turn) => {
    const from = text.length;
    text += `${turn.text}\n`;
    return turn.spans.map((span) => ({ ...span, start: span.start + from, end: span.end + from }));
  });
  return { text, spans };
}

function overlaps(one, other) {
  return one.start < other.end && other.start < one.end;
}
