/** Choosing quotes: which fragments stand in the report, by a rule that can be read here. */

import type { Coding, Quote } from '../model/coding.js';
import type { Respondent } from '../model/respondent.js';

/** Shorter says too little, longer is not read; in characters. */
const READABLE = { shortest: 60, longest: 360 };

/**
 * Chooses quotes per code for one theme. What is not quotable is never chosen, and a passage stands in the theme
 * once. The best comes first, by these rules in this order: confirmed before proposed, a readable length before too
 * short or too long, the perspective that this code quotes least so far, the person whom the theme quotes least so
 * far, strong before weak, and of what is too long the shortest. What is then still equal goes by respondent and place.
 *
 * @param codes the codes of the theme, in order
 * @param perCode how many quotes a code gets at most
 */
export function chooseQuotes(
  codes: readonly string[],
  codings: readonly Coding[],
  respondents: readonly Respondent[],
  perCode: number,
): Map<string, Quote[]> {
  const people = new Map(respondents.map((person) => [person.id, person]));
  const timesQuoted = new Map<string, number>();
  const usedPassages: Coding[] = [];
  const chosen = new Map<string, Quote[]>();
  for (const code of codes) {
    const quotes: Quote[] = [];
    let candidates = codings.filter(
      (coding) => coding.code === code && coding.quotable && people.has(coding.respondent),
    );
    while (quotes.length < perCode) {
      candidates = candidates.filter((coding) => !usedPassages.some((used) => overlaps(used, coding)));
      const best = candidates
        .map((coding) => ({ coding, rank: rankOf(coding, quotes, people, timesQuoted) }))
        .sort((a, b) => compareRanks(a.rank, b.rank))[0]?.coding;
      const respondent = best === undefined ? undefined : people.get(best.respondent);
      if (best === undefined || respondent === undefined) break;
      quotes.push({ coding: best, respondent });
      usedPassages.push(best);
      timesQuoted.set(respondent.id, (timesQuoted.get(respondent.id) ?? 0) + 1);
    }
    chosen.set(code, quotes);
  }
  return chosen;
}

/** Lower is better; the first difference decides. */
function rankOf(
  coding: Coding,
  sofar: readonly Quote[],
  people: ReadonlyMap<string, Respondent>,
  timesQuoted: ReadonlyMap<string, number>,
): (number | string)[] {
  const perspective = people.get(coding.respondent)?.perspective;
  const length = coding.fragment.text.length;
  return [
    coding.status === 'bevestigd' ? 0 : 1,
    length >= READABLE.shortest && length <= READABLE.longest ? 0 : 1,
    sofar.filter(({ respondent }) => respondent.perspective === perspective).length,
    timesQuoted.get(coding.respondent) ?? 0,
    coding.strength === 'sterk' ? 0 : 1,
    length > READABLE.longest ? length : 0,
    coding.respondent,
    coding.fragment.start,
  ];
}

function compareRanks(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? left;
    if (left < right) return -1;
    if (left > right) return 1;
  }
  return 0;
}

function overlaps(a: Coding, b: Coding): boolean {
  return a.file === b.file && a.fragment.start < b.fragment.end && b.fragment.start < a.fragment.end;
}
