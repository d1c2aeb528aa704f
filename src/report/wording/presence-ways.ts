/** The ways to say who speaks of a code: all groups, one above the others, some here and there, or a group that does not. */

import { capitalised, enumerate, inWords } from '../../language/phrases.js';
import type { Counted } from '../../model/findings.js';
import { ofAll, people, verbBefore, withVerb } from './people.js';
import type { Way } from './phrasing.js';

export interface Named extends Counted {
  readonly name: string;
}

export interface Presence {
  readonly all: Counted;
  /** Groups in which somebody was interviewed. */
  readonly groups: readonly Named[];
}

/** The group that mentions it most, against all others together. */
export interface Leading extends Presence {
  readonly top: Named;
  readonly rest: Counted;
  /** No other group has as large a share. */
  readonly isHighest: boolean;
}

export interface Silence {
  readonly groups: readonly Named[];
}

const isMost = ({ mentions, interviewed }: Counted): boolean => 2 * mentions > interviewed;
const fraction = ({ mentions, interviewed }: Counted): string => ofAll(mentions, interviewed);

export const SHARED: readonly Way<Presence>[] = [
  {
    fits: ({ groups }) => groups.every(isMost),
    say: ({ all }) =>
      `In elke groep noemt meer dan de helft dit onderwerp, bij elkaar ${fraction(all)} respondenten.`,
  },
  {
    say: ({ all }) => `In alle groepen komt dit ter sprake; ${withVerb(people(all), 'noemt', 'noemen')} het.`,
  },
  {
    say: ({ all }) =>
      `${capitalised(withVerb(people(all), 'heeft', 'hebben'))} het hierover, en in geen enkele groep blijft het onbesproken.`,
  },
  {
    say: ({ all }) =>
      `Hierover ${verbBefore(people(all), 'spreekt', 'spreken')}, in elke groep minstens één.`,
  },
  {
    say: ({ all, groups }) =>
      `Het onderwerp keert terug in ${everyGroup(groups)}: ${fraction(all)} respondenten noemen het.`,
  },
  {
    say: ({ all }) => `Dit komt in elke groep aan de orde (${fraction(all)} respondenten).`,
  },
  {
    say: ({ all, groups }) => {
      const ordered = [...groups].sort((a, b) => b.mentions / b.interviewed - a.mentions / a.interviewed);
      const [most, least] = [ordered[0], ordered.at(-1)];
      return `Alle groepen noemen dit (samen ${fraction(all)}), ${most?.name} naar verhouding het meest en ${least?.name} het minst.`;
    },
    fits: ({ groups }) => {
      const shares = groups.map(({ mentions, interviewed }) => mentions / interviewed).sort((a, b) => a - b);
      const [low = 0, second = 0] = shares;
      const [secondHigh = 0, high = 0] = shares.slice(-2);
      return shares.length > 2 && low < second && secondHigh < high;
    },
  },
  {
    say: ({ all, groups }) =>
      `Dit is in ${everyGroup(groups)} te horen, bij in totaal ${fraction(all)} respondenten.`,
  },
  {
    say: ({ all, groups }) =>
      `Van elke groep noemt minstens één persoon dit; het gaat om ${enumerate(speaking(groups))}, samen ${fraction(all)}.`,
  },
  {
    say: ({ all }) =>
      `Dit onderwerp is breed verspreid: ${fraction(all)} respondenten brengen het ter sprake, uit alle groepen.`,
  },
  {
    say: ({ groups, all }) =>
      `Geen groep laat dit liggen: ${enumerate(speaking(groups))}, bij elkaar ${fraction(all)} respondenten.`,
  },
];

