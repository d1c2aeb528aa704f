/** What people of a wijk agree on and what divides them, in sentences, with the perspectives within it where those may be told. */

import { enumerate } from '../../language/phrases.js';
import type { Agreed, Divided, JudgedInWijk } from '../../model/claims.js';
import type { WijkPortrait } from '../../model/findings.js';
import type { Sentence } from '../blocks.js';
import { type Names, topic } from './names.js';
import { ofAll } from './people.js';
import type { Phrasing, Way } from './phrasing.js';

/** A reader remembers two. */
const MOST = 2;

export function agreedSentences({ agreed }: WijkPortrait, phrasing: Phrasing): Sentence[] {
  return agreed.slice(0, MOST).map(({ claim, evidence }) => phrasing(AGREED, claim, evidence));
}

export function dividedSentences({ divided }: WijkPortrait, phrasing: Phrasing): Sentence[] {
  return divided.slice(0, MOST).map(({ claim, evidence }) => phrasing(DIVIDED, claim, evidence));
}

/** Said where no oordeel is shared, or none divides. */
export const NOTHING_AGREED =
  'Geen onderwerp waarover minstens drie mensen, en driekwart van wie oordeelt, hetzelfde vinden.';
export const NOTHING_DIVIDES =
  'Geen onderwerp waarover minstens twee mensen positief en minstens twee negatief zijn.';

const AGREED: readonly Way<Agreed>[] = [
  {
    say: (claim, names) => {
      const { about, way, wijk } = claim;
      const same = wijk.oordelen[way];
      const who =
        same === wijk.judged
          ? `Alle ${same} mensen die oordelen over ${topic(about)}, zijn`
          : `Van de ${wijk.judged} mensen die oordelen over ${topic(about)}, zijn er ${same}`;
      const groups = sideText(way, claim, names);
      return `${who} ${way}${groups === '' ? '' : ` (${groups})`}.`;
    },
  },
];

const DIVIDED: readonly Way<Divided>[] = [
  {
    say: (claim, names) => {
      const { about, wijk } = claim;
      const side = (way: 'positief' | 'negatief'): string => {
        const groups = sideText(way, claim, names);
        return `${wijk.oordelen[way]} ${way}${groups === '' ? '' : ` (${groups})`}`;
      };
      return `Over ${topic(about)} oordelen ${wijk.judged} mensen verschillend: ${side('positief')} en ${side('negatief')}.`;
    },
  },
];

/** "verdelers 2, ontvangers 1 van de 3": of each perspective how many judge so, and of how many where not all who judge do. */
function sideText(way: 'positief' | 'negatief', { perspectives }: JudgedInWijk, names: Names): string {
  return enumerate(
    perspectives
      .filter(({ oordelen }) => oordelen[way] > 0)
      .map(({ group, oordelen, judged }) => {
        const count = oordelen[way] === judged ? String(judged) : ofAll(oordelen[way], judged);
        return `${names.of('perspective', group)} ${count}`;
      }),
  );
}
