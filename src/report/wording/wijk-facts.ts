/** What is known of the wijkbudget in a wijk, in a line and in sentences. */

import { counted, number } from '../../language/numbers.js';
import { inWords } from '../../language/phrases.js';
import type { Chance, Granted, Helped, WijkChance } from '../../model/claims.js';
import type { WijkFacts } from '../../model/wijk-facts.js';
import type { Sentence } from '../blocks.js';
import type { Phrasing, Way } from './phrasing.js';

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
  const known = stepsOf(facts);
  // A step that no idea fell off after says nothing that the next one doesn't.
  const steps = known
    .filter(({ count }, at) => at === 0 || at === known.length - 1 || count !== known[at + 1]?.count)
    .map(({ label, count }, at, told) => {
      if (label === 'ingediend') return `${number(count)} ${count === 1 ? 'idee' : 'ideeën'} ingediend`;
      return count > 1 && count === told[at - 1]?.count ? `alle ${label}` : `${number(count)} ${label}`;
    });
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

/** A wijk with its facts, as it stands in a sentence. */
export interface NamedFacts extends WijkFacts {
  readonly inText: string;
}

/** Sums over the wijken of which both numbers are known, and where an idea had most chance; nothing of fewer than two. */
export function factsTogether(facts: readonly NamedFacts[], phrasing: Phrasing): Sentence[] {
  const known = facts.flatMap(({ inText, ideas, funded }): WijkChance[] =>
    ideas === null || funded === null ? [] : [{ wijk: inText, ideas, funded }],
  );
  if (known.length < 2) return [];
  const money = facts.map(({ euros: amount }) => amount);
  const helped = facts.filter(({ facilitator }) => facilitator === true).length;
  const granted: Granted = {
    kind: 'granted',
    wijken: known.length,
    isAll: known.length === facts.length,
    ideas: sum(known.map(({ ideas }) => ideas)),
    funded: sum(known.map(({ funded }) => funded)),
    euros: known.length === facts.length && money.every((amount) => amount !== null) ? sum(money) : null,
  };
  const chance = chanceIn(known);
  return [
    phrasing(GRANTED, granted, []),
    ...(chance === null ? [] : [phrasing(CHANCE, chance, [])]),
    ...(facts.every(({ facilitator }) => facilitator !== null) && helped > 0 && helped < facts.length
      ? [phrasing(HELPED, { kind: 'helped', wijken: facts.length, helped }, [])]
      : []),
  ];
}

const GRANTED: readonly Way<Granted>[] = [
  {
    say: ({ wijken, isAll, ideas, funded, euros: money }) =>
      `In ${isAll ? `de ${inWords(wijken)} wijken` : `${inWords(wijken)} wijken`} samen ${ideas === 1 ? 'is' : 'zijn'} ` +
      `${counted(ideas, 'idee', 'ideeën')} ingediend, waarvan er ${number(funded)} geld ${funded === 1 ? 'kreeg' : 'kregen'}` +
      `${money === null ? '' : ` (in totaal ${euros(money)})`}.`,
  },
];

const CHANCE: readonly Way<Chance>[] = [
  {
    say: ({ highest, lowest }) =>
      `De kans op budget was het grootst in ${chanceText(highest)} en het kleinst in ${chanceText(lowest)}.`,
  },
];

const HELPED: readonly Way<Helped>[] = [
  {
    say: ({ wijken, helped }) =>
      `In ${inWords(helped)} van de ${inWords(wijken)} wijken was er een procesbegeleider.`,
  },
];

/** Chances that differ less than this, as a share of the ideas, are alike. */
const CLEAR = 0.03;

/** In which wijk an idea had the most and in which the least chance; null when another wijk comes close to either. */
function chanceIn(known: readonly WijkChance[]): Chance | null {
  const ordered = known.filter(({ ideas }) => ideas > 0).sort((a, b) => chanceOf(b) - chanceOf(a));
  const [highest, second] = ordered;
  const [lastButOne, lowest] = ordered.slice(-2);
  if (highest === undefined || second === undefined || lastButOne === undefined || lowest === undefined) {
    return null;
  }
  const isClear = [chanceOf(highest) - chanceOf(second), chanceOf(lastButOne) - chanceOf(lowest)].every(
    (difference) => difference >= CLEAR,
  );
  return isClear ? { kind: 'chance', highest, lowest } : null;
}

function chanceOf({ ideas, funded }: WijkChance): number {
  return funded / ideas;
}

function chanceText({ wijk, ideas, funded }: WijkChance): string {
  return `${wijk} (${funded} van de ${counted(ideas, 'idee', 'ideeën')})`;
}

function sum(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}
