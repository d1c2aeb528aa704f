/** One voice from each wijk: a quote about what divides its people or what they agree on, that stands nowhere else. */

import type { Coding, Quote } from '../model/coding.js';
import type { WijkPortrait } from '../model/findings.js';
import type { Grouping } from '../model/planned.js';
import type { QuoteChoice } from '../model/quote-choice.js';
import type { Respondent } from '../model/respondent.js';
import { chooseQuotes, overlaps } from './quotes.js';

export interface VoicesAsked {
  readonly groups: Pick<Grouping, 'byWijk'>;
  readonly portraits: readonly WijkPortrait[];
  /** The codes that may speak when nothing of the portrait does, the best first. */
  readonly codes: readonly string[];
  readonly codings: readonly Coding[];
  /** What stands elsewhere in the report. */
  readonly taken: readonly Quote[];
  /** What a researcher ruled out. */
  readonly choices: readonly QuoteChoice[];
  readonly mayStand: (person: Respondent) => boolean;
  /** As `chooseQuotes` takes it. */
  readonly textOf: (coding: Coding) => string | null;
}

/**
 * By the id of the wijk, at most one each: of what the portrait tells a confirmed one that judges as it tells, then any
 * confirmed one, then a strong proposal; rather none than a weak one.
 */
export function voicesOf(asked: VoicesAsked): Map<string, Quote[]> {
  const { groups, portraits, codes, taken, choices, mayStand, textOf } = asked;
  const free = asked.codings.filter((coding) => !taken.some((quote) => overlaps(quote.coding, coding)));
  const confirmed = free.filter(({ status }) => status === 'bevestigd');
  const strong = free.filter(({ strength }) => strength === 'sterk');
  return new Map(
    groups.byWijk.map(({ id, members }) => {
      const told = toldBy(portraits.find(({ wijk }) => wijk === id));
      const people = members.filter(mayStand);
      const best = (from: readonly string[], pool: readonly Coding[]): Quote[] =>
        [
          ...chooseQuotes(
            [from],
            pool,
            people,
            { perCode: 1, perTheme: 1 },
            choices,
            undefined,
            textOf,
          ).values(),
        ].flat();
      const attempts = [
        () =>
          best(
            [...told.keys()],
            confirmed.filter((coding) => told.get(coding.code)?.(coding) ?? false),
          ),
        () => best(codes, confirmed),
        () => best([...told.keys(), ...codes], strong),
      ];
      return [id, firstOf(attempts)];
    }),
  );
}

/** The codes of a portrait, with the codings that judge as it tells. */
function toldBy(portrait: WijkPortrait | undefined): Map<string, (coding: Coding) => boolean> {
  const divided = (portrait?.divided ?? []).map(
    ({ claim }) => [claim.about.id, ({ oordeel }: Coding) => oordeel !== null] as const,
  );
  const agreed = (portrait?.agreed ?? []).map(
    ({ claim }) => [claim.about.id, ({ oordeel }: Coding) => oordeel === claim.way] as const,
  );
  return new Map([...divided, ...agreed]);
}

function firstOf(attempts: readonly (() => Quote[])[]): Quote[] {
  for (const attempt of attempts) {
    const found = attempt();
    if (found.length > 0) return found;
  }
  return [];
}
