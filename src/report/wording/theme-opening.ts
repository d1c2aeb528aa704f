/** The opening of a theme in one sentence: how many speak of it, who does most, and what comes up most; counts in brackets. */

import { verbBefore } from '../../language/agreement.js';
import { capitalised } from '../../language/phrases.js';
import type { Apart, Foremost, Spoken } from '../../model/claims.js';
import type { ThemeFinding } from '../../model/findings.js';
import type { Sentence } from '../blocks.js';
import { foremostInBrief, foremostOf } from './foremost.js';
import { aboutTheme, type Names } from './names.js';
import { fraction, people } from './people.js';
import type { Phrasing, Way } from './phrasing.js';
import { moreIn, spokenOf } from './presence.js';

/** @param themes all of them, of which this is one */
export function openingOf(
  finding: ThemeFinding,
  themes: readonly ThemeFinding[],
  phrasing: Phrasing,
): Sentence {
  const { theme, codes, all } = finding;
  const first = foremostOf('themes', themes.map(rankedTheme));
  const isFirst = first !== null && first.top.length === 1 && first.top[0]?.about.id === theme.id;
  const apart = moreIn(finding.points, 'perspective');
  const foremost = foremostOf(
    theme.id,
    codes.map(({ code, all: counted }) => ({ about: code, counted: countOf(counted) })),
  );
  const told: Told = [
    spokenOf(theme, finding),
    ...(isFirst ? [first] : []),
    ...(apart === undefined ? [] : [apart]),
    ...(foremost === null ? [] : [foremost]),
  ];
  return phrasing(OPENING, told, all.evidence);
}

type Told = readonly [Spoken, ...(Foremost | Apart)[]];

function rankedTheme({ theme, all }: ThemeFinding) {
  return { about: theme, counted: countOf(all) };
}

function countOf({ mentions, interviewed }: Spoken['all']): Spoken['all'] {
  return { mentions, interviewed };
}

const OPENING: readonly Way<Told>[] = [
  {
    say: ([{ about, all }, ...others], names) =>
      `${capitalised(aboutTheme(about))} ${verbBefore(people(all), 'spreekt', 'spreken')}${others.map((claim) => further(claim, names)).join('')}.`,
  },
];

function further(claim: Foremost | Apart, names: Names): string {
  if (claim.kind === 'apart') {
    const { by, group, rest } = claim;
    return `, vooral ${names.of(by, group.group)} (${fraction(group)}; van de anderen ${fraction(rest)})`;
  }
  return claim.within === 'themes'
    ? ', meer dan over enig ander thema'
    : `; het vaakst gaat het over ${foremostInBrief(claim)}`;
}