export const LEADING: readonly Way<Leading>[] = [
  {
    fits: ({ rest }) => rest.mentions === 0,
    say: ({ top }) =>
      `Alleen ${top.name} brengen dit ter sprake (${fraction(top)}); in de andere groepen noemt niemand het.`,
  },
  {
    fits: ({ top }) => isMost(top),
    say: ({ top, rest }) =>
      `${capitalised(withVerb(people(top, top.name), 'noemt', 'noemen'))} dit, tegenover ${fraction(rest)} anderen.`,
  },
  {
    say: ({ top, rest }) =>
      `Het zijn vooral ${top.name} die hierover spreken (${fraction(top)}); in de andere groepen gaat het om ${fraction(rest)}.`,
  },
  {
    say: ({ top, rest }) =>
      `Bij ${top.name} komt dit vaker ter sprake dan bij de anderen: ${fraction(top)} tegenover ${fraction(rest)}.`,
  },
  {
    say: ({ top, rest }) =>
      `Onder ${top.name} noemen ${fraction(top)} dit onderwerp, onder alle anderen ${fraction(rest)}.`,
  },
  {
    fits: ({ all, top }) => 2 * top.mentions >= all.mentions,
    say: ({ all, top }) =>
      `Van de ${all.mentions} respondenten die hierover spreken, horen er ${top.mentions} bij de ${top.name} (van wie er ${top.interviewed} zijn gesproken).`,
  },
  {
    fits: ({ isHighest }) => isHighest,
    say: ({ all, top }) =>
      `${capitalised(withVerb(people(all), 'spreekt', 'spreken'))} hierover, naar verhouding het vaakst ${top.name} (${fraction(top)}).`,
  },
  {
    fits: ({ top, rest }) => rest.mentions > 0 && top.mentions < top.interviewed && isMost(top),
    say: ({ top, rest }) =>
      `Meer dan de helft van de ${top.name} noemt dit (${fraction(top)}), en van de andere respondenten ${fraction(rest)}.`,
  },
  {
    say: ({ all, top }) =>
      `Dit brengen ${fraction(all)} respondenten ter sprake, onder wie ${top.mentions} van de ${top.interviewed} ${top.name}.`,
    fits: ({ all }) => all.mentions > 1,
  },
  {
    say: ({ top, rest }) =>
      `Van ${top.name} hoorden wij dit vaker (${fraction(top)}) dan van de anderen (${fraction(rest)}).`,
  },
  {
    fits: ({ rest }) => rest.mentions > 0 && 3 * rest.mentions <= rest.interviewed,
    say: ({ top, rest }) =>
      `Buiten de ${top.name}, van wie ${fraction(top)} het noemen, komt dit weinig aan de orde (${fraction(rest)}).`,
  },
  {
    say: ({ top, rest }) =>
      `In de gesprekken met ${top.name} valt dit onderwerp vaak (${fraction(top)}), in de andere gesprekken bij ${fraction(rest)}.`,
    fits: ({ top }) => isMost(top),
  },
  {
    say: ({ top, rest }) =>
      `Naar verhouding is dit een onderwerp van ${top.name}, met ${fraction(top)}; bij de overige groepen samen is dat ${fraction(rest)}.`,
  },
  {
    fits: ({ top }) => top.mentions === top.interviewed,
    say: ({ top, rest }) =>
      `Dit noemen ${top.name} zonder uitzondering (${fraction(top)}); buiten die groep doen ${fraction(rest)} dat.`,
  },
];

export const SPREAD: readonly Way<Presence>[] = [
  {
    say: ({ all }) =>
      `${capitalised(withVerb(people(all), 'brengt', 'brengen'))} dit ter sprake, zonder dat één groep eruit springt.`,
  },
  {
    say: ({ all, groups }) =>
      `Hierover ${verbBefore(people(all), 'spreekt', 'spreken')}, afkomstig uit ${countOf(groups)}.`,
    fits: ({ groups }) => groups.filter(({ mentions }) => mentions > 0).length > 1,
  },
  {
    say: ({ all }) =>
      `Dit onderwerp noemen ${fraction(all)} respondenten; de groepen verschillen daarin weinig.`,
    fits: ({ all }) => all.mentions > 1,
  },
  {
    say: ({ all, groups }) =>
      `${capitalised(withVerb(people(all), 'heeft', 'hebben'))} het hierover: ${enumerate(speaking(groups))}.`,
  },
  {
    say: ({ all, groups }) =>
      `Het komt aan de orde bij ${enumerate(speaking(groups))}, samen ${fraction(all)} respondenten.`,
  },
  {
    say: ({ all }) =>
      `Geen groep noemt dit opvallend vaker dan een andere; in totaal gaat het om ${fraction(all)} respondenten.`,
  },
];

