/** Choosing quotes: which fragments stand in the report, by a rule that can be read here. */

import type { Coding, Quote } from '../model/coding.js';
import type { QuoteChoice } from '../model/quote-choice.js';
import type { Respondent } from '../model/respondent.js';
import { shortened } from './elision.js';
import { groupedBy } from './grouped.js';

/** Shorter says too little, longer is not read; in characters. */
const READABLE = { shortest: 60, longest: 360 };

export interface QuoteLimits {
  readonly perCode: number;
  /** Over all codes of a theme. */
  readonly perTheme: number;
}

/**
 * Chooses quotes per code. What is not quotable is never chosen, and a passage stands in the report once. What a
 * researcher chose comes first and what a researcher ruled out never comes, not under another code either. Then every
 * code of the theme gets one in turn, and at once a second one that judges the opposite where there is one; then a
 * next one in turn, until a limit is reached.
 *
 * The best comes first, by these rules in this order: confirmed before proposed, what a person marked as apt before what nobody marked, a second perspective in a theme that so
 * far quotes one, a readable length before too short or too long, the perspective that this code and then this theme quotes least so far, the person whom the theme and then
 * the report quotes least so far, strong before weak, and of what is too long the shortest. What is then still equal
 * goes by respondent and place.
 *
 * @param themes the codes of each theme, in the order in which they get quotes
 * @param choices of quotes.csv; ids that no coding has are passed over
 * @param perspectiveOf the perspective as the readers know it: which quotes stand there must not tell a finer one
 * @param textOf what would be printed of a passage that the rule chooses; null when it can't stand by itself, and so is
 *   not chosen. A researcher may choose it all the same
 */
export function chooseQuotes(
  themes: readonly (readonly string[])[],
  codings: readonly Coding[],
  respondents: readonly Respondent[],
  limits: QuoteLimits,
  choices: readonly QuoteChoice[] = [],
  perspectiveOf: (respondent: Respondent) => string = ({ perspective }) => perspective,
  textOf: (coding: Coding) => string | null = ({ fragment }) => shortened(fragment.text),
): Map<string, Quote[]> {
  const people = new Map(respondents.map((person) => [person.id, person]));
  const chosenBy = new Map(
    choices.filter(({ use }) => use === true).map((choice) => [choice.fragment, choice]),
  );
  const never = new Set(choices.filter(({ use }) => use === false).map(({ fragment }) => fragment));
  const ruledOut = codings.filter(({ id }) => never.has(id));
  const mayStand = codings.filter(
    (coding) =>
      coding.quotable && people.has(coding.respondent) && !ruledOut.some((one) => overlaps(one, coding)),
  );
  const byCode = groupedBy(mayStand, ({ code }) => code);
  const inReport: Quote[] = [];
  const texts = new Map<Coding, string | null>();
  const textFor = (coding: Coding): string | null => {
    const known = texts.get(coding);
    if (known !== undefined) return known;
    const text = textOf(coding);
    texts.set(coding, text);
    return text;
  };
  return new Map(
    themes.flatMap((codes) => {
      const inTheme: Quote[] = [];
      const ofCode = new Map(codes.map((code) => [code, [] as Quote[]]));
      const add = (coding: Coding, text = shortened(coding.fragment.text)): void => {
        const respondent = people.get(coding.respondent);
        if (respondent === undefined) return;
        const quote = { coding, respondent, text };
        for (const list of [inReport, inTheme, ofCode.get(coding.code)]) list?.push(quote);
      };
      /** The best that is left of a code, when there is room for it. */
      const addBest = (code: string, isWanted: (coding: Coding) => boolean = () => true): void => {
        const own = ofCode.get(code) ?? [];
        if (own.length >= limits.perCode || inTheme.length >= limits.perTheme) return;
        const best = (byCode.get(code) ?? [])
          .filter((coding) => isWanted(coding) && !inReport.some((used) => overlaps(used.coding, coding)))
          .flatMap((coding) => {
            const text = textFor(coding);
            return text === null ? [] : { coding, text };
          })
          .map(({ coding, text }) => ({
            coding,
            text,
            rank: rankOf(coding, text, { own, inTheme, inReport, people, perspectiveOf }),
          }))
          .sort((a, b) => compareRanks(a.rank, b.rank))[0];
        if (best !== undefined) add(best.coding, best.text);
      };
      for (const coding of codes.flatMap((code) => byCode.get(code) ?? [])) {
        const choice = chosenBy.get(coding.id);
        if (choice !== undefined) add(coding, choice.text ?? undefined);
      }
      for (let round = 1; round <= Math.min(limits.perCode, limits.perTheme); round += 1) {
        for (const code of codes) {
          if ((ofCode.get(code)?.length ?? 0) >= round) continue;
          addBest(code);
          const first = ofCode.get(code)?.[0];
          if (round === 1 && first !== undefined) addBest(code, (coding) => dissents(coding, first.coding));
        }
      }
      return [...ofCode];
    }),
  );
}

function dissents({ oordeel }: Coding, other: Coding): boolean {
  const both = [oordeel, other.oordeel];
  return both.includes('positief') && both.includes('negatief');
}

interface Chosen {
  readonly own: readonly Quote[];
  readonly inTheme: readonly Quote[];
  readonly inReport: readonly Quote[];
  readonly people: ReadonlyMap<string, Respondent>;
  readonly perspectiveOf: (respondent: Respondent) => string;
}

/** Lower is better; the first difference decides. */
function rankOf(
  coding: Coding,
  { length }: string,
  { own, inTheme, inReport, people, perspectiveOf }: Chosen,
): (number | string)[] {
  const speaker = people.get(coding.respondent);
  const perspective = speaker && perspectiveOf(speaker);
  const fromPerspective = ({ respondent }: Quote): boolean => perspectiveOf(respondent) === perspective;
  const fromPerson = ({ respondent }: Quote): boolean => respondent.id === coding.respondent;
  return [
    coding.status === 'bevestigd' ? 0 : 1,
    coding.apt ? 0 : 1,
    inTheme.length > 0 && inTheme.every(fromPerspective) ? 1 : 0,
    length >= READABLE.shortest && length <= READABLE.longest ? 0 : 1,
    own.filter(fromPerspective).length,
    inTheme.filter(fromPerspective).length,
    inTheme.filter(fromPerson).length,
    inReport.filter(fromPerson).length,
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

/** Whether two passages have words in common. */
export function overlaps(a: Coding, b: Coding): boolean {
  return a.file === b.file && a.fragment.start < b.fragment.end && b.fragment.start < a.fragment.end;
}
