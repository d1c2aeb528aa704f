/** The oordeel that the words of a fragment suggest; none when they leave it open or may be meant the other way round. */

import type { TokenList } from '../../language/token-list.js';
import type { Vocabulary } from '../../language/vocabulary.js';
import type { OordeelIndicators } from '../../model/codebook.js';
import type { Oordeel } from '../../model/coding.js';
import { createMatcher, type Hit } from '../matching/matcher.js';
import { createNegation } from '../matching/negation.js';
import { lexemesOf, type WordGroups } from '../terms/lexemes.js';

/**
 * Judges the tokens `from` to `to` (exclusive) of a text, by their words alone: what the code that they fall under mostly
 * means is no judgement that somebody gave.
 */
export type Judge = (tokens: TokenList, from: number, to: number) => Oordeel | null;

/** What people say when they mean the opposite: only a person can tell. */
const IRONY: readonly string[] = [
  '(lekker|mooi|fijn|leuk|goed|handig|netjes|knap|gezellig) (dan|hoor|is dat|geregeld hoor)',
  'nou ..(fijn|mooi|leuk|lekker|prachtig|gezellig) ..(hoor|dan|geregeld)',
  'zogenaamd',
  'zogenaamde',
  'ja ja',
  'jaja',
  'goh',
  'dank je de koekoek',
  'poppenkast',
  '=tussen aanhalingstekens',
];

/** Says of the turn of a sentence that both sides are meant. */
const CONTRAST: readonly string[] = [
  'maar',
  'alleen',
  'hoewel',
  'aan de andere kant',
  'tegelijk',
  'wel weer',
  'toch',
];

const IRONIC = 'ironie';
const CONTRASTING = 'contrast';

/** Prepares the indicators of a codebook; without them nothing is judged. */
export function createJudge(
  indicators: readonly OordeelIndicators[],
  vocabulary: Vocabulary,
  groups: WordGroups = {},
): Judge {
  if (indicators.length === 0) return () => null;
  const match = createMatcher(
    [
      ...indicators.map(({ oordeel, terms }) => ({ id: oordeel, terms, exclusions: [] })),
      { id: IRONIC, terms: IRONY, exclusions: [] },
      { id: CONTRASTING, terms: CONTRAST, exclusions: [] },
    ],
    vocabulary,
    groups,
  );
  const negation = createNegation(vocabulary);

  return (tokens, from, to) => {
    const hits = match(tokens, from, to);
    const has = (rule: string): boolean => hits.some((hit) => hit.rule === rule);
    if (has(IRONIC)) return null;
    const isNegated = ({ term, first, last }: Hit): boolean =>
      !asksForNegation(term) && (negation.before(tokens, first, from) || negation.behind(tokens, last, to));
    const outermost = outermostOf(hits);
    const praise = outermost.filter(({ rule }) => rule === 'positief');
    const isPositive = praise.some((hit) => !isNegated(hit));
    // "Niet slecht" is no complaint, but no praise either; "niet duidelijk" is a complaint.
    const isNegative =
      praise.some(isNegated) || outermost.some((hit) => hit.rule === 'negatief' && !isNegated(hit));
    if (isPositive && isNegative) return has(CONTRASTING) || has('gemengd') ? 'gemengd' : null;
    if (isPositive) return has('gemengd') ? null : 'positief';
    if (isNegative) return has('gemengd') ? null : 'negatief';
    const isDenied = outermost.some(({ rule }) => rule === 'negatief');
    if (isDenied || has('gemengd')) return null;
    return has('neutraal') ? 'neutraal' : null;
  };
}

/** A term that asks for the negation itself is not turned round by it once more. */
function asksForNegation(term: string): boolean {
  return lexemesOf(term).some(({ sign }) => sign === 'niet:' || sign === 'wel:');
}

/**
 * The hits that do not stand within a longer one of another rule: "goed" in "had beter gekund" does not count apart. One
 * walk in the order of the text will do, since of each rule the hit that ends last holds whatever another one holds.
 */
function outermostOf(hits: readonly Hit[]): Hit[] {
  const farthest = new Map<string, Hit>();
  return hits
    .toSorted((a, b) => a.first - b.first || b.last - a.last)
    .filter((hit) => {
      const isWithin = [...farthest.values()].some((other) => holds(other, hit));
      if (hit.last > (farthest.get(hit.rule)?.last ?? -1)) farthest.set(hit.rule, hit);
      return !isWithin;
    });
}

function holds(longer: Hit, hit: Hit): boolean {
  const isWithin = longer.first <= hit.first && hit.last <= longer.last;
  return isWithin && longer.last - longer.first > hit.last - hit.first && longer.rule !== hit.rule;
}
