/** What sets a group apart in a sentence or two, and which groups are alike. */

import { enumerate } from '../../language/phrases.js';
import type { Alike, Apart, By } from '../../model/claims.js';
import type { Contrast, Profile, SimilarPair } from '../../model/findings.js';
import type { Sentence } from '../blocks.js';
import { type Names, topic } from './names.js';
import { fraction } from './people.js';
import type { Phrasing, Way } from './phrasing.js';

/** A pair of groups is most, or least, alike when it lies so far from the next pair. */
const CLEAR = 0.05;

/** A reader remembers a few contrasts, not ten. */
const MOST = 3;

/** Two sentences at most about a wijk, or about a perspective after its name; none when nothing stands out. */
export function profileOf({ more, less }: Profile, by: By, phrasing: Phrasing): Sentence[] {
  const about = (ways: readonly Way<readonly Apart[]>[], contrasts: readonly Contrast[]): Sentence[] =>
    contrasts.length === 0
      ? []
      : [
          phrasing(
            ways,
            contrasts.slice(0, MOST).map(({ apart }) => apart),
            contrasts.slice(0, MOST).flatMap(({ evidence }) => evidence),
          ),
        ];
  return [...about(MORE[by], more), ...about(LESS[by], less)];
}

/** Which groups are most and which are least alike, where that is clear. @param pairs the most alike first */
export function alikeSentences(pairs: readonly SimilarPair[], by: By, phrasing: Phrasing): Sentence[] {
  const claims = [extreme(pairs, by, 'most', null), extreme([...pairs].reverse(), by, 'least', null)];
  return claims.flatMap((claim) => (claim === null ? [] : [phrasing(ALIKE[by], claim, [])]));
}

/** The wijk that resembles this one most, when that is clear. */
export function mostAlike(wijk: string, pairs: readonly SimilarPair[], phrasing: Phrasing): Sentence[] {
  const own = pairs.filter(({ groups }) => groups.includes(wijk));
  const claim = extreme(own, 'wijk', 'most', wijk);
  return claim === null ? [] : [phrasing(RESEMBLES, claim, [])];
}

function extreme(
  [first, next]: readonly SimilarPair[],
  by: By,
  which: Alike['which'],
  of: string | null,
): Alike | null {
  if (first === undefined || next === undefined) return null;
  if (Math.abs(first.similarity - next.similarity) < CLEAR) return null;
  const { groups, similarity } = first;
  return { kind: 'alike', by, which, groups, similarity, of };
}

/** Two decimals, as Dutch readers write them. */
export function decimal(value: number): string {
  return value.toFixed(2).replace('.', ',');
}

/** Of groups that stand together the name has an "en" of its own. */
function pairText({ groups, by }: Alike, names: Names): string {
  const [one, other] = groups.map((id) => names.of(by, id)) as [string, string];
  return / en /.test(`${one} ${other}`) ? `${one} enerzijds en ${other} anderzijds` : `${one} en ${other}`;
}

const ALIKE: Readonly<Record<By, readonly Way<Alike>[]>> = {
  perspective: [
    {
      say: (alike, names) =>
        `In wat zij noemen lijken ${pairText(alike, names)} het ${alike.which === 'most' ? 'meest' : 'minst'} op elkaar (overeenkomst ${decimal(alike.similarity)}).`,
    },
  ],
  wijk: [
    {
      say: (alike, names) =>
        `Van de wijken lijken ${pairText(alike, names)} het ${alike.which === 'most' ? 'meest' : 'minst'} op elkaar (overeenkomst ${decimal(alike.similarity)}).`,
    },
  ],
};

const RESEMBLES: readonly Way<Alike>[] = [
  {
    say: ({ groups: [one, other], of, by }, names) =>
      `In wat de respondenten noemen, lijkt ${names.of(by, of ?? one)} het meest op ${names.of(by, of === one ? other : one)}.`,
  },
];

const label = ({ about, group, rest }: Apart): string =>
  `${topic(about)} (${fraction(group)} tegenover ${fraction(rest)})`;
const listed = (contrasts: readonly Apart[]): string => enumerate(contrasts.map(label));
/** All contrasts of a profile are of one group. */
const place = ([first]: readonly Apart[], names: Names): string =>
  first === undefined ? '' : names.of(first.by, first.group.group);

const MORE: Readonly<Record<By, readonly Way<readonly Apart[]>[]>> = {
  perspective: [
    { say: (contrasts) => `Vaker dan alle anderen samen spreken zij over ${listed(contrasts)}.` },
    { say: (contrasts) => `Zij hebben het vaker dan de andere groepen over ${listed(contrasts)}.` },
    { say: (contrasts) => `Meer dan bij anderen gaat het bij hen over ${listed(contrasts)}.` },
  ],
  wijk: [
    {
      say: (contrasts, names) =>
        `In ${place(contrasts, names)} gaat het vaker dan in de andere wijken over ${listed(contrasts)}.`,
    },
    {
      say: (contrasts, names) =>
        `Meer dan in de andere wijken hoorden wij in ${place(contrasts, names)} over ${listed(contrasts)}.`,
    },
  ],
};

const LESS: Readonly<Record<By, readonly Way<readonly Apart[]>[]>> = {
  perspective: [
    { say: (contrasts) => `Minder vaak dan de anderen spreken zij over ${listed(contrasts)}.` },
    { say: (contrasts) => `Over ${listed(contrasts)} horen wij hen minder dan de anderen.` },
    { say: (contrasts) => `Zij zeggen minder dan de anderen over ${listed(contrasts)}.` },
  ],
  wijk: [
    {
      say: (contrasts) => `Minder vaak dan elders gaat het hier over ${listed(contrasts)}.`,
    },
    {
      say: (contrasts, names) =>
        `Minder vaak dan elders gaat het in ${place(contrasts, names)} over ${listed(contrasts)}.`,
    },
  ],
};
