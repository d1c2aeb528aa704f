/** What is known of the wijkbudget in a wijk, in a line and in sentences. */

import { number } from '../../language/numbers.js';
import { inWords } from '../../language/phrases.js';
import type { WijkFacts } from '../../model/wijk-facts.js';

/** From the first idea to the last grant, without the steps of which nothing is known. */
export function stepsOf({ ideas, selected, voted, funded }: WijkFacts): { label: string; count: number }[] {
  return [
    { label: 'ingediend', count: ideas },
    { label: 'geselecteerd', count: selected },
    { label: 'in stemming gebracht', count: voted },
    { label: 'toegekend', count: funded },
  ].flatMap(({ label, count }) => (count === null ? [] : [{ label, count }]));
}

/** "41 ideeën ingediend, 14 geselecteerd, 5 toegekend; € 50.000; wijze van kiezen: …; met procesbegeleider." */
export function factLine(facts: WijkFacts): string {
  const steps = stepsOf(facts).map(({ label, count }) =>
    label === 'ingediend'
      ? `${number(count)} ${count === 1 ? 'idee' : 'ideeën'} ingediend`
      : `${number(count)} ${label}`,
  );
  const parts = [
    steps.join(', '),
    facts.euros === null ? '' : euros(facts.euros),
    facts.decision === '' ? '' : `wijze van kiezen: ${facts.decision}`,
    facts.facilitator === null ? '' : facts.facilitator ? 'met procesbegeleider' : 'zonder procesbegeleider',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Over deze wijk zijn geen cijfers ingevuld.' : `${parts.join('; ')}.`;
}

export function euros(amount: number): string {
  return `€\u00A0${number(amount)}`;
}

/** Sums over the wijken of which both numbers are known; nothing when there are fewer than two. */
export function factsTogether(facts: readonly WijkFacts[]): string[] {
  const known = facts.filter(({ ideas, funded }) => ideas !== null && funded !== null);
  if (known.length < 2) return [];
  const ideas = sum(known.map((one) => one.ideas));
  const funded = sum(known.map((one) => one.funded));
  const money = facts.every((one) => one.euros !== null) ? sum(facts.map((one) => one.euros)) : null;
  const helped = facts.filter(({ facilitator }) => facilitator === true).length;
  return [
    `In ${known.length === facts.length ? `de ${inWords(known.length)} wijken` : `${inWords(known.length)} wijken`} samen zijn ` +
      `${number(ideas)} ideeën ingediend, waarvan er ${number(funded)} geld kregen` +
      `${money === null ? '' : ` (in totaal ${euros(money)})`}.`,
    ...acceptance(known),
    ...(facts.every(({ facilitator }) => facilitator !== null) && helped > 0 && helped < facts.length
      ? [`In ${inWords(helped)} van de ${inWords(facts.length)} wijken was er een procesbegeleider.`]
      : []),
  ];
}

/** In which wijk an idea had the most and in which the least chance. */
function acceptance(known: readonly WijkFacts[]): string[] {
  const shares = known
    .filter(({ ideas }) => (ideas ?? 0) > 0)
    .map((facts) => ({ facts, share: (facts.funded ?? 0) / (facts.ideas ?? 1) }))
    .sort((a, b) => b.share - a.share);
  const [most] = shares;
  const least = shares.at(-1);
  if (most === undefined || least === undefined || most.share - least.share < 0.03) return [];
  return [
    `De kans op budget was het grootst in ${chance(most.facts)} en het kleinst in ${chance(least.facts)}.`,
  ];
}

/** The wijk is named by its label, which the chapter puts in place of the id. */
function chance({ wijk, ideas, funded }: WijkFacts): string {
  return `${wijk} (${funded} van de ${ideas} ideeën)`;
}

function sum(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}