/** When there is only one group, there is nothing to compare. */
export const ALONE: readonly Way<Presence>[] = [
  { say: ({ all }) => `${capitalised(withVerb(people(all), 'noemt', 'noemen'))} dit onderwerp.` },
  { say: ({ all }) => `Hierover ${verbBefore(people(all), 'spreekt', 'spreken')}.` },
  { say: ({ all }) => `Dit komt ter sprake bij ${fraction(all)} respondenten.` },
  { say: ({ all }) => `${capitalised(withVerb(people(all), 'heeft', 'hebben'))} het hierover.` },
  { say: ({ all }) => `In de gesprekken ${verbBefore(people(all), 'brengt', 'brengen')} dit naar voren.` },
];

function speaking(groups: readonly Named[]): string[] {
  return groups.filter(({ mentions }) => mentions > 0).map((group) => `${group.name} (${fraction(group)})`);
}

/** "alle vier de groepen" */
function everyGroup({ length }: readonly Named[]): string {
  return length === 2 ? 'beide groepen' : `alle ${inWords(length)} de groepen`;
}

function countOf(groups: readonly Named[]): string {
  const speaking = groups.filter(({ mentions }) => mentions > 0).length;
  return speaking === groups.length
    ? everyGroup(groups)
    : `${inWords(speaking)} van de ${inWords(groups.length)} groepen`;
}

const zero = (groups: readonly Named[]): string =>
  enumerate(groups.map(({ name, interviewed }) => `${name} (0 van de ${interviewed})`));

export const SILENCE: readonly Way<Silence>[] = [
  {
    fits: ({ groups }) => groups.length === 1,
    say: ({ groups }) => `Van de ${groups[0]?.interviewed} ${groups[0]?.name} noemt niemand het.`,
  },
  { say: ({ groups }) => `Bij ${zero(groups)} komt het niet ter sprake.` },
  { say: ({ groups }) => `In de gesprekken met ${zero(groups)} valt dit onderwerp niet.` },
  {
    say: ({ groups }) =>
      `${capitalised(zero(groups))} zeggen er niets over; dat betekent niet dat zij het er niet mee eens zijn.`,
  },
  { say: ({ groups }) => `Het blijft onbesproken door ${zero(groups)}.` },
];

export const IN_WIJK: readonly Way<Leading>[] = [
  {
    say: ({ top, rest }) =>
      `In ${top.name} wordt dit vaker genoemd dan elders (${fraction(top)}, tegenover ${fraction(rest)} in de andere wijken).`,
  },
  {
    say: ({ top, rest }) =>
      `Vooral in ${top.name} komt dit naar voren: daar noemen ${fraction(top)} respondenten het, in de andere wijken samen ${fraction(rest)}.`,
  },
  {
    say: ({ top, rest }) =>
      `Tussen de wijken is er verschil: in ${top.name} gaat het om ${fraction(top)} respondenten, daarbuiten om ${fraction(rest)}.`,
  },
  {
    fits: ({ all, top }) => 2 * top.mentions > all.mentions,
    say: ({ all, top }) =>
      `Wie dit noemt, komt vaak uit ${top.name}: ${ofAll(top.mentions, all.mentions)}, terwijl daar ${ofAll(top.interviewed, all.interviewed)} respondenten wonen of werken.`,
  },
  {
    say: ({ top, rest }) =>
      `${top.name} springt eruit met ${fraction(top)} respondenten die hierover spreken; in de andere wijken zijn dat er ${fraction(rest)}.`,
  },
  {
    say: ({ top, rest }) =>
      `Het verschil met de andere wijken is groot: in ${top.name} noemen ${fraction(top)} respondenten het, elders ${fraction(rest)}.`,
  },
  {
    say: ({ top, rest }) =>
      `Elders is dit minder een onderwerp (${fraction(rest)}) dan in ${top.name} (${fraction(top)}).`,
  },
  {
    say: ({ top, rest }) =>
      `Naar wijk bekeken valt ${top.name} op: ${fraction(top)} tegenover ${fraction(rest)} in de rest.`,
  },
  {
    fits: ({ top }) => isMost(top),
    say: ({ top, rest }) =>
      `De meeste respondenten in ${top.name} spreken hierover (${fraction(top)}); van die in de andere wijken zijn dat er ${fraction(rest)}.`,
  },
];
